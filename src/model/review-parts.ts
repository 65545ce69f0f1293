/** The parts of a review as others publish them: words, addresses, dates, agents, ratings. Pure. */
import { isWebAddress, type Agent } from './agent.js';
import { isNode, asList, stepped, typeOf, type Node } from './find-reviews.js';
import { plainText } from './plain-text.js';
import { trimDate } from './trim-date.js';

/** What is reported where a part of a node cannot be used. */
export type Tell = (
  code: 'bad-url' | 'bad-date' | 'missing-field' | 'wrong-type' | 'too-many',
  detail: unknown,
  ...steps: string[]
) => void;

/** The first words in a text, a list of texts, or a `@value`. */
export const words = (input: unknown): string | undefined => {
  for (const item of asList(input)) {
    const text = isNode(item) ? item['@value'] : item;
    const plain = typeof text === 'string' ? plainText(text) : '';
    if (plain) return plain;
  }
  return;
};

/** The addresses that may become links. */
export const addresses = (input: unknown, tell: Tell, ...steps: string[]): string[] =>
  stepped(input).flatMap(([item, ...step]) => {
    const url = words(isNode(item) ? (item.url ?? item['@id']) : item);
    if (url === undefined || isWebAddress(url)) return url ?? [];
    tell('bad-url', url, ...steps, ...step);
    return [];
  });

/** Tells further in. */
export const deeper =
  (tell: Tell, ...steps: string[]): Tell =>
  (code, detail, ...more) =>
    tell(code, detail, ...steps, ...more);

/** A date in EDTF, cut to what was written. */
export const dateOf = (input: unknown, tell: Tell, ...steps: string[]): string | undefined => {
  const said = words(input);
  if (said === undefined) return;
  const found = trimDate(said);
  if (!found?.isExact) tell('bad-date', said, ...steps);
  return found?.date;
};

/** The first of these fields that there is anything in, as a date. */
export const dateIn = (node: Node, tell: Tell, ...names: string[]): string | undefined => {
  const name = names.find((one) => node[one]);
  return name && dateOf(node[name], tell, name);
};

/** `checker.example` of `https://www.checker.example/about`. */
export const hostOf = (url: string | undefined): string | undefined =>
  /^(?:https?:\/\/)?(?:www\.)?([^/?#\s]+\.[^/?#\s]+)/i.exec(url ?? '')?.[1];

/** A person or an organisation; one without a name goes by its host. */
export const agentOf = (input: unknown, tell: Tell, ...steps: string[]): Agent | undefined => {
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

export const agentsOf = (input: unknown, tell: Tell, ...steps: string[]): Agent[] =>
  stepped(input).flatMap(([item, ...step]) => agentOf(item, tell, ...steps, ...step) ?? []);

const numberOf = (input: unknown): number | undefined => {
  const number = typeof input === 'string' && /^\s*-?\d+([.,]\d+)?\s*$/.test(input) ? +input.replace(',', '.') : input;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

/** Longer than that it is an explanation, not a verdict. */
const MAX_VERDICT_CHARACTERS = 300;

/** The verdict: its words, and its scale where that can be read. */
export const ratingOf = (review: Node, tell: Tell) => {
  const [given, ...step] = stepped(review.reviewRating)[0] ?? [review.textualRating];
  const rating = isNode(given) ? given : { alternateName: given };
  const explained = words(rating.ratingExplanation) ?? words(review.reviewBody) ?? words(review.description);
  const isShort = explained !== undefined && explained.length <= MAX_VERDICT_CHARACTERS;
  const stated = words(rating.alternateName) ?? words(rating.name);
  const alternateName = stated ?? (words(review.reviewBody) === explained && isShort ? explained : undefined);
  if (alternateName === undefined)
    tell('missing-field', 'alternateName', ...(isNode(given) ? ['reviewRating', ...step] : []));
  const [value, best, worst] = [rating.ratingValue, rating.bestRating, rating.worstRating].map(numberOf);
  // -1 of -1 to -1 means that there is no scale; a number outside its own scale means nothing.
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
