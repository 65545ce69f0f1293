/** The markup of one-off payments against pay: a table whose bars share one scale. Pure. */
import type { Bar } from '../text/bonus-bar.js';
import type { BonusRowWords, BonusSort, BonusWords, CellWords } from '../text/say-bonus.js';
import type { ChartMessages } from '../text/messages.js';
import { linkView } from './source-view.js';
import { headingView, type Frame, type Tags } from './tags.js';

const COLUMNS = ['place', 'bonus', 'income', 'ratio'] as const;

/** What can be done with the table where there is a script. */
export interface BonusActions {
  onSort: (sort: BonusSort) => void;
  /** Whether the arithmetic of a row is open. */
  isOpen: (row: number) => boolean;
  onToggle: (row: number, event: Event) => void;
}

/** A comparison as a table. `actions` make its headings buttons. */
export const bonusView = (
  t: Tags,
  words: BonusWords,
  messages: ChartMessages,
  frame: Frame,
  sort: BonusSort,
  actions?: BonusActions,
): unknown => {
  const { html, nothing } = t;
  const { title, note, rows, colon } = words;
  const heading = (column: (typeof COLUMNS)[number]) => {
    const said = messages.column[column];
    const canSort = column !== 'income' && actions && rows.length > 1;
    return html`<th role="columnheader" scope="col" aria-sort=${sort === column ? (column === 'place' ? 'ascending' : 'descending') : nothing}>
      ${canSort ? html`<button @click=${() => actions.onSort(column)}>${said}</button>` : html`<span>${said}</span>`}
    </th>`;
  };
  return html`<div class="sheet" lang=${frame.lang} dir=${frame.dir ?? nothing}><table part="table" role="table">
      ${title ? html`<caption id="of">${headingView(t, title, frame.level)}</caption>` : nothing}
      <thead role="rowgroup">
        <tr role="row">${COLUMNS.map(heading)}</tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => rowView(t, row, messages, colon, actions))}
      </tbody>
    </table>
    ${note ? html`<p class="note"><bdi>${note}</bdi></p>` : nothing}${frame.foot}</div>`;
};

const rowView = (t: Tags, row: BonusRowWords, messages: ChartMessages, colon: string, actions?: BonusActions) => {
  const { html, nothing } = t;
  const { key, place, isHighlighted, bonus, bonusBar, income, year, yearBar, ratio, noRatio, arithmetic, stated } = row;
  return html`<tr part=${isHighlighted ? 'row highlight' : 'row'} role="row" class=${isHighlighted ? 'highlight' : nothing}>
    <th role="rowheader" scope="row"><bdi>${place}</bdi></th>
    <td role="cell"><span class="label">${messages.column.bonus}</span>${cellView(t, bonus, barView(t, bonusBar, 'once'))}</td>
    <td role="cell">
      ${
        income
          ? html`<span class="label">${messages.column.income}</span>${cellView(t, income, html`${barView(t, yearBar, 'again')}${year ? html`<p class="year">${messages.yearOfPay}${colon}${year} <small>(${messages.ourArithmetic})</small></p>` : nothing}`)}`
          : nothing
      }
    </td>
    <td role="cell">
      ${
        ratio
          ? html`<span class="label">${messages.column.ratio}</span><b class="ratio">${ratio}</b><details part="details" ?open=${actions?.isOpen(key)} @toggle=${(event: Event) => actions?.onToggle(key, event)}><summary>${messages.ourArithmetic}</summary><p>${arithmetic}</p></details>`
          : html`<p class="note">${noRatio}</p>`
      }
      ${stated ? html`<p class="stated">${stated}</p>` : nothing}
    </td>
  </tr>`;
};

const cellView = (t: Tags, { figure, measure, note, sources, corrections }: CellWords, bar: unknown) =>
  t.html`<b part="figure">${figure}</b>${bar}${measure ? t.html`<p part="measure">${measure}</p>` : t.nothing}<p part="attribution">${note}${sources.map((source) => t.html` · ${linkView(t, source)}`)}</p>${corrections.map((said) => t.html`<p part="corrections" class="note">${said}</p>`)}`;

const percent = (share: number) => `${Math.round(share * 1e3) / 10}%`;

/**
 * A bar. Its length is an attribute: a strict policy forbids `style`, and a printer leaves backgrounds out.
 * A plain one is a rule: one node in place of a picture's two or more, in each of many cells.
 */
const barView = ({ html, svg, nothing }: Tags, bar: Bar | undefined, className: string) => {
  if (!bar) return nothing;
  const { solid, end, kind } = bar;
  if (kind === 'closed' || kind === 'about')
    return html`<hr class="bar solid ${kind} ${className}" width=${percent(solid)} aria-hidden="true">`;
  const tail = [0.2, 0.5, 0.8].map(
    (step) =>
      svg`<rect class="tail" x=${percent(solid + (end - solid) * step)} width=${percent((end - solid) * 0.15)} height="100%" />`,
  );
  return html`<svg class="bar ${className}" aria-hidden="true">
    ${kind === 'ceiling' ? nothing : svg`<rect class="solid" width=${percent(solid)} height="100%" />`}
    ${kind === 'open' ? tail : nothing}${kind === 'range' ? svg`<rect class="span" x=${percent(solid)} width=${percent(end - solid)} height="100%" />` : nothing}
    ${kind === 'ceiling' ? svg`<rect class="span" width=${percent(end)} height="100%" />` : nothing}
  </svg>`;
};
