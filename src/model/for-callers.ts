/**
 * What is told of read data, as the package exports it. What no parser has read, such as `measure: 'killed'`, has no field that
 * is looked for, and would be told wrongly: two measures would be one. That is a TypeError. Pure.
 */
import { boundsOf as bounds } from './bounds.js';
import { isChartable as chartable } from './claim.js';
import { compareClaims as compare, sameMeasure as same } from './compare-claims.js';
import { findFragment as find } from './find-fragment.js';
import { mustBeKind, mustBeOpen, mustBeRead, mustBeValue, reading } from './must-be-read.js';
import { divide as quotient, payRatio as ratio, roundLike as round } from './pay-ratio.js';
import { pinFragment as pin } from './pin-fragment.js';
import { pointValue as valueAt } from './points.js';
import { relatedClaims as related, similarClaim as similar } from './related-claims.js';

type InLedger = (ledger: never, kind: never, ...rest: never[]) => unknown;

const inLedger = <F extends InLedger>(call: F): F =>
  ((ledger: never, kind: never, ...rest: never[]) => {
    mustBeOpen(ledger);
    mustBeKind(kind);
    return call(ledger, kind, ...rest);
  }) as F;

/** Compares by measure, place, temporality and period length; a relation that says `comparable: false` outweighs them all. Throws TypeError for what `parseClaim` has not read. */
export const compareClaims = /*#__PURE__*/ reading(compare, 'parseClaim', 'parseClaim');
/** Whether two measures count the same thing: the same id, or, where one has none, the same words throughout, for a name may be a definition. */
export const sameMeasure: typeof same = (a, b) => {
  if ([a, b].some((measure) => measure !== undefined && typeof measure !== 'object'))
    throw new TypeError('Give the `measure` of what `parseClaim` has read.');
  return same(a, b);
};
/** The claims that are related to this one, each once for a kind of relation, and what was said last first. */
export const relatedClaims = /*#__PURE__*/ reading(related, 'parseClaim');
/** The claim whose number this one's is similar to. */
export const similarClaim = /*#__PURE__*/ reading(similar, 'parseClaim');
/** Whether it is a figure that may be drawn. */
export const isChartable = /*#__PURE__*/ reading(chartable, 'parseClaim');
/** Finds a fragment by id; a trend may also be a measure's id: all claims on it, a series for each claimant. */
export const findFragment = /*#__PURE__*/ inLedger(find);
/** A fragment with all that it needs of its ledger, to stand alone. */
export const pinFragment = /*#__PURE__*/ inLedger(pin);

/** The bounds of a value; `undefined` for a magnitude, a duration or “similar numbers”. */
export const boundsOf: typeof bounds = (value) => {
  mustBeValue(value);
  return bounds(value);
};
/** The quotient of two positive values as a value of its own; `undefined` when it has no bound at all. `factor` multiplies the second. */
export const divide: typeof quotient = (a, b, factor) => {
  mustBeValue(a);
  mustBeValue(b);
  return quotient(a, b, factor);
};
/** Sets a one-off payment against a year of recurring pay in the same place: `50000 ÷ (12 × 1600)`. Converts no currency. */
export const payRatio: typeof ratio = (bonus, income) => {
  for (const claim of [bonus, income]) if (claim !== undefined) mustBeRead(claim, 'parseClaim');
  return ratio(bonus, income);
};
/**
 * Rounds to the figures of the least precise input, and never to fewer than two: 50,000 ÷ 19,200 is 2.6.
 * A floor is rounded down and a ceiling up, so that rounding never takes a bound across itself.
 */
export const roundLike: typeof round = (result, inputs, towards) => {
  if (![result, ...(Array.isArray(inputs) ? (inputs as unknown[]) : [''])].every((n) => typeof n === 'number'))
    throw new TypeError('Give a number, and the list of the numbers that it is made of.');
  return round(result, inputs, towards);
};
/** The value of one point, e.g. `{amount: 12000, comparator: 'about'}`. */
export const pointValue: typeof valueAt = (points, i) => {
  if (!((points as unknown as { values?: unknown } | undefined)?.values instanceof Map))
    throw new TypeError('Give the `points` of a series that `parseTrend` has read.');
  if (!(i >= 0 && i < points.length)) throw new RangeError(`There is no point ${String(i)} of ${points.length}.`);
  return valueAt(points, i);
};
