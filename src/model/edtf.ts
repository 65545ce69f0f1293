/**
 * When: the subset of EDTF (ISO 8601-2) that claims are dated with. Pure; no clock.
 * Unit: days since 1970-01-01 in UTC. A span's last day belongs to it.
 */

/** `season` covers three months: 21 spring (March to May) … 24 winter (December to February). */
export type Precision = 'year' | 'season' | 'month' | 'day';

/** One side of a date: `2025-22` is `{year: 2025, part: 22, precision: 'season', firstDay: 20240, lastDay: 20331}`. */
export interface EdtfPoint {
  year: number;
  /** Month 1 to 12, or season 21 to 24. */
  part?: number;
  day?: number;
  precision: Precision;
  firstDay: number;
  lastDay: number;
  /** `?` or `%`. */
  uncertain: boolean;
  /** `~` or `%`. */
  approximate: boolean;
}

/** A date or an interval: `2022-02/..` is `{start: …, firstDay: 19024, lastDay: Infinity, interval: true}`. */
export interface Edtf {
  /** Absent when the interval is open at this end. */
  start?: EdtfPoint;
  end?: EdtfPoint;
  /** `-Infinity` when open. */
  firstDay: number;
  /** `Infinity` when open. */
  lastDay: number;
  interval: boolean;
}

/** The day's number, e.g. `dayNumber(2025, 12, 19)` is `20441`. Months and days past the end roll over, as in `Date.UTC`. */
export const dayNumber = (year: number, month: number, day: number): number => {
  // Years begin in March here, so that the leap day is their last. No `Date`: a long series asks a million times.
  const y = year + Math.floor((month - 3) / 12);
  const m = (month + 9) % 12;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    day -
    719469
  );
};

const parsePoint = (text: string): EdtfPoint | undefined => {
  const [, years, parts, days, mark] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?$/.exec(text) ?? [];
  if (!years) return;
  const year = +years;
  const part = parts ? +parts : undefined;
  const day = days ? +days : undefined;
  const isSeason = part! > 20 && part! < 25 && !days;
  const month = isSeason ? (part! - 20) * 3 : (part ?? 1);
  const first = dayNumber(year, month, 1);
  const last = dayNumber(year, month + (isSeason ? 3 : parts ? 1 : 12), 0);
  const firstDay = first + (day ?? 1) - 1;
  if (month < 1 || month > 12 || firstDay < first || firstDay > last) return;
  return {
    year,
    part,
    day,
    precision: days ? 'day' : isSeason ? 'season' : parts ? 'month' : 'year',
    firstDay,
    lastDay: days ? firstDay : last,
    uncertain: mark === '?' || mark === '%',
    approximate: mark === '~' || mark === '%',
  };
};

/** Reads an EDTF date or interval; `undefined` when it is neither. Never throws. */
export const parseEdtf = (text: string): Edtf | undefined => {
  if (typeof text !== 'string') return;
  const [from, to, more] = text.split('/');
  if (more !== undefined) return;
  const open = (side: string | undefined) => side === '..' || side === '';
  const start = parsePoint(from!);
  if (to === undefined)
    return start && { start, end: start, firstDay: start.firstDay, lastDay: start.lastDay, interval: false };
  const end = parsePoint(to);
  if ((!start && !open(from)) || (!end && !open(to)) || (!start && !end)) return;
  const firstDay = start ? start.firstDay : -Infinity;
  const lastDay = end ? end.lastDay : Infinity;
  return firstDay > lastDay ? undefined : { start, end, firstDay, lastDay, interval: true };
};

/** The parts of an ISO 8601 duration, e.g. `parseDuration('P1Y6M')` is `{year: 1, month: 6}`. */
export type Duration = Partial<Record<'year' | 'month' | 'week' | 'day' | 'hour' | 'minute', number>>;

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

/** Reads an ISO 8601 duration of whole units; `undefined` when it is none or empty. Never throws. */
export const parseDuration = (text: string): Duration | undefined => {
  const match = DURATION.exec(text);
  if (!match) return;
  const out: Duration = {};
  (['year', 'month', 'week', 'day', 'hour', 'minute'] as const).forEach((unit, i) => {
    if (match[i + 1]) out[unit] = +match[i + 1]!;
  });
  return Object.keys(out).length ? out : undefined;
};
