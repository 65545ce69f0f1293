/** The lint for what holds only as an example, or sometimes, and for lengths of time in words. Pure. */
import { parseDuration } from '../model/edtf.js';
import type { Value } from '../model/value.js';
import type { HedgeFinding, HedgeWords } from './hedge.js';
import { EDGE, hitOf, type Numeral } from './hedge-numerals.js';

const missing = (at: number, words: string, message: string): HedgeFinding => ({
  code: 'hedge-not-in-data',
  isSerious: true,
  at,
  words,
  field: 'value',
  message,
});

/** How far before its number such a word may stand. */
const NEAR = 40;

/** “Such as one year”, “sometimes $50,000”: what holds as an example, or sometimes. */
export const lintOccasion = (text: string, { at }: Numeral, value: Value, table: HedgeWords): HedgeFinding[] => {
  const ahead = text.slice(Math.max(0, at - NEAR), at);
  return (['example', 'sometimes'] as const).flatMap((field) => {
    const pattern = table[field];
    const hit = pattern && !value[field] && new RegExp(`${EDGE}(?:${pattern})(?!\\p{L})[^.;:]*$`, 'iu').exec(ahead);
    return hit
      ? missing(
          at - ahead.length + hit.index,
          hit[0].trim(),
          `The sentence says “${hit[0].trim()}”: set "${field}" to true.`,
        )
      : [];
  });
};

/** The number and the unit of a length of time, e.g. `[4, 'year']`. */
export const lengthOf = (iso: string): [number, string] | undefined => {
  const [first, ...more] = Object.entries(parseDuration(iso) ?? {});
  return first && !more.length ? [first[1], first[0]] : undefined;
};

/** “A few weeks”, where the data has one week; English alone has its units here. */
export const lintFew = (text: string, { duration, plural }: Value, { few }: HedgeWords): HedgeFinding[] => {
  const unit = duration && lengthOf(duration)?.[1];
  const hit = few && unit && !plural && hitOf(text, `${few} ${unit}s?`);
  return hit ? [missing(hit.index, hit[0], `The sentence says “${hit[0]}”: set "plural" to true.`)] : [];
};
