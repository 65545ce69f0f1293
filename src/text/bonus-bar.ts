/** The lengths of the bars of a comparison, all on one scale. Pure. */
import { boundsOf } from '../model/bounds.js';
import type { Value } from '../model/value.js';

/** A bar on the scale that all bars share, as shares of it from 0 to 1: solid up to `solid`, uncertain up to `end`. */
export interface Bar {
  solid: number;
  end: number;
  /** `open`: more than; `ceiling`: less than; `range`; `closed`: as stated; `about`. */
  kind: 'closed' | 'about' | 'open' | 'ceiling' | 'range';
}

/** The end of a value that a bar may reach; NaN where it has none. */
export const finite = (value: Value | undefined): number => {
  const bounds = value && boundsOf(value);
  return bounds ? (Number.isFinite(bounds.high) ? bounds.high : bounds.low) : NaN;
};

/** Room beyond the longest bar, where the open ones fade out. */
const OPEN_SHARE = 0.08;

/** The bar of a value, where `most` is the largest that is drawn. */
export const barOf = (value: Value | undefined, most: number): Bar | undefined => {
  const bounds = value && boundsOf(value);
  if (!bounds || !most) return;
  const { low, high, about } = bounds;
  const share = (amount: number) => Math.max(0, (amount / most) * (1 - OPEN_SHARE));
  if (high === Infinity) return { solid: share(low), end: share(low) + OPEN_SHARE, kind: 'open' };
  if (low === -Infinity) return { solid: 0, end: share(high), kind: 'ceiling' };
  return { solid: share(low), end: share(high), kind: low < high ? 'range' : about ? 'about' : 'closed' };
};
