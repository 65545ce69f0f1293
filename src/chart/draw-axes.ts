/** The scales of a panel, and the events above it. Pure. Lengths in units of the picture. */
import type { Locale } from '../text/locale.js';
import { p } from './draw-mark.js';
import { LINE, widthOf, wrap } from './place-labels.js';
import type { Plot, Sheet } from './sheet.js';
import type { TimeTicks } from './ticks.js';
import type { Panel, TrendPlan } from './trend-plan.js';

type Event = TrendPlan['events'][number];

const yearOf = (day: number) => new Date(day * 864e5).getUTCFullYear();

const sayTick = (day: number, hasYear: boolean, unit: TimeTicks['unit'], locale: Locale): string =>
  locale.date(day, {
    ...((unit === 'year' || hasYear) && { year: 'numeric' }),
    ...(unit !== 'year' && { month: 'short' }),
    ...(unit === 'day' && { day: 'numeric' }),
  });

/** The least distance between two labels on the time axis: one that names its year and one that does not, in the language's own length. */
export const tickRoom = (unit: TimeTicks['unit'], locale: Locale): number => {
  const [long, short] = [true, false].map((hasYear) => widthOf(sayTick(30, hasYear, unit, locale)));
  return Math.max(48, (long! + short!) / 2 + 4);
};

/** Lines of the scale of amounts with their labels, and the axis of time under it. */
export const drawAxes = (
  { back, say }: Sheet,
  { ticks, log }: Panel,
  { left, right, width, bottom, x, y }: Plot,
  { days, unit }: TimeTicks,
  locale: Locale,
): void => {
  ticks.forEach(({ amount, label }, i) => {
    back((log ? i : amount) ? 'grid' : 'base', p`M${left} ${y(amount)}H${right}`);
    say('t e', label, left - 6, y(amount) + 4);
  });
  if (!ticks.length) back('base', p`M${left} ${bottom}H${right}`);
  // A label names its year where the one before it has another. The first has the room for that; those before it are marks alone.
  const isOfNewYear = (i: number) => yearOf(days[i]!) !== yearOf(days[i - 1]!);
  const labelOf = (i: number, hasYear = isOfNewYear(i)) => {
    const text = sayTick(days[i]!, hasYear, unit, locale);
    const half = widthOf(text) / 2;
    // Under its mark, and within the picture.
    return { text, half, at: Math.max(half, Math.min(width - half, x(days[i]!))) };
  };
  const start = days.findIndex((_, i) => {
    if (i === days.length - 1) return true;
    const [label, next] = [labelOf(i, true), labelOf(i + 1)];
    return next.at - label.at > label.half + next.half;
  });
  let edge = 0;
  days.forEach((day, i) => {
    back('base', p`M${x(day)} ${bottom}v4`);
    if (i < start) return;
    const { text, half, at } = labelOf(i, i === start || isOfNewYear(i));
    // So is the last where it would meet the one before.
    if (at - half < edge) return;
    edge = at + half;
    say('t m', text, at, bottom + 17);
  });
};

/** The width that the name of an event is broken at, and how far it stands from its line. */
const [NAME, ASIDE] = [220, 4];

/** From where to where an event is, inside the plot. */
const spanOf = ({ first, last }: Event, { left, right, x }: Pick<Plot, 'left' | 'right' | 'x'>) => {
  const [a, b] = [Math.max(left, x(first)), Math.min(right, x(last + 1))];
  return { a, b, at: (a + b) / 2 };
};

/** How many lines the names of the events take above the plot, each under the one before: as they fit the narrowest picture, on the side that has more room. */
export const eventLines = (
  events: readonly Event[],
  most: number,
  least: Pick<Plot, 'left' | 'right' | 'width' | 'x'>,
): string[][] => {
  let left = most;
  return events.map((event) => {
    const { at } = spanOf(event, least);
    const lines = wrap(event.label, Math.min(NAME, Math.max(at, least.width - at) - 2 * ASIDE));
    return lines.length > left ? [] : ((left -= lines.length), lines);
  });
};

/** From this width on a date is a span of time, not a line. */
const WIDE = 6;

/** Events as hairlines with their names; one whose date is a span, as a span between two ends. */
export const drawEvents = ({ back, say }: Sheet, events: readonly Event[], plot: Plot, names: string[][]): void => {
  const { top, bottom, width } = plot;
  let y = 2;
  events.forEach((event, i) => {
    const lines = names[i]!;
    // A hairline without a name says nothing: those without room are only in the list.
    if (!lines.length) return;
    const { a, b, at } = spanOf(event, plot);
    const isNamed = lines[0] !== '';
    const from = isNamed ? y : top;
    if (b - a > WIDE) {
      // Some day in that time: both ends are alike, and neither has the name.
      back('span', p`M${a} ${top}H${b}V${bottom}H${a}z`);
      back('event', p`M${a} ${top}V${bottom}M${b} ${top}V${bottom}M${a} ${top}H${b}M${at} ${from}V${top}`);
    } else back('event', p`M${at} ${from}V${bottom}`);
    if (!isNamed) return;
    // One word may have room on neither side.
    const isBefore = at > width / 2 && at + ASIDE + Math.max(...lines.map(widthOf)) > width;
    lines.forEach((line) => say(isBefore ? 'l e' : 'l', line, at + (isBefore ? -ASIDE : ASIDE), (y += LINE) - 4));
  });
};
