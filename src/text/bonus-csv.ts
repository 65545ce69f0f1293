/** A comparison of bonuses and pay as CSV in a language. Pure. */
import type { Bonus } from '../model/bonus.js';
import type { OpenLedger } from '../model/open-ledger.js';
import { csvText } from '../model/to-csv.js';
import { chartMessages } from './chart-messages.js';
import { csvLine } from './csv-lines.js';
import type { Locale } from './locale.js';
import { listed } from './messages.js';
import { sayBonus } from './say-bonus.js';

/** Each amount in a line; our arithmetic, or why there is none, is in the note of the one-off payment. */
export const bonusCsv = (bonus: Bonus, from: string, locale: Locale, ledger?: OpenLedger): string => {
  const messages = chartMessages(locale);
  const { title, note, rows, colon } = sayBonus(bonus, locale, ledger, 'none');
  return csvText(
    rows.flatMap(({ key, place, ratio, noRatio, arithmetic, stated }) => {
      const { bonus: once, income, stated: theirs } = bonus.rows[key]!;
      const ours = ratio && listed([messages.ourArithmetic + colon + ratio, arithmetic]);
      const line = (claim: typeof income, series: string, said?: string) =>
        claim ? [csvLine(claim, { series, place, note: said }, locale, ledger)] : [];
      return [
        ...line(once, messages.column.bonus, listed([...(key ? [] : [title, note, from]), ours ?? noRatio])),
        ...line(income, messages.column.income),
        ...line(theirs, messages.column.ratio, stated),
      ];
    }),
  );
};
