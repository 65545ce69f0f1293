import { expect } from 'chai';
import { ledger, parsed, said } from './read-claim.js';

describe('names that point into a ledger', () => {
  it('look an id up in the ledger, and take it for a name where there is none', () => {
    const claim = parsed(
      {
        text: 'A sentence.',
        claimant: ['putin', 'bbc', 'Oryx'],
        measure: 'killed',
        evidence: ['tass', 'news reports'],
      },
      ledger,
    );
    expect(claim.claimant).to.deep.equal([
      { id: 'putin', type: 'Person', name: 'Vladimir Putin', partyToConflict: 'party', side: 'RU' },
      { id: 'bbc', name: 'BBC' },
      { name: 'Oryx' },
    ]);
    expect(claim.measure).to.deep.equal({ id: 'killed', name: 'troops killed', outcome: ['killed'] });
    expect(claim.evidence).to.deep.equal([{ id: 'tass', name: 'TASS' }, { name: 'news reports' }]);
  });

  it('take a blank for no source, and say so', () => {
    expect(said({ text: 'A sentence.', evidence: ['', 'TASS'] })).to.deep.equal(['warning missing-field /evidence/0']);
    expect(parsed({ text: 'A sentence.', evidence: ['', 'TASS'] }).evidence).to.deep.equal([{ name: 'TASS' }]);
  });

  it('name the place in the ledger where a looked-up entry is bad, and keep its id as its name', () => {
    expect(said({ text: 'A sentence.', claimant: 'broken', evidence: 'tass' }, ledger)).to.deep.equal([
      'warning wrong-type /agents/broken',
      'warning bad-url /sources/tass/url',
    ]);
    expect(parsed({ text: 'A sentence.', claimant: 'broken' }, ledger).claimant).to.deep.equal([
      { id: 'broken', name: 'broken' },
    ]);
  });

  for (const id of ['__proto__', 'constructor', 'toString'])
    it(`take ${id} for a name, not for an entry`, () => {
      const claim = parsed({ text: 'A sentence.', claimant: id, measure: id, evidence: id }, ledger);
      expect([claim.claimant![0], claim.measure, claim.evidence![0]]).to.deep.equal([
        { name: id },
        { name: id },
        { name: id },
      ]);
      expect(said({ text: 'A sentence.', relations: [{ type: 'rivals', target: id }] }, ledger)).to.include(
        'warning unknown-id /relations/0/target',
      );
    });
});
