/** The statements of a series in its panel: marks and steps. A dense one is drawn in `draw-dense.ts`. Pure. Lengths in units of the picture. */
import { usualGap } from './decimate.js';
import { drawMark, hatch, p } from './draw-mark.js';
import { dayOf, isNumbered, type Mark } from './mark.js';
import { meets, type Box } from './place-labels.js';
import type { Plot, Sheet } from './sheet.js';
import type { Panel, PlanSeries } from './trend-plan.js';

/** Where a statement is to be found, by its index in the series. */
export interface Place {
  i: number;
  x: number;
  y: number;
  /** A range without a best estimate: `y` is its middle, which nobody stated, so no line goes through it. */
  isSpan?: boolean;
}

/** A mark that would like its figure beside it, and the room that it takes. */
export interface Labelled {
  mark: Mark;
  x: number;
  box: Box;
}

/** How far what is open reaches, in time and in amount, with some room. */
export const OPEN = 24;
export const LEAST = 8;

/** From where to where the date of a mark reaches. An open end has a short stretch of its own. */
export const ends = ({ first, last }: Mark, { x }: Pick<Plot, 'x'>, least = LEAST): [number, number] => {
  const a = first === -Infinity ? x(last) - OPEN : x(first);
  const b = last === Infinity ? x(first) + OPEN : x(last + 1);
  return b - a < least ? [(a + b - least) / 2, (a + b + least) / 2] : [a, b];
};

/** The number that is held until the next statement; NaN for a range without a best estimate, a target, or words. */
const levelOf = (mark: Mark): number =>
  mark.target || !isNumbered(mark) ? NaN : mark.kind === 'range' ? (mark.best ?? NaN) : mark.low;

/**
 * Statements as marks, and steps between them: what is said holds until something else is said, and never slopes.
 * A mark with a wide date gives way to those in `labelled`: it may be anywhere in its period. `taken` gets what no figure should cover.
 */
export const drawStatements = (
  sheet: Sheet,
  series: PlanSeries,
  plot: Plot,
  r: number,
  ticks: Panel['ticks'],
  labelled: Labelled[],
  taken: Box[],
): Place[] => {
  const { marks, claims, colour, dash, steps } = series;
  const { top, bottom, x, y } = plot;
  const dated = marks.map(dayOf).filter((day) => !Number.isNaN(day));
  // Points of a regular series may be missing; between statements nothing is.
  const gap = claims!.some(({ text }) => !text) ? usualGap(dated, dated.length) : Infinity;
  const places: Place[] = [];
  let before: { to: number; level: number; day: number } | undefined;
  marks.forEach((mark, i) => {
    const day = dayOf(mark);
    if (Number.isNaN(day)) return;
    if (isFooted(mark, ticks)) {
      // Something else was said: what was said before holds no longer.
      before = undefined;
      return;
    }
    const { kind, low, high } = mark;
    const isVague = kind === 'vague';
    const [from, to] = ends(mark, plot, isVague ? LEAST : (mark.rough ? 6 : 2) * r + 2);
    const [upper, lower] = isVague
      ? !ticks.length
        ? [top, bottom]
        : [Math.max(top, y(high)), Math.min(bottom, y(low))]
      : [y(high), y(low)];
    const boxAt = (at: number): Box => [
      at - r,
      upper - (kind === 'floor' ? OPEN : r + 1),
      at + r,
      lower + (kind === 'ceiling' ? OPEN : r + 1),
    ];
    const isFree = (at: number) => at - r > from && at + r < to && !labelled.some(({ box }) => meets(box, boxAt(at)));
    const middle = x(day);
    const at = isVague ? middle : ([0, 1, -1, 2, -2, 3, -3].map((n) => middle + n * 3.5 * r).find(isFree) ?? middle);
    const level = levelOf(mark);
    if (steps && before && level === level && day - before.day < gap && from >= before.to) {
      const [a, b] = [y(before.level), y(level)];
      sheet.back(`step s${colour} d${dash}`, p`M${before.to} ${a}H${from}V${b}`);
      taken.push([before.to, a - 1, from, a + 1], [from - 2, Math.min(a, b), from + 2, Math.max(a, b)]);
    }
    before = level === level ? { to, level, day } : undefined;
    if (isVague) sheet.back(`hatch s${colour}`, hatch(from, upper, to - from, lower - upper));
    else drawMark(sheet.front, mark, series, { x: at, from, to, r, y, bottom });
    taken.push([from, upper - 2, to, upper + 2]);
    places.push({ i, x: at, y: level === level ? y(level) : (upper + lower) / 2 });
    labelled.push({ mark, x: at, box: isVague ? [from, upper, to, lower] : boxAt(at) });
  });
  return places;
};

/** Whether a mark is at the foot: words without a number, or a magnitude beyond the whole axis. */
export const isFooted = ({ kind, low, high }: Mark, ticks: Panel['ticks']): boolean =>
  kind === 'words' ||
  (kind === 'vague' && ticks.length > 0 && (low >= ticks.at(-1)!.amount || high <= ticks[0]!.amount));
