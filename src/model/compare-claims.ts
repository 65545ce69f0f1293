/** Whether two claims may be compared, and if not, why not. Pure. */
import type { Claim } from './claim.js';
import { rateOf, type Measure } from './measure.js';
import { parseDuration, parseEdtf } from './edtf.js';
import { samePlace } from './place.js';

/** What keeps two claims from being compared, in the order in which it is reported. */
export type Difference = 'figure' | 'measure' | 'place' | 'temporality' | 'period' | 'currency' | 'relation';

/** E.g. `{comparable: false, differences: ['measure']}`. */
export interface Comparison {
  comparable: boolean;
  differences: Difference[];
}

const sameText = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Whether two measures count the same thing: the same id, or, where one has none, the same words throughout, for a name may be a definition. */
export const sameMeasure = (a: Measure | undefined, b: Measure | undefined): boolean => {
  if (!a || !b) return false;
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  const outcomes = ({ outcome = [] }: Measure) => [...outcome].sort();
  const constraints = ({ constraint = {} }: Measure) => Object.entries(constraint).sort();
  return (
    sameText(outcomes(a), outcomes(b)) &&
    sameText(constraints(a), constraints(b)) &&
    (['name', 'populationType', 'statType', 'payType', 'measurementDenominator', 'unit'] as const).every(
      (field) => a[field] === b[field],
    )
  );
};

/** A length of time, however it was put: P1Y is P12M. */
const lengthOf = (per: string | undefined): string | undefined => {
  if (per === undefined) return;
  const { year = 0, month = 0, week = 0, day = 0, hour = 0, minute = 0 } = parseDuration(per) ?? {};
  return `${year * 12 + month} ${((week * 7 + day) * 24 + hour) * 60 + minute}`;
};

/** The days that a number covers; of a rate, and where there are no dates, its `per`. What is open has no length but itself. */
const periodLength = (claim: Claim): number | string | undefined => {
  const { measure, observationPeriod } = claim;
  const rate = rateOf(claim);
  const when = rate === undefined && observationPeriod !== undefined && parseEdtf(observationPeriod);
  if (!when) return lengthOf(rate ?? measure?.per);
  const days = when.lastDay - when.firstDay + 1;
  return days < Infinity ? days : observationPeriod;
};

/** Months, quarters and years differ by up to three days among themselves; that is not another length. */
const sameLength = (a: number | string | undefined, b: number | string | undefined) =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= Math.min(3, Math.max(a, b) / 10) : a === b;

const STATED: Partial<Record<Difference, (claim: Claim) => unknown>> = {
  // An empty measure states nothing.
  measure: ({ measure }) => Object.values(measure ?? {}).find((part) => part !== undefined),
  temporality: ({ measure }) => measure?.temporality,
  period: periodLength,
  currency: ({ value }) => value?.currency,
};

/** Whether both claims state what they differ in; where one of them does not state it, it is not known whether they do. */
export const bothState = (difference: Difference, a: Claim, b: Claim): boolean => {
  if (difference === 'place') return samePlace(a.observationAbout, b.observationAbout) === false;
  const part = STATED[difference];
  return !part || [a, b].every((claim) => part(claim) !== undefined);
};

/** Whether the publication itself says, in either claim, that the two must not be compared. */
export const areRuledOut = (a: Claim, b: Claim): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([from, to]) =>
    from!.relations?.some(
      ({ comparable, target }) =>
        comparable === false &&
        // What names its own id says nothing of another, also where that other has it, too.
        (typeof target === 'string' ? target === to!.id && target !== from!.id : target.text === to!.text),
    ),
  );

/**
 * Compares by measure, place, temporality and period length; a relation that says `comparable: false` outweighs them all.
 * A stock or a total at a date has no length: two of them may have different dates.
 */
export const compareClaims = (a: Claim, b: Claim, saidComparable?: boolean): Comparison => {
  const differences: Difference[] = [];
  const differ = (difference: Difference, yes: boolean) => yes && differences.push(difference);
  differ('figure', !a.value || !b.value);
  differ('measure', !sameMeasure(a.measure, b.measure));
  const [here, there] = [a.observationAbout, b.observationAbout];
  differ('place', !!(here ?? there) && !samePlace(here, there));
  differ('temporality', a.measure?.temporality !== b.measure?.temporality);
  const spread = [a, b].every((claim) => ['stock', 'cumulative'].includes(claim.measure?.temporality ?? ''));
  const [rate, other] = [a, b].map(({ value, measure }) => lengthOf(value?.per ?? measure?.per));
  // So many a day and so many a month may both be told of one May.
  const areOther = rate !== undefined && other !== undefined && rate !== other;
  differ('period', !spread && (areOther || !sameLength(periodLength(a), periodLength(b))));
  differ('currency', a.value?.currency !== b.value?.currency);
  differ('relation', saidComparable === false || areRuledOut(a, b));
  return { comparable: !differences.length, differences };
};
