/** The lint for two numbers of a sentence that are the ends of one range, “about 300,000 to 350,000”. Pure. */
import type { Value } from '../model/value.js';
import { find, isEstimate, same, SIDE, type EstimateFields, type HedgeFinding, type HedgeWords } from './hedge.js';
import { EDGE, hitOf, type Numeral } from './hedge-numerals.js';

/** Between the ends of a range, in any of the languages. */
const TO = /^\s*(?:[–—-]|to|and|bis(?: zu)?|und|à|et|a|y|до|и|і|та|do|i|إلى|و)\s*(?:[$€£₽₴]|US\$)?\s*$/u;

/** Around a number: how sure it is, in any of the languages. */
const INTERVAL = new RegExp(
  `${EDGE}(?:(?:confidence|credible|uncertainty) (?:interval|range|limits?)|CI|(?:konfidenz|vertrauens)intervall\\p{L}*|intervalle? de confiance|intervalos? de confianza|доверительн\\p{L}* интервал\\p{L}*|довірч\\p{L}* інтервал\\p{L}*|przedział\\p{L}* ufności)(?!\\p{L})`,
  'iu',
);

/** “From 500 to 700” may be how it has grown; “between 500 and 700” is one figure. */
const BETWEEN = new RegExp(`${EDGE}(?:between|zwischen|entre|между|між|między|pomiędzy|بين)\\s+$`, 'iu');

interface Span {
  low: Numeral;
  high: Numeral;
  /** The lower end in full: 1.2 million of “1.2 to 1.4 million”. */
  from: number;
  words: string;
}

const spansOf = (text: string, numerals: readonly Numeral[]): Span[] =>
  numerals.flatMap((low, i) => {
    const high = numerals[i + 1];
    if (!high || !TO.test(text.slice(low.at + low.phrase.length, high.at))) return [];
    const scaled = low.amount * high.power;
    const from = low.power === 1 && scaled < high.amount ? scaled : low.amount;
    return from < high.amount ? { low, high, from, words: text.slice(low.at, high.at + high.phrase.length) } : [];
  });

/** The first range that is meant, where the value is a number alone. */
const lintSpan = (text: string, numerals: readonly Numeral[], isMeant: (span: Span) => boolean): HedgeFinding[] => {
  const span = spansOf(text, numerals).find(isMeant);
  return span
    ? [
        find('hedge-not-in-data', true, span.low.at, span.words, {
          message: `The sentence says “${span.words}” but the value is one number of that range: give "low" and "high".`,
        }),
      ]
    : [];
};

/** “Between 3,000 and 4,000”, where the value is one number within. */
export const lintWithin = (text: string, numerals: readonly Numeral[], amount: number): HedgeFinding[] =>
  lintSpan(text, numerals, ({ from, high }) => from < amount && amount < high.amount);

/** The same, where the value is one of the two. */
export const lintEnd = (text: string, numerals: readonly Numeral[], amount: number): HedgeFinding[] =>
  lintSpan(
    text,
    numerals,
    ({ from, low, high }) => BETWEEN.test(text.slice(0, low.at)) && [from, high.amount].includes(amount),
  );

/** “300 (95% confidence interval 200–400)”, where the value is 300 alone. */
export const lintInterval = (text: string, numerals: readonly Numeral[], amount: number): HedgeFinding[] =>
  INTERVAL.test(text)
    ? lintWithin(text, numerals, amount).map(({ words, ...found }) => ({
        ...found,
        words,
        isSerious: false,
        message: `The sentence says “${words}” but the value is one number of that range: give "low" and "high", and the number as "best".`,
      }))
    : [];

/** What a sentence says of a range with two ends. */
export const lintRange = (
  text: string,
  numerals: readonly Numeral[],
  value: Value & { low: number; high: number },
  claim: EstimateFields,
  { before, estimate }: HedgeWords,
): HedgeFinding[] => {
  const { low, high, comparator, near } = value;
  const span = spansOf(text, numerals).find(({ from, high: end }) => same(from, low) && same(end.amount, high));
  if (span) {
    const { hedge, at } = span.low;
    const ofHigh = span.high.hedge;
    // “At least 200 and at most 300” is the range itself.
    const isOfBoth = hedge && (!ofHigh || SIDE[ofHigh.comparator] === SIDE[hedge.comparator]);
    const isSaid = comparator === 'about' || near || (hedge?.comparator === 'about' && isEstimate(claim));
    if (isOfBoth && !isSaid)
      return [
        find('hedge-not-in-data', true, at, span.words, {
          message: `The sentence says “${span.words}” but the range has no such hedge: ${
            hedge.comparator === 'about'
              ? 'set "comparator" to "about"'
              : `give one end alone, with "comparator": "${hedge.comparator}"`
          }.`,
        }),
      ];
    // “Estimates range roughly from 300,000” has its hedge further ahead.
    const abouts = before.filter(([, { comparator }]) => comparator === 'about').map(([words]) => words);
    const loose = [...abouts, ...(estimate ? [estimate] : [])].join('|');
    return comparator === 'about' && !hedge && !ofHigh && !hitOf(text, loose)
      ? [
          find('hedge-not-in-text', false, at, span.words, {
            message: `The value is about this range, but the sentence says “${span.words}” without a hedge.`,
          }),
        ]
      : [];
  }
  const ends = [low, high].map((end) => numerals.find(({ amount }) => same(amount, end)));
  const [single, other] = ends.filter((end) => end !== undefined);
  return single && !other
    ? [
        find('hedge-not-in-text', false, single.at, single.words, {
          message: `The value is a range, but the sentence gives only “${single.words}”.`,
        }),
      ]
    : [];
};
