/** When a claim was said, where it does not say so itself. Pure. */
import type { Claim } from './claim.js';
import { parseEdtf } from './edtf.js';
import type { OpenLedger } from './open-ledger.js';

/** A claim with the day on which it was said: what the publication says itself, it says when it comes out. */
export const withSaidDate = (claim: Claim, ledger?: OpenLedger): Claim => {
  if (claim.claimDate !== undefined || claim.attribution !== 'publisher') return claim;
  const { datePublished, datePublishedBasis } = (ledger?.raw.isBasedOn ?? {}) as {
    datePublished?: unknown;
    datePublishedBasis?: Claim['claimDateBasis'];
  };
  if (typeof datePublished !== 'string' || !parseEdtf(datePublished)) return claim;
  return { ...claim, claimDate: datePublished, claimDateBasis: datePublishedBasis };
};
