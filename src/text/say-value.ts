/** A figure in words: the hedge is part of the numeral, and no word of it is dropped anywhere. */
import { parseDuration, type Duration } from '../model/edtf.js';
import type { Claim } from '../model/claim.js';
import { rateOf, type Measure } from '../model/measure.js';
import { isCeiling, isFloor, isNumeric, type Value } from '../model/value.js';
import type { Locale } from './locale.js';
import { fill, mended } from './messages.js';

/** Formats a bare number in the value's unit: money, a multiple, or people. */
export const formatter = (
  value: Value,
  measure: Measure | undefined,
  locale: Locale,
  options?: Intl.NumberFormatOptions,
) => {
  const { currency } = value;
  const money = currency && {
    style: 'currency' as const,
    currency,
    trailingZeroDisplay: 'stripIfInteger',
    // A price of 0.005 is not 0.01.
    maximumFractionDigits: 20,
  };
  const unit = currency ? undefined : measure?.unit;
  return (amount: number): string => {
    const said = locale.number(amount, { ...money, ...options } as Intl.NumberFormatOptions);
    if (unit) return said + (unit === '%' && locale.tag.startsWith('en') ? '' : '\u00a0') + unit;
    return isTimes(measure) && !options ? fill(locale.plural(locale.messages.times, amount), { n: said }) : said;
  };
};

/** A ratio without a unit of its own is so many times. */
const isTimes = (measure: Measure | undefined): boolean => measure?.statType === 'ratio' && !measure.unit;

/** What follows the last digit. */
export const unitOf = (said: string): string => /\P{Nd}*$/u.exec(said)![0];

/** The low end of a range without its unit, where that is a word of its own, and both ends': “1,2–3,4 тыс.”, “1200–3400 $”. */
export const withoutUnit = (low: string, high: string): string => {
  const word = unitOf(low);
  return /^\s/.test(word) && high.endsWith(word) ? low.slice(0, -word.length) : low;
};

const sayRange = (low: number, high: number, value: Value, measure: Measure | undefined, locale: Locale): string => {
  const { messages } = locale;
  const number = isTimes(measure) ? (amount: number) => locale.number(amount) : formatter(value, measure, locale);
  const end = number(high);
  const said = fill(messages.range, { low: withoutUnit(number(low), end), high: end });
  if (!isTimes(measure)) return said;
  // The dual of a language may have no number in it.
  const phrase = locale.plural(messages.times, high);
  return mended(fill(phrase.includes('{n}') ? phrase : messages.times.other, { n: said }), messages);
};

/** `isWords`: what is hedged are words (“4 years”, “tens of thousands”), which some languages inflect. */
export const hedged = (said: string, { comparator, near }: Value, { messages }: Locale, isWords: boolean): string => {
  const hedge = near ? (isFloor(comparator) ? 'justOver' : isCeiling(comparator) ? 'nearly' : 'roughly') : comparator;
  if (!hedge || hedge === 'asStated') return said;
  return mended(fill((isWords && messages.ofWords[hedge as 'about']) || messages.hedge[hedge], { n: said }), messages);
};

const firstUnit = (duration: Duration): keyof Duration => Object.keys(duration)[0] as keyof Duration;

const sayDuration = (iso: string, plural: boolean | undefined, locale: Locale): string => {
  const duration = parseDuration(iso)!;
  if (plural) return locale.messages.few[firstUnit(duration)];
  return locale.list(
    Object.entries(duration).map(([unit, amount]) =>
      locale.number(amount, { style: 'unit', unit, unitDisplay: 'long' }),
    ),
  );
};

const sayMagnitude = (magnitude: number, currency: string | undefined, locale: Locale): string => {
  const { messages } = locale;
  const known = messages.magnitude[magnitude as 1000];
  if (!currency) return known;
  return mended(fill(messages.magnitudeOf, { n: known, unit: locale.money(currency) }), messages);
};

/** A figure that holds as an example, or sometimes. */
export const occasionally = (said: string, { example, sometimes }: Value, { messages }: Locale): string => {
  if (example) said = fill(messages.example, { n: said });
  return sometimes ? fill(messages.sometimes, { n: said }) : said;
};

/** A value in words, e.g. `{amount: 1000000, comparator: 'moreThan'}` is “more than 1,000,000”. */
export const sayValue = (value: Value, locale: Locale, measure?: Measure, similar?: Claim): string => {
  const { messages } = locale;
  const { amount, low, high, best, confidenceLevel } = value;
  const number = formatter(value, measure, locale);
  let said: string;
  const isWords = isTimes(measure) || !isNumeric(value);
  if (amount !== undefined) said = hedged(number(amount), value, locale, isWords);
  else if (low !== undefined) {
    said = hedged(sayRange(low, high!, value, measure, locale), value, locale, isWords);
  } else if (value.magnitude)
    said = hedged(sayMagnitude(value.magnitude, value.currency, locale), value, locale, isWords);
  else if (value.duration) said = hedged(sayDuration(value.duration, value.plural, locale), value, locale, isWords);
  else if (value.similarTo !== undefined)
    said = similar?.value
      ? fill(messages.similarTo, { n: sayValue({ ...similar.value, per: rateOf(similar) }, locale, similar.measure) })
      : messages.similar;
  else return value.asWritten ?? '';
  // The interval is the range's, not the best estimate's.
  if (confidenceLevel !== undefined)
    said = fill(messages.confidence, {
      n: said,
      level: locale.number(+(confidenceLevel / 100).toPrecision(12), { style: 'percent' }),
    });
  if (best !== undefined) said = fill(messages.best, { n: said, best: number(best) });
  if (value.per) {
    const per = parseDuration(value.per)!;
    const unit = firstUnit(per);
    const isOne = per[unit] === 1 && Object.keys(per).length === 1;
    said = isOne
      ? fill(messages.per[unit], { n: said })
      : fill(messages.perSpan, { n: said, span: sayDuration(value.per, false, locale) });
  }
  return occasionally(said, value, locale);
};
