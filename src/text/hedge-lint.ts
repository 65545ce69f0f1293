/**
 * Whether a claim's sentence and its data hedge alike. Pure. A hedge that stands in the sentence and not in the data would make the
 * figure on the page more precise than the claim; the reverse would make the sentence so.
 */
import type { Claim } from '../model/claim.js';
import type { Comparator, Value } from '../model/value.js';
import { EDGE, numeralsOf, type Numeral } from './hedge-numerals.js';
import type { HedgeFinding, HedgeWords } from './hedge.js';
import { lengthOf, lintFew, lintOccasion } from './hedge-occasion.js';
import { HEDGE_WORDS } from './hedge-words.js';

/** Bounds in one direction differ by a hair; a bound and no bound by a world. */
const SIDE: Record<Comparator, string> = {
  asStated: 'exact',
  about: 'about',
  moreThan: 'floor',
  atLeast: 'floor',
  lessThan: 'ceiling',
  atMost: 'ceiling',
};

export type { HedgeFinding };

const same = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 1e-9;

const english: Record<Comparator, string> = {
  asStated: 'as stated',
  about: 'about',
  moreThan: 'more than',
  atLeast: 'at least',
  lessThan: 'less than',
  atMost: 'at most',
};

const lintAmount = (numeral: Numeral, value: Value): HedgeFinding | undefined => {
  const { comparator = 'asStated', near, example, sometimes } = value;
  const { at, hedge, phrase, words } = numeral;
  const find = (code: HedgeFinding['code'], isSerious: boolean, message: string): HedgeFinding => ({
    code,
    isSerious,
    at,
    words: phrase,
    field: 'value',
    message,
  });
  if (hedge && comparator === 'asStated' && !near)
    return find(
      'hedge-not-in-data',
      true,
      `The sentence says “${phrase}”, the value has no such hedge: set its comparator to “${hedge.comparator}”${hedge.near ? ', and “near”' : ''}.`,
    );
  if (!hedge && (comparator !== 'asStated' || near) && !example && !sometimes)
    return find(
      'hedge-not-in-text',
      false,
      `The value is “${english[comparator]} ${words}”, the sentence says “${words}” without a hedge.`,
    );
  if (hedge && SIDE[hedge.comparator] !== SIDE[comparator] && !(near && (hedge.near || hedge.comparator === 'about')))
    return find('hedges-differ', true, `The sentence says “${phrase}”, the value says “${english[comparator]}”.`);
  return;
};

/** Between the ends of a range, in any of the languages. */
const TO = /^\s*(?:[–—-]|to|and|bis(?: zu)?|und|à|et|a|y|до|и|і|та|do|i|إلى|و)\s*(?:[$€£₽₴]|US\$)?\s*$/u;

/** “Between 3,000 and 4,000”, where the value is one number within. */
const lintRange = (text: string, numerals: readonly Numeral[], amount: number): HedgeFinding[] => {
  const i = numerals.findIndex((low, i) => {
    const high = numerals[i + 1];
    return (
      high && low.amount < amount && amount < high.amount && TO.test(text.slice(low.at + low.phrase.length, high.at))
    );
  });
  if (i < 0) return [];
  const [low, high] = [numerals[i]!, numerals[i + 1]!];
  const words = text.slice(low.at, high.at + high.phrase.length);
  const message = `The sentence says “${words}”, the value is one number within: give “low” and “high”.`;
  return [{ code: 'hedge-not-in-data', isSerious: true, at: low.at, words, field: 'value', message }];
};

const lintValue = (text: string, value: Value, table: HedgeWords): HedgeFinding[] => {
  const numerals = numeralsOf(text, table, table.numbers);
  const { low, high, magnitude, duration } = value;
  const amount = value.amount ?? (duration && !value.plural ? lengthOf(duration)?.[0] : undefined);
  const own = numerals.filter((numeral) => amount !== undefined && same(numeral.amount, amount));
  // The same number may stand twice in a sentence; one hedge that fits is enough.
  const findings = own.map((numeral) => lintAmount(numeral, value));
  const occasions = own[0] ? lintOccasion(text, own[0], value, table) : [];
  if (findings.length && findings.every(Boolean)) return [findings[0]!, ...occasions];
  if (own.length) return occasions;
  if (amount !== undefined) {
    const range = lintRange(text, numerals, amount);
    if (range.length) return range;
  }
  if (duration) return lintFew(text, value, table);
  if (low !== undefined && high !== undefined) {
    const missing = [low, high].filter((end) => !numerals.some((numeral) => same(numeral.amount, end)));
    const single = numerals.find((numeral) => [low, high].some((end) => same(numeral.amount, end)));
    return missing.length === 1 && single
      ? [
          {
            code: 'hedge-not-in-text',
            isSerious: false,
            at: single.at,
            words: single.words,
            field: 'value',
            message: `The value is a range, the sentence gives “${single.words}” alone.`,
          },
        ]
      : [];
  }
  for (const [words, size] of table.magnitudes) {
    const hit = new RegExp(`${EDGE}(?:${words})`, 'iu').exec(text);
    if (!hit) continue;
    if (amount !== undefined)
      return [
        {
          code: 'hedge-not-in-data',
          isSerious: true,
          at: hit.index,
          words: hit[0],
          field: 'value',
          message: `The sentence says “${hit[0]}” and no number, the value has one: give the magnitude ${size} instead.`,
        },
      ];
    if (magnitude !== undefined && magnitude !== size)
      return [
        {
          code: 'hedges-differ',
          isSerious: true,
          at: hit.index,
          words: hit[0],
          field: 'value',
          message: `The sentence says “${hit[0]}”, the value’s magnitude is ${magnitude}.`,
        },
      ];
    return [];
  }
  return [];
};

/** Other words by which an English sentence says that it is not certain. */
const UNCERTAIN =
  'possibl[ey]|probabl[ey]|likel(?:y|ihood)|estimat\\w*|suggest\\w*|believed?|thought|may|might|could|would';

/** A claim that its data has as uncertain, and its sentence as a fact. Other languages have moods for that, which no list of words finds. */
const lintCertainty = ({ text, modality }: Claim): HedgeFinding[] =>
  (modality === 'possible' || modality === 'probable') &&
  !new RegExp(`${EDGE}(?:${UNCERTAIN})(?!\\p{L})`, 'iu').test(text)
    ? [
        {
          code: 'hedge-not-in-text',
          isSerious: false,
          at: 0,
          words: '',
          field: 'modality',
          message: `The data says that this is ${modality}, the sentence says it as a fact.`,
        },
      ]
    : [];

const lintModality = ({ text, modality }: Claim, { possible, probable }: HedgeWords): HedgeFinding[] => {
  if (modality !== undefined && modality !== 'asserted') return [];
  return (
    [
      ['possible', possible],
      ['probable', probable],
    ] as const
  )
    .flatMap(([word, pattern]) => {
      const hit = new RegExp(`${EDGE}(?:${pattern})(?!\\p{L})`, 'iu').exec(text);
      return hit
        ? [
            {
              code: 'hedge-not-in-data' as const,
              isSerious: false,
              at: hit.index,
              words: hit[0],
              field: 'modality' as const,
              message: `The sentence says “${hit[0]}”, the data has no modality: set it to “${word}” where the claim itself is meant.`,
            },
          ]
        : [];
    })
    .slice(0, 1);
};

const lintAttribution = (
  { text, claimant, attribution, attributionText }: Claim,
  { unnamed }: HedgeWords,
): HedgeFinding[] => {
  if (attribution === 'unnamed' || attributionText !== undefined || claimant?.some(({ named }) => named === false))
    return [];
  const hit = new RegExp(`${EDGE}(?:${unnamed})(?!\\p{L})`, 'iu').exec(text);
  return hit
    ? [
        {
          code: 'hedge-not-in-data',
          isSerious: false,
          at: hit.index,
          words: hit[0],
          field: 'attribution',
          message: `The sentence says “${hit[0]}”, the data does not say that the claimant is unnamed.`,
        },
      ]
    : [];
};

/** What of a claim's sentence its data lacks, and the reverse; `[]` for a language without a table. Never throws. */
export const lintHedges = (claim: Claim, lang: string): HedgeFinding[] => {
  const primary = lang.split('-')[0]!.toLowerCase();
  const table = Object.hasOwn(HEDGE_WORDS, primary) ? HEDGE_WORDS[primary] : undefined;
  if (!table) return [];
  return [
    ...(claim.value ? lintValue(claim.text, claim.value, table) : []),
    ...lintModality(claim, table),
    ...(primary === 'en' ? lintCertainty(claim) : []),
    ...lintAttribution(claim, table),
  ];
};
