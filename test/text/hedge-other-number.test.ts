import { expect } from 'chai';
import type { Claim } from '../../src/model/claim.js';
import { lintHedges } from '../../src/text/hedge-lint.js';

const found = (text: string, value: Claim['value'], lang = 'en') =>
  lintHedges({ text, value }, lang).map(({ code, isSerious }) => (isSerious ? '!' : '') + code);

describe('the lint for a number that its sentence does not have', () => {
  it('finds a number that was mistyped, and says which one stands there', () => {
    const [one, ...others] = lintHedges(
      { text: 'At least 72,000 were killed by 3 March 2024.', value: { amount: 27_000, comparator: 'atLeast' } },
      'en',
    );
    expect(others).to.deep.equal([]);
    expect(one).to.include({ code: 'figures-differ', isSerious: false, words: '72,000', field: 'value' });
    expect(one!.message).to.contain('27000');
    expect(found('Seventy-two thousand were killed.', { amount: 27_000 })).to.deep.equal(['figures-differ']);
  });

  for (const [why, text, value] of [
    ['that the sentence rounds', 'Some 1.2 million fled.', { amount: 1_234_567 }],
    ['that the sentence rounds roughly', 'Some 70,000 fled.', { amount: 73_500 }],
    ['in other words', 'Two dozen fled.', { amount: 24 }],
    ['said as the same', 'It was the same number as the 72,000 of May.', { amount: 27_000 }],
    ['that has its own words', 'It was 72,000.', { amount: 27_000, asWritten: '27,000' }],
    ['that is the sum of two', 'They lost 100 men and 40 women.', { amount: 140 }],
    ['that is a share', 'Half of the 72,000 fled.', { amount: 36_000 }],
    ['that is a share in per cent', 'It was 40% of 72,000 men.', { amount: 28_800 }],
    ['that is a multiple', 'Twice as many as 72,000 fled.', { amount: 144_000 }],
    ['that was reckoned from it', 'Losses were up by 72,000.', { amount: 144_000 }],
    ['in another unit', 'They took 300 miles of road.', { amount: 480 }],
    ['in another currency', 'It was 500 euros.', { amount: 550, currency: 'USD', conversion: 'notStated' }],
    ['of quite another size', 'Decades on, 72,000 are remembered.', { amount: 300 }],
    ['beside a year', 'It has been so since 2024.', { amount: 1900 }],
    ['beside a name', 'They shot down a Shahed-136 and follow Decree 647.', { amount: 200 }],
  ] as const)
    it(`leaves alone a number ${why}: ${text}`, () => expect(found(text, value)).to.not.include('figures-differ'));

  it('says nothing where it has no words for reckoning', () =>
    expect(found('72.000 fielen.', { amount: 27_000 }, 'de')).to.deep.equal([]));
});
