/**
 * What fact-checkers publish, as a claim: schema.org ClaimReview and Claim in the shapes that are really found, and the
 * Google Fact Check Tools API's claims. Pure. A verdict is its words; a scale is kept only where it can be read.
 */
import { elsewhere, type ClaimInput } from './claim.js';
import { isWebAddress, type Agent } from './agent.js';
import {
  findReviews,
  isNode,
  isToolsClaim,
  isType,
  list,
  typeOf,
  type FoundReview,
  type Node,
} from './find-reviews.js';
import { valueOfObservation } from './observation.js';
import { plainText } from './plain-text.js';
import { report, type Reading } from './schema.js';
import { trimDate } from './trim-date.js';

/** What is reported where a part of a node cannot be used. */
type Tell = (
  code: 'bad-url' | 'bad-date' | 'missing-field' | 'wrong-type' | 'too-many',
  detail: unknown,
  ...steps: string[]
) => void;

/** The first words in a text, a list of texts, or a `@value`. */
const words = (input: unknown): string | undefined => {
  for (const item of list(input)) {
    const text = isNode(item) ? item['@value'] : item;
    const plain = typeof text === 'string' ? plainText(text) : '';
    if (plain) return plain;
  }
  return;
};

const addresses = (input: unknown, tell: Tell, ...steps: string[]): string[] =>
  list(input).flatMap((item) => {
    const url = words(isNode(item) ? (item.url ?? item['@id']) : item);
    if (url === undefined || isWebAddress(url)) return url ?? [];
    tell('bad-url', url, ...steps);
    return [];
  });

const dateOf = (input: unknown, tell: Tell, ...steps: string[]): string | undefined => {
  const said = words(input);
  if (said === undefined) return;
  const found = trimDate(said);
  if (!found?.isExact) tell('bad-date', said, ...steps);
  return found?.date;
};

const hostOf = (url: string | undefined): string | undefined =>
  /^(?:https?:\/\/)?(?:www\.)?([^/?#\s]+\.[^/?#\s]+)/i.exec(url ?? '')?.[1];

const agentOf = (input: unknown, tell: Tell, ...steps: string[]): Agent | undefined => {
  if (!isNode(input)) {
    const name = words(input);
    return name === undefined ? undefined : { name };
  }
  const [url] = addresses(input.url, tell, ...steps, 'url');
  const sameAs = addresses(input.sameAs, tell, ...steps, 'sameAs');
  const name = words(input.name) ?? hostOf(words(input.url) ?? words(input['@id']) ?? sameAs[0] ?? words(input.site));
  if (name === undefined) return;
  const type = typeOf(input);
  const jobTitle = words(input.jobTitle);
  return {
    ...(type !== undefined && { type }),
    name,
    ...(jobTitle !== undefined && { jobTitle }),
    ...(url !== undefined && { url }),
    ...(sameAs.length && { sameAs }),
  };
};

const agentsOf = (input: unknown, tell: Tell, ...steps: string[]): Agent[] =>
  list(input).flatMap((item) => agentOf(item, tell, ...steps) ?? []);

const numberOf = (input: unknown): number | undefined => {
  const number = typeof input === 'string' && /^\s*-?\d+([.,]\d+)?\s*$/.test(input) ? +input.replace(',', '.') : input;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

/** Longer than that it is an explanation, no verdict. */
const MAX_VERDICT_CHARACTERS = 300;

const ratingOf = (review: Node, tell: Tell) => {
  const given: unknown = list(review.reviewRating)[0];
  const rating = isNode(given) ? given : { alternateName: given };
  const explained = words(rating.ratingExplanation) ?? words(review.reviewBody) ?? words(review.description);
  const isShort = explained !== undefined && explained.length <= MAX_VERDICT_CHARACTERS;
  const stated = words(rating.alternateName) ?? words(rating.name);
  const alternateName = stated ?? (words(review.reviewBody) === explained && isShort ? explained : undefined);
  if (alternateName === undefined) tell('missing-field', 'alternateName', 'reviewRating');
  const [value, best, worst] = [rating.ratingValue, rating.bestRating, rating.worstRating].map(numberOf);
  // -1 of -1 to -1 says that there is no scale; a number beyond its own scale says nothing.
  const isRead =
    value !== undefined &&
    best !== worst &&
    (best === undefined || worst === undefined || (value - worst) * (best - value) >= 0);
  return {
    ...(alternateName !== undefined && { alternateName }),
    ...(isRead && {
      ratingValue: value,
      ...(best !== undefined && { bestRating: best }),
      ...(worst !== undefined && { worstRating: worst }),
    }),
    ...(explained !== undefined && explained !== alternateName && { ratingExplanation: explained }),
  };
};

const reviewOf = (review: Node, tell: Tell): ClaimInput['review'] => {
  const authors = list(review.author);
  const author = authors.find((one) => isType(one, 'organization')) ?? authors[0];
  // A journalist may have written it; who answers for it is the publisher.
  const publisher =
    agentOf(review.publisher, tell, 'publisher') ??
    agentOf(author, tell, 'author') ??
    agentOf(hostOf(words(review.url)), tell);
  const [url] = addresses(review.url, tell, 'url');
  const reviewDate = dateOf(review.datePublished ?? review.dateCreated, tell, 'datePublished');
  const rating = ratingOf(review, tell);
  return {
    ...(publisher && { publisher }),
    ...(url !== undefined && { url }),
    ...(reviewDate !== undefined && { reviewDate }),
    ...('alternateName' in rating && { reviewRating: rating }),
  };
};

interface Place {
  name?: string;
  url?: string;
}

/** Where the claim stood: its appearances, or the work that was reviewed. */
const appearancesOf = (item: Node, text: string, tell: Tell): Place[] => {
  const placeOf = (node: unknown, ...steps: string[]): Place => {
    if (!isNode(node)) return { url: addresses(node, tell, ...steps)[0] };
    const name = words(node.name) ?? words(node.headline);
    const url = [node.url, node.mainEntityOfPage, node['@id']].flatMap((address) =>
      addresses(address, () => undefined),
    )[0];
    return { ...(name !== text && { name }), url };
  };
  const places = [...list(item.appearance), ...list(item.firstAppearance)].map((node) =>
    placeOf(node, 'itemReviewed', 'appearance'),
  );
  const own = placeOf(item);
  const whole = isNode(item.isPartOf) ? placeOf(item.isPartOf) : {};
  if (!places.length || own.url) places.unshift({ name: own.name ?? whole.name, url: own.url ?? whole.url });
  else places[0]!.name ??= own.name;
  const seen = new Set<string>();
  return places.filter(
    ({ name, url }) => (url ?? name) !== undefined && !seen.has(url ?? name!) && seen.add(url ?? name!),
  );
};

/** The further reviews of one claim, as sources: their words must not be lost. */
const moreReviews = (reviews: unknown[], tell: Tell) =>
  reviews.filter(isNode).map((review) => {
    const publisher = agentOf(review.publisher, tell);
    const verdict = words(review.textualRating);
    return {
      name: [publisher?.name, verdict && `“${verdict}”`].filter(Boolean).join(': '),
      url: addresses(review.url, tell, 'claimReview')[0],
      datePublished: dateOf(review.reviewDate, tell, 'claimReview'),
    };
  });

const fromToolsClaim = (claim: Node, tell: Tell): ClaimInput => {
  const [first, ...rest] = list(claim.claimReview);
  const review = isNode(first)
    ? { ...first, datePublished: first.reviewDate, reviewRating: { alternateName: first.textualRating } }
    : undefined;
  return {
    text: words(claim.text) ?? '',
    claimant: words(claim.claimant) === undefined ? undefined : agentsOf(claim.claimant, tell, 'claimant'),
    claimDate: dateOf(claim.claimDate, tell, 'claimDate'),
    review: review && reviewOf(review, tell),
    evidence: rest.length ? moreReviews(rest, tell) : undefined,
  };
};

/** One node as a claim of ours. What cannot be used is told; what is left is well formed. */
const fromNode = (node: Node, tell: Tell): ClaimInput | undefined => {
  if (isToolsClaim(node)) return fromToolsClaim(node, tell);
  const isReview = isType(node, 'claimreview');
  const reviewed: unknown = isReview ? list(node.itemReviewed)[0] : node;
  const item = isNode(reviewed) ? reviewed : { name: reviewed };
  const ownText = isType(item, 'claim')
    ? (words(item.text) ?? words(item.name) ?? words(item.headline) ?? words(item.description))
    : undefined;
  const text = (isReview ? words(node.claimReviewed) : undefined) ?? ownText;
  if (text === undefined) {
    tell('missing-field', isReview ? 'claimReviewed' : 'text');
    return;
  }
  const [appearance, ...further] = appearancesOf(item, text, tell);
  const author: unknown = list(item.author)[0];
  const claimDate = dateOf(
    item.datePublished || item.dateCreated || (isNode(author) ? author.datePublished : undefined),
    tell,
    ...(isReview ? ['itemReviewed'] : []),
    'datePublished',
  );
  const nested = isReview ? node : findReviews(node.review)[0]?.node;
  const claimant = agentsOf(item.author ?? item.creator, tell, ...(isReview ? ['itemReviewed', 'author'] : ['author']));
  return {
    text,
    claimant: claimant.length ? claimant : undefined,
    claimDate,
    appearance,
    evidence: further.length ? further : undefined,
    review: nested && reviewOf(nested, tell),
    ...valueOfObservation(list(item.about).find((about) => isType(about, 'observation')) as Node | undefined),
  };
};

/** One review or claim as a claim of ours, told at the place that is being read. */
export const readReview = ({ node, steps }: FoundReview, at: Reading): ClaimInput | undefined =>
  fromNode(node, (code, detail, ...more) => {
    const path = at.path;
    at.path = [...path, ...steps, ...more];
    report(at, code, detail, code === 'missing-field' ? 'warning' : 'note');
    at.path = path;
  });

/** From now on every parser reads what fact-checkers publish wherever a claim is. */
export const acceptReviews = (): void => {
  elsewhere.read = (input, at) => {
    const [found, ...more] = typeof input === 'object' ? findReviews(input) : [];
    if (!found) return input;
    if (more.length) report(at, 'too-many', 1);
    return readReview(found, at);
  };
};
