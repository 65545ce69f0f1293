/** Claims over time as lines of plain text: the table, for a terminal or a mail. Pure. */
import { trendWords } from '../chart/trend-words.js';
import type { OpenLedger } from '../model/open-ledger.js';
import type { Trend } from '../model/trend.js';
import type { Locale } from '../text/locale.js';

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
      [label, ...common, ...sources.map(({ text, url }) => url ?? text)].filter(Boolean).join(' · '),
      ...rows.map(
        ({ when, figure, firm, sources: own }) =>
          `- ${when}${colon}${[figure, ...firm, ...own.map(({ text, url }) => url ?? text)].filter(Boolean).join(' · ')}`,
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
