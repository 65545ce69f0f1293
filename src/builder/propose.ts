/** The sentence inside the tag, as it is proposed from the words of the data: what readers see where no script runs. */
import type { Bonus } from '../model/bonus.js';
import type { Claim } from '../model/claim.js';
import type { FragmentKind } from '../model/find-fragment.js';
import type { Source } from '../model/source.js';
import { claimAt, countOf } from '../model/statements.js';
import type { Trend } from '../model/trend.js';
import type { Locale } from '../text/locale.js';
import { sayFigure, sayWho } from '../text/say-parts.js';
import { sayDate } from '../text/say-date.js';
import { sayClaimLine, saySourceLine } from '../text/say-line.js';
import { sayBonusLine } from '../text/say-plain.js';

/** A trend in a line: its title, and the last figure of each series with who states it. */
const sayTrendLine = ({ title, series }: Trend, locale: Locale): string => {
  const { colon, semicolon } = locale.messages;
  const lines = series.flatMap((one) => {
    const count = countOf(one);
    if (!count) return [];
    const last = claimAt(one, count - 1);
    const when = last.observationPeriod ?? last.claimDate;
    const who = one.claimant?.length ? sayWho({ text: '', claimant: one.claimant }, locale) : undefined;
    const what = [sayFigure(last, locale), (one.measure ?? last.measure)?.name].filter(Boolean).join(' ');
    return [who ?? one.label, `${what || last.text}${when ? ` (${sayDate(when, locale)})` : ''}`]
      .filter(Boolean)
      .join(colon);
  });
  return [title, lines.join(semicolon)].filter(Boolean).join(colon) + '.';
};

/** A whole sentence for data that has been read, in a language. */
export const proposeSentence = (kind: FragmentKind, data: unknown, locale: Locale, isInline = false): string => {
  // A clause of somebody's sentence: its own words, and no full stop.
  if (isInline) return (data as Claim).text.replace(/[.。]$/, '');
  if (kind === 'claim') return sayClaimLine(data as Claim, locale);
  if (kind === 'bonus') return sayBonusLine(data as Bonus, locale);
  if (kind === 'source') return saySourceLine(data as Source, locale);
  return sayTrendLine(data as Trend, locale);
};
