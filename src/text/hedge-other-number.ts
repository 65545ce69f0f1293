/** The lint for a number that its sentence does not have: “At least 72,000” beside 27,000. Pure. */
import type { Value } from '../model/value.js';
import { find, type HedgeFinding, type HedgeWords } from './hedge.js';
import { EDGE, type Numeral } from './hedge-numerals.js';

/** Small numbers stand in sentences for many reasons. */
const SMALLEST = 100;

const isYear = ({ amount, words, hedge }: Numeral) => !hedge && /^\d{4}$/.test(words) && amount > 1900 && amount < 2100;
/** “Decree 647”, “Shahed-136”, “No. 227”, “March 3”. */
const isName = (text: string, { at }: Numeral) =>
  /(?:\p{Lu}[\p{L}-]*\s|[\p{L}-]|[Nn]os?\.\s|[№#]\s?)$/u.test(text.slice(0, at));
/** “3 March” */
const isDay = (text: string, { at, amount, phrase }: Numeral) =>
  amount < 32 && /^\s\p{Lu}/u.test(text.slice(at + phrase.length));

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
  const counts = numerals.filter((one) => !isYear(one) && !isDay(text, one) && !isName(text, one));
  const [said] = counts;
  if (!said || counts.length > 1 || said.amount < SMALLEST) return [];
  const isOfThatSize = amount < said.amount * 10 && said.amount < amount * 10;
  if (!isOfThatSize || isRounded(amount, said.amount)) return [];
  if (text.includes('%') || new RegExp(`${EDGE}(?:${reckoned})(?!\\p{L})`, 'iu').test(text)) return [];
  return [
    find('figures-differ', false, said.at, said.words, {
      message: `The sentence says “${said.words}”, the value is ${amount}, which stands nowhere in it.`,
    }),
  ];
};
