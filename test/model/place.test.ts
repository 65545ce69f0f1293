import { expect } from 'chai';
import { parseClaim, type Claim, type ClaimInput } from '../../src/model/claim.js';
import { openLedger } from '../../src/model/open-ledger.js';

const parsed = (input: ClaimInput, ledger?: object): Claim => {
  const claim = parseClaim(input, { ledger: ledger && openLedger(ledger) });
  if (!claim.ok) throw new Error(JSON.stringify(claim.problems));
  return claim.value;
};
const said = (input: unknown, ledger?: object) =>
  parseClaim(input as ClaimInput, { ledger: ledger && openLedger(ledger) }).problems.map(
    ({ code, path, rank }) => `${rank} ${code} ${path}`,
  );

describe('places', () => {
  it('are taken for a code only where they are one', () => {
    const place = (observationAbout: string) => parsed({ text: 'A sentence.', observationAbout }).observationAbout;
    expect(place('UA')).to.deep.equal({ iso: 'UA' });
    expect(place('RU-KHM')).to.deep.equal({ iso: 'RU-KHM' });
    expect(place('Khanty-Mansi')).to.deep.equal({ name: 'Khanty-Mansi' });
    expect(said({ text: 'A sentence.', observationAbout: { name: 'Ukraine', iso: 'ukr' } })).to.deep.equal([
      'warning bad-code /observationAbout/iso',
    ]);
  });
});
