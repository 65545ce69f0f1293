// A claim that is without a fault, and what is said of it in English.

import { parseClaim, type Claim, type ClaimInput } from '../../src/model/claim.js';
import { openLedger } from '../../src/model/open-ledger.js';
import { english } from '../../src/text/locale.js';
import { sayClaim, type ClaimWords } from '../../src/text/say-claim.js';

/** Throws Error with the problems where there are any. */
export const read = (input: Partial<ClaimInput>, ledger?: object): Claim => {
  const parsed = parseClaim({ text: 'A sentence.', ...input }, { ledger: ledger && openLedger(ledger) });
  if (!parsed.ok || parsed.problems.length) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};
export const say = (input: Partial<ClaimInput>, ledger?: object): ClaimWords =>
  sayClaim(read(input, ledger), english, ledger && openLedger(ledger));
