/** A claim in words: everything that a reader reads of it, as plain data. The only wording there is. */
import type { Agent } from '../model/agent.js';
import type { Claim } from '../model/claim.js';
import { parseEdtf } from '../model/edtf.js';
import type { OpenLedger } from '../model/open-ledger.js';
import { HISTORY, relatedClaims, similarClaim, type Related } from '../model/related-claims.js';
import type { Locale } from './locale.js';
import { fill } from './messages.js';
import { sayDate } from './say-date.js';
import { saySide, saySource, type LinkWords, type SourceWords } from './say-source.js';
import { sayValue } from './say-value.js';

/** One claimant: name, what they are, and where they stand. */
export interface ClaimantWords {
  name: string;
  title?: string;
  side?: string;
  sideNote?: string;
}

/** Another claim, in a line. */
export interface RelatedWords {
  /** How the two stand to each other; empty where the heading says it. */
  relation: string;
  /** Who, figure, what. */
  text: string;
  /** When it was said, for when it stands, and how firm it is. */
  date: string;
  /** Why the two must not be set against each other, and the publisher's note; may be empty. */
  note: string;
}

/** How well it could be checked, as a shape that is readable in black and white. */
export type StateShape = 'none' | 'open' | 'half' | 'full' | 'crossed';

/** A claim as it is read. Every text is complete in itself. */
export interface ClaimWords {
  /** The publisher's own sentence. */
  sentence: string;
  claimants: ClaimantWords[];
  /** “Claimant not named (“reportedly”)”; absent where claimants are named. */
  attribution?: string;
  /** “said December 2025”, and how that date is known. */
  said: string;
  appearance?: LinkWords & { archived?: string };
  /** The figure with its hedge; absent where the claim has none, and the sentence stands for itself. */
  figure?: string;
  asWritten?: string;
  /** What is counted, where, and for when. */
  measure?: string;
  place?: string;
  period?: string;
  /** Doubts and definitions that belong to the number: modality, basis, status, money. */
  caveats: string[];
  verification: { text: string; note?: string; shape: StateShape };
  list?: string;
  about: RelatedWords[];
  history: RelatedWords[];
  rivals: RelatedWords[];
  related: RelatedWords[];
  sources: SourceWords[];
  corrections: { date: string; text: string }[];
  review?: { words: string; rating?: string; explanation?: string; link?: LinkWords };
}

/** The figure of a claim in words, or `undefined` where it has none. */
export const sayFigure = (claim: Claim, locale: Locale, ledger?: OpenLedger): string | undefined =>
  claim.value && (sayValue(claim.value, locale, claim.measure, similarClaim(claim, ledger)) || undefined);

const nameOf = (agent: Agent, locale: Locale) => agent.name || locale.messages.unnamedSays;

/** Who says it, in one phrase: “Mediazona, BBC, and a team of volunteers”, “Claimant not named”. With sides: “Vladimir Putin (side: Russia)”. */
export const sayWho = (claim: Claim, locale: Locale, withSides = false): string => {
  const { messages } = locale;
  const { claimant, attribution, attributionText } = claim;
  if (claimant?.length)
    return locale.list(claimant.map((agent) => nameOf(agent, locale) + (withSides && agent.side !== undefined ? ` (${saySide(agent, locale)})` : '')));
  if (attribution === 'publisher') return messages.publisherSays;
  const who = attribution ? messages.unnamedSays : messages.nobodySays;
  return attributionText ? who + messages.colon + fill(messages.asPut, { words: attributionText }) : who;
};

/** When it was said: “December 2025 (“last month”; worked out from the article’s date)”. */
export const sayClaimDate = (claim: Claim, locale: Locale, ledger?: OpenLedger): string => {
  const { messages } = locale;
  const { claimDateText } = claim;
  let { claimDate, claimDateBasis } = claim;
  // What the publication says itself, it says when it comes out.
  if (!claimDate && claim.attribution === 'publisher') {
    const { datePublished, datePublishedBasis } = (ledger?.raw.isBasedOn ?? {}) as { datePublished?: string; datePublishedBasis?: typeof claimDateBasis };
    if (typeof datePublished === 'string' && parseEdtf(datePublished)) [claimDate, claimDateBasis] = [datePublished, datePublishedBasis];
  }
  const asides = [
    claimDate && claimDateText && fill(messages.asPut, { words: claimDateText }),
    claimDateBasis === 'resolvedFromArticleDate' && messages.resolved,
    claimDateBasis === 'inferred' && messages.inferred,
  ].filter(Boolean);
  const date = claimDate ? sayDate(claimDate, locale) : claimDateText;
  if (!date) return messages.dateNotStated;
  return fill(messages.said, { date }) + (asides.length ? ` (${asides.join(messages.semicolon)})` : '');
};

/** What the number covers: “covers 2025 (“last year”)”. */
export const sayPeriod = ({ observationPeriod, periodText }: Claim, locale: Locale): string | undefined => {
  const { messages } = locale;
  const aside = periodText && fill(messages.asPut, { words: periodText });
  if (!observationPeriod) return aside && fill(messages.period, { date: aside });
  return fill(messages.period, { date: sayDate(observationPeriod, locale) }) + (aside ? ` (${aside})` : '');
};

/** Where: the name, else the region that the code stands for. */
export const sayPlace = ({ observationAbout: place }: Claim, locale: Locale): string | undefined =>
  place?.name ?? (place?.iso && locale.name('region', place.iso));

const SHAPES: Record<string, StateShape> = { unclear: 'open', notPossible: 'open', notAttempted: 'open', partly: 'half', independent: 'full', refuted: 'crossed' };

/** Whether anyone could check. Never empty: not stated is said, too. */
export const sayVerification = ({ verification }: Claim, locale: Locale): ClaimWords['verification'] => {
  const { messages } = locale;
  const { status, by, date, note } = verification ?? {};
  const aside = [by?.name && fill(messages.by, { name: by.name }), date && sayDate(date, locale)].filter(Boolean).join(messages.comma);
  const state = status ? messages.verification[status] : messages.verification.notStated;
  return { text: aside ? `${state} (${aside})` : state, note, shape: SHAPES[status!] ?? 'none' };
};

const quoted = (said: string, words: string | undefined, locale: Locale) => (words ? `${said} (${fill(locale.messages.asPut, { words })})` : said);

const sayModality = ({ modality, modalityText }: Claim, locale: Locale) =>
  modality && modality !== 'asserted' && quoted(locale.messages.modality[modality], modalityText, locale);

const lastDay = (date = '') => parseEdtf(date)?.lastDay ?? -Infinity;

/** A total of a period that was said while the period still ran. */
const isEarly = ({ basis, measure, claimDate, observationPeriod }: Claim) => {
  const end = lastDay(observationPeriod);
  return basis !== 'target' && measure?.temporality === 'flow' && claimDate !== undefined && end < Infinity && lastDay(claimDate) < end;
};

/** What has to be known before the number is used, each in a sentence of its own. */
export const sayCaveats = (claim: Claim, locale: Locale): string[] => {
  const { messages } = locale;
  const { basis, boundNote, obsStatus, obsStatusNote, value } = claim;
  const noted = (said: string, note?: string) => [said, note].filter(Boolean).join(messages.colon);
  const caveats = [sayModality(claim, locale)];
  // A count of names explains itself unless the publisher does.
  caveats.push(basis ? noted(basis === 'namedCount' && boundNote ? messages.namedCount : messages.basis[basis], boundNote) : boundNote);
  caveats.push(obsStatus && obsStatus !== 'A' ? noted(messages.obsStatus[obsStatus as 'P'] ?? fill(messages.obsStatusOther, { code: obsStatus }), obsStatusNote) : (obsStatusNote ?? (!obsStatus && isEarly(claim) && messages.early)));
  const { conversion, components, currency } = value ?? {};
  if (conversion === 'notStated') caveats.push(messages.conversionNotStated);
  else if (conversion === 'none') caveats.push(messages.conversionNone);
  else if (conversion) {
    const { from = '?', rate, date } = conversion;
    const parts = { from: locale.name('currency', from), rate: rate === undefined ? '?' : locale.number(rate), date: date ? sayDate(date, locale) : '' };
    caveats.push(fill(date ? messages.convertedOn : messages.converted, parts));
  }
  if (components === 'itemised' || components === 'notItemised') caveats.push(messages[components]);
  else if (components?.length) {
    const part = ({ label = '', amount }: { label?: string; amount?: number }) =>
      amount === undefined ? label : `${label} ${sayValue({ amount, currency }, locale)}`;
    caveats.push(fill(messages.madeUpOf, { list: locale.list(components.map(part)) }));
  }
  return caveats.filter((caveat): caveat is string => !!caveat);
};

const sayList = ({ list }: Claim, locale: Locale): string | undefined => {
  if (!list?.values?.length) return list?.asWritten;
  const names = locale.list(list.values.map((value) => (/^[A-Z]{2}$/.test(value) ? locale.name('region', value) : value)));
  return fill(list.exhaustive ? locale.messages.exhaustive : locale.messages.notExhaustive, { list: names });
};

/** Another claim in one line. What the claim beside it has said already, who and of what, is left out of its history. */
const sayRelated = (related: Related, beside: Claim, locale: Locale, ledger?: OpenLedger): RelatedWords => {
  const { messages } = locale;
  const { claim, type, backwards, comparison, note } = related;
  const isHistory = HISTORY.includes(type);
  const sameWho = isHistory && sameClaimants(beside, claim);
  const sameWhat = sameWho && !comparison.differences.includes('measure');
  const figure = sayFigure(claim, locale, ledger);
  const said = figure && type === 'sameFigureAs' ? fill(messages.sameFigure, { n: figure }) : figure;
  const what = said && !sameWhat && claim.measure?.name ? fill(messages.counted, { n: said, what: claim.measure.name }) : said;
  const far = backwards && messages.farRelation[type as 'updates'];
  const status = claim.verification?.status;
  const why = comparison.differences.filter((d) => d !== 'relation' || comparison.differences.length === 1).map((d) => messages.difference[d]);
  return {
    relation: isHistory || type === 'rivals' ? '' : far || messages.relation[type],
    text: [sameWho ? '' : sayWho(claim, locale, true), what ?? claim.text].filter(Boolean).join(messages.colon),
    date: [
      sayClaimDate(claim, locale, ledger),
      ...(figure
        ? [
            sayPeriod(claim, locale),
            sayModality(claim, locale),
            claim.basis === 'target' ? messages.basis.target : claim.basis === 'namedCount' && messages.namedCount,
            status && (type === 'rivals' || status !== beside.verification?.status) && sayVerification(claim, locale).text,
          ]
        : []),
    ]
      .filter(Boolean)
      .join(' · '),
    // Statements without figures are not set against each other anyway.
    note: [figure && !comparison.comparable && (isHistory || type === 'rivals' || type === 'derivedFrom') && fill(messages.notComparable, { why: locale.list(why) }), note]
      .filter(Boolean)
      .join(messages.semicolon),
  };
};

const sameClaimants = (a: Claim, b: Claim) => !!a.claimant && JSON.stringify(a.claimant.map(({ name }) => name)) === JSON.stringify(b.claimant?.map(({ name }) => name));

/** What was corrected, newest first. */
export const sayCorrections = ({ corrections = [] }: Claim, locale: Locale): ClaimWords['corrections'] =>
  [...corrections]
    .sort((a, b) => lastDay(b.date) - lastDay(a.date) || 0)
    .map(({ date, text }) => ({ date: date ? sayDate(date, locale) : '', text: text! }));

/** Says a claim in full. `ledger` is where its relations are found, from both ends. */
export const sayClaim = (claim: Claim, locale: Locale, ledger?: OpenLedger): ClaimWords => {
  const { messages } = locale;
  const { claimant, appearance, review, value, measure } = claim;
  const related = relatedClaims(claim, ledger);
  const lines = (wanted: (r: Related) => boolean) =>
    related.filter(wanted).map((r) => sayRelated(r, claim, locale, ledger));
  const figure = sayFigure(claim, locale, ledger);
  const asWritten = value?.asWritten;
  return {
    sentence: claim.text,
    claimants: (claimant ?? []).map((agent) => ({
      name: nameOf(agent, locale),
      title: agent.jobTitle ?? agent.description,
      side: saySide(agent, locale),
      sideNote: agent.partyNote,
    })),
    attribution: claimant?.length ? claim.attributionText && fill(messages.asPut, { words: claim.attributionText }) : sayWho(claim, locale),
    said: sayClaimDate(claim, locale, ledger),
    appearance: appearance && { text: fill(messages.saidAt, { name: appearance.name ?? appearance.url ?? '' }), url: appearance.url, archived: appearance.archivedAt },
    figure,
    asWritten: asWritten && asWritten.toLowerCase() !== figure?.toLowerCase() ? fill(messages.asWritten, { words: asWritten }) : undefined,
    measure: measure?.name,
    place: sayPlace(claim, locale),
    period: sayPeriod(claim, locale),
    caveats: sayCaveats(claim, locale),
    verification: sayVerification(claim, locale),
    list: sayList(claim, locale),
    about: relatedClaims({ text: '', relations: (claim.about ?? []).map((target) => ({ type: 'qualifies', target })) }, ledger).map((r) => ({
      ...sayRelated(r, claim, locale, ledger),
      relation: '',
    })),
    history: lines(({ type }) => HISTORY.includes(type)),
    rivals: lines(({ type }) => type === 'rivals'),
    related: lines(({ type }) => type !== 'rivals' && !HISTORY.includes(type)),
    sources: (claim.evidence ?? []).map((source) => saySource(source, locale)),
    corrections: sayCorrections(claim, locale),
    review: review && sayReview(review, locale),
  };
};

const sayReview = ({ publisher, url, reviewDate, reviewRating = {} }: NonNullable<Claim['review']>, locale: Locale): ClaimWords['review'] => {
  const { messages } = locale;
  const { alternateName, ratingValue, bestRating, worstRating, ratingExplanation } = reviewRating;
  if (!alternateName) return; // a number without its words is no verdict
  const number = (n: number) => locale.number(n);
  const hasScale = ratingValue !== undefined && bestRating !== undefined && worstRating !== undefined && bestRating !== worstRating;
  const words = fill(messages.verdict, { publisher: publisher?.name ?? messages.sourceNoKind, words: fill(messages.asPut, { words: alternateName }) });
  return {
    words: reviewDate ? `${words} (${sayDate(reviewDate, locale)})` : words,
    rating: hasScale ? fill(messages.rating, { value: number(ratingValue), worst: number(worstRating), best: number(bestRating) }) : undefined,
    explanation: ratingExplanation,
    link: url ? { text: publisher?.name ?? url, url } : undefined,
  };
};
