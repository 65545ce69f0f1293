/**
 * What fact-checkers publish, as a claim: schema.org ClaimReview and Claim in the shapes that are really found, and the
 * Google Fact Check Tools API's claims. Pure. A verdict is its words; a scale is kept only where it can be read.
 */
import { besideStatus, listOfMentions } from './beside-figure.js';
import { elsewhere, type ClaimInput } from './claim.js';
import {
  findReviews,
  isNode,
  isToolsClaim,
  isType,
  asList,
  stepped,
  type FoundReview,
  type Node,
} from './find-reviews.js';
import { valueOfObservation } from './observation.js';
import {
  addresses,
  agentOf,
  agentsOf,
  dateIn,
  dateOf,
  deeper,
  hostOf,
  ratingOf,
  words,
  type Tell,
} from './review-parts.js';
import { report, type Reading } from './schema.js';

const reviewOf = (review: Node, tell: Tell): ClaimInput['review'] => {
  const authors = stepped(review.author);
  const [author, ...step] = authors.find(([one]) => isType(one, 'organization')) ?? authors[0] ?? [];
  // A journalist may have written it; who answers for it is the publisher.
  const publisher =
    agentOf(review.publisher, tell, 'publisher') ??
    agentOf(author, tell, 'author', ...step) ??
    agentOf(hostOf(words(review.url)), tell);
  const [url] = addresses(review.url, tell, 'url');
  const reviewDate = dateIn(review, tell, 'datePublished', 'dateCreated', 'reviewDate');
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

/** Where the claim appeared: its appearances, or the work that was reviewed. */
const appearancesOf = (item: Node, text: string, tell: Tell): Place[] => {
  const placeOf = (node: unknown, ...steps: string[]): Place => {
    if (!isNode(node)) return { url: addresses(node, tell, ...steps)[0] };
    const name = words(node.name) ?? words(node.headline);
    const url = [node.url, node.mainEntityOfPage, node['@id']].flatMap((address) =>
      addresses(address, () => undefined),
    )[0];
    return { ...(name !== text && { name }), url };
  };
  const places = ['appearance', 'firstAppearance'].flatMap((name) =>
    stepped(item[name]).map(([node, ...step]) => placeOf(node, name, ...step)),
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
  reviews.flatMap((review, i) => {
    if (!isNode(review)) return [];
    const here = deeper(tell, 'claimReview', String(i + 1));
    const publisher = agentOf(review.publisher, here, 'publisher');
    const verdict = words(review.textualRating);
    return {
      name: [publisher?.name, verdict && `“${verdict}”`].filter(Boolean).join(': '),
      url: addresses(review.url, here, 'url')[0],
      datePublished: dateIn(review, here, 'reviewDate'),
    };
  });

const fromToolsClaim = (claim: Node, tell: Tell): ClaimInput => {
  const [first, ...rest] = asList(claim.claimReview);
  return {
    text: words(claim.text) ?? '',
    claimant: words(claim.claimant) === undefined ? undefined : agentsOf(claim.claimant, tell, 'claimant'),
    claimDate: dateOf(claim.claimDate, tell, 'claimDate'),
    review: isNode(first) ? reviewOf(first, deeper(tell, 'claimReview', '0')) : undefined,
    evidence: rest.length ? moreReviews(rest, tell) : undefined,
  };
};

/** One node as a claim of ours. What cannot be used is reported; the rest is well formed. */
const fromNode = (node: Node, tell: Tell): ClaimInput | undefined => {
  if (isToolsClaim(node)) return fromToolsClaim(node, tell);
  const isReview = isType(node, 'claimreview');
  const [reviewed, ...step] = isReview ? (stepped(node.itemReviewed)[0] ?? []) : [node];
  const item = isNode(reviewed) ? reviewed : { name: reviewed };
  const there = isReview ? deeper(tell, 'itemReviewed', ...step) : tell;
  const ownText = isType(item, 'claim')
    ? (words(item.text) ?? words(item.name) ?? words(item.headline) ?? words(item.description))
    : undefined;
  const text = (isReview ? words(node.claimReviewed) : undefined) ?? ownText;
  if (text === undefined) {
    tell('missing-field', isReview ? 'claimReviewed' : 'text');
    return;
  }
  const [appearance, ...further] = appearancesOf(item, text, there);
  const [author, ...of] = stepped(item.author)[0] ?? [];
  const claimDate =
    dateIn(item, there, 'datePublished', 'dateCreated') ??
    (isNode(author) ? dateIn(author, deeper(there, 'author', ...of), 'datePublished') : undefined) ??
    dateIn(item, there, 'temporal');
  const nested = isReview ? { node, steps: [] } : findReviews(node.review, ['review'])[0];
  const claimant = agentsOf(item.author ?? item.creator, there, item.author ? 'author' : 'creator');
  return {
    text,
    claimant: claimant.length ? claimant : undefined,
    claimDate,
    appearance,
    evidence: further.length ? further : undefined,
    review: nested && reviewOf(nested.node, deeper(tell, ...nested.steps)),
    list: listOfMentions(item.mentions),
    ...besideStatus(item.creativeWorkStatus),
    ...valueOfObservation(asList(item.about).find((about) => isType(about, 'observation')) as Node | undefined),
  };
};

/** One review or claim as a claim of ours; its problems name the place that is being read. */
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
