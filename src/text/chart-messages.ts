/** The phrases of tables and pictures in a language. A page with claims and sources alone does not load them. */
import { enChart } from './en-chart.js';
import { localeFor, type Charts, type Locale } from './locale.js';
import { merge } from './merge.js';
import type { ChartMessages } from './messages.js';

/** Phrases of the languages beside English, each loaded only where a page asks for it. */
export const CHARTS: Charts = {
  ar: () => import('./ar-chart.js'),
  de: () => import('./de-chart.js'),
  es: () => import('./es-chart.js'),
  fr: () => import('./fr-chart.js'),
  pl: () => import('./pl-chart.js'),
  ru: () => import('./ru-chart.js'),
  uk: () => import('./uk-chart.js'),
};

/** The locale of a page's language with its phrases for tables and pictures: at once for English, else when it has been loaded. */
export const chartLocaleFor = (tag: string | null | undefined): Locale | Promise<Locale> => localeFor(tag, CHARTS);

const known = new WeakMap<Locale, ChartMessages>();

/** The phrases for `<war-bonus>` and `<war-trend>`, English where the language lacks one. */
export const chartMessages = (locale: Locale): ChartMessages => {
  if (!known.has(locale)) known.set(locale, merge<ChartMessages>(enChart, locale.chart));
  return known.get(locale)!;
};
