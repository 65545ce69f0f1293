/** A sentence that gives another number than the figure of its claim. Pure. */
import type { Claim } from '../model/claim.js';
import { same, type HedgeWords } from '../text/hedge.js';
import { numeralsOf, type Numeral } from '../text/hedge-numerals.js';
import { english } from '../text/locale.js';
import { sayFigure } from '../text/say-parts.js';
import { countsIn, isSmall } from './counts.js';

/** English numbers in words that the lint does not read: where one of them stands, nobody knows what the sentence counts. */
const UNREAD =
  /(?<!\p{L})(?:eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|dozens?|score|lakhs?|crores?|mln|bln|half|third|quarters?|couple|few)(?!\p{L})/iu;
/** They count nothing by themselves: “no one”, “twice as many”. */
const NO_COUNT = /^(?:one|twice|double|triple)$/i;

/** “Three dozen” is 36. */
const inDozens = (sentence: string, numeral: Numeral): Numeral => {
  const dozen = /^\s+dozen\b/.exec(sentence.slice(numeral.at + numeral.phrase.length))?.[0];
  return dozen && numeral.amount < 12
    ? {
        ...numeral,
        amount: numeral.amount * 12,
        words: numeral.words + dozen,
        phrase: numeral.phrase + dozen,
      }
    : numeral;
};

/** The sentence without the numbers that were read. */
const withoutNumerals = (sentence: string, numerals: readonly Numeral[]) =>
  numerals.reduceRight(
    (rest, { at, phrase }) => rest.slice(0, at) + ' '.repeat(phrase.length) + rest.slice(at + phrase.length),
    sentence,
  );

/** “Two hundred and five”, “twenty-five”: one number, of which the lint reads the parts. */
const isPart = (sentence: string, { at, phrase, words }: Numeral, next: Numeral | undefined) =>
  !/\d/.test(words) &&
  (sentence[at - 1] === '-' || (next && /^[\s-]*(?:and\s+)?$/.test(sentence.slice(at + phrase.length, next.at))));

/** The number in the sentence that is not the figure's, where none of its numbers is; `undefined` where that cannot be told. */
export const otherNumber = (
  { value }: Claim,
  sentence: string,
  table: HedgeWords,
  isEnglish: boolean,
): Numeral | undefined => {
  const { amount, low, high, best, duration } = value ?? {};
  const own = [amount, low, high, best].filter((end) => end !== undefined);
  if (!own.length || duration) return;
  const isOwn = (numeral: Numeral) => own.some((end) => same(numeral.amount, end));
  // Of all numbers: “2000” may be a year, and may be the figure.
  if (numeralsOf(sentence, table, true).some(isOwn)) return;
  const all = countsIn(sentence, table, true).map((numeral) => inDozens(sentence, numeral));
  if (all.some(isOwn)) return;
  if (all.some((numeral, i) => isPart(sentence, numeral, all[i + 1]))) return;
  if (isEnglish && UNREAD.test(withoutNumerals(sentence, all))) return;
  // The tables of other languages read few numbers in words: what is small in figures may stand beside the real one.
  const counts = all.filter((numeral) => !NO_COUNT.test(numeral.words) && (isEnglish || !isSmall(numeral)));
  return counts.find((numeral) => !isSmall(numeral)) ?? counts[0];
};

/** “The sentence says 1,500, the figure says 1,600.” */
export const saidOther = (claim: Claim, { words }: Numeral): string =>
  `The sentence says ${words}, the figure says ${sayFigure(claim, english) ?? ''}.`;
