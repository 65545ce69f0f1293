/** What has a date and no number, under the axis of a panel. Pure. Lengths in units of the picture. */
import { hatch } from './draw-mark.js';
import { ends, isFooted, type Place } from './draw-series.js';
import { dayOf, type Mark } from './mark.js';
import { pack, widthOf } from './place-labels.js';
import type { Plot, Sheet } from './sheet.js';
import type { Panel } from './trend-plan.js';

const MOST_ROWS = 4;
/** The height of a row. */
export const FOOT_ROW = 17;

/** A mark at the foot: which series of the panel it belongs to, and which statement it is. */
export interface Footed {
  mark: Mark;
  s: number;
  i: number;
}

/** What stands at the foot of a panel. */
export const footOf = ({ series, ticks }: Panel): Footed[] =>
  series.flatMap(({ marks }, s) =>
    marks.flatMap((mark, i) => (isFooted(mark, ticks) && !Number.isNaN(dayOf(mark)) ? [{ mark, s, i }] : [])),
  );

type Width = Pick<Plot, 'x' | 'width'>;

const span = (mark: Mark, plot: Width): [number, number] => {
  const [a, b] = ends(mark, plot);
  const length = widthOf(mark.label) + 4;
  return b + length > plot.width && a > length ? [a - length, b] : [a, b + length];
};

const rowsOf = (foot: readonly Footed[], plot: Width) => pack(foot.map(({ mark }) => span(mark, plot)));

/** How many rows the foot takes. */
export const footRows = (foot: readonly Footed[], plot: Width): number =>
  Math.min(
    MOST_ROWS,
    rowsOf(foot, plot).reduce((most, row) => Math.max(most, row + 1), 0),
  );

/** Words at their dates: hatched, because no number is stated. Gives back where they are. */
export const drawFoot = (
  { back, say }: Sheet,
  foot: readonly Footed[],
  colours: readonly number[],
  plot: Plot,
): { s: number; place: Place }[] => {
  const rows = rowsOf(foot, plot);
  return foot.flatMap(({ mark, s, i }, n) => {
    if (rows[n]! >= MOST_ROWS) return [];
    const [a, b] = ends(mark, plot);
    const y = plot.bottom + 26 + rows[n]! * FOOT_ROW;
    back(`hatch s${colours[s]!}`, hatch(a, y, b - a, 8));
    if (span(mark, plot)[0] < a) say('v e', mark.label, a - 4, y + 8);
    else say('v', mark.label, b + 4, y + 8);
    return { s, place: { i, x: (a + b) / 2, y: y + 4 } };
  });
};
