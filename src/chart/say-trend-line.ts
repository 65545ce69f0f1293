/** A trend in a line of plain text: the sentence inside a tag, and what a citation says. Pure. */
import type { Locale } from '../text/locale.js';
import { joined, sentences } from '../text/say-line.js';
import type { TrendWords } from './trend-words.js';

/** Its title, and what each picture shows in short. */
export const sayTrendLine = ({ plan, panels }: TrendWords, locale: Locale): string =>
  sentences(
    [
      plan.title,
      ...panels.map(({ description }, i) => joined([plan.panels[i]!.name, description], locale, locale.messages.colon)),
    ],
    locale,
  );
