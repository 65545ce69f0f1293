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

/** The foot of a panel. */
export const footOf = ({ series, ticks }: Panel): Footed[] =>
  series.flatMap(({ marks }, s) =>
    marks.flatMap((mark, i) => (isFooted(mark, ticks) && !Number.isNaN(dayOf(mark)) ? [{ mark, s, i }] : [])),
  );

type Width = Pick<Plot, 'x' | 'width'>;

/** Where a mark and its words are: after it, before it, or, where neither has room, under it as far as the picture goes. */
const span = (mark: Mark, plot: Width): { from: number; to: number; words: 'after' | 'before' | 'over' } => {
  const [a, b] = ends(mark, plot);
  const length = widthOf(mark.label) + 4;
  if (b + length <= plot.width) return { from: a, to: b + length, words: 'after' };
  if (a > length) return { from: a - length, to: b, words: 'before' };
  return { from: Math.max(0, Math.min(a, plot.width - length)), to: plot.width, words: 'over' };
};

/** Words that fit; what is cut off is seen to be. */
const fitted = (label: string, width: number): string => {
  if (widthOf(label) <= width) return label;
  const letters = [...label];
  while (letters.length && widthOf(letters.join('') + '…') > width) letters.pop();
  return letters.join('').trimEnd() + '…';
};

const rowsOf = (foot: readonly Footed[], plot: Width) =>
  pack(
    foot.map(({ mark }) => {
      const { from, to } = span(mark, plot);
      return [from, to];
    }),
  );

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
    const { from, words } = span(mark, plot);
    const isOver = words === 'over';
    back(`hatch s${colours[s]!}`, hatch(a, isOver ? y + 11 : y, b - a, isOver ? 3 : 8));
    if (isOver) say('v', fitted(mark.label, plot.width - from), from, y + 8);
    else if (words === 'before') say('v e', mark.label, a - 4, y + 8);
    else say('v', mark.label, b + 4, y + 8);
    return { s, place: { i, x: (a + b) / 2, y: y + 4 } };
  });
};
