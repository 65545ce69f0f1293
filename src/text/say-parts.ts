/** The parts of a claim in words, each a phrase that is complete in itself: who, when, of what, how firm. */
import type { Agent } from '../model/agent.js';
import type { Claim } from '../model/claim.js';
import { rateOf } from '../model/measure.js';
import type { OpenLedger } from '../model/open-ledger.js';
import { similarClaim } from '../model/related-claims.js';
import { withSaidDate } from '../model/said-date.js';
import type { Locale } from './locale.js';
import { fill, listed } from './messages.js';
import { sayDate } from './say-date.js';
import { lastDay, quoted } from './say-doubts.js';
import { saySide } from './say-source.js';
import { sayValue } from './say-value.js';

const FROM_LEFT = /[A-Za-z\u00c0-\u052f]/;
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/** Words that may run the other way than the line, set apart where they do: what follows them, a full stop or a number, would else jump over them. */
export const apart = (said: string, { dir }: Locale): string =>
  (dir === 'rtl' ? FROM_LEFT : FROM_RIGHT).test(said) ? `\u2068${said}\u2069` : said;

// Brackets after a sentence hold another sentence; elsewhere the full stop belongs to an abbreviation.
const ENDED = /[.!?…؟。]["”»“]*$|(?:^|[.!?…؟。]["”»“]*\s)\([^()]*[.!?…؟。]["”»“]*\)$/;

/** Ends a phrase as a sentence, unless it does so itself. */
export const stop = (said: string): string => (ENDED.test(said) ? said : said + '.');

/** How well it could be checked, as a shape that is readable in black and white. */
export type StateShape = 'none' | 'open' | 'half' | 'full' | 'crossed';

/** Whether anyone could check, e.g. `{text: 'Partly verified (by BBC)', shape: 'half'}`. */
export interface VerificationWords {
  text: string;
  note?: string;
  shape: StateShape;
}

/** The figure of a claim in words, or `undefined` where it has none. What is denied is never shown as a number of the claimant's. */
export const sayFigure = (claim: Claim, locale: Locale, ledger?: OpenLedger): string | undefined => {
  const { value, measure, modality } = claim;
  if (!value) return;
  const said = sayValue({ ...value, per: rateOf(claim) }, locale, measure, similarClaim(claim, ledger));
  return (said && modality === 'denied' ? fill(locale.messages.deniedFigure, { n: said }) : said) || undefined;
};

/** What is counted, and what that is a share of. */
export const sayMeasure = ({ measure }: Claim, { messages }: Locale): string | undefined => {
  const { name = '', unit, measurementDenominator: whole } = measure ?? {};
  // “25%” is nothing without it; what so many times are a multiple of, a measure's name has said.
  const isSaid = !whole || !unit || name.toLowerCase().includes(whole.toLowerCase());
  return listed([name, !isSaid && fill(messages.relativeTo, { what: whole })]) || undefined;
};

/** The claimant's name, or that nobody is named. */
export const nameOf = (agent: Agent, locale: Locale) => agent.name || locale.messages.unnamedSays;

/** Who says it, in one phrase: “Mediazona, BBC, and a team of volunteers”, “Claimant not named”. With sides, as among other words: “Vladimir Putin (side: Russia)”. */
export const sayWho = (claim: Claim, locale: Locale, withSides = false): string => {
  const { messages } = locale;
  const { claimant, attribution, attributionText } = claim;
  if (claimant?.length)
    return locale.list(
      claimant.map((agent) => {
        const name = nameOf(agent, locale);
        if (!withSides) return name;
        return apart(name, locale) + (agent.side === undefined ? '' : ` (${saySide(agent, locale)})`);
      }),
    );
  if (attribution === 'publisher') return messages.publisherSays;
  const who = attribution ? messages.unnamedSays : messages.nobodySays;
  return attributionText ? who + messages.colon + fill(messages.asPut, { words: attributionText }) : who;
};

const beside = (said: string, aside: string | undefined): string => (aside ? `${said} (${aside})` : said);

/** When it was said: “December 2025 (“last month”; worked out from the article’s date)”. */
export const sayClaimDate = (claim: Claim, locale: Locale, ledger?: OpenLedger): string => {
  const { messages } = locale;
  const { claimDate, claimDateBasis, claimDateText } = withSaidDate(claim, ledger);
  const asides = [
    claimDate && claimDateText && fill(messages.asPut, { words: claimDateText }),
    claimDateBasis === 'resolvedFromArticleDate' && messages.resolved,
    claimDateBasis === 'inferred' && messages.inferred,
  ];
  const date = claimDate ? sayDate(claimDate, locale) : claimDateText;
  if (!date) return messages.dateNotStated;
  return beside(fill(messages.said, { date }), listed(asides, messages.semicolon));
};

/** What the number covers: “period: 2025 (“last year”)”. */
export const sayPeriod = ({ observationPeriod, periodText }: Claim, locale: Locale): string | undefined => {
  const { messages } = locale;
  const aside = periodText && fill(messages.asPut, { words: periodText });
  if (!observationPeriod) return aside && fill(messages.period, { date: aside });
  return beside(fill(messages.period, { date: sayDate(observationPeriod, locale) }), aside);
};

/** Where: the name, else the region of the code. */
export const sayPlace = ({ observationAbout: place }: Claim, locale: Locale): string | undefined =>
  place?.name ?? (place?.iso && locale.name('region', place.iso));

const SHAPES: Partial<Record<string, StateShape>> = {
  unclear: 'open',
  notPossible: 'open',
  notAttempted: 'open',
  partly: 'half',
  independent: 'full',
  refuted: 'crossed',
};

/** Whether anyone could check, as a shape. */
export const shapeOf = ({ verification }: Claim): StateShape => SHAPES[verification?.status ?? ''] ?? 'none';

/** Whether anyone could check. Never empty: not stated is said, too. */
export const sayVerification = (claim: Claim, locale: Locale): VerificationWords => {
  const { messages } = locale;
  const { status = 'notStated', by, date, note } = claim.verification ?? {};
  const aside = listed(
    [by?.name && fill(messages.by, { name: by.name }), date && sayDate(date, locale)],
    messages.comma,
  );
  return { text: beside(messages.verification[status], aside), note, shape: shapeOf(claim) };
};

/** Words that only join names. */
const MOST_JOINTS = 3;

/** Which ones, and whether these are all. */
export const sayList = ({ list }: Claim, locale: Locale): string | undefined => {
  if (!list?.values?.length) return list?.asWritten;
  const names = locale.list(
    list.values.map((value) => (/^[A-Z]{2}$/.test(value) ? locale.name('region', value) : value)),
  );
  const said = fill(list.exhaustive ? locale.messages.exhaustive : locale.messages.notExhaustive, { list: names });
  // The publisher's words may doubt or weigh what the names alone do not; “including A and B” does neither.
  const isMore = (list.asWritten?.split(/\s+/).length ?? 0) > list.values.length + MOST_JOINTS;
  return isMore ? quoted(said, list.asWritten, locale.messages) : said;
};

/** What was corrected, newest first. */
export const sayCorrections = ({ corrections = [] }: Claim, locale: Locale): { date: string; text: string }[] =>
  [...corrections]
    .sort((a, b) => lastDay(b.date) - lastDay(a.date) || 0)
    .map(({ date, text }) => ({ date: date ? sayDate(date, locale) : '', text: text! }));
