import { expect } from 'chai';
import type { Claim } from '../../src/model/claim.js';
import { lintHedges } from '../../src/text/hedge-lint.js';

const codes = (text: string, value: Claim['value'], more: Partial<Claim> = {}) =>
  lintHedges({ text, value, ...more }, 'en').map(({ code, isSerious }) => (isSerious ? '!' : '') + code);
const range = { low: 300_000, high: 350_000 };
const about = { ...range, comparator: 'about' } as const;

describe('the hedge lint of ranges', () => {
  for (const text of [
    'About 300,000 to 350,000 fled.',
    'Roughly between 300,000 and 350,000 fled.',
    'Some 300 to 350 thousand fled.',
    'About 300,000 to about 350,000 fled.',
    'An estimated 300,000–350,000 fled.',
  ])
    it(`finds that the range lacks “about”: ${text}`, () => {
      expect(codes(text, range)).to.deep.equal(['!hedge-not-in-data']);
      expect(codes(text, about)).to.deep.equal([]);
    });

  it('finds a bound before a range, and tells to give one end alone, since a range has no bound', () => {
    const [found] = lintHedges({ text: 'At least 200 to 300 fled.', value: { low: 200, high: 300 } }, 'en');
    expect(found).to.include({ code: 'hedge-not-in-data', isSerious: true, words: 'At least 200 to 300' });
    expect(found!.message).to.contain('one end alone').and.to.contain('"atLeast"');
    expect(codes('At least 200 and at most 300 fled.', { low: 200, high: 300 }), 'two bounds').to.deep.equal([]);
  });

  it('finds a range that is about in the data only', () => {
    expect(codes('From 300,000 to 350,000 fled.', about)).to.deep.equal(['hedge-not-in-text']);
    expect(codes('From 300,000 to 350,000 fled.', range)).to.deep.equal([]);
    expect(codes('Estimates range roughly from 300,000 to 350,000.', about), 'further ahead').to.deep.equal([]);
  });

  it('takes an estimated range as told where the data has it as an estimate', () =>
    expect(codes('An estimated 300,000–350,000 fled.', range, { basis: 'statisticalEstimate' })).to.deep.equal([]));

  it('reads one power for both ends', () => {
    expect(codes('1.2 to 1.4 million fled.', { low: 1.2e6, high: 1.4e6 })).to.deep.equal([]);
    expect(codes('1.2 to 1.4 million fled.', { amount: 1.3e6 })).to.deep.equal(['!hedge-not-in-data']);
  });

  it('takes no verb before a range for a hedge', () =>
    expect(codes('They handed over between 200 and 300 men.', { low: 200, high: 300 })).to.deep.equal([]));

  it('reads ranges in words', () =>
    expect(codes('Between one thousand and two thousand fled.', { amount: 1500 })).to.deep.equal([
      '!hedge-not-in-data',
    ]));

  it('finds that a confidence interval is missing', () => {
    const text = 'The dead were 300 (95% confidence interval 200–400).';
    expect(codes(text, { amount: 300 })).to.deep.equal(['hedge-not-in-data']);
    expect(codes(text, { low: 200, high: 400, best: 300 })).to.deep.equal([]);
    expect(codes('The dead were 300 (one of 200–400 units).', { amount: 300 }), 'another range').to.deep.equal([]);
    const german = { text: 'Es waren 300 Tote (95-%-Konfidenzintervall 200–400).', value: { amount: 300 } };
    expect(lintHedges(german, 'de')).to.have.length(1);
  });
});
