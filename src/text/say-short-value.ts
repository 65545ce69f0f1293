/** A figure for an axis or a mark, where there is no room for words: its bound is a sign, and no digit is dropped. Pure. */
import type { Measure } from '../model/measure.js';
import { isCeiling, isFloor, type Value } from '../model/value.js';
import type { Locale } from './locale.js';
import { formatter, hedged, sayValue, unitOf, withoutUnit } from './say-value.js';

const SIGNS = { asStated: '', about: '~', atLeast: '≥', moreThan: '>', atMost: '≤', lessThan: '<' };

/** Keeps a label that runs from right to left so in a picture, which runs from left to right. */
const held = (said: string, { dir }: Locale) => (dir === 'rtl' ? `\u2067${said}\u2069` : said);

/** More words at the end of a label. */
export const withMore = (label: string, more: string): string => label.replace(/\u2069?$/, (end) => more + end);

/** A value in short, with its bound: `> 1M`, `~ 12K`, `1.2K–3.4K`, “1,2–3,4 тыс.”. Never rounded across its bound. */
export const sayShortValue = (value: Value, locale: Locale, measure?: Measure): string => {
  const { amount, low, high, near, comparator = 'asStated' } = value;
  const start = amount ?? low;
  // What no sign says is said in words.
  if (start === undefined || value.example || value.sometimes) return sayValue(value, locale, measure);
  const ends = amount === undefined ? [start, high!] : [start];
  const inShort = (notation: 'compact' | 'standard') =>
    ends.map(
      formatter(value, measure, locale, {
        notation,
        // As many as a number can have: one fewer might take it across its bound.
        maximumSignificantDigits: 17,
        maximumFractionDigits: undefined,
      }),
    );
  const [short, full] = [inShort('compact'), inShort('standard')];
  // “5.937K” is not shorter than “5,937”, and many languages use the point to group thousands.
  let [said, end] = (ends[1] === undefined && full[0]!.length <= short[0]!.length ? full : short) as [string, string?];
  if (end !== undefined) {
    const unit = unitOf(said);
    // “1–5 thousand” might be one thousand to five; one to five thousand is “1–5,000”.
    if (unit !== unitOf(end) && end.endsWith(unit)) [said, end] = full as [string, string];
    said = withoutUnit(said, end);
    said += (/\s/.test(said) ? ' – ' : '–') + end;
  }
  // What no sign says is said in words.
  if (near && (isFloor(comparator) || isCeiling(comparator))) return held(hedged(said, value, locale, false), locale);
  const sign = SIGNS[comparator] || (near ? '~' : '');
  return held(sign ? `${sign} ${said}` : said, locale);
};
