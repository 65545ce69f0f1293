/**
 * Claims as schema.org JSON-LD. Pure. A ClaimReview only where somebody has reviewed; else a Claim with an Observation.
 * Verification is not a rating, and is never written as one.
 */
import type { Agent } from './agent.js';
import { mentionsOf, statusOf } from './beside-figure.js';
import type { Bonus } from './bonus.js';
import type { Claim } from './claim.js';
import { mustBeRead } from './must-be-read.js';
import { toObservation } from './observation.js';
import { DENSE_POINTS } from './points.js';
import { claimAt, wholeClaims } from './statements.js';
import type { Source } from './source.js';
import type { Series, Trend } from './trend.js';

type Node = Record<string, unknown>;

/** Leaves out what is not there. */
const node = (type: string, fields: Node): Node => ({
  '@type': type,
  ...Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length)),
  ),
});

/** One thing, or a list of several. */
const oneOrMore = <T>(items: readonly T[]): T | readonly T[] | undefined => (items.length > 1 ? items : items[0]);

const agentNode = ({ type, name, jobTitle, description, url, sameAs }: Agent): Node =>
  node(type ?? 'Thing', { name, jobTitle, description, url, sameAs });

const sourceNode = ({ name, url, archivedAt, publisher, agent, datePublished, lang }: Source): Node =>
  node('CreativeWork', {
    name,
    url,
    archivedAt,
    author: agent && agentNode(agent),
    publisher: publisher && agentNode(publisher),
    ...dated(datePublished),
    inLanguage: lang,
  });

/** A plain date is a date; what only EDTF can say is a time. */
const dated = (date: string | undefined): Node =>
  date === undefined
    ? {}
    : /^\d{4}(-\d\d){0,2}$/.test(date) && !/-2[1-4]$/.test(date.slice(0, 7))
      ? { datePublished: date }
      : { temporal: date };

const claimNode = (claim: Claim): Node => {
  const {
    id,
    text,
    claimant = [],
    claimDate,
    claimDateBasis = 'stated',
    appearance,
    evidence = [],
    corrections = [],
    attributionText,
  } = claim;
  return node('Claim', {
    identifier: id,
    text,
    author: oneOrMore(claimant.map(agentNode)),
    creditText: attributionText,
    // A date that was worked out or inferred was not stated by anybody: its status says how it is known.
    ...(claimDateBasis === 'stated' ? dated(claimDate) : { temporal: claimDate }),
    appearance:
      appearance &&
      node('CreativeWork', { name: appearance.name, url: appearance.url, archivedAt: appearance.archivedAt }),
    about: toObservation(claim),
    creativeWorkStatus: oneOrMore(statusOf(claim)),
    mentions: mentionsOf(claim),
    citation: evidence.map(sourceNode),
    correction: corrections.map((correction) =>
      node('CorrectionComment', { text: correction.text, ...dated(correction.date) }),
    ),
  });
};

const bare = (claim: Claim): Node => {
  const { text, review } = claim;
  const rating = review?.reviewRating;
  if (!review || rating?.alternateName === undefined) return claimNode(claim);
  return node('ClaimReview', {
    claimReviewed: text,
    author: review.publisher && agentNode(review.publisher),
    url: review.url,
    ...dated(review.reviewDate),
    reviewRating: node('Rating', { ...rating }),
    itemReviewed: claimNode(claim),
  });
};

const CONTEXT = { '@context': 'https://schema.org' };

// Each throws TypeError for what was not parsed: it would be a node without anything in it.

/** A claim as JSON-LD: `{'@context': 'https://schema.org', '@type': 'Claim', text: '…', about: {'@type': 'Observation', minValue: 1000000, …}}`. */
export const toJsonLd = (claim: Claim): Node => ({ ...CONTEXT, ...bare(mustBeRead(claim, 'parseClaim')) });

/** Several claims in one graph. */
export const claimsToJsonLd = (claims: readonly Claim[]): Node => {
  if (!Array.isArray(claims)) throw new TypeError('Give a list of what `parseClaim` has read.');
  return { ...CONTEXT, '@graph': claims.map((claim: Claim) => bare(mustBeRead(claim, 'parseClaim'))) };
};

/** A source as JSON-LD. */
export const sourceToJsonLd = (source: Source): Node => ({
  ...CONTEXT,
  ...sourceNode(mustBeRead(source, 'parseSource')),
});

/** What is made of several claims, with its parts. */
const datasetOf = ({ id, title, note }: Pick<Trend, 'id' | 'title' | 'note'>, parts: readonly Node[]): Node => ({
  ...CONTEXT,
  ...node('Dataset', { identifier: id, name: title, description: note, hasPart: parts }),
});

/** A comparison as JSON-LD: a Dataset of its claims. */
export const bonusToJsonLd = (bonus: Bonus): Node => {
  const claims = mustBeRead(bonus, 'parseBonus').rows.flatMap(({ bonus, income, stated }) => [bonus, income, stated]);
  return datasetOf(
    bonus,
    claims.flatMap((claim): Node[] => (claim ? [claimNode(claim)] : [])),
  );
};

/** Each point of a series as an Observation. */
const pointNodes = (series: Series): (Node | undefined)[] => {
  const length = series.points?.length ?? 0;
  return length < DENSE_POINTS ? Array.from({ length }, (_, i) => toObservation(claimAt(series, i))) : [];
};

/** A trend as JSON-LD: a Dataset for each series, with its claims and points. The points of a dense series are in the CSV. */
export const trendToJsonLd = (trend: Trend): Node => {
  const { series } = mustBeRead(trend, 'parseTrend');
  return datasetOf(
    trend,
    series.map((one) =>
      node('Dataset', {
        name: one.label,
        creator: oneOrMore((one.claimant ?? []).map(agentNode)),
        variableMeasured: one.measure?.name,
        measurementTechnique: one.basis,
        citation: (one.evidence ?? []).map(sourceNode),
        hasPart: wholeClaims(one).map(claimNode),
        about: pointNodes(one),
      }),
    ),
  );
};
