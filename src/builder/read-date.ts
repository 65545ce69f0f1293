/** Dates as people type them, from words to EDTF and back. Pure; no clock. */
import { parseEdtf } from '../model/edtf.js';
import { trimDate } from '../model/trim-date.js';
import { english } from '../text/locale.js';
import { sayDate } from '../text/say-date.js';

const SEASONS: Record<string, number> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };

/** What is a date from its first sign to its last: a word or a number more would say something that the date does not. */
const WHOLE = [
  /^\d{4}([-/.])\d{1,2}(?:\1\d{1,2})?(?:[T ]\d\d:\d\d\S*)?$/,
  /^\d{8}$/,
  /^\d{1,2}([-/.])\d{1,2}\1\d{4}$/,
  /^(?:\d{1,2}(?:st|nd|rd|th)?\s+)?[a-z]{3,9}\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?\d{4}$/i,
];

/** Whether `05/08/2025` may be a day in May and one in August. With dots it is the day first, everywhere. */
export const isEitherWay = (typed: string): boolean => {
  const [, first, second] = /^(\d{1,2})[-/](\d{1,2})[-/]\d{4}$/.exec(typed.trim()) ?? [];
  return !!first && +first <= 12 && +second! <= 12 && +first !== +second!;
};

const point = (typed: string): string | undefined => {
  const rough = /^(?:about|circa|ca?\.|around)\s+(.+)$/i.exec(typed);
  if (rough) {
    const date = point(rough[1]!);
    return date && /^[\d-]+$/.test(date) ? date + '~' : undefined;
  }
  const unsure = /^(.+?)\s*\((?:uncertain|perhaps)\)$/i.exec(typed);
  if (unsure) {
    const date = point(unsure[1]!);
    return date && /^[\d-]+$/.test(date) ? date + '?' : date?.endsWith('~') ? date.replace('~', '%') : undefined;
  }
  if (parseEdtf(typed)) return typed;
  const season = /^(spring|summer|autumn|fall|winter)(?:\s+of)?,?\s+(\d{4})$/i.exec(typed);
  if (season) return `${season[2]}-${SEASONS[season[1]!.toLowerCase()]}`;
  if (isEitherWay(typed) || !WHOLE.some((pattern) => pattern.test(typed))) return;
  const trimmed = trimDate(typed.replace(/^(\d{1,2})-(\d{1,2})-(\d{4})$/, '$1.$2.$3'));
  return trimmed?.isExact ? trimmed.date : undefined;
};

/** The two ends of a span; the first may leave to the second what both share: `8–9 May 2025`, `March to May 2024`. */
const ends = (said: string): [string, string] | undefined => {
  const bare = said
    .replace(/^(?:from|between) /i, '')
    .replace(/^([a-z]{3,9}) (\d{1,2})\s?[–-]\s?(\d{1,2}),? (\d{4})$/i, '$2–$3 $1 $4')
    .replace(/^(\d{1,2})-(\d{1,2} [a-z])/i, '$1–$2');
  // A hyphen parts two ends only where both are whole: `14-11-2024` is one day.
  const pattern = /( to | and | until |\s?[–—]\s?| - |-|\/)/gi;
  for (const { index, 0: mark } of bare.matchAll(pattern)) {
    const [from, to] = [bare.slice(0, index).trim(), bare.slice(index + mark.length).trim()];
    const last = point(to);
    if (!last) continue;
    const first = point(from) ?? (/^[-/]$/.test(mark) ? undefined : point(from + sharedWith(from, to)));
    if (first && first.length > 3) return [first, last];
  }
  return;
};

const sharedWith = (from: string, to: string): string =>
  (/^\d{1,2}$/.test(from)
    ? /^\d{1,2}(\s+[a-z]{3,9}\.?,?\s+\d{4})$/i.exec(to)?.[1]
    : /^(?:\d{1,2}\s+)?[a-z]{3,9}$/i.test(from)
      ? /(\s+\d{4})$/.exec(to)?.[1]
      : undefined) ?? '';

/**
 * A date in words as EDTF: `December 2025`, `19 Dec 2025`, `summer 2025`, `since February 2022`, `March 2024 to May 2024`.
 * What is not understood comes back as it was typed, for the parser to tell. Never throws.
 */
export const readDate = (typed: string): string => {
  const said = typed.trim().replace(/\s+/g, ' ');
  const whole = point(said);
  if (whole) return whole;
  const since = /^(?:since|from)\s+(.+)$/i.exec(said);
  const until = /^(?:until|till|up to)\s+(.+)$/i.exec(said);
  const span = until ? undefined : ends(said);
  if (span) return span.join('/');
  if (since) {
    const from = point(since[1]!);
    if (from) return `${from}/..`;
  }
  const to = until && point(until[1]!);
  return to ? `../${to}` : said;
};

/** EDTF in words, where the words lead back to it; else as it is. */
export const writeDate = (edtf: string): string => {
  const said = sayDate(edtf, english);
  return readDate(said) === edtf ? said : edtf;
};
