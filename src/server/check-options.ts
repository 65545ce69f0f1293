/** Whether a caller's options are what they can be: a wrong one would change what readers see without a word. Pure. */
import { levelOf } from '../view/tags.js';
import type { ClaimOptions, TrendOptions } from './render.js';

/** What each option may be. */
const TYPES: Record<keyof (ClaimOptions & TrendOptions), readonly string[]> = {
  lang: ['string', 'object'],
  styles: ['string', 'object'],
  headingLevel: ['number'],
  fallback: ['string'],
  jsonLd: ['boolean'],
  onProblem: ['function'],
  inline: ['boolean'],
  noChart: ['boolean'],
};

/** Throws TypeError where an option is unknown, or is not what it can be. */
export const checkOptions = (options: object): void => {
  if (typeof options !== 'object' || options === null)
    throw new TypeError("The options are an object, such as `{lang: 'de'}`.");
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    const types = Object.hasOwn(TYPES, name) ? TYPES[name as keyof typeof TYPES] : undefined;
    if (!types) throw new TypeError(`There is no option \`${name}\`: there are ${Object.keys(TYPES).join(', ')}.`);
    if (!types.includes(typeof value)) throw new TypeError(`\`${name}\` is a ${types.join(' or a ')}.`);
    if (name === 'headingLevel' && levelOf(value) === undefined)
      throw new TypeError('`headingLevel` is a number from 2 to 6.');
  }
};
