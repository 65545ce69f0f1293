/** The events of the tags. Both bubble and cross shadow roots. */
import type { Problem } from '../model/problem.js';

/** Fired once, when a tag first shows its data. */
export class WarReadyEvent extends Event {
  constructor() {
    super('war-ready', { bubbles: true, composed: true });
  }
}

/** Fired when data cannot be used, or a part of it cannot. */
export class WarProblemEvent extends Event {
  /** E.g. `[{code: 'bad-date', path: '/claimDate', message: '…', rank: 'warning'}]`. */
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('war-problem', { bubbles: true, composed: true });
    this.problems = problems;
  }
}

const warned = new WeakSet<Element>();

/** Warns a developer of what matters, once for each element. */
export const warnOnce = (element: Element, problems: readonly Problem[]): void => {
  const worth = problems.filter(({ rank }) => rank !== 'note');
  if (warned.has(element) || !worth.length) return;
  warned.add(element);
  const lines = worth.map(({ code, path, message }) => `\n${code} ${path || '/'}: ${message}`);
  console.warn(`<${element.localName}>`, ...lines, element);
};

declare global {
  interface HTMLElementEventMap {
    'war-ready': WarReadyEvent;
    'war-problem': WarProblemEvent;
  }
  // Both bubble.
  interface DocumentEventMap {
    'war-ready': WarReadyEvent;
    'war-problem': WarProblemEvent;
  }
}
