// How the tests of a claim's parts read one, and the ledger that they read it in.

import { parseClaim, type Claim, type ClaimInput } from '../../src/model/claim.js';
import { openLedger } from '../../src/model/open-ledger.js';

/** The claim as it is read; throws where there is none. */
export const parsed = (input: ClaimInput, ledger?: object): Claim => {
  const claim = parseClaim(input, { ledger: ledger && openLedger(ledger) });
  if (!claim.ok) throw new Error(JSON.stringify(claim.problems));
  return claim.value;
};

/** What is told of it, e.g. `warning bad-date /claimDate`. */
export const said = (input: unknown, ledger?: object) =>
  parseClaim(input as ClaimInput, { ledger: ledger && openLedger(ledger) }).problems.map(
    ({ code, path, rank }) => `${rank} ${code} ${path}`,
  );

/** One entry of each kind, one of them broken and one hostile. */
export const ledger = {
  agents: {
    putin: { type: 'Person', name: 'Vladimir Putin', partyToConflict: 'party', side: 'RU' },
    bbc: 'BBC',
    broken: 7,
  },
  measures: { killed: { name: 'troops killed', outcome: ['killed'] } },
  sources: { tass: { name: 'TASS', url: 'javascript:alert(1)' } },
  claims: [{ id: 'rival', text: 'Another sentence.' }],
};
