/** Why a number that was typed is not read, and which field to use for what stands beside it. Pure. */
import { SHAPES, type ShapeName } from './figure.js';
import { HEDGES } from './points.js';
import { readNumber, writeNumber } from './read-number.js';

const HOW = 'How the source gives it';
const CURRENCY: [RegExp, string][] = [
  [/US\$|\$|\bUSD\b|\bdollars?\b/i, 'USD'],
  [/€|\bEUR\b|\beuros?\b/i, 'EUR'],
  [/£|\bGBP\b/i, 'GBP'],
  [/₽|\bRUB\b|\br(?:o)?ubles?\b/i, 'RUB'],
  [/₴|\bUAH\b|\bhryvnias?\b/i, 'UAH'],
];
const AFTER: [RegExp, ShapeName][] = [
  [/\s*(?:\+|or more|and more)$/i, 'atLeast'],
  [/\s*(?:or less|or fewer)$/i, 'atMost'],
  [/\s*(?:or so)$/i, 'about'],
];

/** The two numbers that `1.500` may be, as `1500` and `1.5`. */
const bothWays = (typed: string, lang: string): [string, string] | undefined => {
  const [, whole, rest] = /^(\d{1,3})[.,](\d{3})$/.exec(typed) ?? [];
  return whole && rest ? [whole + rest, writeNumber(+`${whole}.${rest}`, lang)] : undefined;
};

const choose = (shape: ShapeName, bare: string) =>
  `Choose “${SHAPES[shape].label.replace(/:.*$/, '')}” under “${HOW}”, and write only ${bare} here.`;

/** What to say of a number that is not read. */
export const whyNoNumber = (given: string, lang: string): string => {
  const typed = given.trim();
  const both = bothWays(typed, lang);
  if (both) return `${typed} could be ${both[0]} or ${both[1]}: write the one that is meant.`;
  for (const [pattern, currency] of CURRENCY) {
    const bare = typed.replace(pattern, '').trim();
    if (bare !== typed && readNumber(bare, lang) !== undefined)
      return `Write only ${bare} here, and ${currency} under “Currency, if it is money”.`;
  }
  for (const [pattern, shape] of [...HEDGES, ...AFTER] as [RegExp, ShapeName][]) {
    const bare = typed.replace(pattern, '').trim();
    if (bare !== typed && readNumber(bare, lang) !== undefined) return choose(shape, bare);
  }
  const [, low, high] = /^(?:between )?(.+?)\s*(?:\.\.|-|–|—| to | and )\s*(.+)$/i.exec(typed) ?? [];
  if (low && high && readNumber(low, lang) !== undefined && readNumber(high, lang) !== undefined)
    return `Choose “a range” under “${HOW}”, and write ${low} and ${high} in its two fields.`;
  return `Write a number, such as ${writeNumber(1e6, lang)} or ${writeNumber(1.5, lang)} million.`;
};
