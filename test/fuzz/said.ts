// What is said of generated data, and how a reader would find fault with it.

import type { Value } from '../../src/model/value.js';
import { LANGUAGES, localeFor, type Locale } from '../../src/text/locale.js';
import { fill } from '../../src/text/messages.js';
import { sayValue } from '../../src/text/say-value.js';
import type { Measure } from '../../src/model/measure.js';

/** Every language that there is, ready to speak. */
export const locales: Locale[] = await Promise.all(
  ['en', ...Object.keys(LANGUAGES)].map(async (tag) => localeFor(tag)),
);

/** Something that must not be; its sentence tells where. */
export const claimThat = (holds: unknown, say: () => string): void => {
  if (!holds) throw new Error(say());
};

/** Every text within plain data, with the steps to it. */
export const textsIn = (data: unknown, at = ''): [at: string, text: string][] => {
  if (typeof data === 'string') return [[at, data]];
  if (typeof data !== 'object' || !data || ArrayBuffer.isView(data)) return [];
  const entries = data instanceof Map ? [...data] : Object.entries(data);
  return entries.flatMap(([key, value]) => textsIn(value, `${at}/${String(key)}`));
};

/** What a program says when it has nothing to say. */
const HOLES =
  /\bundefined\b|\bnull\b|\bNaN\b|Infinity|∞|\[object|\{\w+\}|\(\s*\)|“\s*”|«\s*»|„\s*“|(^|[^·]) · (·|$)|^\s*·|: *$|^\s*[,;:]| $/m;

/** A sign that a language puts between its phrases is no phrase. */
const isSign = (at: string) => at.endsWith('/colon');

/** Holds that nothing is missing in the middle of a phrase. For data whose own texts have none of these signs. */
export const noHoles = (said: unknown): void => {
  for (const [at, text] of textsIn(said)) {
    const hole = isSign(at) ? null : HOLES.exec(text);
    claimThat(!hole, () => `“${hole![0]}” in ${at}: ${text}`);
  }
};

/** Which phrase a value is hedged with, if it is. */
const hedgeOf = ({ comparator, near }: Value) => {
  if (!near) return comparator === 'asStated' ? undefined : comparator;
  if (comparator === 'moreThan' || comparator === 'atLeast') return 'justOver';
  return comparator === 'lessThan' || comparator === 'atMost' ? 'nearly' : 'roughly';
};

/** The bare words of a value, and the same with every hedge that the language has for it; none where it needs none. */
export const hedgesOf = (value: Value, locale: Locale, measure?: Measure): { bare: string; hedged: string[] } => {
  const { amount, low, high, currency } = value;
  const bare = sayValue({ amount, low, high, currency }, locale, measure);
  const hedge = hedgeOf(value);
  const { messages } = locale;
  const phrases = hedge ? [messages.hedge[hedge], messages.ofWords[hedge as 'about']] : [];
  return { bare, hedged: phrases.filter(Boolean).map((phrase) => fill(phrase, { n: bare })) };
};

const PART_OF_NUMBER = /[\d٠-٩.,٫٬’'\u00a0\u202f]/u;

/** Where a number stands in a text without its hedge; -1 where it never does. */
export const bareAt = (text: string, { bare, hedged }: { bare: string; hedged: string[] }): number => {
  let rest = text;
  for (const phrase of hedged) rest = rest.replaceAll(phrase, '□');
  for (let at = rest.indexOf(bare); at >= 0; at = rest.indexOf(bare, at + 1)) {
    const [before, after] = [rest[at - 1] ?? '', rest.slice(at + bare.length, at + bare.length + 2)];
    // A longer number has these digits in it by chance.
    if (PART_OF_NUMBER.test(before) && /[\d٠-٩]/u.test(bare[0]!)) continue;
    if (/^[\d٠-٩]|^[.,٫٬’'\u00a0\u202f][\d٠-٩]/u.test(after)) continue;
    return at;
  }
  return -1;
};
