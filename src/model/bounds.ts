/** What a figure says about the number: its bounds. Pure. */
import { isCeiling, isFloor, type Value } from './value.js';

/** What a value says about the number, e.g. more than 70,000 is `{low: 70000, high: Infinity, openLow: true, openHigh: true, about: false}`. */
export interface Bounds {
  low: number;
  high: number;
  /** Whether the end itself is excluded. */
  openLow: boolean;
  openHigh: boolean;
  /** Whether the ends are only approximate. */
  about: boolean;
}

/** The bounds of a value; `undefined` for a magnitude, a duration or “similar numbers”. */
export const boundsOf = ({ amount, low, high, comparator, near }: Value): Bounds | undefined => {
  // “close to” is about; “just over” and “nearly” are bounds.
  const about = comparator === 'about' || (!!near && (comparator ?? 'asStated') === 'asStated');
  if (amount === undefined)
    return low === undefined ? undefined : { low, high: high!, openLow: false, openHigh: false, about };
  return {
    low: isCeiling(comparator) ? -Infinity : amount,
    high: isFloor(comparator) ? Infinity : amount,
    openLow: comparator === 'moreThan' || isCeiling(comparator),
    openHigh: comparator === 'lessThan' || isFloor(comparator),
    about,
  };
};
