/**
 * A dense series as few places as a picture can show: per column of pixels the first, lowest, highest and last point.
 * Pure; one run through the columns of numbers, whatever their length.
 */
import type { Points } from '../model/points.js';
import { MOST_AMOUNT } from './mark.js';

/** Longer than this many usual steps, and days are missing. */
const GAP_STEPS = 1.9;
const SAMPLES = 2000;

/**
 * The days between two points of which the line is still drawn. A daily series breaks at one missing day, a monthly one
 * at one missing month; one that rests on weekends does not break at each. Infinity for less than three points.
 */
export const usualGap = (firstDay: ArrayLike<number>, length: number): number => {
  const every = Math.ceil(length / SAMPLES);
  const steps: number[] = [];
  for (let i = 1; i < length; i += every) steps.push(firstDay[i]! - firstDay[i - 1]!);
  steps.sort((a, b) => a - b);
  return steps.length < 2 ? Infinity : Math.max(1, steps[Math.floor(steps.length * 0.85)]!) * GAP_STEPS;
};

/**
 * Indexes of the points that a picture of `columns` pixels between two days has to draw, in order, in runs without a gap:
 * `[[0, 3, 7], [12, 13]]`. At most four a column. Points without a number that is above `least` and on any scale are gaps.
 */
export const decimate = (
  points: Points,
  firstDay: number,
  lastDay: number,
  columns: number,
  least = -MOST_AMOUNT,
): number[][] => {
  const { length, low, high, firstDay: days } = points;
  const gap = usualGap(days, length);
  const perDay = columns / (lastDay - firstDay || 1);
  const runs: number[][] = [];
  let run: number[] = [];
  let column = NaN;
  let first = -1;
  let min = -1;
  let max = -1;
  let last = -1;
  const flush = () => {
    if (first < 0) return;
    const [a, b] = min < max ? [min, max] : [max, min];
    run.push(first);
    if (a > first) run.push(a);
    if (b > a && b > first) run.push(b);
    if (last > b) run.push(last);
  };
  for (let i = 0; i < length; i++) {
    const day = days[i]!;
    const amount = low[i]!;
    const isNumber = amount > least && amount < MOST_AMOUNT;
    if (first >= 0 && (!isNumber || day - days[last]! >= gap)) {
      flush();
      runs.push(run);
      run = [];
      first = -1;
    }
    if (!isNumber) continue;
    const at = Math.floor((day - firstDay) * perDay);
    if (first < 0 || at !== column) {
      flush();
      column = at;
      first = min = max = i;
    } else {
      if (amount < low[min]!) min = i;
      if (high[i]! > high[max]!) max = i;
    }
    last = i;
  }
  flush();
  if (run.length) runs.push(run);
  return runs;
};
