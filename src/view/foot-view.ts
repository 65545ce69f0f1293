/** The markup of what stands last in a card or a table: what was left out, how to cite it and to take it away. Pure. */
import type { FragmentKind } from '../model/find-fragment.js';
import type { Parsed } from '../model/problem.js';
import type { Locale } from '../text/locale.js';
import { fill, type Messages } from '../text/messages.js';
import { NO_BUTTON } from './seal.js';
import type { Tags } from './tags.js';

/** Whether something was left out that a reader would miss. */
export const isPartial = ({ problems }: Parsed<unknown>): boolean => problems.some(({ rank }) => rank !== 'note');

/** Where a file is from, and that something was left out of it. */
export const fromWhere = (address: string, parsed: Parsed<unknown>, { messages }: Locale): string =>
  isPartial(parsed) ? `${address} · ${messages.leftOut}` : address;

/** `kind` is that of a tag with a script. Without one there is nothing to do, and the line is kept for it: nothing moves when the script comes. */
export const footView = (t: Tags, messages: Messages, hasGaps: boolean, kind?: FragmentKind): unknown =>
  t.html`${hasGaps ? t.html`<p class="problem">${messages.leftOut}</p>` : t.nothing}<p class="cite">${kind ? citeView(t, messages, kind) : NO_BUTTON}</p>`;

/** What a reader can do: cite the data and, of some kinds of tag, download it. A press is heard by the tree around the buttons. */
export const citeView = ({ html, nothing }: Tags, messages: Messages, kind: FragmentKind): unknown =>
  html`<button aria-describedby="of">${messages.cite}</button>${kind === 'claim' || kind === 'bonus' ? html`\u2003<button name="csv" aria-describedby="of">${fill(messages.download, { what: 'CSV' })}</button>` : nothing}`;
