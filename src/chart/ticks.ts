/** Where the lines of a scale are. Pure. Amounts in the measure's unit, time in days since 1970-01-01 UTC. */
import { dayNumber } from '../model/edtf.js';

/** `[0, 1, 2 …]`. Not `Array.from` with a function: old libraries put their own in its place, which know none. */
const count = (length: number): number[] => [...Array(length).keys()];

/** About as many round amounts as asked for, the last at or above `high`: `niceTicks(0, 853030, 4)` is `[0, 250000, 500000, 750000, 1000000]`. */
export const niceTicks = (low: number, high: number, most: number): number[] => {
  const rough = (high - low) / most || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].find((n) => n * power >= rough * 0.999)! * power;
  const from = Math.floor(low / step);
  const to = Math.ceil(high / step - 1e-9);
  return count(Math.max(1, to - from) + 1).map((i) => +((from + i) * step).toPrecision(12));
};

/** Powers of ten around two positive amounts: `logTicks(300, 20000)` is `[100, 1000, 10000, 100000]`. */
export const logTicks = (low: number, high: number): number[] => {
  const from = Math.floor(Math.log10(low) + 1e-9);
  const to = Math.max(from + 1, Math.ceil(Math.log10(high) - 1e-9));
  const step = Math.ceil((to - from) / 6);
  return count(Math.ceil((to - from) / step) + 1).map((i) => 10 ** (from + i * step));
};

/** Days to mark on the axis of time, and how finely they have to be said. */
export interface TimeTicks {
  days: number[];
  unit: 'year' | 'month' | 'day';
}

const MONTHS_PER_STEP = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 60000];

/** Whether the time is so short that its days are marked. */
export const isInDays = (first: number, last: number): boolean => last - first < 60;

/** At most so many firsts of months or years between two days, or days where the time is short. */
export const timeTicks = (first: number, last: number, most: number): TimeTicks => {
  const days: number[] = [];
  const span = last - first;
  if (isInDays(first, last)) {
    const step = [1, 2, 7, 14, 28].find((n) => span / n <= most) ?? 56;
    for (let day = Math.ceil(first / step) * step; day <= last; day += step) days.push(day);
    return { days, unit: 'day' };
  }
  // A year is a shorter word than a month of a year.
  const step = MONTHS_PER_STEP.find((n) => span / 30.4 / n <= (n < 12 ? most : most * 1.4)) ?? 60000;
  const year = new Date(first * 864e5).getUTCFullYear();
  // Steps of years start at round years.
  const start = step < 12 ? year : year - (year % (step / 12));
  for (let month = 1; ; month += step) {
    const day = dayNumber(start, month, 1);
    if (day > last) return { days, unit: step < 12 ? 'month' : 'year' };
    if (day >= first) days.push(day);
  }
};
