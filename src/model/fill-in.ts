/** What is read into a claim that does not state it, and what need not be written down because it would be read into it. Pure. */
import type { Claim } from './claim.js';

/** Fills in its kind and how its claimant is named. Changes the claim that it is given. */
export const fillIn = (claim: Claim): Claim => {
  claim.kind ??= claim.value ? 'figure' : 'event';
  const { claimant } = claim;
  if (claimant?.length) claim.attribution ??= claimant.some((agent) => agent.named === false) ? 'unnamed' : 'named';
  return claim;
};

/** A claim without what would be filled in again when it is read. */
export const withoutFilled = (claim: Claim): Claim => {
  const { kind, attribution, ...stated } = claim;
  const filled = fillIn({ ...stated });
  return {
    ...(kind !== filled.kind && { kind }),
    ...stated,
    ...(attribution !== filled.attribution && { attribution }),
  };
};
