/** A claim as a line of CSV in a language: the figure with its hedge, who said it, how firm it is and where it was read. Pure. */
import type { Claim } from '../model/claim.js';
import type { OpenLedger } from '../model/open-ledger.js';
import { withSaidDate } from '../model/said-date.js';
import { csvRow } from '../model/to-csv.js';
import type { Locale } from './locale.js';
import { readAt } from './say-cell.js';
import { sayReview } from './say-claim.js';
import { sayList, sayPlace } from './say-parts.js';
import { sayRow } from './say-trend.js';

/** The cells of a line. */
export type CsvLine = ReturnType<typeof csvRow>;

/** What a line has besides the claim. */
export interface Beside {
  /** What the line is a part of: a series, a column, a relation. */
  series?: string;
  note?: string;
  /** Where all of the series was read. */
  sources?: readonly string[];
  place?: string;
}

/** A claim as a line. */
export const csvLine = (
  undated: Claim,
  { series, note, sources = [], place }: Beside,
  locale: Locale,
  ledger?: OpenLedger,
): CsvLine => {
  // Its column and its words say the same day.
  const claim = withSaidDate(undated, ledger);
  const { firm, ...words } = sayRow(claim, locale, ledger);
  // The place has a column of its own.
  const own = sayPlace(claim, locale);
  const where = own ?? place;
  return csvRow(
    where ? { ...claim, observationAbout: { name: where } } : claim,
    {
      ...words,
      list: sayList(claim, locale),
      // What was corrected stands with how firm it is.
      notes: [claim.review && sayReview(claim.review, locale)?.words],
      firm: firm.filter((said) => said !== own),
      sources: [...sources, ...words.sources.map(readAt)],
    },
    series,
    note,
  );
};
