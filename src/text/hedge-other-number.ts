/** The lint for a number that its sentence does not have: “At least 72,000” beside 27,000. Pure. */
import type { Value } from '../model/value.js';
import { find, same, type HedgeFinding, type HedgeWords } from './hedge.js';
import { countsAmong, countsIn, isName, isSmall } from './hedge-counts.js';
import { hitOf, numeralsOf, type Numeral } from './hedge-numerals.js';
import { en } from './hedge-words-english.js';

/** Small numbers stand in sentences for many reasons. */
const SMALLEST = 100;

/** Whether two numbers may be meant as the same: neither is ten times the other. */
export const areOfOneSize = (a: number, b: number): boolean => a < b * 10 && b < a * 10;

/** Whether one is the other as a sentence would round it: 1,234,567 as “1.2 million”. */
const isRounded = (exact: number, said: number): boolean => {
  let step = 1;
  while (said % (step * 10) === 0) step *= 10;
  return Math.abs(exact - said) <= Math.max(step / 2, said / 20);
};

/**
 * It is quiet wherever the sentence may have another way to the number: several numbers that may be added up, its own words in
 * `asWritten`, another currency or unit, a share, a multiple; and in languages of which no list of such words is at hand.
 */
export const lintOtherNumber = (
  text: string,
  numerals: readonly Numeral[],
  { asWritten, conversion }: Value,
  amount: number,
  { reckoned }: HedgeWords,
): HedgeFinding[] => {
  if (!reckoned || asWritten !== undefined || conversion !== undefined || amount < SMALLEST) return [];
  const counts = countsAmong(text, numerals).filter((one) => !isName(text, one));
  const [said] = counts;
  if (!said || counts.length > 1 || said.amount < SMALLEST) return [];
  if (!areOfOneSize(amount, said.amount) || isRounded(amount, said.amount)) return [];
  if (text.includes('%') || hitOf(text, reckoned)) return [];
  return [
    find('figures-differ', false, said.at, said.words, {
      message: `The sentence says “${said.words}” but the value is ${amount}, which the sentence does not give.`,
    }),
  ];
};

/** English numbers in words that are not read: where one of them stands, nobody knows what the sentence counts. */
const UNREAD =
  'hundreds?|thousands?|millions?|billions?|dozens?|score|lakhs?|crores?|mln|bln|half|third|quarters?|couple|few';
/** They count nothing by themselves: “no one”, “twice as many”. */
const NO_COUNT = /^(?:one|twice|double|triple)$/i;

/** The sentence without the numbers that were read. */
const withoutNumerals = (sentence: string, numerals: readonly Numeral[]) =>
  numerals.reduceRight(
    (rest, { at, phrase }) => rest.slice(0, at) + ' '.repeat(phrase.length) + rest.slice(at + phrase.length),
    sentence,
  );

/**
 * The number in the sentence that is not the figure's, where none of its numbers is; `undefined` where that cannot be told. It tells
 * more than the lint does: an editor who fills in a form looks at both.
 */
export const otherNumberIn = (
  sentence: string,
  { amount, low, high, best, duration }: Value,
  table: HedgeWords,
): Numeral | undefined => {
  const own = [amount, low, high, best].filter((end) => end !== undefined);
  if (!own.length || duration) return;
  // Of all numbers: “2000” may be a year, and may be the figure.
  if (numeralsOf(sentence, table, true).some(({ amount: said }) => own.some((end) => same(said, end)))) return;
  const all = countsIn(sentence, table, true);
  const isEnglish = table === en;
  if (isEnglish && hitOf(withoutNumerals(sentence, all), UNREAD)) return;
  // The tables of other languages read few numbers in words: what is small in figures may stand beside the real one.
  const counts = all.filter((one) => !NO_COUNT.test(one.words) && (isEnglish ? !isName(sentence, one) : !isSmall(one)));
  return counts.find((one) => !isSmall(one)) ?? counts[0];
};
