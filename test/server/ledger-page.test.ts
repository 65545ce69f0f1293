import { expect } from 'chai';
import { correctionsOf } from '../../src/server/ledger-page.js';

describe('the log of a published ledger', () => {
  it('has its newest correction first, also where a date is a season or a year', () => {
    const corrections = ['2025', '2025-22', '2025-11-03', '2024-12-31'].map((date) => ({ date, text: `Of ${date}.` }));
    const ledger = { version: 1, claims: [{ text: 'x', corrections }] } as never;
    expect(correctionsOf(ledger).map(({ date }) => date)).to.deep.equal([
      '2025',
      '2025-11-03',
      '2025-22',
      '2024-12-31',
    ]);
  });
});
