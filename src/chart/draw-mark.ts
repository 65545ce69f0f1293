/**
 * One mark as paths: what it says is in its form, never in its colour alone. Pure.
 * Lengths in units of the picture, a sixteenth of the text's size; `y` grows downwards.
 */
import type { Mark } from './mark.js';
import type { PlanSeries } from './trend-plan.js';

/** Takes path data under class names; the same class names are one path. */
export type Put = (className: string, d: string) => void;

/** Path data with numbers to a tenth of a unit: ``p`M${1.234} ${5}` `` is `M1.2 5`. */
export const p = (strings: TemplateStringsArray, ...numbers: number[]): string =>
  strings.reduce((path, part, i) => path + Math.round(numbers[i - 1]! * 10) / 10 + part);

/** Circle, square, diamond, triangle: a claimant keeps its shape. */
const outline = (shape: number, x: number, y: number, r: number): string =>
  [
    p`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
    p`M${x - r * 0.9} ${y - r * 0.9}h${r * 1.8}v${r * 1.8}h${-r * 1.8}z`,
    p`M${x} ${y - r * 1.3}l${r * 1.3} ${r * 1.3}l${-r * 1.3} ${r * 1.3}l${-r * 1.3} ${-r * 1.3}z`,
    p`M${x} ${y - r * 1.2}l${r * 1.2} ${r * 2.1}h${-r * 2.4}z`,
  ][shape % 4]!;

/** The left half of the same: what is verified in part is filled in part. */
const half = (shape: number, x: number, y: number, r: number): string =>
  [
    p`M${x} ${y - r}a${r} ${r} 0 0 0 0 ${2 * r}z`,
    p`M${x - r * 0.9} ${y - r * 0.9}h${r * 0.9}v${r * 1.8}h${-r * 0.9}z`,
    p`M${x} ${y - r * 1.3}l${-r * 1.3} ${r * 1.3}l${r * 1.3} ${r * 1.3}z`,
    p`M${x} ${y - r * 1.2}v${r * 2.1}h${-r * 1.2}z`,
  ][shape % 4]!;

/** Diagonals that fill a rectangle: as good in print and on a canvas as on a screen. */
export const hatch = (x: number, y: number, width: number, height: number): string => {
  let d = p`M${x} ${y}v${height}M${x + width} ${y}v${height}`;
  for (let at = 5; at < width + height; at += 5) {
    const [fromX, fromY] = at < height ? [0, at] : [at - height, height];
    const [toX, toY] = at < width ? [at, 0] : [width, at - width];
    d += p`M${x + fromX} ${y + fromY}L${x + toX} ${y + toY}`;
  }
  return d;
};

/** The radius of a mark, where few stand. */
export const RADIUS = 4.2;
const STEM = 21;

/** An open end: from the bound outward, thinner and thinner. `up` is -1 towards more, 1 towards less. */
export const openStem = (put: Put, colour: string, x: number, y: number, up: number, length = STEM): void => {
  [0, 0.42, 0.75].forEach((from, i) =>
    put(`f${i} ${colour}`, p`M${x} ${y + up * from * length}v${up * length * [0.36, 0.26, 0.2][i]!}`),
  );
};

/** Two strokes through what was refuted. */
export const cross = (x: number, y: number, r: number): string =>
  p`M${x - r} ${y - r}l${2 * r} ${2 * r}M${x + r} ${y - r}l${-2 * r} ${2 * r}`;

/** Where a mark is: its middle, the ends of its date, and amounts in units. */
export interface Spot {
  x: number;
  from: number;
  to: number;
  r: number;
  y: (amount: number) => number;
  /** Where the axis is: no count is below zero. */
  bottom?: number;
}

/** Draws a mark that has a number. The width of its date lies behind it. */
export const drawMark = (
  put: Put,
  mark: Mark,
  { colour, shape }: Pick<PlanSeries, 'colour' | 'shape'>,
  { x, from, to, r, y, bottom = Infinity }: Spot,
): void => {
  const { kind, low, high, best, state, named, target, rough } = mark;
  const s = `s${colour}`;
  const body = `m ${s} ${state}${target ? ' target' : ''}`;
  const at = y(high);
  const width = `w ${s}${rough ? ' about' : ''}`;
  const isHalf = state === 'half';
  const fill = `m ${s} full`;
  if (kind !== 'range' && to - from > 3 * r) put(width, p`M${from} ${at}H${to}`);
  if (kind === 'range') {
    const [side, foot] = [Math.max(1.5, r * 0.45), y(low)];
    put(body + ' bar', p`M${x - side} ${at}h${2 * side}V${foot}h${-2 * side}z`);
    if (isHalf) put(fill + ' bar', p`M${x - side} ${at}h${side}V${foot}h${-side}z`);
    put(`e ${s}`, p`M${x - r} ${at}h${2 * r}M${x - r} ${foot}h${2 * r}`);
    if (best !== undefined) put(`b ${s}`, p`M${x - r * 1.3} ${y(best)}h${r * 2.6}`);
    // The whole range covers that time, and no end of it more than the other.
    if (to - from > 3 * r) put(width, p`M${from} ${at}H${to}M${from} ${foot}H${to}`);
  } else if (kind === 'floor' || kind === 'ceiling') {
    const up = kind === 'floor' ? -1 : 1;
    put(body, p`M${x - r} ${at}h${2 * r}v${up * 2.6}h${-2 * r}z`);
    if (isHalf) put(fill, p`M${x - r} ${at}h${r}v${up * 2.6}h${-r}z`);
    const room = up < 0 ? STEM : Math.min(STEM, bottom - at - 3);
    if (room > 0) openStem(put, s, x, at + up * 3, up, room);
    if (named) put(`e ${s}`, p`M${x - r * 2} ${at}h${r * 4}`);
  } else if (kind === 'about') {
    put(`m ${s} hollow about`, outline(shape, x, at, r));
    if (state === 'full') put(body, outline(shape, x, at, r * 0.45));
    if (isHalf) put(fill, half(shape, x, at, r));
  } else {
    put(body, outline(shape, x, at, r));
    if (isHalf) put(fill, half(shape, x, at, r));
  }
  if (state === 'crossed') put(`e ${s}`, cross(x, at, r * 1.6));
};
