/** What was corrected in a ledger, for its readable page and its feed. Pure. */
import type { Claim } from '../model/claim.js';
import type { Ledger } from '../model/ledger.js';
import { lastDay } from '../text/say-doubts.js';

/** A correction, with the claim that it belongs to. */
export interface LoggedCorrection {
  claim: Claim;
  date?: string;
  text: string;
}

/** Every correction of a ledger, newest first; also of claims inside a trend or a comparison, which have no entry of their own. */
export const correctionsOf = ({ claims = [], trends = [], bonuses = [] }: Ledger): LoggedCorrection[] => {
  const known = new Set(claims.map(({ id, text }) => id ?? text));
  const inside = [
    ...trends.flatMap(({ series = [] }) => series.flatMap((one) => one.claims ?? [])),
    ...bonuses.flatMap(({ rows = [] }) => rows.flatMap(({ bonus, income, stated }) => [bonus, income, stated])),
  ].flatMap((claim) => {
    const key = claim?.id ?? claim?.text;
    if (!claim?.corrections || known.has(key!)) return [];
    known.add(key!);
    return { ...claim, id: undefined };
  });
  return [...claims, ...inside]
    .flatMap((claim) => (claim.corrections ?? []).map(({ date, text }) => ({ claim, date, text: text! })))
    .sort((a, b) => lastDay(b.date) - lastDay(a.date) || 0);
};
