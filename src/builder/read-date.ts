/** Dates as people type them, from words to EDTF and back. Pure; no clock. */
import { parseEdtf } from '../model/edtf.js';
import { trimDate } from '../model/trim-date.js';
import { english } from '../text/locale.js';
import { sayDate } from '../text/say-date.js';

const SEASONS: Record<string, number> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };

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
  // A word more would say something that the date does not: “before May 2025” is not May 2025.
  if (
    /[a-z]/i.test(typed) &&
    !/^(?:\d{1,2}(?:st|nd|rd|th)?\s+)?[a-z]{3,9}\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?\d{4}$/i.test(typed) &&
    !/^\d{4}-/.test(typed)
  )
    return;
  const trimmed = trimDate(typed);
  return trimmed?.isExact ? trimmed.date : undefined;
};

/**
 * A date in words as EDTF: `December 2025`, `19 Dec 2025`, `summer 2025`, `since February 2022`, `March 2024 to May 2024`.
 * What is not understood comes back as it was typed, for the parser to tell. Never throws.
 */
export const readDate = (typed: string): string => {
  const said = typed.trim().replace(/\s+/g, ' ');
  const since = /^(?:since|from)\s+(.+)$/i.exec(said);
  const until = /^(?:until|till|up to)\s+(.+)$/i.exec(said);
  const span = /^(?:from |between )?(.+?)(?: to | and | until |\s?[–—]\s?| - )(.+)$/i.exec(said);
  if (span && !until) {
    const [from, to] = [point(span[1]!), point(span[2]!)];
    if (from && to) return `${from}/${to}`;
  }
  const whole = point(said);
  if (whole) return whole;
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
