/** What becomes of a tree that a server has drawn: it is brought to life, or drawn over. Touches the tree that it is handed. */
import type { FragmentKind } from '../model/find-fragment.js';
import type { Messages } from '../text/messages.js';
import { citeView } from '../view/foot-view.js';
import { still } from './still.js';
import { tags } from './tags.js';

/** What a reader opens or has the focus on. */
const REACHED = 'details, summary, a, button';

/** Whether it brings styles, and a policy let them in. */
export const hasOwnStyles = (root: ParentNode | null): boolean =>
  !!root?.querySelector<HTMLStyleElement>('style, link')?.sheet;

/** Leaves a tree as it is, and adds what only a script can give; again where a language has come. */
export const enliven = (root: ParentNode, messages: Messages | undefined, kind: FragmentKind): void => {
  const place = root.querySelector('.cite');
  if (messages && !place?.firstElementChild) place?.replaceChildren(still(citeView(tags, messages, kind)));
};

/** What a reader can open or have the focus on, by what it is recognised by in another drawing: its row, its list, where it leads. */
const reachedIn = (root: ShadowRoot): Map<string, HTMLDetailsElement> => {
  const found = new Map<string, HTMLDetailsElement>();
  root.querySelectorAll<HTMLDetailsElement>(REACHED).forEach((part) => {
    const row = part.closest('tr')?.firstElementChild!.textContent;
    let key = [part.localName, row, part.closest('details')?.getAttribute('part'), part.getAttribute('href')].join();
    while (found.has(key)) key += "'";
    found.set(key, part);
  });
  return found;
};

/** Draws anew in place of a tree, in one frame: what a reader has opened stays open. */
export const drawOver = (root: ShadowRoot, draw: () => void): void => {
  const focused = root.activeElement;
  const reached = [...reachedIn(root)].filter(([, part]) => part.open || part === focused);
  const over = root.querySelector(':popover-open')?.id;
  draw();
  if (over) root.getElementById(over)?.showPopover();
  if (!reached.length) return;
  const parts = reachedIn(root);
  for (const [key, before] of reached) {
    const part = parts.get(key);
    if (part && before.open) part.open = true;
    if (before === focused) part?.focus({ preventScroll: true });
  }
};
