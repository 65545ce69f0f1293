/** How read data is said, as the package exports it: for what no parser has read, or without a locale, a TypeError in place of words that are missing. Pure. */
import { mustBeLanguage, mustBeLocale, mustBeRead, mustBeValue } from '../model/must-be-read.js';
import { chartLocaleFor } from './chart-messages.js';
import { sayClaim as claim } from './say-claim.js';
import { sayFigure as figure } from './say-parts.js';
import { sayShortValue as shortValue } from './say-short-value.js';
import { saySource as source } from './say-source.js';
import { sayValue as value } from './say-value.js';

const inLocale = <F extends (data: never, locale: never, ...rest: never[]) => unknown>(
  call: F,
  check: (data: unknown) => void,
): F =>
  ((data: never, locale: never, ...rest: never[]) => {
    mustBeLocale(locale);
    check(data);
    return call(data, locale, ...rest);
  }) as F;
const aClaim = (data: unknown): unknown => mustBeRead(data, 'parseClaim');
const aSource = (data: unknown): unknown => mustBeRead(data, 'parseSource');

/** Everything that a card says of a claim, as plain data. */
export const sayClaim = /*#__PURE__*/ inLocale(claim, aClaim);
/** A claim's figure with its hedge; `undefined` where it has none. */
export const sayFigure = /*#__PURE__*/ inLocale(figure, aClaim);
/** Everything that a badge says of a source, as plain data. */
export const saySource = /*#__PURE__*/ inLocale(source, aSource);
/** A value with its hedge, in words. */
export const sayValue = /*#__PURE__*/ inLocale(value, mustBeValue);
/** A value with its hedge, for a chart's label. */
export const sayShortValue = /*#__PURE__*/ inLocale(shortValue, mustBeValue);

/** The locale of a page's language with its phrases for tables and pictures: at once for English, else when it has been loaded. */
export const localeFor: typeof chartLocaleFor = (tag) => {
  mustBeLanguage(tag);
  return chartLocaleFor(tag);
};
