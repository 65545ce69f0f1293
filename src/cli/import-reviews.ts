/** `war-claims import`: what fact-checkers published, as a ledger. Pure but for the files that it is given. */
import { withoutFilled } from '../model/fill-in.js';
import { fromClaimReviews } from '../model/from-claim-review.js';
import type { Problem } from '../model/problem.js';
import { readInput } from './read-input.js';

/**
 * An id of a few words: `a-hundred-thousand-men-have-signed`. Texts in other scripts are numbered. An address has no room for
 * a number with its point and its hedge: numbers stay out of it.
 */
const idOf = (text: string, i: number): string => {
  const words =
    text
      .normalize('NFKD')
      .replace(/[^\w\s-]/g, '')
      .toLowerCase()
      .match(/(?<![a-z\d])[a-z]+(?![a-z\d])/g) ?? [];
  return words.slice(0, 7).join('-').slice(0, 60) || `claim-${i + 1}`;
};

/** The claims of some texts as a ledger, each with an id of its own, the same claim in the same review once. */
const ledgerOfReviews = (
  texts: readonly string[],
): { ledger: { version: 1; claims: object[] }; read: { problems: Problem[]; hasClaims: boolean }[] } => {
  const claims: object[] = [];
  const ids = new Set<string>();
  const seen = new Set<string>();
  const read = texts.map((text) => {
    const parsed = fromClaimReviews(text);
    for (const claim of parsed.ok ? parsed.value : []) {
      const key = JSON.stringify([claim.text, claim.review?.url, claim.claimant]);
      if (seen.has(key)) continue;
      seen.add(key);
      const base = idOf(claim.text, claims.length);
      let id = base;
      for (let n = 2; ids.has(id); n++) id = `${base}-${n}`;
      ids.add(id);
      claims.push({ id, ...withoutFilled(claim) });
    }
    return { problems: parsed.problems, hasClaims: parsed.ok && parsed.value.length > 0 };
  });
  return { ledger: { version: 1, claims }, read };
};

/** Imports files. The code is 1 where a file gives no claim. */
export const importReviews = async (
  files: readonly string[],
): Promise<{ ledger: { claims: object[] }; problems: (Problem & { file: string })[]; code: number }> => {
  const { ledger, read } = ledgerOfReviews(await Promise.all(files.map(readInput)));
  const placed = read.flatMap(({ problems }, i) => problems.map((problem) => ({ file: files[i]!, ...problem })));
  return { ledger, problems: placed, code: read.every(({ hasClaims }) => hasClaims) ? 0 : 1 };
};
