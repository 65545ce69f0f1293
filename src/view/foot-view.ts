/** The markup of what stands last in a card or a table: what was left out, how to cite it and to take it away. Pure. */
import type { FragmentKind } from '../model/find-fragment.js';
import type { Parsed } from '../model/problem.js';
import type { Locale } from '../text/locale.js';
import { fill, type Messages } from '../text/messages.js';
import type { Tags } from './tags.js';

/** Whether a tag's data can be taken away from its foot. */
export const hasCsv = (kind: FragmentKind): boolean => kind === 'claim' || kind === 'bonus';

/** Whether something was left out that a reader would miss. */
export const isPartial = ({ problems }: Parsed<unknown>): boolean => problems.some(({ rank }) => rank !== 'note');

/** Where a file is from, and that something was left out of it. */
export const fromWhere = (address: string, parsed: Parsed<unknown>, { messages }: Locale): string =>
  isPartial(parsed) ? `${address} · ${messages.leftOut}` : address;

/** Without a script there is nothing to do, and the line is kept for it: nothing moves when the script comes. */
export const footView = (
  t: Tags,
  parsed: Parsed<unknown>,
  { messages }: Locale,
  onCite?: (event: Event) => void,
  hasCsv?: boolean,
): unknown =>
  t.html`${isPartial(parsed) ? t.html`<p class="problem">${messages.leftOut}</p>` : t.nothing}<p class="cite">${onCite ? citeView(t, messages, onCite, hasCsv) : '\u00a0'}</p>`;

/** What a reader can do; with what, for those who hear the buttons alone. */
export const citeView = (
  { html, nothing }: Tags,
  messages: Messages,
  onCite: (event: Event) => void,
  hasCsv?: boolean,
): unknown =>
  html`<button aria-describedby="of" @click=${onCite}>${messages.cite}</button>${hasCsv ? html`\u2003<button name="csv" aria-describedby="of" @click=${onCite}>${fill(messages.download, { what: 'CSV' })}</button>` : nothing}`;
