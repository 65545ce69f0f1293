/** A trend as CSV in a language. Pure. */
import type { OpenLedger } from '../model/open-ledger.js';
import { claimAt, countOf } from '../model/statements.js';
import { csvText } from '../model/to-csv.js';
import { csvLine } from './csv-lines.js';
import type { Locale } from './locale.js';
import { linkOf, readAt } from './say-cell.js';
import type { Statements } from './say-trend.js';

/** All statements of all series, one a line. What applies to all of them is in the first one. */
export const trendCsv = (
  series: readonly Statements[],
  note: string | undefined,
  locale: Locale,
  ledger?: OpenLedger,
): string =>
  csvText(
    series.flatMap((one, n) => {
      const sources = (one.evidence ?? []).map((source) => readAt(linkOf(source, locale)));
      return Array.from({ length: countOf(one) }, (_, i) =>
        csvLine(claimAt(one, i), { series: one.label, sources, note: n + i ? undefined : note }, locale, ledger),
      );
    }),
  );
