/** The markup of what stands last in a card or a table: what was left out, how to cite it and to take it away. Pure. */
import type { Parsed } from '../model/problem.js';
import type { Locale } from '../text/locale.js';
import { fill } from '../text/messages.js';
import type { Tags } from './tags.js';

/** Without a script there is nothing to do, and the line is kept for it: nothing moves when the script comes. */
export const footView = (
  { html, nothing }: Tags,
  { problems }: Parsed<unknown>,
  { messages }: Locale,
  onCite?: (event: Event) => void,
  hasCsv?: boolean,
): unknown =>
  html`${problems.some(({ rank }) => rank !== 'note') ? html`<p class="problem">${messages.leftOut}</p>` : nothing}<p class="cite">${onCite ? html`<button @click=${onCite}>${messages.cite}</button>${hasCsv ? html`\u2003<button name="csv" @click=${onCite}>${fill(messages.download, { what: 'CSV' })}</button>` : nothing}` : '\u00a0'}</p>`;
