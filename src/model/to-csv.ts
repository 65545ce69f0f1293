/**
 * Claims as CSV (RFC 4180): every figure with its hedge, who said it, how firm it is and where it was read. Pure.
 * The only writer of CSV; `text/` gives it the words of a language, without which it speaks in the ledger's own.
 */
import type { Claim } from './claim.js';
import { parseEdtf } from './edtf.js';
import { edtfOf } from './edtf-of.js';
import { plainly, sourceInWords } from './in-words.js';
import { mustBeRead } from './must-be-read.js';
import { claimAt, wholeClaims } from './statements.js';
import type { Trend } from './trend.js';
import { isCeiling, isFloor } from './value.js';

const COLUMNS = [
  'id',
  'text',
  'series',
  'claimant',
  'said',
  'measure',
  'place',
  'figure',
  'comparator',
  'low',
  'high',
  'best',
  'magnitude',
  'currency',
  'per',
  'when',
  'first_day',
  'last_day',
  'how_firm',
  'sources',
  'note',
] as const;

/** What a language says of a claim. */
export interface CsvWords {
  who?: string;
  figure?: string;
  when?: string;
  /** Which ones, and whether these are all. */
  list?: string;
  /** A verdict, and what was corrected, where that is not said of how firm it is. */
  notes: readonly (string | undefined)[];
  firm: readonly string[];
  sources: readonly string[];
}

/** A cell. A text that a spreadsheet would run as a formula, after spaces, too, is kept a text: `csvCell('=1+1')` is `'=1+1`. */
export const csvCell = (value: string | number | undefined): string => {
  const text =
    typeof value === 'string' && /^[\s"]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

/** One claim of a line, as cells. */
export const csvRow = (
  claim: Claim,
  words: CsvWords,
  series?: string,
  note?: string,
): (string | number | undefined)[] => {
  const { id, text, claimDate, measure, observationAbout: place, observationPeriod, value = {} } = claim;
  const { amount, low, high, best, near, comparator = near ? 'about' : undefined, magnitude, currency, per } = value;
  // A bound has one end, as a count of names is one, and what is denied has none: a column that is empty cannot be mistaken for the number.
  const isDenied = claim.modality === 'denied';
  const hasHigh = !isFloor(comparator) && claim.basis !== 'namedCount';
  const span = parseEdtf(observationPeriod ?? claimDate ?? '');
  const isoDay = (day: number | undefined) => (day !== undefined && Number.isFinite(day) ? edtfOf(day, day) : '');
  return [
    id,
    text,
    series,
    words.who,
    claimDate,
    measure?.name,
    place?.name ?? place?.iso,
    words.figure,
    comparator,
    isDenied ? undefined : (low ?? (isCeiling(comparator) ? undefined : amount)),
    isDenied ? undefined : (high ?? (hasHigh ? amount : undefined)),
    isDenied ? undefined : best,
    isDenied ? undefined : magnitude,
    currency,
    per,
    words.when,
    isoDay(span?.firstDay),
    isoDay(span?.lastDay),
    words.firm.join('. '),
    words.sources.join('; '),
    [note, words.list, ...words.notes].filter((part) => !!part).join('. '),
  ];
};

/** Lines with their headings; spreadsheets know by the first sign that it is UTF-8. */
export const csvText = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  `\ufeff${[COLUMNS, ...rows].map((row) => row.map(csvCell).join()).join('\r\n')}\r\n`;

/**
 * A trend, a claim or several as CSV. Hedges, sources and caveats are inside; nothing in it can be run as a formula.
 * Throws TypeError for what was not parsed.
 */
export const toCsv = (input: Trend | Claim | readonly Claim[]): string => {
  mustBeRead(input, 'parseClaim` or `parseTrend');
  if (!('series' in input))
    return csvText([input].flat().map((claim) => csvRow(mustBeRead(claim, 'parseClaim'), plainly(claim))));
  const { series, title, note } = input;
  const rows = series.flatMap((part) => {
    const points = Array.from({ length: part.points?.length ?? 0 }, (_, i) => claimAt(part, i));
    return [...wholeClaims(part), ...points].map((claim) => {
      const own = plainly(claim);
      return {
        claim,
        label: part.label,
        words: { ...own, sources: [...(part.evidence ?? []).map(sourceInWords), ...own.sources] },
      };
    });
  });
  // What applies to all lines is in the first one.
  return csvText(
    rows.map(({ claim, label, words }, i) =>
      csvRow(claim, words, label, i ? undefined : [title, note].filter(Boolean).join('. ')),
    ),
  );
};
