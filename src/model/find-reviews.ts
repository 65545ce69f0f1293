/** Where the reviews and claims are in what others published: in lists, `@graph`, feeds, an API's answer. Pure. */

import { isRecord } from './schema.js';

/** A node of linked data. */
export type Node = Record<string, unknown>;

export const isNode: (input: unknown) => input is Node = isRecord;
/** What may be one thing or a list of them, as a list. */
export const asList = (input: unknown): unknown[] =>
  Array.isArray(input) ? input : input === undefined || input === null ? [] : [input];

/** The items of such a list, each with the step to it, where there is one. */
export const stepped = (input: unknown): [item: unknown, ...step: string[]][] =>
  asList(input).map((item, i) => (Array.isArray(input) ? [item, String(i)] : [item]));

/** The bare name of a node's type: `ClaimReview` for `http://schema.org/ClaimReview`, `["ClaimReview"]` and `type: 'claimreview'`. */
export const typeOf = (node: Node): string | undefined =>
  asList(node['@type'] ?? node.type)
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''))[0];

export const isType = (node: unknown, type: string): boolean => isNode(node) && typeOf(node)?.toLowerCase() === type;

/** A claim of the Fact Check Tools API. */
export const isToolsClaim = (node: Node): boolean => typeof node.text === 'string' && Array.isArray(node.claimReview);

const MAX_STEPS = 8;
/** What may hold a review: lists of nodes, an API's answer, a feed. */
const HOLDERS = ['@graph', 'claims', 'mainEntity', 'hasPart', 'review', 'dataFeedElement', 'item', 'itemListElement'];

/** A review or a claim, and the steps to it. */
export interface FoundReview {
  node: Node;
  steps: string[];
}

/** The reviews and claims within what was found on a page. The outermost ones count. */
export const findReviews = (input: unknown, steps: string[] = []): FoundReview[] => {
  if (steps.length > MAX_STEPS) return [];
  if (Array.isArray(input)) return input.flatMap((item, i) => findReviews(item, [...steps, String(i)]));
  if (!isNode(input)) return [];
  if (isType(input, 'claimreview') || isType(input, 'claim') || isToolsClaim(input)) return [{ node: input, steps }];
  return HOLDERS.flatMap((key) => findReviews(input[key], [...steps, key]));
};
