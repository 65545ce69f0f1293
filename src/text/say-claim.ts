/** A claim in words: everything that a reader reads of it, as plain data. The only wording there is. */
import type { Claim } from '../model/claim.js';
import type { OpenLedger } from '../model/open-ledger.js';
import { HISTORY, claimsAbout, relatedClaims, type Related } from '../model/related-claims.js';
import type { Locale } from './locale.js';
import { fill } from './messages.js';
import { sayDate } from './say-date.js';
import { sayCaveats } from './say-doubts.js';
import {
  nameOf,
  sayClaimDate,
  sayCorrections,
  sayFigure,
  sayList,
  sayMeasure,
  sayPeriod,
  sayPlace,
  sayVerification,
  sayWho,
  type VerificationWords,
} from './say-parts.js';
import { sayRelated, type RelatedWords } from './say-related.js';
import { saySide, saySource, type LinkWords, type SourceWords } from './say-source.js';

/** One claimant: name, what they are, and where they stand. */
export interface ClaimantWords {
  name: string;
  title?: string;
  side?: string;
  sideNote?: string;
}

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
  /** The figure with its hedge; absent where the claim has none and its sentence is shown. */
  figure?: string;
  asWritten?: string;
  /** What is counted, where, and for when. */
  measure?: string;
  place?: string;
  period?: string;
  /** Doubts and definitions that belong to the number: modality, basis, status, money. */
  caveats: string[];
  verification: VerificationWords;
  list?: string;
  about: RelatedWords[];
  history: RelatedWords[];
  rivals: RelatedWords[];
  related: RelatedWords[];
  sources: SourceWords[];
  corrections: { date: string; text: string }[];
  review?: { words: string; rating?: string; explanation?: string; link?: LinkWords };
}

/** Says a claim in full. `ledger` is where its relations are found, from both ends. */
export const sayClaim = (claim: Claim, locale: Locale, ledger?: OpenLedger): ClaimWords => {
  const { messages } = locale;
  const { claimant, appearance, review, value } = claim;
  const related = relatedClaims(claim, ledger);
  const lines = (wanted: (r: Related) => boolean) =>
    related.filter(wanted).map((r) => sayRelated(r, claim, locale, ledger));
  const figure = sayFigure(claim, locale, ledger);
  const asWritten = value?.asWritten;
  const verification = sayVerification(claim, locale);
  // What was found is said of the claims that it is about. “Refuted” beside its own sentence would be said of the finding.
  const isElsewhere = claim.kind === 'verification' && claim.about?.length && verification.shape === 'crossed';
  const where = appearance?.name ?? appearance?.url ?? appearance?.archivedAt;
  return {
    sentence: claim.text,
    claimants: (claimant ?? []).map((agent) => ({
      name: nameOf(agent, locale),
      title: agent.jobTitle ?? agent.description,
      side: saySide(agent, locale),
      sideNote: agent.partyNote,
    })),
    attribution: claimant?.length
      ? claim.attributionText && fill(messages.asPut, { words: claim.attributionText })
      : sayWho(claim, locale),
    said: sayClaimDate(claim, locale, ledger),
    // An address that was refused leaves nothing to say.
    appearance: where
      ? { text: fill(messages.saidAt, { name: where }), url: appearance?.url, archived: appearance?.archivedAt }
      : undefined,
    figure,
    asWritten:
      asWritten && asWritten.toLowerCase() !== figure?.toLowerCase()
        ? fill(messages.asWritten, { words: asWritten })
        : undefined,
    measure: sayMeasure(claim, locale),
    place: sayPlace(claim, locale),
    period: sayPeriod(claim, locale),
    caveats: sayCaveats(claim, locale, ledger),
    verification: isElsewhere ? { text: '', note: verification.note, shape: 'none' } : verification,
    list: sayList(claim, locale),
    about: claimsAbout(claim, ledger).map((r) => ({
      ...sayRelated(r, claim, locale, ledger),
      relation: isElsewhere ? verification.text : '',
    })),
    history: lines(({ type }) => HISTORY.includes(type)),
    rivals: lines(({ type }) => type === 'rivals'),
    related: lines(({ type }) => type !== 'rivals' && !HISTORY.includes(type)),
    sources: (claim.evidence ?? []).map((source) => saySource(source, locale)),
    corrections: sayCorrections(claim, locale),
    review: review && sayReview(review, locale),
  };
};

export const sayReview = (
  { publisher, url, reviewDate, reviewRating = {} }: NonNullable<Claim['review']>,
  locale: Locale,
): ClaimWords['review'] => {
  const { messages } = locale;
  const { alternateName, ratingValue, bestRating, worstRating, ratingExplanation } = reviewRating;
  if (!alternateName) return; // a number without words is not a verdict
  const number = (n: number) => locale.number(n);
  const hasScale =
    ratingValue !== undefined && bestRating !== undefined && worstRating !== undefined && bestRating !== worstRating;
  const words = fill(messages.verdict, {
    publisher: publisher?.name ?? messages.sourceNoKind,
    words: fill(messages.asPut, { words: alternateName }),
  });
  return {
    words: reviewDate ? `${words} (${sayDate(reviewDate, locale)})` : words,
    rating: hasScale
      ? fill(messages.rating, { value: number(ratingValue), worst: number(worstRating), best: number(bestRating) })
      : undefined,
    explanation: ratingExplanation,
    link: url ? { text: publisher?.name ?? url, url } : undefined,
  };
};
