/** Numbers as people type them, in the marks of a language. Pure. */
import { inWestern } from '../text/hedge-numerals.js';
import { hedgeWordsOf } from '../text/hedge-words.js';

const POWERS: Record<string, number> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

const primaryOf = (lang: string): string => lang.split('-')[0]!.toLowerCase();

/** Where a comma begins the fraction: in most of our languages. */
const hasComma = (lang: string): boolean => /^(?:de|es|fr|pl|ru|uk)$/.test(primaryOf(lang));
/** Where a point parts the thousands. */
const groupsByPoint = (lang: string): boolean => /^(?:de|es)$/.test(primaryOf(lang));

const powerOf = (word: string, lang: string): number | undefined => {
  const said = word.toLowerCase().replace(/\.$/, '');
  const own = hedgeWordsOf(lang)?.powers ?? {};
  return Object.hasOwn(own, said) ? own[said] : Object.hasOwn(POWERS, said) ? POWERS[said] : undefined;
};

/** `1234.5` of `1,234.5`; `undefined` where the marks could be read in two ways. */
const bareOf = (digits: string, lang: string, hasPower: boolean): string | undefined => {
  if (/^\d+$/.test(digits)) return digits;
  const spaced = /^\d{1,3}([_\s’'])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/.test(digits);
  const tight = spaced ? digits.replace(/[_\s’']/g, '') : digits;
  if (spaced && /^\d+$/.test(tight)) return tight;
  // Both marks, or one of them twice: the groups show which is which, in every language.
  const both = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?!\1)[.,]\d+$/.exec(tight);
  if (both) return tight.replaceAll(both[1]!, '').replace(',', '.');
  if (/^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/.test(tight)) return tight.replace(/[.,]/g, '');
  const one = /^(\d+)([.,])(\d+)$/.exec(tight);
  if (!one) return;
  const [, whole, mark, rest] = one as unknown as [string, string, string, string];
  const isFraction = (mark === ',') === hasComma(lang);
  // Three digits behind one mark are a group to one reader and a fraction to another, but for the language that has just one use for it.
  if (/^[1-9]\d{0,2}$/.test(whole) && rest.length === 3 && !spaced && !hasPower)
    return !isFraction && (mark === ',' || groupsByPoint(lang)) ? whole + rest : undefined;
  // Nobody groups so; but in English nobody writes a fraction so, either, unless of millions.
  return isFraction || mark === '.' || hasPower ? `${whole}.${rest}` : undefined;
};

/**
 * `1,000,000`, `1 000 000`, `1.5 million`, `700k`; with `de`, `1.500` and `1,5`. `undefined` for anything else, and for what the language
 * leaves open: `1.000` in English, `1,500` in German. Never throws.
 */
export const readNumber = (typed: string, lang = 'en'): number | undefined => {
  const match = /^([-−]?)(\d[\d.,_\s’']*?)\s*(\p{L}+(?: \p{L}+)?\.?)?$/iu.exec(inWestern(typed.trim()));
  if (!match) return;
  const [, minus, digits = '', word] = match;
  const power = word ? powerOf(word, lang) : 1;
  const bare = power && bareOf(digits, lang, !!word);
  if (!bare) return;
  // 1.1 × 1e6 is not 1100000 to the last bit.
  const amount = word ? +(+bare * power).toPrecision(15) : +bare;
  return minus ? -amount : amount;
};

/** A number as it is typed: `1,000,000`, or `1.000.000`. {@link readNumber} reads it back. */
export const writeNumber = (amount: number, lang = 'en'): string => {
  const english = amount.toLocaleString('en', { maximumFractionDigits: 20 });
  const written = hasComma(lang)
    ? english.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : groupsByPoint(lang) ? '.' : ' '))
    : english;
  // 1.125 could be read as more than a thousand; 1.1250 could not.
  const found = [written, `${written}0`].find((text) => readNumber(text, lang) === amount);
  return found ?? String(amount);
};
