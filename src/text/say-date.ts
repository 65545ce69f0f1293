/** Dates and spans in words, never finer than they were given: `2025-22` is “summer 2025”. */
import { parseEdtf, type Edtf, type EdtfPoint } from '../model/edtf.js';
import type { Locale } from './locale.js';
import { fill } from './messages.js';

const sayPoint = (point: EdtfPoint, locale: Locale): string => {
  const { precision, firstDay, lastDay, part } = point;
  const { messages } = locale;
  const year = locale.date(firstDay, { year: 'numeric' });
  const date =
    precision === 'season'
      ? // A winter is one of two years.
        fill(messages.season[part as 21], {
          year: part === 24 ? `${year}/${locale.date(lastDay, { year: 'numeric' }).slice(-2)}` : year,
        })
      : precision === 'year'
        ? year
        : locale.date(firstDay, { year: 'numeric', month: 'long', ...(precision === 'day' && { day: 'numeric' }) });
  const rough = point.approximate ? fill(messages.circa, { date }) : date;
  return point.uncertain ? fill(messages.perhaps, { date: rough }) : rough;
};

/** An EDTF date or interval in words: `2022-02/..` is “since February 2022”. What is not EDTF is returned as it is. */
export const sayDate = (edtf: string, locale: Locale): string => {
  const when = parseEdtf(edtf);
  return when ? sayEdtf(when, locale) : edtf;
};

const sayEdtf = ({ start, end, interval }: Edtf, locale: Locale): string => {
  const { messages } = locale;
  const open = (point: EdtfPoint, phrase: string, ofDay: string) =>
    fill((point.precision === 'day' && ofDay) || phrase, { date: sayPoint(point, locale) });
  if (!interval) return sayPoint(start!, locale);
  if (!end) return open(start!, messages.since, messages.sinceDay);
  if (!start) return open(end, messages.until, messages.untilDay);
  return fill(messages.span, { from: sayPoint(start, locale), to: sayPoint(end, locale) });
};
