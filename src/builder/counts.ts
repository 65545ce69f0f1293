/** The numbers of a sentence that may be its figure: without the years and days of its dates. Pure. */
import type { HedgeWords } from '../text/hedge.js';
import { numeralsOf, type Numeral } from '../text/hedge-numerals.js';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
/** English dates, and dates in figures. What is counted never stands in them, whatever stands before or after. */
const DATES = [
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\\b\\.?(?:,? \\d{4}\\b)?`, 'g'),
  new RegExp(`\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?!,\\d{3}|\\d)(?:,? \\d{4}\\b)?`, 'g'),
  new RegExp(`\\b${MONTH}\\.?,? (?:of )?\\d{4}\\b`, 'g'),
  /\b(?:in|since|until|till|by|during|before|after|of|early|late|mid|spring|summer|autumn|winter)[ -](?:(?:about|around|circa) )?(?:19|20)\d\d(?![\d,.’']\d|\d)/gi,
  /\b\d{1,4}([-/.])\d{1,2}\1\d{2,4}\b/g,
];

const isYear = (words: string) => /^(?:19|20)\d\d$/.test(words);

/** The numerals that count something, in their order. `withWords`: those in words as well. */
export const countsIn = (sentence: string, table: HedgeWords, withWords?: boolean): Numeral[] => {
  const dates = DATES.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map(({ index, 0: date }) => [index, index + date.length] as const),
  );
  const numerals = numeralsOf(sentence, table, withWords);
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

/** Days of a date, and numbers that name things: nobody counts with them. */
export const isSmall = ({ amount, hedge }: Numeral): boolean => !hedge && amount < 32;
