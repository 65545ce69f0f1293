/** The sentence inside the tag, as it is proposed from the words of the data: what readers see where no script runs. */
import { sayTrendLine } from '../chart/say-trend-line.js';
import { trendWords } from '../chart/trend-words.js';
import type { Bonus } from '../model/bonus.js';
import type { Claim } from '../model/claim.js';
import type { FragmentKind } from '../model/find-fragment.js';
import type { Source } from '../model/source.js';
import type { Trend } from '../model/trend.js';
import type { Locale } from '../text/locale.js';
import { sayClaimLine, saySourceLine } from '../text/say-line.js';
import { sayBonusLine } from '../text/say-plain.js';

/** A whole sentence for data that has been read, in a language. */
export const proposeSentence = (kind: FragmentKind, data: unknown, locale: Locale, isInline = false): string => {
  // A clause of somebody's sentence: its own words, and no full stop.
  if (isInline) return (data as Claim).text.replace(/[.。]$/, '');
  if (kind === 'claim') return sayClaimLine(data as Claim, locale);
  if (kind === 'bonus') return sayBonusLine(data as Bonus, locale);
  if (kind === 'source') return saySourceLine(data as Source, locale);
  return sayTrendLine(trendWords(data as Trend, locale), locale);
};
