/**
 * Arithmetic with figures that are only bounds. Pure.
 * A bound stays a bound: more than 50,000 divided by about 20,000 is more than about 2.5, and 1 divided by it is less.
 */
import { periodsPerYear } from './edtf.js';
import type { Claim } from './claim.js';
import { isNumeric, type Comparator, type Value } from './value.js';

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
export const boundsOf = ({ amount, low, high, comparator }: Value): Bounds | undefined => {
  const about = comparator === 'about';
  if (amount === undefined) return low === undefined ? undefined : { low, high: high!, openLow: false, openHigh: false, about };
  const isFloor = comparator === 'moreThan' || comparator === 'atLeast';
  const isCeiling = comparator === 'lessThan' || comparator === 'atMost';
  return {
    low: isCeiling ? -Infinity : amount,
    high: isFloor ? Infinity : amount,
    openLow: comparator === 'moreThan' || isCeiling,
    openHigh: comparator === 'lessThan' || isFloor,
    about,
  };
};

/** A bound and a rough one at the same time has no comparator of its own: `about` says that the bound itself is rough. */
export interface Reckoned {
  value: Value;
  about: boolean;
}

const significant = (amount: number): number => {
  const digits = String(Math.abs(amount)).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '');
  return digits.replace(/0+$/, '').length || 1;
};

/** Rounds to the figures of the least precise input, and never to fewer than two: 50,000 ÷ 19,200 is 2.6. */
export const roundLike = (result: number, ...inputs: number[]): number =>
  Number.isFinite(result) ? +result.toPrecision(Math.min(15, Math.max(2, Math.min(...inputs.map(significant))))) : result;

/** The quotient of two positive values as a value of its own; `undefined` when it has no bound at all. */
export const divide = (a: Value, b: Value, factor = 1): Reckoned | undefined => {
  const over = boundsOf(a);
  const under = boundsOf(b);
  if (!over || !under || over.low === 0 || !(under.high > 0)) return;
  const low = Math.max(0, over.low) / (under.high * factor);
  const high = over.high / (Math.max(0, under.low) * factor);
  const inputs = [a, b].flatMap((value) => [value.amount, value.low, value.high].filter((n) => n !== undefined));
  const round = (n: number) => roundLike(n, ...inputs);
  const about = over.about || under.about;
  const hedge = (exact: Comparator): { comparator?: Comparator } => (exact === 'asStated' ? {} : { comparator: exact });
  if (low > 0 && high < Infinity)
    return low === high
      ? { value: { amount: round(low), ...hedge(about ? 'about' : 'asStated') }, about }
      : { value: { low: round(low), high: round(high), ...hedge(about ? 'about' : 'asStated') }, about };
  if (low > 0) return { value: { amount: round(low), ...hedge(over.openLow || under.openHigh ? 'moreThan' : 'atLeast') }, about };
  if (high < Infinity) return { value: { amount: round(high), ...hedge(over.openHigh || under.openLow ? 'lessThan' : 'atMost') }, about };
  return;
};

/** How many years of pay a one-off payment is, or why that cannot be said. */
export type PayRatio = ({ ok: true; bonus: Value; income: Value; periodsPerYear: number } & Reckoned) | { ok: false; reason: PayRatioReason };
export type PayRatioReason = 'missing' | 'vague' | 'currency' | 'period' | 'unbounded';

/** Sets a one-off payment against a year of recurring pay: `50000 ÷ (12 × 1600)`. Converts no currency. */
export const payRatio = (bonus: Claim | undefined, income: Claim | undefined): PayRatio => {
  const once = bonus?.value;
  const again = income?.value;
  const no = (reason: PayRatioReason): PayRatio => ({ ok: false, reason });
  if (!once || !again) return no('missing');
  if (!isNumeric(once) || !isNumeric(again)) return no('vague');
  if (once.currency !== again.currency) return no('currency');
  const per = again.per ?? income.measure?.per;
  const periods = per && periodsPerYear(per);
  if (!periods) return no('period');
  const quotient = divide(once, again, periods);
  return quotient ? { ok: true, ...quotient, bonus: once, income: again, periodsPerYear: periods } : no('unbounded');
};
