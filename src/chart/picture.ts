/**
 * A plan at a width: paths and words, the one geometry behind the SVG, the canvas and the export. Pure.
 * Lengths in units, a sixteenth of the text's size. The height does not depend on the width: nothing moves when it changes.
 */
import type { Locale } from '../text/locale.js';
import { listed } from '../text/messages.js';
import { drawAxes, drawEvents, eventLines, tickRoom } from './draw-axes.js';
import { drawFoot, FOOT_ROW, footOf, footRows } from './draw-foot.js';
import { sayFigures, sayNames, type Name } from './draw-labels.js';
import { p, RADIUS } from './draw-mark.js';
import { drawDense, linesOf } from './draw-dense.js';
import { drawStatements, type Labelled, type Place } from './draw-series.js';
import { LINE, widthOf, wrap, type Box } from './place-labels.js';
import { makeSheet, type Plot, type Shape, type Sheet } from './sheet.js';
import { isInDays, timeTicks } from './ticks.js';
import type { Panel, PlanSeries, TrendPlan } from './trend-plan.js';

/** A series in the picture: where its statements are, in runs, and whether lines are drawn through them. */
export interface Trace {
  c: string;
  runs: Place[][];
  isLine: boolean;
}

/** One panel. Shapes behind the lines and before them; a series that is hidden has no trace. */
export interface Picture {
  width: number;
  height: number;
  /** How much smaller it is shown where there is no room for its full width. */
  scale?: number;
  under: Shape[];
  /** The lines of dense series, which the engine draws from their traces. */
  lines: Shape[];
  over: Shape[];
  traces: (Trace | undefined)[];
}

/** The narrowest and the widest that the labels at the lines' ends are broken into. */
const LABEL = [84, 170] as const;
/** The narrowest picture: where there is less room, it is shown smaller. */
export const LEAST_UNITS = 260;
const MOST_EVENT_LINES = 6;
/** The radius of a mark, where many stand. */
const LEAST_RADIUS = 1.6;

const labelOf = ({ label, hedges }: PlanSeries) => listed([label, ...hedges]);

/** Draws all panels of a plan at a width, without the series that are hidden. */
export const drawPictures = (
  plan: TrendPlan,
  width: number,
  locale: Locale,
  hidden: ReadonlySet<string> = new Set(),
): Picture[] => {
  const { panels } = plan;
  const axes = axesOf(plan, width);
  // Rows and heights are those of the narrowest picture, so that every width has the same.
  const narrow = axesOf(plan, LEAST_UNITS);
  const { left, right } = axes;
  const room = tickRoom(isInDays(plan.first, plan.last) ? 'day' : 'month', locale);
  const time = timeTicks(plan.first, plan.last, Math.max(2, (right - left) / room));
  return panels.map((panel, i) => {
    const sheet = makeSheet();
    const { series, ticks, log } = panel;
    const foot = footOf(panel);
    const rows = footRows(foot, narrow);
    // The names of the events are above the first panel, their lines in all.
    const names = eventLines(plan.events, MOST_EVENT_LINES, narrow).map((lines) => (i && lines.length ? [''] : lines));
    const top = 20 + (i ? 0 : names.flat().length * LINE);
    const labelLines = series.reduce((sum, one) => sum + wrap(labelOf(one), narrow.column).length, 2);
    const bottom = top + (ticks.length ? Math.max(170, Math.min(330, labelLines * LINE)) : 44);
    const scale = log ? Math.log : (amount: number) => amount;
    const [low, high] = [scale(ticks[0]?.amount ?? 0), scale(ticks.at(-1)?.amount ?? 1)];
    const whole: Plot & Axes = {
      ...axes,
      top,
      bottom,
      y: (amount) => bottom - ((scale(amount) - low) / (high - low)) * (bottom - top),
    };
    drawAxes(sheet, panel, whole, time, locale);
    drawEvents(sheet, plan.events, whole, names);
    const traces = drawSeries(sheet, panel, whole, plan, hidden);
    for (const { s, place } of drawFoot(
      sheet,
      foot.filter((one) => !hidden.has(series[one.s]!.key)),
      series.map(({ colour }) => colour),
      whole,
    ))
      traces[s]!.runs[0]!.push(place);
    return {
      width,
      height: bottom + 22 + rows * FOOT_ROW,
      under: sheet.under(),
      lines: traces.flatMap((trace) => (trace?.isLine ? [{ c: trace.c, d: pathOf(linesOf(trace.runs)) }] : [])),
      over: sheet.over(),
      traces,
    };
  });
};

interface Axes extends Pick<Plot, 'width' | 'left' | 'right' | 'x'> {
  /** How wide the labels may be. */
  column: number;
}

/** What all panels share: the axis of time, the room for the longest label on either side. */
const axesOf = ({ panels, first, last }: TrendPlan, width: number): Axes => {
  const widest = (texts: string[]) => Math.max(0, ...texts.map(widthOf));
  const column = Math.max(LABEL[0], Math.min(LABEL[1], width * 0.26));
  const left = widest(panels.flatMap(({ ticks }) => ticks.map(({ label }) => label))) + 8;
  const right =
    width -
    Math.min(
      width * 0.36,
      widest(panels.flatMap(({ series }) => series.flatMap((one) => wrap(labelOf(one), column)))) + 12,
    );
  return { width, left, right, column, x: (day) => left + ((day - first) / (last - first)) * (right - left) };
};

/** The path through runs of places; a place alone is a dot. */
const pathOf = (runs: readonly Place[][]): string =>
  runs.map((run) => 'M' + (run.length > 1 ? run : [...run, ...run]).map(({ x, y }) => p`${x} ${y}`).join('L')).join('');

/** Draws the series of a panel, with their figures and names. */
const drawSeries = (
  sheet: Sheet,
  { series, ticks, log }: Panel,
  plot: Plot & Axes,
  plan: TrendPlan,
  hidden: ReadonlySet<string>,
): (Trace | undefined)[] => {
  const labelled: Labelled[] = [];
  const taken: Box[] = [];
  const names: Name[] = [];
  const room = (plot.right - plot.left) / series.reduce((sum, { marks }) => sum + marks.length, 0);
  const r = Math.max(LEAST_RADIUS, Math.min(RADIUS, room * 0.65));
  const traces = series.map((one): Trace | undefined => {
    if (hidden.has(one.key)) return;
    const { points, colour, dash } = one;
    const runs = points
      ? drawDense(sheet, one, plot, plan, log)
      : [drawStatements(sheet, one, plot, r, ticks, labelled, taken)];
    const end = runs.at(-1)?.at(-1);
    if (end) names.push({ lines: wrap(labelOf(one), plot.column), s: `s${colour}`, end });
    // Of ranges without a best estimate only the band is drawn.
    return { c: `line s${colour} d${dash}`, runs, isLine: !!points && runs.flat().some(({ isSpan }) => !isSpan) };
  });
  sayFigures(sheet, labelled, taken, plot);
  const dense = traces.flatMap((trace) => (trace?.isLine ? trace.runs.flat() : []));
  sayNames(sheet, names, plot, taken, dense);
  return traces;
};
