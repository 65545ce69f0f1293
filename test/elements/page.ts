// A page to try tags on: puts markup in, answers requests, runs time faster, and reads what a reader reads.
// Everything is put back after each test.

import type { Problem } from '../../src/model/problem.js';
import type { WarBonus } from '../../src/elements/war-bonus.js';
import type { WarClaim } from '../../src/elements/war-claim.js';
import type { WarSource } from '../../src/elements/war-source.js';
import type { WarTrend } from '../../src/elements/war-trend.js';

export type Tag = WarClaim | WarBonus | WarSource | WarTrend;

const undo: (() => void)[] = [];

/** Puts something back when the test has ended. */
export const later = (put: () => void): void => void undo.push(put);

/** Replaces a member for one test. */
export const replace = <T extends object, K extends keyof T>(object: T, name: K, by: T[K]): void => {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value: by, configurable: true, writable: true, enumerable: true });
  later(() => (own ? Object.defineProperty(object, name, own) : delete object[name]));
};

const realSetTimeout = window.setTimeout.bind(window);
const realNow = performance.now.bind(performance);

/** Waits in the reader's time, however fast the page's clock runs. */
export const wait = (ms: number): Promise<void> => new Promise((done) => realSetTimeout(done, ms));

/** Waits until something holds; fails with its name when it does not. */
export const until = async (name: string, holds: () => unknown, ms = 4000): Promise<void> => {
  for (const start = realNow(); !holds(); await wait(5))
    if (realNow() - start > ms) throw new Error(`Waited in vain until ${name}`);
};

/** Puts markup on the page, in a `<main>` of its own, and returns its first tag. Declarative shadow roots are opened. */
export const put = <T extends Element = Tag>(markup: string): T => {
  const main = document.createElement('main');
  main.lang = 'en';
  main.setHTMLUnsafe(markup);
  document.body.append(main);
  later(() => main.remove());
  return main.querySelector('war-claim, war-bonus, war-source, war-trend')! as unknown as T;
};

/** Waits for what a tag has begun: its update, and what the update has asked for. */
export const settled = async (tag: Tag): Promise<void> => {
  await tag.updateComplete;
  await wait(0);
  await tag.updateComplete;
};

/** What `war-problem` has told about, as it crosses the document. */
export const problems: Problem[] = [];
/** Names of events that crossed the document, with their targets. */
export const events: { type: string; target: EventTarget | null; event: Event }[] = [];
/** What the console was warned of, one list of arguments a call. */
export const warnings: unknown[][] = [];
/** Exceptions that nobody caught. */
export const exceptions: unknown[] = [];

const hear = (event: Event) => {
  events.push({ type: event.type, target: event.composedPath()[0] ?? null, event });
  if (event.type === 'war-problem') problems.push(...(event as Event & { problems: Problem[] }).problems);
};
document.addEventListener('war-problem', hear);
document.addEventListener('war-ready', hear);
const catchAll = (event: ErrorEvent | PromiseRejectionEvent) =>
  exceptions.push('reason' in event ? event.reason : event.error);
window.addEventListener('error', catchAll);
window.addEventListener('unhandledrejection', catchAll);

beforeEach(() => {
  for (const list of [problems, events, warnings, exceptions]) list.length = 0;
  replace(console, 'warn', (...said: unknown[]) => void warnings.push(said));
});

afterEach(() => {
  for (let put = undo.pop(); put; put = undo.pop()) put();
  if (exceptions.length) throw exceptions[0];
});

/** One request that was made. */
export interface Request {
  url: string;
  init: RequestInit;
}

let served = 0;
/** An address that no test has asked for yet: a page remembers what it has loaded. */
export const freshAddress = (): string => `/ledgers/${(served += 1)}.json`;

/** Answers every request of the page; the list grows with each. */
export const answer = (by: (request: Request) => Response | Promise<Response>): Request[] => {
  const asked: Request[] = [];
  replace(window, 'fetch', async (input, init = {}) => {
    const request = { url: String(input), init };
    asked.push(request);
    return by(request);
  });
  return asked;
};

export const json = (data: unknown): Response =>
  new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });

/** The page's clock and timers run this many times faster. */
export const hurry = (times = 100): void => {
  replace(window, 'setTimeout', ((run: TimerHandler, ms = 0, ...rest: unknown[]) =>
    realSetTimeout(run, ms / times, ...rest)) as typeof window.setTimeout);
  replace(performance, 'now', () => realNow() * times);
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  replace(AbortSignal, 'timeout', (ms: number) => timeout(ms / times));
};

/** Hides the page, as another tab of the browser would, or shows it again. */
export const hide = (hidden: boolean): void => {
  replace(document, 'hidden', hidden);
  document.dispatchEvent(new Event('visibilitychange'));
};

const UNSEEN = 'script, style, template, link, [hidden]';

/** All text below a node as it is laid out, slots filled; folded and closed parts too, as a reader may open them. */
export const readerText = (node: Node): string => flat(node).replace(/\s+/g, ' ').trim();

// A node in a frame is of the frame's own classes in some browsers: its kind is asked, not its class.
const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE;

const flat = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (isElement(node)) {
    const { display } = getComputedStyle(node);
    if (node.matches(UNSEEN) || (display === 'none' && !node.matches('[popover]'))) return '';
    const filled = node.localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
    const children = filled.length ? filled : (node.shadowRoot ?? node).childNodes;
    const text = [...children].map(flat).join('');
    return /^(inline|contents)/.test(display) ? text : ` ${text} `;
  }
  return [...node.childNodes].map(flat).join('');
};

/** Whether a node's own text has a place on the page, as it has when it is drawn. */
export const isSeen = (node: Node): boolean => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
};

/** Every element of a tag's own drawing. */
export const drawn = (tag: Element): Element[] => [...tag.shadowRoot!.querySelectorAll('*')];

/** Text as it may stand in a double-quoted attribute. */
export const encode = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
