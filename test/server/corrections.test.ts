import { expect } from 'chai';
import { correctionsOf } from '../../src/server/corrections.js';

describe('the log of a published ledger', () => {
  it('has corrections of claims that stand in a trend or a bonus alone, and none twice', () => {
    const own = { id: 'own', text: 'Own.', corrections: [{ text: 'Of the ledger’s.' }] };
    const inside = { id: 'inside', text: 'Inside.', corrections: [{ text: 'Of the trend’s.' }] };
    const paid = { text: 'Paid.', corrections: [{ text: 'Of the bonus’s.' }] };
    const ledger = {
      claims: [own],
      trends: [{ series: [{ claims: [own, inside] }, { claims: [inside] }] }],
      bonuses: [{ rows: [{ bonus: paid }, { bonus: own, income: paid }] }],
    };
    expect(correctionsOf(ledger as never).map(({ claim, text }) => [claim.id, text])).to.deep.equal([
      ['own', 'Of the ledger’s.'],
      [undefined, 'Of the trend’s.'],
      [undefined, 'Of the bonus’s.'],
    ]);
  });

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
