/** The phrases of tables and pictures in a language. */
import { enChart } from './en-chart.js';
import { merge, type Locale } from './locale.js';
import type { ChartMessages } from './messages.js';

const known = new WeakMap<Locale, ChartMessages>();

/** The phrases for `<war-bonus>` and `<war-trend>`, English where the language lacks one. */
export const chartMessages = (locale: Locale): ChartMessages => {
  if (!known.has(locale)) known.set(locale, merge<ChartMessages>(enChart, locale.translation.chart));
  return known.get(locale)!;
};
