/**
 * A dense series in its panel: a line with its gaps through what is stated, bands where ranges are, and what single points
 * say of their own: bounds, words, doubts. Pure. Lengths in units of the picture.
 */
import { COMPARATORS, isCeiling, isFloor } from '../model/value.js';
import { decimate } from './decimate.js';
import { cross, hatch, openStem, p } from './draw-mark.js';
import { LEAST, OPEN, type Place } from './draw-series.js';
import { isDoubtful, LEAST_AMOUNT } from './mark.js';
import type { Plot, Sheet } from './sheet.js';
import type { PlanSeries, TrendPlan } from './trend-plan.js';

/** Cuts a list where `isIn` changes, and keeps the pieces where it holds. */
const pieces = <T>(list: readonly T[], isIn: (item: T) => boolean): T[][] => {
  const found: T[][] = [];
  let before = false;
  for (const item of list) {
    const now = isIn(item);
    if (now && !before) found.push([]);
    if (now) found.at(-1)!.push(item);
    before = now;
  }
  return found;
};

/** The parts of a run that a line goes through. */
export const linesOf = (runs: readonly Place[][]): Place[][] =>
  runs.flatMap((run) => pieces(run, ({ isSpan }) => !isSpan));

/** Draws what belongs to a dense series but its line; gives its places, in runs without a gap. */
export const drawDense = (
  { back, front, say }: Sheet,
  { points, colour }: PlanSeries,
  plot: Plot,
  { first, last }: TrendPlan,
  log: boolean,
): Place[][] => {
  const { left, right, top, bottom, x, y } = plot;
  const { low, high, values, comparator, notes, firstDay: from, lastDay: to } = points!;
  const s = `s${colour}`;
  const level = (amount: number) => Math.max(0, Math.min(bottom, y(amount)));
  const isRange = (i: number) => high[i]! > low[i]!;
  const middle = (i: number) => x((from[i]! + to[i]! + 1) / 2);
  const placeOf = (i: number): Place => {
    const { best } = values.get(i) ?? {};
    const isBest = best! >= low[i]! && best! <= high[i]!;
    return {
      i,
      x: middle(i),
      y: isBest ? level(best!) : (level(low[i]!) + level(high[i]!)) / 2,
      ...(isRange(i) && !isBest && { isSpan: true }),
    };
  };
  // On a logarithmic scale zero has no place.
  const runs = decimate(points!, first, last, Math.ceil(right - left), log ? LEAST_AMOUNT : undefined).map((run) =>
    run.map(placeOf),
  );
  if (high !== low)
    for (const band of runs.flatMap((run) => pieces(run, ({ i }) => isRange(i)))) {
      // One day alone is as wide as it is.
      const [{ i, x: at }] = band as [Place];
      const half = Math.max(1, (x(to[i]! + 1) - x(from[i]!)) / 2);
      const edge = (column: Float64Array) =>
        band.length > 1
          ? band.map((place) => p`${place.x} ${level(column[place.i]!)}`)
          : [-half, half].map((side) => p`${at + side} ${level(column[i]!)}`);
      back(`band ${s}`, `M${[...edge(high), ...edge(low).reverse()].join('L')}z`);
    }
  let at = -Infinity;
  for (const { i, x, y } of runs.flat()) {
    const hedge = COMPARATORS[comparator[i]!];
    if ((isFloor(hedge) || isCeiling(hedge)) && x - at > LEAST)
      openStem(front, s, (at = x), y, isFloor(hedge) ? -1 : 1, OPEN / 2);
  }
  // A magnitude in the place of a number is a span, and no gap.
  let end = -Infinity;
  for (const [i, { magnitude }] of values)
    if (magnitude && x(from[i]!) >= end) {
      const start = x(from[i]!);
      end = Math.max(start + LEAST, x(to[i]! + 1));
      const [upper, lower] = [Math.max(top, y(magnitude * 10)), Math.min(bottom, y(magnitude))];
      const isOnAxis = lower - upper > LEAST;
      back(`hatch ${s}`, hatch(start, isOnAxis ? upper : top, end - start, isOnAxis ? lower - upper : bottom - top));
    }
  end = -Infinity;
  for (const [i, { verification, obsStatus }] of notes) {
    const { x, y } = placeOf(i);
    const isRefuted = verification?.status === 'refuted';
    if (!(isRefuted || isDoubtful(obsStatus)) || Number.isNaN(y) || x - end < LEAST) continue;
    end = x;
    if (isRefuted) front(`e ${s}`, cross(x, y, LEAST / 2));
    else say('l m', '*', x, Math.max(top, y - 2));
  }
  return runs;
};
