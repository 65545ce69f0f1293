/** The lint for how firmly a sentence says its claim, who says it, and whether anyone could check. Pure. */
import type { Claim } from '../model/claim.js';
import { find, type HedgeFinding, type HedgeWords } from './hedge.js';
import { hitOf, type Numeral } from './hedge-numerals.js';

/** Other words by which an English sentence says that it is not certain. */
const UNCERTAIN =
  'possibl[ey]|probabl[ey]|likel(?:y|ihood)|estimat\\w*|suggest\\w*|believed?|thought|may|maybe|might|could|would|presum\\w*|assum\\w*|feared?|apparent(?:ly)?|seem\\w*|appears?';

/** The month is no doubt: “in May”, “May 2025”. A sentence may begin with either. */
const MAY = /(?<=[\p{L}\p{N},]\s)May\b|\bMay(?=,? \d)/gu;

/** A claim that its data has as uncertain, and its sentence as a fact. Other languages have moods for that, which no list of words finds. */
export const lintCertainty = ({ text, modality }: Claim, { possible, probable }: HedgeWords): HedgeFinding[] =>
  (modality === 'possible' || modality === 'probable') &&
  !hitOf(text.replace(MAY, ''), `${possible}|${probable}|${UNCERTAIN}`)
    ? [
        find('hedge-not-in-text', false, 0, '', {
          field: 'modality',
          message: `The data says this is ${modality}, but the sentence states it as fact.`,
        }),
      ]
    : [];

export const lintModality = ({ text, modality }: Claim, { possible, probable }: HedgeWords): HedgeFinding[] => {
  if (modality !== undefined && modality !== 'asserted') return [];
  return (
    [
      ['possible', possible],
      ['probable', probable],
    ] as const
  )
    .flatMap(([word, pattern]) => {
      const hit = hitOf(text, pattern);
      return hit
        ? find('hedge-not-in-data', false, hit.index, hit[0], {
            field: 'modality',
            modality: word,
            message: `The sentence says “${hit[0]}” but the data has no modality: if the claim itself is meant, set "modality" to "${word}".`,
          })
        : [];
    })
    .slice(0, 1);
};

/** “Denied that 400 were killed”, where the data has the 400 as claimed. What the same sentence says instead is not denied. */
export const lintDenial = (
  { text, modality, relations }: Claim,
  own: readonly Numeral[],
  { denied }: HedgeWords,
): HedgeFinding[] => {
  const hit = hitOf(text, denied);
  if (!hit || (modality !== undefined && modality !== 'asserted')) return [];
  if (relations?.some(({ type }) => type === 'disputes')) return [];
  const end = hit.index + hit[0].length;
  return own.some(({ at }) => at >= end && !/[,;.:\d]/.test(text.slice(end, at)))
    ? [
        find('hedge-not-in-data', false, hit.index, hit[0], {
          field: 'modality',
          modality: 'denied',
          message: `The sentence says “${hit[0]}” but the data has the number as claimed: set "modality" to "denied".`,
        }),
      ]
    : [];
};

/** “Are estimated at 400”, where the value is 400 and nothing says that it is an estimate. */
export const lintEstimate = (text: string, own: readonly Numeral[], { estimate }: HedgeWords): HedgeFinding[] => {
  const hit = own.some(({ hedge }) => !hedge) && hitOf(text, estimate);
  return hit
    ? [
        find('hedge-not-in-data', false, hit.index, hit[0], {
          message: `The sentence says “${hit[0]}” but the data does not: set "comparator" to "about", "basis" to an estimate, or "obsStatus" to "E".`,
        }),
      ]
    : [];
};

export const lintVerification = ({ text, verification }: Claim, { unverified }: HedgeWords): HedgeFinding[] => {
  const hit = verification?.status === 'independent' && hitOf(text, unverified);
  return hit
    ? [
        find('hedges-differ', false, hit.index, hit[0], {
          field: 'verification',
          message: `The sentence says “${hit[0]}” but the data says it was verified independently.`,
        }),
      ]
    : [];
};

export const lintAttribution = (
  { text, claimant, attribution, attributionText }: Claim,
  { unnamed }: HedgeWords,
): HedgeFinding[] => {
  if (attribution === 'unnamed' || attributionText !== undefined || claimant?.some(({ named }) => named === false))
    return [];
  const hit = hitOf(text, unnamed);
  return hit
    ? [
        find('hedge-not-in-data', false, hit.index, hit[0], {
          field: 'attribution',
          message: `The sentence says “${hit[0]}” but the data does not say that the claimant is unnamed.`,
        }),
      ]
    : [];
};
