/**
 * What is told of read data, as the package exports it. What no parser has read, such as `measure: 'killed'`, has no field that
 * is looked for, and would be told wrongly: two measures would be one. That is a TypeError. Pure.
 */
import { isChartable as chartable } from './claim.js';
import { compareClaims as compare, sameMeasure as same } from './compare-claims.js';
import { PARTS } from './find-entry.js';
import { findFragment as find } from './find-fragment.js';
import { reading } from './must-be-read.js';
import { pinFragment as pin } from './pin-fragment.js';
import { relatedClaims as related, similarClaim as similar } from './related-claims.js';

type InLedger = (ledger: never, kind: never, ...rest: never[]) => unknown;

const inLedger = <F extends InLedger>(call: F): F =>
  ((ledger: never, kind: never, ...rest: never[]) => {
    if (typeof (ledger as { lookUp?: unknown } | undefined)?.lookUp !== 'function')
      throw new TypeError('Give what `openLedger` has opened.');
    if (!Object.hasOwn(PARTS, kind))
      throw new RangeError(`“${String(kind)}” is none of ${Object.keys(PARTS).join(', ')}.`);
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
