/**
 * Claims as CSV (RFC 4180): every figure with its hedge, who said it, how firm it is and where it was read. Pure.
 * The only writer of CSV; `text/` gives it the words of a language, without which it speaks in the ledger's own.
 */
import type { Agent } from './agent.js';
import type { Claim } from './claim.js';
import { parseEdtf } from './edtf.js';
import { mustBeRead } from './must-be-read.js';
import { inWords } from './observation.js';
import { claimAt, countOf, edtfOf, wholeClaims } from './statements.js';
import type { Trend } from './trend.js';
import { isCeiling, isFloor, type Value } from './value.js';

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
  firm: readonly string[];
  sources: readonly string[];
}

/** A cell. A text that a spreadsheet would run as a formula, after spaces, too, is kept a text: `csvCell('=1+1')` is `'=1+1`. */
export const csvCell = (value: string | number | undefined): string => {
  const text =
    typeof value === 'string' && /^[\s"]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

const named = (...words: (string | undefined)[]) =>
  [...new Set(words.filter((word) => word !== undefined && word !== ''))].join(' ');

const SIDES = { party: 'side', supportsParty: 'supports', notParty: 'not a party', unknown: 'side not known' } as const;

/** Where an agent stands in the war, in words: who supports a side is not the side. */
const sideOf = ({ side, partyToConflict = 'party' }: Agent): string | undefined =>
  partyToConflict === 'notParty' || partyToConflict === 'unknown'
    ? `(${SIDES[partyToConflict]})`
    : side && `(${SIDES[partyToConflict]}: ${side})`;

/** How the amount came into its currency, and what it is made of. */
const money = ({ conversion, components }: Value): (string | false | undefined)[] => [
  typeof conversion === 'object'
    ? named('converted from', conversion.from ?? '?', conversion.rate?.toString(), conversion.date)
    : conversion && (conversion === 'none' ? 'not converted' : 'conversion not stated'),
  components === 'notItemised' && 'components not itemised',
  Array.isArray(components) &&
    'components: ' + components.map(({ label, amount }) => named(label, amount?.toString())).join(', '),
];

const DATES = {
  stated: '',
  resolvedFromArticleDate: 'date worked out from the article’s date',
  inferred: 'date inferred',
};

/** A claim in the ledger's own words. */
const plainly = (claim: Claim): CsvWords => {
  const {
    claimant = [],
    attribution,
    attributionText,
    value,
    measure,
    verification,
    modality,
    basis,
    boundNote,
    obsStatus,
    obsStatusNote,
    observationPeriod,
    periodText,
    claimDate,
    claimDateBasis,
    evidence = [],
  } = claim;
  return {
    who: claimant.map((agent) => named(agent.name, sideOf(agent))).join('; ') || named(attribution, attributionText),
    figure:
      value &&
      named(value.asWritten ?? inWords(value), value.currency ?? measure?.unit, value.per && `per ${value.per}`),
    when: observationPeriod ?? periodText ?? claimDate,
    firm: [
      modality !== 'asserted' && modality,
      basis,
      boundNote,
      obsStatus,
      obsStatusNote,
      claimDateBasis && DATES[claimDateBasis],
      ...money(value ?? {}),
      `verification ${verification?.status ?? 'not stated'}`,
      verification?.note,
    ].filter((word) => !!word) as string[],
    sources: evidence.map(({ name, url }) => named(name, url)),
  };
};

/** One claim of a line, as cells. */
export const csvRow = (
  claim: Claim,
  words: CsvWords,
  series?: string,
  note?: string,
): (string | number | undefined)[] => {
  const {
    id,
    text,
    claimDate,
    measure,
    observationAbout: place,
    observationPeriod,
    value = {},
    corrections = [],
    review,
  } = claim;
  const { amount, low, high, best, comparator, magnitude, currency, per } = value;
  // A bound has one end, as a count of names is one, and what is denied has none: a column that is empty cannot be mistaken for the number.
  const isDenied = claim.modality === 'denied';
  const hasHigh = !isFloor(comparator) && claim.basis !== 'namedCount';
  const span = parseEdtf(observationPeriod ?? claimDate ?? '');
  const isoDay = (day: number | undefined) => (day !== undefined && Number.isFinite(day) ? edtfOf(day, day) : '');
  const verdict = review?.reviewRating?.alternateName;
  const notes = [
    note,
    verdict && `verdict of ${review?.publisher?.name ?? '?'}: ${verdict}`,
    ...corrections.map(({ date, text: corrected }) => named('corrected', date, corrected)),
  ];
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
    best,
    magnitude,
    currency,
    per,
    words.when,
    isoDay(span?.firstDay),
    isoDay(span?.lastDay),
    words.firm.join('. '),
    words.sources.join('; '),
    notes.filter((part) => !!part).join('. '),
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
    const one = part.points ? part : { ...part, claims: wholeClaims(part) };
    return Array.from({ length: countOf(one) }, (_, i) => {
      const claim = claimAt(one, i);
      const own = plainly(claim);
      return {
        claim,
        label: one.label,
        words: { ...own, sources: [...(one.evidence ?? []).map(({ name, url }) => named(name, url)), ...own.sources] },
      };
    });
  });
  // What holds for all stands in the first line.
  return csvText(
    rows.map(({ claim, label, words }, i) =>
      csvRow(claim, words, label, i ? undefined : [title, note].filter(Boolean).join('. ')),
    ),
  );
};
