/**
 * Whether a claim's sentence and its data hedge alike. Pure. A hedge that stands in the sentence and not in the data would make the
 * figure on the page more precise than the claim; the reverse would make the sentence so.
 */
import type { Claim } from '../model/claim.js';
import type { Comparator, Value } from '../model/value.js';
import {
  lintAttribution,
  lintCertainty,
  lintDenial,
  lintEstimate,
  lintModality,
  lintVerification,
} from './hedge-certainty.js';
import { countsAmong } from './hedge-counts.js';
import { EDGE, numeralsOf, type Numeral } from './hedge-numerals.js';
import { find, isEstimate, same, SIDE, type EstimateFields, type HedgeFinding, type HedgeWords } from './hedge.js';
import { lengthOf, lintFew, lintOccasion } from './hedge-occasion.js';
import { areOfOneSize, lintOtherNumber } from './hedge-other-number.js';
import { lintEnd, lintInterval, lintRange, lintWithin } from './hedge-range.js';
import { hedgeWordsOf } from './hedge-words.js';
import { en } from './hedge-words-english.js';

export type { HedgeFinding };

const english: Record<Comparator, string> = {
  asStated: 'as stated',
  about: 'about',
  moreThan: 'more than',
  atLeast: 'at least',
  lessThan: 'less than',
  atMost: 'at most',
};

const lintAmount = (
  { at, hedge, phrase, words }: Numeral,
  value: Value,
  claim: EstimateFields,
  { estimate }: HedgeWords,
): HedgeFinding | undefined => {
  const { comparator = 'asStated', near, example, sometimes } = value;
  const isBare = comparator === 'asStated' && !near;
  // “An estimated 400”, where the data says that it is an estimate.
  if (isBare && estimate && isEstimate(claim) && new RegExp(`^an ${estimate}`, 'iu').test(phrase)) return;
  if (hedge && isBare)
    return find('hedge-not-in-data', true, at, phrase, {
      message: `The sentence says “${phrase}” but the value has no hedge: set "comparator" to "${hedge.comparator}"${hedge.near ? ' and "near" to true' : ''}.`,
    });
  if (!hedge && !isBare && !example && !sometimes)
    return find('hedge-not-in-text', false, at, phrase, {
      message: `The value is “${english[comparator]} ${words}” but the sentence says “${words}” without a hedge.`,
    });
  if (hedge && SIDE[hedge.comparator] !== SIDE[comparator] && !(near && (hedge.near || hedge.comparator === 'about')))
    return find('hedges-differ', true, at, phrase, {
      message: `The sentence says “${phrase}” but the value says “${english[comparator]}”.`,
    });
  return;
};

/** “Tens of thousands”, which is no number. A sentence may have several such words, and one of them fits. */
const lintMagnitude = (
  text: string,
  numerals: readonly Numeral[],
  { magnitude }: Value,
  amount: number | undefined,
  table: HedgeWords,
) => {
  const hits = table.magnitudes.flatMap(([words, size]) => {
    const hit = new RegExp(`${EDGE}(?:${words})`, 'iu').exec(text);
    return hit ? { at: hit.index, words: hit[0], size } : [];
  });
  // “About 72,000, thousands more wounded”: there is a number that may be this one.
  if (amount !== undefined && countsAmong(text, numerals).some((one) => areOfOneSize(one.amount, amount))) return;
  const [first] = hits.sort((a, b) => a.at - b.at);
  if (!first || hits.some(({ size }) => size === magnitude)) return;
  const { at, words, size } = first;
  if (amount !== undefined)
    return find('hedge-not-in-data', true, at, words, {
      message: `The sentence says “${words}” and gives no such number, but the value has one: use "magnitude": ${size} instead.`,
    });
  return magnitude === undefined
    ? undefined
    : find('hedges-differ', true, at, words, {
        message: `The sentence says “${words}” but the value’s magnitude is ${magnitude}.`,
      });
};

const lintValue = (claim: Claim, value: Value, table: HedgeWords): HedgeFinding[] => {
  const { text } = claim;
  const numerals = numeralsOf(text, table, true);
  const { low, high, duration, comparator = 'asStated', near } = value;
  const amount = value.amount ?? (duration && !value.plural ? lengthOf(duration)?.[0] : undefined);
  if (amount !== undefined) {
    const own = numerals.filter((numeral) => same(numeral.amount, amount));
    if (own.length) {
      const end = comparator === 'asStated' ? lintEnd(text, numerals, amount) : [];
      if (end.length) return end;
      // The same number may stand twice in a sentence; one hedge that fits is enough.
      const findings = own.map((numeral) => lintAmount(numeral, value, claim, table));
      const isBare = comparator === 'asStated' && !near && !isEstimate(claim);
      return [
        ...(findings.every(Boolean) ? [findings[0]!] : isBare ? lintEstimate(text, own, table) : []),
        ...lintOccasion(text, own[0]!, value, table),
        ...lintInterval(text, numerals, amount),
        ...lintDenial(claim, own, table),
      ];
    }
    const within = lintWithin(text, numerals, amount);
    if (within.length) return within;
  }
  if (duration) return lintFew(text, value, table);
  if (low !== undefined && high !== undefined) return lintRange(text, numerals, { ...value, low, high }, claim, table);
  const vague = lintMagnitude(text, numerals, value, amount, table);
  if (vague) return [vague];
  return amount === undefined ? [] : lintOtherNumber(text, numerals, value, amount, table);
};

/** What of a claim's sentence its data lacks, and the reverse; `[]` for a language without a table. Never throws. */
export const lintHedges = (claim: Claim, lang: string): HedgeFinding[] => {
  const table = hedgeWordsOf(lang);
  if (!table) return [];
  return [
    ...(claim.value ? lintValue(claim, claim.value, table) : []),
    ...lintModality(claim, table),
    ...(table === en ? lintCertainty(claim, table) : []),
    ...lintVerification(claim, table),
    ...lintAttribution(claim, table),
  ];
};
