/**
 * A dense series in columns, so that a million points cost what a million numbers cost. Pure.
 * Units: days since 1970-01-01 (first and last day that a point covers); amounts in the measure's unit.
 */
import { dayNumber, parseEdtf } from './edtf.js';
import { edtfOf } from './edtf-of.js';
import { COMPARATORS, valueSchema, type Value, type ValueInput } from './value.js';
import {
  read,
  record,
  report,
  text,
  within,
  word,
  type Infer,
  type Input,
  type Reading,
  type Schema,
} from './schema.js';
import { OBS_STATUSES } from './claim-fields.js';
import { verificationSchema } from './verification.js';

export const MAX_POINTS = 1_000_000;
/** A series of at least so many points is drawn as a line, a shorter one as single statements. */
export const DENSE_POINTS = 60;

/** What a point may have besides its date and value. */
export const pointNotes = record({
  /** Whether anyone could check the number. */
  verification: verificationSchema,
  /** SDMX CL_OBS_STATUS, e.g. `P` for provisional. */
  obsStatus: word(...OBS_STATUSES),
  /** A remark that readers see. */
  note: text,
});
/** What a point says beyond its date and value. */
export type PointNotes = Infer<typeof pointNotes>;

/** Points sorted by first day, in columns of equal length. What was left out leaves room at their ends: `length` counts. */
export interface Points {
  length: number;
  firstDay: Int32Array;
  lastDay: Int32Array;
  /** The amount, or the low end of a range; NaN where the point has words only. */
  low: Float64Array;
  /** The high end of a range; the same array as `low` when no point has one. */
  high: Float64Array;
  /** Index into {@link COMPARATORS}. */
  comparator: Uint8Array;
  /** Whole values that do not fit the columns (best estimate, magnitude, near …), by index. */
  values: Map<number, Value>;
  notes: Map<number, PointNotes>;
  /** Dates that their days alone would not give back, by index: `2023~`, `2023-22` (a summer), `2024-01/2024-03`. */
  dates: Map<number, string>;
}

export type PointInput =
  readonly [string, ValueInput] | ({ date: string; value: ValueInput } & Input<typeof pointNotes>);

/** The number of the day in a whole date: `fullDay('2025-12-19')` is 20441. NaN for everything else; {@link parseEdtf} may still read it. */
export const fullDay = (text: string): number => {
  if (text.length !== 10) return NaN;
  let digits = 0;
  for (let i = 0; i < 10; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (i === 4 || i === 7 ? digit !== -3 : digit < 0 || digit > 9) return NaN;
    if (digit >= 0) digits = digits * 10 + digit;
  }
  const day = digits % 100;
  const month = Math.floor(digits / 100) % 100;
  const year = Math.floor(digits / 10_000);
  const number = dayNumber(year, month, day);
  return day && month && month < 13 && (day < 29 || number < dayNumber(year, month + 1, 1)) ? number : NaN;
};

/** What nearly all points are: one whole day, one number, one hedge. They are read without a schema, at a fortieth of the cost. */
const HEDGED = /^([a-zA-Z]+) (\d{1,15})$/;

/** Reads points. A bad point is left out with a problem; a missing value is a point only where it has a note. */
const readPoints = (input: unknown, at: Reading): Points | undefined => {
  // What has been parsed can be passed in again.
  if ((input as Points | undefined)?.firstDay instanceof Int32Array) return input as Points;
  if (!Array.isArray(input)) return report(at, 'wrong-type', 'a list of points');
  // Of all series together.
  const left = MAX_POINTS - (at.points ?? 0);
  if (input.length > left) report(at, 'too-many', MAX_POINTS);
  const most = Math.min(input.length, left);
  at.points = MAX_POINTS - left + most;
  const firstDay = new Int32Array(most);
  const lastDay = new Int32Array(most);
  const low = new Float64Array(most);
  const comparator = new Uint8Array(most);
  let high = low;
  const values = new Map<number, Value>();
  const notes = new Map<number, PointNotes>();
  const dates = new Map<number, string>();
  let length = 0;
  let sorted = true;
  for (let i = 0; i < most; i++) {
    const point: unknown = input[i];
    if (Array.isArray(point) && point.length === 2 && typeof point[0] === 'string') {
      const day = fullDay(point[0]);
      let amount: unknown = point[1];
      if (typeof amount === 'string') {
        const [, hedge, digits] = HEDGED.exec(amount) ?? [];
        const known = COMPARATORS.indexOf(hedge as never);
        if (known > 0) {
          comparator[length] = known;
          amount = +digits!;
        }
      }
      if (day === day && typeof amount === 'number' && Number.isFinite(amount)) {
        add(day, day, amount);
        continue;
      }
      comparator[length] = 0;
    }
    at.path.push(String(i));
    const before = length;
    const pair = Array.isArray(point);
    const {
      date,
      value: raw,
      ...rest
    } = (pair ? { date: point[0], value: point[1] } : Object(typeof point === 'object' && point)) as Record<
      string,
      unknown
    >;
    if (pair && point.length > 2) report(at, 'too-many', 2);
    const [dateStep, valueStep] = pair ? ['0', '1'] : ['date', 'value'];
    const isMissing = raw === null || raw === undefined;
    const isNoted = Object.keys(rest).length > 0;
    if (isMissing && !isNoted) {
      if (date === undefined) report(at, 'wrong-type', 'a pair of date and value');
    } else if (typeof date !== 'string') within(at, dateStep, () => report(at, 'wrong-type', 'a date'));
    else {
      const when = parseEdtf(date);
      if (!when) within(at, dateStep, () => report(at, 'bad-date', date));
      else if (!Number.isFinite(when.lastDay - when.firstDay))
        within(at, dateStep, () => report(at, 'wrong-type', 'a date without an open end'));
      else if (isMissing) {
        // The reason for a missing number is shown in the number's place.
        const { note, ...more } = read(pointNotes, rest, at) ?? {};
        if (note) {
          values.set(length, { asWritten: note });
          notes.set(length, more);
          add(when.firstDay, when.lastDay, NaN);
        } else report(at, 'empty-value', '', 'note');
      } else if (typeof raw === 'number' && Number.isFinite(raw)) add(when.firstDay, when.lastDay, raw);
      else {
        const value = within(at, valueStep, () => read(valueSchema, raw, at));
        if (value) {
          const { amount, low: from, high: to, comparator: _, ...more } = value;
          if (to !== undefined && high === low) high = low.slice();
          if (Object.keys(more).length) values.set(length, value);
          comparator[length] = COMPARATORS.indexOf(value.comparator ?? (value.near ? 'about' : 'asStated'));
          add(when.firstDay, when.lastDay, amount ?? from ?? NaN, to);
        }
      }
      if (length > before && edtfOf(firstDay[before]!, lastDay[before]!) !== date) dates.set(before, date);
      if (isNoted && !isMissing) {
        const note = read(pointNotes, rest, at);
        if (note && Object.keys(note).length && length > before) notes.set(before, note);
      }
    }
    at.path.pop();
  }
  function add(first: number, last: number, from: number, to = from) {
    firstDay[length] = first;
    lastDay[length] = last;
    low[length] = from;
    high[length] = to;
    if (length && firstDay[length - 1]! > first) sorted = false;
    length++;
  }
  const points: Points = { length, firstDay, lastDay, low, high, comparator, values, notes, dates };
  return sorted ? points : sortPoints(points);
};

const sortPoints = (points: Points): Points => {
  const order = Uint32Array.from({ length: points.length }, (_, i) => i).sort(
    (a, b) => points.firstDay[a]! - points.firstDay[b]! || a - b,
  );
  const pick = <A extends Int32Array | Float64Array | Uint8Array>(column: A): A =>
    column.slice(0, points.length).map((_, i) => column[order[i]!]!) as A;
  const low = pick(points.low);
  const back = new Uint32Array(points.length);
  order.forEach((from, to) => (back[from] = to));
  const move = <T>(byIndex: Map<number, T>) => new Map([...byIndex].map(([i, item]) => [back[i]!, item] as const));
  return {
    length: points.length,
    firstDay: pick(points.firstDay),
    lastDay: pick(points.lastDay),
    low,
    high: points.high === points.low ? low : pick(points.high),
    comparator: pick(points.comparator),
    values: move(points.values),
    notes: move(points.notes),
    dates: move(points.dates),
  };
};

export const pointsSchema: Schema<Points, readonly PointInput[] | Points> = { kind: 'any', check: readPoints as never };

/** The value of one point, e.g. `{amount: 12000, comparator: 'about'}`. */
export const pointValue = (points: Points, i: number): Value => {
  const whole = points.values.get(i);
  if (whole) return whole;
  const low = points.low[i]!;
  const high = points.high[i]!;
  const hedge = points.comparator[i] ? { comparator: COMPARATORS[points.comparator[i]!]! } : {};
  return low === high ? { amount: low, ...hedge } : { low, high, ...hedge };
};
