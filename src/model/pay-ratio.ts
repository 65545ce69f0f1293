/**
 * Arithmetic with figures that are only bounds. Pure.
 * A bound stays a bound: more than 50,000 divided by about 20,000 is more than about 2.5, and 1 divided by it is less.
 */
import { boundsOf } from './bounds.js';
import type { Claim } from './claim.js';
import { areRuledOut } from './compare-claims.js';
import { parseDuration } from './edtf.js';
import { rateOf } from './measure.js';
import { samePlace } from './place.js';
import { isCeiling, isNumeric, type Comparator, type Value } from './value.js';

/** How many such periods a year has: `P1M` 12, `P1W` 52, `P3M` 4; `undefined` when it does not divide into one. */
export const periodsPerYear = (per: string): number | undefined => {
  const { year, month, week, day, ...rest } = parseDuration(per) ?? { hour: 1 };
  const units = [year && 1 / year, month && 12 / month, week && 52 / week, day && 365 / day].filter(Boolean);
  return units.length === 1 && !Object.keys(rest).length ? (units[0] as number) : undefined;
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

/**
 * Rounds to the figures of the least precise input, and never to fewer than two: 50,000 ÷ 19,200 is 2.6.
 * A floor is rounded down and a ceiling up, so that rounding never takes a bound across itself.
 */
export const roundLike = (
  result: number,
  inputs: readonly number[],
  towards: 'nearest' | 'down' | 'up' = 'nearest',
): number => {
  const digits = Math.min(15, Math.max(2, Math.min(...inputs.map(significant))));
  const nearest = +result.toPrecision(digits);
  if (
    !Number.isFinite(result) ||
    towards === 'nearest' ||
    nearest === result ||
    nearest > result === (towards === 'up')
  )
    return nearest;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(result))) + 1 - digits);
  return +(nearest + (towards === 'up' ? step : -step)).toPrecision(digits);
};

/** The quotient of two positive values as a value of its own; `undefined` when it has no bound at all. */
export const divide = (a: Value, b: Value, factor = 1): Reckoned | undefined => {
  const over = boundsOf(a);
  const under = boundsOf(b);
  if (!over || !under || over.high < 0 || !(under.high > 0)) return;
  const low = Math.max(0, over.low) / (under.high * factor);
  const high = over.high / (Math.max(0, under.low) * factor);
  const inputs = [a, b].flatMap((value) => [value.amount, value.low, value.high].filter((n) => n !== undefined));
  const about = over.about || under.about;
  const round = (n: number, towards: 'down' | 'up') =>
    roundLike(n, inputs, about || low === high ? 'nearest' : towards);
  const hedge = (exact: Comparator): { comparator?: Comparator } => (exact === 'asStated' ? {} : { comparator: exact });
  if (low === high || (low > 0 && high < Infinity)) {
    const ends = low === high ? { amount: round(low, 'down') } : { low: round(low, 'down'), high: round(high, 'up') };
    return { value: { ...ends, ...hedge(about ? 'about' : 'asStated') }, about };
  }
  if (low > 0)
    return {
      value: { amount: round(low, 'down'), ...hedge(over.openLow || under.openHigh ? 'moreThan' : 'atLeast') },
      about,
    };
  if (high < Infinity)
    return {
      value: { amount: round(high, 'up'), ...hedge(over.openHigh || under.openLow ? 'lessThan' : 'atMost') },
      about,
    };
  return;
};

/** A value for a whole year: `12 × $1,600`. Keeps its hedge. */
export const timesPerYear = (value: Value, periods: number): Value => {
  const { amount, low, high, comparator, near, currency, example, sometimes } = value;
  const isExact = !comparator || comparator === 'asStated' || comparator === 'about';
  const year = (n: number | undefined, towards: 'down' | 'up') =>
    n === undefined ? undefined : roundLike(n * periods, [n], isExact && low === undefined ? 'nearest' : towards);
  const reckoned = year(amount, isCeiling(comparator) ? 'up' : 'down');
  // What was rounded is about what it was.
  const isRounded = amount !== undefined && reckoned !== amount * periods;
  return {
    amount: reckoned,
    low: year(low, 'down'),
    high: year(high, 'up'),
    comparator: isRounded && isExact ? 'about' : comparator,
    near,
    currency,
    ...(example && { example }),
    ...(sometimes && { sometimes }),
  };
};

/** How many years of pay a one-off payment is, or why that cannot be said. */
export type PayRatio =
  | ({ ok: true; bonus: Value; income: Value; periodsPerYear: number } & Reckoned)
  | { ok: false; reason: PayRatioReason };
export type PayRatioReason =
  | 'missing'
  | 'denied'
  | 'target'
  | 'vague'
  | 'place'
  | 'relation'
  | 'recurring'
  | 'noCurrency'
  | 'currency'
  | 'period'
  | 'nothing'
  | 'unbounded';

/** What is denied is no number of the claimant's, and what is aimed at is paid to nobody. */
export const unpaid = ({ modality, basis }: Claim): 'denied' | 'target' | undefined =>
  modality === 'denied' ? 'denied' : basis === 'target' ? 'target' : undefined;

/** Sets a one-off payment against a year of recurring pay in the same place: `50000 ÷ (12 × 1600)`. Converts no currency. */
export const payRatio = (bonus: Claim | undefined, income: Claim | undefined): PayRatio => {
  const once = bonus?.value;
  const again = income?.value;
  const no = (reason: PayRatioReason): PayRatio => ({ ok: false, reason });
  if (bonus && !once && again) return no('vague');
  if (!once || !again) return no('missing');
  const neither = [bonus, income].map(unpaid);
  for (const reason of ['denied', 'target'] as const) if (neither.includes(reason)) return no(reason);
  if (!isNumeric(once) || !isNumeric(again)) return no('vague');
  if (areRuledOut(bonus, income)) return no('relation');
  if (samePlace(bonus.observationAbout, income.observationAbout) === false) return no('place');
  // Paid again and again, it is no one-off payment.
  if (once.per ?? bonus.measure?.per ?? bonus.measure?.payType === 'recurring') return no('recurring');
  // A number whose currency could not be read is no amount of another one.
  if (!once.currency || !again.currency) return no('noCurrency');
  if (once.currency !== again.currency) return no('currency');
  const per = rateOf(income);
  const periods = per && periodsPerYear(per);
  if (!periods) return no('period');
  if (!(boundsOf(again)!.high > 0) || boundsOf(once)!.high < 0) return no('nothing');
  const quotient = divide(once, again, periods);
  if (!quotient) return no('unbounded');
  // What holds of one of them only sometimes, or as an example, holds of the quotient no more often.
  for (const hedge of ['sometimes', 'example'] as const) if (once[hedge] || again[hedge]) quotient.value[hedge] = true;
  return { ok: true, ...quotient, bonus: once, income: again, periodsPerYear: periods };
};
