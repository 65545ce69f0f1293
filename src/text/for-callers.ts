/** How read data is said, as the package exports it: for what no parser has read, or without a locale, a TypeError in place of words that are missing. Pure. */
import { reading } from '../model/must-be-read.js';
import { sayClaim as claim } from './say-claim.js';
import { sayFigure as figure } from './say-parts.js';
import { sayShortValue as shortValue } from './say-short-value.js';
import { saySource as source } from './say-source.js';
import { sayValue as value } from './say-value.js';

const inLocale = <F extends (data: never, locale: never, ...rest: never[]) => unknown>(call: F, parser: string): F => {
  const read = reading(call, parser);
  return ((data: never, locale: never, ...rest: never[]) => {
    if (typeof (locale as { messages?: unknown } | undefined)?.messages !== 'object')
      throw new TypeError("The locale is what `await localeFor('de')` gives.");
    return read(data, locale, ...rest);
  }) as F;
};

/** Everything that a card says of a claim, as plain data. */
export const sayClaim = /*#__PURE__*/ inLocale(claim, 'parseClaim');
/** A claim's figure with its hedge; `undefined` where it has none. */
export const sayFigure = /*#__PURE__*/ inLocale(figure, 'parseClaim');
/** Everything that a badge says of a source, as plain data. */
export const saySource = /*#__PURE__*/ inLocale(source, 'parseSource');
/** A value with its hedge, in words. */
export const sayValue = /*#__PURE__*/ inLocale(value, 'parseClaim');
/** A value with its hedge, for a chart's label. */
export const sayShortValue = /*#__PURE__*/ inLocale(shortValue, 'parseClaim');
