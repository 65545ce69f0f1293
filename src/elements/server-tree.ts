/** What becomes of a tree that a server has drawn: it is brought to life, or drawn over. Touches the tree that it is handed. */
import { render } from 'lit';
import type { Messages } from '../text/messages.js';
import { citeView } from '../view/foot-view.js';
import { tags } from './tags.js';

/** What a reader opens or has the focus on. */
const REACHED = 'details, summary, a, button';

/** Whether it brings styles, and a policy let them in. */
export const hasOwnStyles = (root: ParentNode | null): boolean =>
  !!root?.querySelector<HTMLStyleElement>('style, link')?.sheet;

/** Leaves a tree as it is, and adds what only a script can give; again where a language has come. */
export const enliven = (
  root: ParentNode,
  messages: Messages | undefined,
  onCite: (event: Event) => void,
  hasCsv: boolean,
  onSlot: () => void,
): void => {
  root.querySelectorAll('slot').forEach((slot) => slot.addEventListener('slotchange', onSlot));
  const place = root.querySelector<HTMLElement>('.cite');
  if (!place || !messages || place.firstElementChild) return;
  place.replaceChildren();
  render(citeView(tags, messages, onCite, hasCsv), place);
};

/** Draws anew over a tree, in one frame: nothing stands there twice, and what a reader has opened stays open. */
export const drawOver = (root: ShadowRoot, draw: () => void): void => {
  const reached = () => [...root.querySelectorAll<HTMLDetailsElement>(REACHED)];
  const before = reached().map((part) => [part.open, part === root.activeElement]);
  const over = root.querySelector(':popover-open')?.id;
  root.replaceChildren();
  draw();
  if (over) root.getElementById(over)?.showPopover();
  reached().forEach((part, i) => {
    const [isOpen, hasFocus] = before[i] ?? [];
    if (isOpen) part.open = true;
    if (hasFocus) part.focus({ preventScroll: true });
  });
};
