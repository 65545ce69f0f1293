/** Dates as people and programs write them, cut to what EDTF can say and to what they do say. Pure; no clock, no time zones. */
import { parseEdtf } from './edtf.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const two = (n: number | string) => String(n).padStart(2, '0');

/** Programs write the year 1 for “no date”. */
const MIN_YEAR = 1000;

const checked = (date: string): string | undefined => {
  const when = parseEdtf(date);
  return when && (when.start ?? when.end)!.year >= MIN_YEAR ? date : undefined;
};

/**
 * The day as it was written, without its hour: `2020-06-24 00:03`, `2019-01-23T14:22:00+0100`, `Wed, 11 Mar 2020 01:05:52 UTC`.
 * Of `02/05/2019` only the year is certain: `{date: '2019', isExact: false}`. `undefined` for what is not a date. Never throws.
 */
export const trimDate = (text: string): { date: string; isExact: boolean } | undefined => {
  const said = text.trim().slice(0, 100);
  const exact = (date: string) => {
    const fine = checked(date);
    return fine === undefined ? undefined : { date: fine, isExact: true };
  };
  if (parseEdtf(said)) return exact(said);
  const iso = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?!\d)/.exec(said);
  if (iso) return exact([iso[1]!, two(iso[3]!), ...(iso[4] ? [two(iso[4])] : [])].join('-'));
  const compact = /^(\d{4})(\d\d)(\d\d)(T|$)/.exec(said);
  if (compact) return exact(compact.slice(1, 4).join('-'));
  const numeric = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(said);
  if (numeric) {
    const [first, second, year] = [+numeric[1]!, +numeric[3]!, numeric[4]!];
    const [day, month] = numeric[2] === '.' || first > 12 ? [first, second] : [second, first];
    // Who writes 02/05 may mean February or May.
    if (numeric[2] === '/' && first <= 12 && second <= 12 && first !== second) return { date: year, isExact: false };
    return exact(`${year}-${two(month)}-${two(day)}`);
  }
  const words =
    /(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})\b/i.exec(
      said,
    );
  if (!words) return;
  const day = words[1] ?? words[3];
  return exact([words[4]!, two(MONTHS.indexOf(words[2]!.toLowerCase()) + 1), ...(day ? [two(day)] : [])].join('-'));
};
