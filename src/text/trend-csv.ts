/** A trend as CSV in a language: every statement with its hedge, who said it, how firm it is and where it was read. Pure. */
import type { OpenLedger } from '../model/open-ledger.js';
import { claimAt, countOf } from '../model/statements.js';
import { csvRow, csvText } from '../model/to-csv.js';
import type { Locale } from './locale.js';
import { sayRow, type Statements } from './say-trend.js';
import type { LinkWords } from './say-source.js';

const readAt = ({ text, url }: LinkWords) => (url && url !== text ? `${text} ${url}` : text);

/** All statements of all series, one a line. What holds for all stands in the first one. */
export const trendCsv = (series: readonly Statements[], note: string, locale: Locale, ledger?: OpenLedger): string => {
  const rows: ReturnType<typeof csvRow>[] = [];
  for (const one of series) {
    const own = (one.evidence ?? []).map(({ name, url }) => readAt({ text: name ?? url ?? '', url }));
    for (let i = 0; i < countOf(one); i++) {
      const claim = claimAt(one, i);
      const words = sayRow(claim, locale, ledger);
      rows.push(
        csvRow(
          claim,
          { ...words, sources: [...own, ...words.sources.map(readAt)] },
          one.label,
          rows.length ? undefined : note,
        ),
      );
    }
  }
  return csvText(rows);
};
