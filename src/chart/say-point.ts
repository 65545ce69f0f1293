/** One statement of a picture in the words that are spoken where a reader points. Pure. */
import type { OpenLedger } from '../model/open-ledger.js';
import { claimAt, countOf } from '../model/statements.js';
import { chartMessages } from '../text/chart-messages.js';
import type { Locale } from '../text/locale.js';
import { fill, listed } from '../text/messages.js';
import { sayRow } from '../text/say-trend.js';
import type { Spoken } from './tip.js';
import type { Panel } from './trend-plan.js';

/** How many statements the series `s` of a panel makes. */
export const pointsIn = ({ series }: Panel, s: number): number => countOf(series[s]!);

/** The statement `i` of the series `s`: who, the figure with its hedge, what and when, how firm, and its place among the others. */
export const sayPoint = (panel: Panel, s: number, i: number, locale: Locale, ledger?: OpenLedger): Spoken => {
  const series = panel.series[s]!;
  const { label } = series;
  const claim = claimAt(series, i);
  const { who, when, figure, firm } = sayRow(claim, locale, ledger);
  // A panel may be named by its period.
  const dates = when.split(' · ').filter((said) => !panel.name.includes(said));
  const sentence = claim.text === figure ? '' : claim.text;
  const n = locale.number(pointsIn(panel, s));
  const position = fill(chartMessages(locale).pointOf, { i: locale.number(i + 1), n });
  return {
    who: !label || who.startsWith(label) ? who : `${label} · ${who}`,
    figure,
    rest: [listed([panel.name, ...dates]), firm.join('. '), sentence, position].filter(Boolean),
  };
};
