/** Claims over time as lines of plain text: the table, for a terminal or a mail. Pure. */
import type { OpenLedger } from '../model/open-ledger.js';
import type { Trend } from '../model/trend.js';
import type { Locale } from '../text/locale.js';
import { listed } from '../text/messages.js';
import type { LinkWords } from '../text/say-source.js';
import { trendWords } from './trend-words.js';

const whereOf = ({ text, url }: LinkWords): string => url ?? text;

/** A trend in full; of a dense series the rows that the table shows, which it says. */
export const sayTrendText = (trend: Trend, locale: Locale, ledger?: OpenLedger): string => {
  const { plan, panels } = trendWords(trend, locale, ledger);
  const { colon } = locale.messages;
  const lines = panels.flatMap(({ apart, notes, selected, tables }, i) => [
    '',
    apart,
    plan.panels[i]!.name,
    ...tables.flatMap(({ label, common, sources, rows }) => [
      '',
      listed([label, ...common, ...sources.map(whereOf)]),
      ...rows.map(
        ({ when, figure, firm, sources: own }) => `- ${when}${colon}${listed([figure, ...firm, ...own.map(whereOf)])}`,
      ),
    ]),
    selected,
    ...notes,
  ]);
  const events = plan.events.map(({ date, label }) => `- ${date}${colon}${label}`);
  return [plan.title, ...lines, ...(events.length ? ['', ...events] : []), plan.note && `\n${plan.note}`]
    .filter((line) => line !== undefined)
    .join('\n');
};
