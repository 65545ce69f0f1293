/** Whether what a caller gives is what it has to be: raw text, and a result that was not opened, have every field missing and no problem. Pure. */
import { PARTS } from './find-entry.js';

/** Short forms, which a parser writes out: `value: 3000`, `claimant: 'TASS'`, points as pairs. */
const isShort = ({ value, measure, agent, publisher, claimant, points }: Record<string, unknown>): boolean =>
  [value, measure, agent, publisher].some((part) => part !== undefined && typeof part !== 'object') ||
  (claimant !== undefined && !Array.isArray(claimant)) ||
  Array.isArray(points);

/** The field that everything has which these have read; of a source no field is required. */
const REQUIRED: Record<string, string> = { parseClaim: 'text', parseTrend: 'series', parseBonus: 'rows' };

/** Whether it can be what a parser gave: no text, not its whole `{ok, value, problems}`, no data with short forms. */
const isRead = (thing: unknown): thing is object =>
  [thing, ...[(thing as { series?: unknown } | null)?.series ?? []].flat()].every(
    (part) => typeof part === 'object' && part !== null && !('problems' in part) && !isShort(part as never),
  );

/** The same thing again. Throws TypeError where it cannot be the `value` of a parse. */
export const mustBeRead = <T>(thing: T, parser: string): T => {
  const required = REQUIRED[parser];
  if (!isRead(thing) || (required && !(required in thing)))
    throw new TypeError(`Give what \`${parser}\` has read: the \`value\` of its answer, where that is \`ok\`.`);
  return thing;
};

/** The same function for others to call: what its first arguments are has to be read by these parsers. */
export const reading = <F extends (...args: never[]) => unknown>(call: F, ...parsers: string[]): F =>
  ((...args) => {
    parsers.forEach((parser, i) => mustBeRead<unknown>(args[i], parser));
    return call(...args);
  }) as F;

/** Throws TypeError for what is no value that was read: a number, an expression, a parser's whole answer. */
export const mustBeValue = (value: unknown): void => {
  if (!isRead(value)) throw new TypeError('Give the `value` of a claim that `parseClaim` has read.');
};

/** Throws TypeError for what is no opened ledger. */
export const mustBeOpen = (ledger: unknown): void => {
  if (typeof (ledger as { lookUp?: unknown } | null | undefined)?.lookUp !== 'function')
    throw new TypeError('Give what `openLedger` has opened.');
};

/** Throws RangeError for what is no kind of entry. */
export const mustBeKind = (kind: unknown): void => {
  if (typeof kind !== 'string' || !Object.hasOwn(PARTS, kind))
    throw new RangeError(`“${String(kind)}” is none of ${Object.keys(PARTS).join(', ')}.`);
};

/** Throws TypeError for what is no locale, or was not awaited. */
export const mustBeLocale = (locale: unknown): void => {
  if (typeof (locale as { messages?: unknown } | null | undefined)?.messages !== 'object')
    throw new TypeError("The locale is what `await localeFor('de')` gives.");
};

/** Throws TypeError for what is no language tag; nothing is the page's own language. */
export const mustBeLanguage = (tag: unknown): void => {
  if (typeof (tag ?? '') !== 'string') throw new TypeError('Give a language tag such as `de` or `en-GB`.');
};
