/**
 * What a trend's picture has to show, whatever its size. Pure: plain data, in the units of the data.
 * Amounts in the measure's unit; time in days since 1970-01-01 UTC, a span's last day in it.
 */
import type { Claim } from '../model/claim.js';
import { bothState, type Difference } from '../model/compare-claims.js';
import { parseEdtf } from '../model/edtf.js';
import type { OpenLedger } from '../model/open-ledger.js';
import type { Trend, TrendEvent } from '../model/trend.js';
import { COMPARATORS } from '../model/value.js';
import type { Locale } from '../text/locale.js';
import { fill, listed } from '../text/messages.js';
import { sayFigure, sayMeasure, sayPeriod } from '../text/say-parts.js';
import { sayDate } from '../text/say-date.js';
import { sayDoubts } from '../text/say-doubts.js';
import { sayShortValue } from '../text/say-short-value.js';
import type { Statements } from '../text/say-trend.js';
import { dayOf, isNumbered, LEAST_AMOUNT, markOf, MOST_AMOUNT, type Mark } from './mark.js';
import { differences, isWordy, voicesOf } from './split-series.js';
import { logTicks, niceTicks } from './ticks.js';

/** The number of colours in the styles. Shapes and dashes repeat after other numbers, so that few series look alike. */
const COLOURS = 6;

/** One line of a panel. `marks` are its statements in order of time; a dense series has columns of points instead. */
export interface PlanSeries extends Statements {
  key: string;
  /** The same for one claimant everywhere. */
  colour: number;
  dash: number;
  shape: number;
  marks: Mark[];
  /** The words that hedge a dense series, e.g. `['about', 'more than']`. */
  hedges: string[];
  /** Whether a number is held until the next one is stated: not where each covers a period of its own. */
  steps: boolean;
}

/** Claims that may be compared. */
export interface Panel {
  name: string;
  /** Why it is not one chart with the one before. */
  apart: (Difference | 'unknown')[];
  series: PlanSeries[];
  log: boolean;
  /** The axis of amounts; empty where no number is stated. */
  ticks: { amount: number; label: string }[];
  /** Figures that cannot be drawn, in words: without a date, not possible on a logarithmic scale, or too large for any scale. */
  undrawn: string[];
}

export interface TrendPlan {
  title?: string;
  note?: string;
  panels: Panel[];
  /** The common axis of time. */
  first: number;
  last: number;
  events: { first: number; last: number; date: string; label: string }[];
}

const hash = (name: string) => [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 9973, 7);

/** Gives each claimant a number of its own, as far as possible the same in every trend. */
const numberOf = (name: string, given: Map<string, number>): number => {
  const taken = [...given.values()];
  let number = given.get(name) ?? hash(name) % COLOURS;
  while (!given.has(name) && taken.includes(number))
    number = taken.length < COLOURS ? (number + 1) % COLOURS : number + COLOURS;
  given.set(name, number);
  return number;
};

/**
 * The words that hedge a dense series as a whole. A bound of single points is drawn at them: it does not apply to the others.
 * If some are approximate, the line is.
 */
const hedgesOf = ({ points, basis }: Statements, locale: Locale): string[] => {
  if (!points) return [];
  const used = COMPARATORS.map(() => 0);
  for (let i = 0; i < points.length; i++) used[points.comparator[i]!]!++;
  return [
    ...sayDoubts({ text: '', basis }, locale),
    ...COMPARATORS.flatMap((comparator, i) =>
      i && used[i]! > (comparator === 'about' ? 0 : points.length / 2)
        ? fill(locale.messages.hedge[comparator as 'about'], {}).trim()
        : [],
    ),
  ];
};

/** Widens `[low, high]` so that it holds these numbers, where they are above `least` and can be drawn. */
const widen = (
  extent: [number, number],
  amounts: ArrayLike<number>,
  length = amounts.length,
  least = -MOST_AMOUNT,
): void => {
  for (let i = 0; i < length; i++) {
    const amount = amounts[i]!;
    if (!(amount > least && amount < MOST_AMOUNT)) continue;
    if (amount < extent[0]) extent[0] = amount;
    if (amount > extent[1]) extent[1] = amount;
  }
};

const ticksOf = (series: readonly PlanSeries[], log: boolean): number[] => {
  const found: [number, number] = [Infinity, -Infinity];
  for (const { points, marks } of series) {
    if (points)
      for (const column of new Set([points.low, points.high]))
        widen(found, column, points.length, log ? LEAST_AMOUNT : undefined);
    // An open stem needs room above its bound; a vague magnitude does not.
    for (const mark of marks)
      if (isNumbered(mark) && !Number.isNaN(dayOf(mark)))
        widen(found, [mark.low, mark.high * (mark.kind === 'floor' && mark.high > 0 ? 1.08 : 1)]);
  }
  const [low, high] = found;
  if (high === -Infinity) return [];
  // A scale of people starts at zero. So does every other one.
  const [from, to] = [Math.min(0, low), Math.max(0, high)];
  return log ? logTicks(low, high) : niceTicks(from, to - from < LEAST_AMOUNT ? 0 : to, 5);
};

/** Plans the picture of a trend: its panels, their series and marks, the common axis of time. */
export const trendPlan = (trend: Trend, locale: Locale, ledger?: OpenLedger): TrendPlan => {
  const log = trend.scale === 'log';
  const given = new Map<string, number>();
  const panels: (Panel & { sample: Claim })[] = [];
  const time: [number, number] = [Infinity, -Infinity];
  const entries = voicesOf(trend, locale, ledger).sort((a, b) => +isWordy(a.sample) - +isWordy(b.sample));
  entries.forEach(({ sample, statements }, key) => {
    // Words without a number go to the panel with most series.
    const alike = panels.filter((other) => !differences(other.sample, sample).length);
    let panel = alike.sort((a, b) => b.series.length - a.series.length)[0];
    if (!panel) {
      const before = panels.at(-1);
      panel = {
        name: sayMeasure(sample, locale) ?? '',
        apart: before
          ? differences(before.sample, sample).map((d) => (bothState(d, before.sample, sample) ? d : 'unknown'))
          : [],
        series: [],
        log,
        ticks: [],
        undrawn: [],
        sample,
      };
      panels.push(panel);
    }
    const { claims = [], points, claimant = sample.claimant, label } = statements;
    const number = numberOf(claimant?.map(({ name }) => name).join() || label, given);
    const colour = number % COLOURS;
    const nth = panel.series.filter((other) => other.colour === colour).length;
    const marks = claims.map((claim) => markOf(claim, log, locale, ledger));
    for (const mark of marks) widen(time, [mark.first, mark.last + 1]);
    if (points) widen(time, [points.firstDay[0]!, points.lastDay[points.length - 1]! + 1]);
    panel.series.push({
      ...statements,
      key: String(key),
      colour,
      // Broken lines would hide gaps: the first dense series of a panel is drawn unbroken.
      dash: (points ? panel.series.filter((other) => other.points).length : number + nth) % COLOURS,
      shape: number + nth,
      marks,
      hedges: hedgesOf(statements, locale),
      steps: !['flow', 'event'].includes(sample.measure?.temporality ?? ''),
    });
    marks.forEach((mark, i) => {
      if (Number.isNaN(dayOf(mark)))
        panel.undrawn.push(
          (label && label + locale.messages.colon) + (sayFigure(claims[i]!, locale, ledger) ?? claims[i]!.text),
        );
    });
  });
  const events = (trend.events ?? []).map(({ date, label }: TrendEvent) => {
    const when = parseEdtf(date!)!;
    widen(time, [when.firstDay, when.lastDay + 1]);
    return { first: when.firstDay, last: when.lastDay, date: sayDate(date!, locale), label: label! };
  });
  // By their middles: what was some day in a year is not before what was in its second month.
  events.sort((a, b) => a.first + a.last - b.first - b.last);
  const names = panels.map(({ name }) => name);
  for (const panel of panels) {
    if (names.filter((name) => name === panel.name).length > 1) {
      // Two panels with the same name are distinguished by their period.
      const all = panel.series.flatMap(({ claims = [] }) => claims.map((claim) => sayPeriod(claim, locale)));
      const periods = new Set(all);
      if (periods.size === 1) panel.name = listed([panel.name, ...periods]);
    }
    const measure = panel.sample.measure;
    const currency = panel.sample.value?.currency;
    panel.ticks = ticksOf(panel.series, log).map((amount) => ({
      amount,
      // A unit in words is shown with each figure.
      label: sayShortValue(
        { amount, currency },
        locale,
        measure && { ...measure, unit: measure.unit === '%' ? '%' : undefined },
      ),
    }));
  }
  const { title, note } = trend;
  const margin = Math.max(1, (time[1] - time[0]) * 0.02);
  return { title, note, panels, events, first: time[0] - margin, last: time[1] + margin };
};
