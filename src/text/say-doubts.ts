/** How firm a claim is, in words: what may be, is aimed at, is early, and what has to be known before its number is used. */
import type { Claim } from '../model/claim.js';
import { parseEdtf } from '../model/edtf.js';
import type { OpenLedger } from '../model/open-ledger.js';
import { withSaidDate } from '../model/said-date.js';
import type { Locale } from './locale.js';
import { fill, listed, type Messages } from './messages.js';
import { sayDate } from './say-date.js';
import { sayValue } from './say-value.js';

/** Said, and as the publisher puts it. */
export const quoted = (said: string, words: string | undefined, messages: Messages) =>
  words ? `${said} (${fill(messages.asPut, { words })})` : said;

/** How firmly the claimant says it, where that is not firmly; the publisher's words for it alone where nothing else says so. */
export const sayModality = ({ modality = 'asserted', modalityText }: Claim, { messages }: Locale) =>
  modality === 'asserted'
    ? modalityText && fill(messages.asPut, { words: modalityText })
    : quoted(messages.modality[modality], modalityText, messages);

export const lastDay = (date = '') => parseEdtf(date)?.lastDay ?? -Infinity;

/** Whether what was said at that date was said before the day was over; for a report of that very day this is not known. */
const isBefore = (date: string, day: number) => {
  const { firstDay = NaN, lastDay: last = NaN } = parseEdtf(date) ?? {};
  return last < day || (last === day && firstDay < last);
};

/** A total of a period, longer than a day, that was said while the period still ran. */
export const isEarly = (claim: Claim, ledger?: OpenLedger): boolean => {
  const { basis, measure, claimDate, observationPeriod, obsStatus } = withSaidDate(claim, ledger);
  const period = parseEdtf(observationPeriod ?? '');
  return (
    !obsStatus &&
    basis !== 'target' &&
    claimDate !== undefined &&
    !!period &&
    // A total since a day, or one whose way of counting is not stated, may be complete; a year that is still running is not.
    (measure?.temporality === 'flow' || (!measure?.temporality && !observationPeriod!.includes('/'))) &&
    period.lastDay < Infinity &&
    period.firstDay < period.lastDay &&
    isBefore(claimDate, period.lastDay)
  );
};

const noted = (said: string, note: string | undefined, messages: Messages) => listed([said, note], messages.colon);

/** What kind of value it is, where it is not an ordinary one: provisional, estimated … */
const sayStatus = (claim: Claim, locale: Locale, ledger?: OpenLedger): string | false | undefined => {
  const { messages } = locale;
  const { obsStatus, obsStatusNote } = claim;
  if (obsStatus && obsStatus !== 'A')
    return noted(
      messages.obsStatus[obsStatus as 'P'] ?? fill(messages.obsStatusOther, { code: obsStatus }),
      obsStatusNote,
      messages,
    );
  return obsStatusNote ?? (isEarly(claim, ledger) && messages.early);
};

/** What must not be left out, however short a line is: that it may be, is denied, is a target, a floor, or provisional. */
export const sayDoubts = (claim: Claim, locale: Locale, ledger?: OpenLedger): string[] => {
  const { messages } = locale;
  const { basis } = claim;
  return [
    sayModality(claim, locale),
    basis === 'target' ? messages.basis.target : basis === 'namedCount' && messages.namedCount,
    sayStatus(claim, locale, ledger),
  ].filter((said): said is string => !!said);
};

/** What has to be known before the number is used, each in a sentence of its own. */
export const sayCaveats = (claim: Claim, locale: Locale, ledger?: OpenLedger): string[] => {
  const { messages } = locale;
  const { basis, boundNote, value } = claim;
  const caveats: (string | false | undefined)[] = [sayModality(claim, locale)];
  // A count of names explains itself unless the publisher does.
  caveats.push(
    basis
      ? noted(basis === 'namedCount' && boundNote ? messages.namedCount : messages.basis[basis], boundNote, messages)
      : boundNote,
  );
  caveats.push(sayStatus(claim, locale, ledger));
  const { conversion, components, currency } = value ?? {};
  if (conversion === 'notStated') caveats.push(messages.conversionNotStated);
  else if (conversion === 'none') caveats.push(messages.conversionNone);
  else if (conversion) {
    const { from = '?', rate, date } = conversion;
    const parts = {
      from: locale.name('currency', from),
      rate: rate === undefined ? '?' : locale.number(rate),
      date: date ? sayDate(date, locale) : '',
    };
    caveats.push(fill(date ? messages.convertedOn : messages.converted, parts));
  }
  if (components === 'itemised' || components === 'notItemised') caveats.push(messages.components[components]);
  else {
    const parts = (components ?? []).flatMap(
      ({ label, amount }) => listed([label, amount !== undefined && sayValue({ amount, currency }, locale)], ' ') || [],
    );
    if (parts.length) caveats.push(fill(messages.madeUpOf, { list: locale.list(parts) }));
  }
  return caveats.filter((caveat): caveat is string => !!caveat);
};
