/** A claim as a line of CSV in a language: the figure with its hedge, who said it, how firm it is and where it was read. Pure. */
import type { Claim } from '../model/claim.js';
import type { OpenLedger } from '../model/open-ledger.js';
import { csvRow } from '../model/to-csv.js';
import type { Locale } from './locale.js';
import { sayList, sayPlace } from './say-parts.js';
import type { LinkWords } from './say-source.js';
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

/** “The report https://example.org/report” */
export const readAt = ({ text, url }: LinkWords): string => (url && url !== text ? `${text} ${url}` : text);

/** A claim as a line. */
export const csvLine = (
  claim: Claim,
  { series, note, sources = [], place }: Beside,
  locale: Locale,
  ledger?: OpenLedger,
): CsvLine => {
  const { firm, ...words } = sayRow(claim, locale, ledger);
  // The place has a column of its own.
  const own = sayPlace(claim, locale);
  const where = own ?? place;
  return csvRow(
    where ? { ...claim, observationAbout: { name: where } } : claim,
    {
      ...words,
      list: sayList(claim, locale),
      firm: firm.filter((said) => said !== own),
      sources: [...sources, ...words.sources.map(readAt)],
    },
    series,
    note,
  );
};

/** What there is of these, as a note. */
export const noted = (...parts: (string | undefined)[]): string | undefined =>
  parts.filter(Boolean).join(' · ') || undefined;
