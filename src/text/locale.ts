/** A language: its phrases, and its numbers, dates, lists and plurals by `Intl`. */
import { en } from './en.js';
import { dateInEnglish, listInEnglish, nameInEnglish, numberInEnglish } from './in-english.js';
import { merge } from './merge.js';
import { mended, type ChartTranslation, type Messages, type Plural, type Translation } from './messages.js';

/** A language, ready for use. `tag` is BCP 47, e.g. `de-AT`. */
export interface Locale {
  tag: string;
  dir: 'ltr' | 'rtl';
  messages: Messages;
  /** The language's phrases for tables and pictures, where they were loaded; `chartMessages` adds what is missing. */
  chart?: ChartTranslation;
  number: (amount: number, options?: Intl.NumberFormatOptions) => string;
  date(day: number, options: Intl.DateTimeFormatOptions): string;
  /** The name of a country, currency or language, or the code itself. */
  name(type: 'region' | 'currency' | 'language', code: string): string;
  /** The name of a currency after a large round number, in the language's own case: `dollars` after “millions of”. */
  money(currency: string): string;
  list(items: readonly string[]): string;
  plural(phrase: Plural, amount: number): string;
}

/** The languages beside English, each loaded only where a page asks for it. */
export const LANGUAGES: Record<string, () => Promise<{ translation: Translation }>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  pl: () => import('./pl.js'),
  ru: () => import('./ru.js'),
  uk: () => import('./uk.js'),
};

const RTL_LANGUAGE = /^(ar|fa|he|ur|ps|sd|ug|yi|ckb|dv)\b/;

// Making an Intl object costs a thousand times what using it costs; a page needs a dozen. The bound is for pages that keep
// changing their language. Locales have a map of their own, so that the same tag always gives the same locale object.
const cache = new Map<string, unknown>();
const locales = new Map<string, unknown>();
const cached = <T>(key: string, make: () => T, kept = cache): T => {
  if (!kept.has(key)) {
    if (kept.size > 99) kept.clear();
    kept.set(key, make());
  }
  return kept.get(key) as T;
};

// From right to left the sign of `US$` would jump over its letters.
const held = (tag: string, said: string) => (RTL_LANGUAGE.test(tag) ? said.replace(/[A-Z]\$/, '$&\u200e') : said);

/** A locale of these phrases. Throws RangeError when the tag is not a language tag. */
export const makeLocale = (tag: string, translation?: Translation, chart?: ChartTranslation): Locale => {
  if (typeof tag !== 'string') throw new RangeError(`“${String(tag)}” is no language tag such as de or en-GB.`);
  const isBritish = tag === 'en-GB';
  const isQuick = isBritish || tag === 'en' || tag === 'en-US';
  const number = (amount: number, options?: Intl.NumberFormatOptions) =>
    cached(
      tag + 'n' + JSON.stringify(options),
      () => new Intl.NumberFormat(tag, { maximumFractionDigits: 20, ...options }),
    ).format(amount);
  const date = (day: number, options: Intl.DateTimeFormatOptions) =>
    cached(
      tag + 'd' + JSON.stringify(options),
      () => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }),
    ).format(day * 864e5);
  const messages = merge(en, translation);
  return {
    tag,
    dir: RTL_LANGUAGE.test(tag) ? 'rtl' : 'ltr',
    messages,
    chart,
    number: (amount, options) =>
      (isQuick && numberInEnglish(amount, options, isBritish)) || held(tag, number(amount, options)),
    date: (day, options) => (isQuick && dateInEnglish(day, options, isBritish)) || mended(date(day, options), messages),
    name: (type, code) => {
      try {
        return (
          (isQuick && nameInEnglish(type, code)) ||
          (cached(tag + type, () => new Intl.DisplayNames(tag, { type })).of(code) ?? code)
        );
      } catch {
        return code; // not a code but a word, which is shown as it is
      }
    },
    money: (currency) =>
      (isQuick && !isBritish && nameInEnglish('money', currency)) ||
      cached(
        tag + 'm' + currency,
        () =>
          new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: 'name', maximumFractionDigits: 0 })
            .formatToParts(1e4)
            .find(({ type }) => type === 'currency')!.value,
      ),
    list: (items) =>
      isQuick ? listInEnglish(items, isBritish) : cached(tag + 'l', () => new Intl.ListFormat(tag)).format(items),
    plural: (phrase, amount) =>
      phrase[
        isQuick
          ? Math.abs(amount) === 1
            ? 'one'
            : 'other'
          : cached(tag + 'p', () => new Intl.PluralRules(tag)).select(amount)
      ] || phrase.other,
  };
};

export const english: Locale = makeLocale('en');

/** Chart phrases of the languages beside English, as `chart-messages.ts` lists them. */
export type Charts = Record<string, () => Promise<{ chart: ChartTranslation }>>;

/** The locale of a page's language: at once for English and for languages we do not have, else when it has been loaded. */
export const localeFor = (tag: string | null | undefined, charts?: Charts): Locale | Promise<Locale> => {
  const language = tag?.split('-')[0]!.toLowerCase() ?? '';
  const key = (charts ? 'chart' : 'locale') + tag;
  if (Object.hasOwn(LANGUAGES, language))
    return cached(
      key,
      () =>
        Promise.all([LANGUAGES[language]!(), charts?.[language]?.()]).then(
          ([{ translation }, more]) => {
            const come = made(tag!, translation, more?.chart);
            // Whoever asks from now on need not wait.
            locales.set(key, come);
            return come;
          },
          // It may come for the next one that asks.
          () => (locales.delete(key), english),
        ),
      locales,
    );
  return language === 'en' ? cached(key, () => made(tag!), locales) : english;
};

const made = (tag: string, translation?: Translation, chart?: ChartTranslation) => {
  try {
    return makeLocale(Intl.getCanonicalLocales(tag)[0]!, translation, chart);
  } catch {
    return english;
  }
};
