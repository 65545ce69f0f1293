/** What fact-checkers publish, from a text or an object, as claims of ours. Pure. */
import { parseClaim, type Claim } from './claim.js';
import { readReview } from './claim-review.js';
import { findReviews, type FoundReview } from './find-reviews.js';
import { failed, isTooLong, MAX_LEDGER_BYTES } from './parse.js';
import { pointer, problem, type Parsed, type Problem } from './problem.js';
import { readMarkup } from './read-markup.js';
import type { Reading } from './schema.js';

const readOne = (found: FoundReview): Parsed<Claim> => {
  const at: Reading = { path: [], problems: [], claims: 0 };
  const input = readReview(found, at);
  if (!input) return { ok: false, problems: at.problems.map((p) => ({ ...p, rank: 'error' })) };
  const parsed = parseClaim(input);
  // What is wrong with the claim that was made of it has no place of its own in the data.
  const path = pointer(found.steps);
  return { ...parsed, problems: [...at.problems, ...parsed.problems.map((p) => ({ ...p, path }))] };
};

/**
 * Every ClaimReview, Claim, or claim of the Fact Check Tools API in an object, a JSON text, or a page (`application/ld+json`, microdata).
 * A text that is only nearly JSON is repaired, with a problem that says so. Never throws; problems come back as values.
 */
export const fromClaimReviews = (input: unknown): Parsed<Claim[]> => {
  if (typeof input === 'string' && isTooLong(input, MAX_LEDGER_BYTES))
    return failed('too-large', MAX_LEDGER_BYTES / 2 ** 20 + ' MiB');
  const linked = typeof input === 'string' ? readMarkup(input) : [{ data: input, isMended: false }];
  const none = 'a ClaimReview, a Claim, or a claim of the Fact Check Tools API';
  if (!linked.length)
    return /^\s*</.test(input as string)
      ? failed('wrong-type', none)
      : failed('bad-json', 'it cannot be mended either');
  const problems: Problem[] = [];
  const claims: Claim[] = [];
  try {
    for (const { data, isMended } of linked) {
      const reviews = findReviews(data);
      if (isMended && reviews.length) problems.push(problem('bad-json', '', 'it was read as what it seems to mean'));
      for (const review of reviews) {
        const parsed = readOne(review);
        problems.push(...parsed.problems);
        if (parsed.ok) claims.push(parsed.value);
      }
    }
  } catch (error) {
    return failed('unreadable', (error as Error)?.message);
  }
  if (claims.length) return { ok: true, value: claims, problems };
  return problems.length ? { ok: false, problems } : failed('wrong-type', none);
};

/** The first of {@link fromClaimReviews}, with a problem where there are more. Never throws; problems come back as values. */
export const fromClaimReview = (input: unknown): Parsed<Claim> => {
  const parsed = fromClaimReviews(input);
  if (!parsed.ok) return parsed;
  const { value, problems } = parsed;
  return {
    ok: true,
    value: value[0]!,
    problems: value.length > 1 ? [...problems, problem('too-many', '', 1)] : problems,
  };
};
