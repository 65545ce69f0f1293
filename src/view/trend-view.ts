/** The markup of claims over time: panels under one another with what stands around them, and the table that says the same. Pure. */
import type { Picture } from '../chart/picture.js';
import type { PanelWords, TrendWords } from '../chart/trend-words.js';
import { drawLegend } from '../chart/draw-key.js';
import type { Panel } from '../chart/trend-plan.js';
import type { ChartMessages } from '../text/messages.js';
import type { SeriesWords } from '../text/say-trend.js';
import { pictureView, sampleView } from './picture-view.js';
import { linkView } from './source-view.js';
import { apartView, headingView, type Frame, type Tags } from './tags.js';

/** What can be done with a picture where there is a script. */
export interface TrendActions {
  /** Whether the reader has switched a series off. */
  isHidden: (key: string) => boolean;
  onToggle: (key: string) => void;
  /** A pointer, a finger or the focus has come to a picture. */
  onReach: (event: Event) => void;
  onKey: (event: KeyboardEvent) => void;
  sayTakeAway: (what: 'CSV' | 'SVG' | 'PNG') => string;
  onTakeAway: (what: 'CSV' | 'SVG' | 'PNG') => void;
}

/** How many marks the key may have to stand open. */
const OPEN_MARKS = 5;

/** What of a trend changes only as a whole: its pictures, panel by panel (none: the tables stand alone), and its tables. */
export interface TrendParts {
  pictures: readonly unknown[];
  tables: unknown;
}

/** The pictures of each panel: of one width, or a narrow and a wide one of which the style sheet shows what fits. `isStage`: what they stand in has their name. */
export const picturesView = (
  t: Tags,
  { panels }: TrendWords,
  widths: readonly (readonly Picture[])[],
  isStage = false,
): unknown[] =>
  panels.map(({ label, description }, i) =>
    widths.map((all, n) =>
      pictureView(t, all[i]!, {
        label,
        description,
        id: idOf(i, n),
        c: widths.length > 1 ? `picture w${n}` : 'picture',
        isSaid: isStage,
      }),
    ),
  );

/** The id of a picture's description. */
const idOf = (panel: number, n = 0) => `d${panel}-${n}`;

/** The tables, panel by panel. */
export const tablesView = (t: Tags, { plan, panels }: TrendWords, messages: ChartMessages): unknown =>
  panels.map((panel, i) => tableView(t, plan.panels[i]!, panel, messages));

/** A trend. `actions` give it its buttons. */
export const trendView = (
  t: Tags,
  words: TrendWords,
  { pictures, tables }: TrendParts,
  messages: ChartMessages,
  frame: Frame,
  actions?: TrendActions,
): unknown => {
  const { html, nothing } = t;
  const { plan, panels, key } = words;
  const { level, foot } = frame;
  const { title, note, events } = plan;
  const isDrawn = pictures.length > 0 && panels.some((panel) => panel.isDrawn);
  // A measure's own trend has its name, and says it once.
  const isNamed = title && plan.panels.some(({ name }) => name !== title);
  return html`<figure class="trend" lang=${frame.lang} dir=${frame.dir ?? nothing}>
    ${isNamed ? html`<figcaption class="title" id="of">${headingView(t, html`<bdi>${title}</bdi>`, level)}</figcaption>` : nothing}
    ${
      isDrawn
        ? panels.map((panel, i) =>
            panelView(t, plan.panels[i]!, panel, {
              i,
              picture: pictures[i],
              isFirst: !i && !isNamed,
              level: level && Math.min(6, level + +!!isNamed),
              messages,
              actions,
            }),
          )
        : nothing
    }
    ${events.length ? html`<ul class="quiet">${events.map(({ date, label }) => html`<li><b>${date}</b> <bdi>${label}</bdi></li>`)}</ul>` : nothing}
    ${note ? html`<p class="quiet"><bdi>${note}</bdi></p>` : nothing}
    ${
      isDrawn && key.length
        ? html`<details part="details" class="quiet" ?open=${key.length <= OPEN_MARKS}><summary>${messages.key}</summary>
          <ul class="key">${key.map(({ text, shapes }) => html`<li>${sampleView(t, shapes)} <span>${text}</span></li>`)}</ul>
          <p>${messages.placed}</p></details>`
        : nothing
    }
    ${isDrawn ? html`<details part="details" class="quiet tables"><summary>${messages.showTable}</summary>${tables}</details>` : tables}
    ${
      actions
        ? html`<p class="quiet actions">${(['CSV', 'SVG', 'PNG'] as const)
            .slice(0, isDrawn ? 3 : 1)
            .map(
              (what) =>
                html`<button aria-describedby="of" @click=${() => actions.onTakeAway(what)}>${actions.sayTakeAway(what)}</button> `,
            )}</p>`
        : // The line is kept for them: nothing moves when the script comes.
          html`<p class="quiet actions"><span class="act">\u00a0</span></p>`
    }
    ${foot}
  </figure>`;
};

/** A panel's place in its trend, and what it is shown with. */
interface PanelPlace {
  i: number;
  picture: unknown;
  /** Whether its measure names the trend. */
  isFirst: boolean;
  level?: number | undefined;
  messages: ChartMessages;
  actions?: TrendActions | undefined;
}

const panelView = (
  t: Tags,
  panel: Panel,
  { apart, label, notes, tables, isDrawn }: PanelWords,
  { i, picture, isFirst, level, messages, actions }: PanelPlace,
) => {
  const { html, nothing } = t;
  if (!isDrawn) return notes.map((note) => html`<p class="quiet">${note}</p>`);
  const { name, series } = panel;
  return html`${apart ? html`<p class="quiet apart">${apart}</p>` : nothing}${name ? html`<p part="measure" class="name" id=${isFirst ? 'of' : nothing}>${headingView(t, html`<bdi>${name}</bdi>`, level)}</p>` : nothing}
    <ul class="quiet legend">
      ${series.map((one, s) => {
        const { key, label: text, hedges } = one;
        const entry = html`${sampleView(t, drawLegend(one))} <span><bdi>${text}</bdi>${hedges.map((hedge) => ` · ${hedge}`)}</span>`;
        const canHide = actions && series.length > 1;
        return html`<li>${canHide ? html`<button class="act" aria-pressed=${!actions.isHidden(key)} @click=${() => actions.onToggle(key)}>${entry}</button>` : html`<span class="act">${entry}</span>`}${tables[s]!.beside.length ? html` <span class="beside">${apartView(t, tables[s]!.beside, ' · ')}</span>` : nothing}</li>`;
      })}
    </ul>
    ${
      actions
        ? html`<div class="stage" part="chart" data-panel=${i} tabindex="0" role="application" aria-roledescription=${messages.chart} aria-label=${label} aria-describedby=${idOf(i)} aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown" @pointerenter=${actions.onReach} @focus=${actions.onReach} @keydown=${actions.onKey}>${picture}</div>`
        : html`<div class="stage" part="chart">${picture}</div>`
    }
    ${notes.map((note) => html`<p class="quiet">${note}</p>`)}`;
};

const tableView = (t: Tags, { name }: Panel, { tables, selected }: PanelWords, messages: ChartMessages) => {
  const { html, nothing } = t;
  const isFirm = tables.some(({ rows }) => rows.some(({ firm, sources }) => firm.length + sources.length));
  const columns = [messages.saidColumn, messages.figureColumn, ...(isFirm ? [messages.stateColumn] : [])];
  return html`${selected ? html`<p>${selected}</p>` : nothing}
    <table part="table" role="table">
      ${name ? html`<caption><bdi>${name}</bdi></caption>` : nothing}
      <thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}</tr></thead>
      ${tables.map((series) => seriesView(t, series, columns.length))}
    </table>`;
};

const seriesView = (t: Tags, { label, common, sources, rows }: SeriesWords, columns: number) => {
  const { html, nothing } = t;
  const links = (list: SeriesWords['sources']) => list.map((source) => html` · ${linkView(t, source)}`);
  return html`<tbody role="rowgroup">
    <tr role="row"><th role="rowheader" scope="rowgroup" colspan=${columns} part="attribution"><b><bdi>${label}</bdi></b>${common.map((text) => html` · <bdi>${text}</bdi>`)}${links(sources)}</th></tr>
    ${rows.map(
      ({ when, figure, firm, sources: own }) =>
        html`<tr part="row" role="row"><th role="rowheader" scope="row">${when}</th><td role="cell" part="figure">${figure}</td>${columns > 2 ? html`<td role="cell" part="verification">${[...firm.map((text) => html`<bdi>${text}</bdi>`), ...own.map((source) => linkView(t, source))].map((part, i) => html`${i ? (i < firm.length ? '. ' : ' · ') : nothing}${part}`)}</td>` : nothing}</tr>`,
    )}
  </tbody>`;
};
