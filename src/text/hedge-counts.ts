/** The numbers of a sentence that may be its figure: without the years and days of its dates, and without names. Pure. */
import type { HedgeWords } from './hedge.js';
import { numeralsOf, type Numeral } from './hedge-numerals.js';
import { MONTHS } from './in-english.js';

const MONTH = `(?:${MONTHS.map((name) => name.replace(/^(...)(.+)/, '$1(?:$2)?')).join('|')}|Sept)`;
/** English dates, and dates in figures. What is counted never stands in them, whatever stands before or after. */
const DATES = [
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\\b\\.?(?:,? \\d{4}\\b)?`, 'g'),
  new RegExp(`\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?!,\\d{3}|\\d)(?:,? \\d{4}\\b)?`, 'g'),
  new RegExp(`\\b${MONTH}\\.?,? (?:of )?\\d{4}\\b`, 'g'),
  /\b(?:in|since|until|till|by|during|before|after|of|early|late|mid|spring|summer|autumn|winter)[ -](?:(?:about|around|circa) )?(?:19|20)\d\d(?![\d,.’']\d|\d)/gi,
  /\b\d{1,4}([-/.])\d{1,2}\1\d{2,4}\b/g,
];

const isYear = (words: string) => /^(?:19|20)\d\d$/.test(words);

/** Of the numerals of a sentence those that count something. */
export const countsAmong = (sentence: string, numerals: readonly Numeral[]): Numeral[] => {
  const dates = DATES.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map(({ index, 0: date }) => [index, index + date.length] as const),
  );
  return numerals.flatMap((numeral, i) => {
    const { at, phrase, words, hedge } = numeral;
    const from = at + phrase.indexOf(words);
    if (dates.some(([start, end]) => from >= start && from < end)) return [];
    // “in 2025 at least 52,760”: the hedge after the year is the next number's.
    const next = numerals[i + 1];
    const own = next && next.at < at + phrase.length && from === at ? undefined : hedge;
    if (!own && isYear(words)) return [];
    return own === hedge ? numeral : { ...numeral, hedge: own, phrase: words };
  });
};

/** The numerals that count something, in their order. `withWords`: those in words as well. */
export const countsIn = (sentence: string, table: HedgeWords, withWords?: boolean): Numeral[] =>
  countsAmong(sentence, numeralsOf(sentence, table, withWords));

/** “Decree 647”, “Shahed-136”, “No. 227”; “The 500” is none. In English: elsewhere many words have a capital. */
export const isName = (sentence: string, { at, hedge }: Numeral): boolean =>
  !hedge &&
  /(?:(?<!\p{L})(?!(?:The|These|Those|All|Only|Of|In|At|By|With|And|But|From|For|Another)\s)\p{Lu}[\p{L}-]*\s|[\p{L}-]|[Nn]os?\.\s|[№#]\s?)$/u.test(
    sentence.slice(0, at),
  );

/** Days of a date, and numbers that name things: nobody counts with them. */
export const isSmall = ({ amount, hedge }: Numeral): boolean => !hedge && amount < 32;
