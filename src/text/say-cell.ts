/** What stands beside a figure in a cell and in a line of a file: where it was read, what was corrected. Pure. */
import type { Source } from '../model/source.js';
import type { Locale } from './locale.js';
import { listed } from './messages.js';
import { saySource, type LinkWords } from './say-source.js';

/** A source in a word, with its address where it has one; what has no name goes by what it is. */
export const linkOf = (source: Source, locale: Locale): LinkWords => {
  const { name, badge, link } = saySource(source, locale);
  return link ?? { text: name ?? badge };
};

/** “The report https://example.org/report” */
export const readAt = ({ text, url }: LinkWords): string => (url && url !== text ? `${text} ${url}` : text);

/** One correction as a phrase of its own. */
export const sayCorrected = ({ date, text }: { date: string; text: string }, { messages }: Locale): string =>
  listed([messages.corrections, date, text], messages.colon);
