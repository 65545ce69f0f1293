import { expect } from 'chai';
import { parseBonus, type BonusInput } from '../../src/model/bonus.js';
import { openLedger } from '../../src/model/open-ledger.js';

const claim = { text: 'A sentence.', value: 7 };
const said = (input: unknown, ledger?: object) =>
  parseBonus(input as BonusInput, { ledger: ledger && openLedger(ledger) }).problems.map(
    ({ code, path, rank }) => `${rank} ${code} ${path}`,
  );

describe('bonus comparisons', () => {
  it('keep everything that is said of them', () => {
    const read = { text: 'A sentence.', value: { amount: 7 }, kind: 'figure' as const };
    expect(
      parseBonus({
        id: 'x',
        title: 'Pay',
        rows: [{ place: 'RU-KHM', bonus: claim, income: claim, stated: claim }],
        sort: 'place',
        highlight: 'RU-KHM',
        note: 'In rubles.',
      }),
    ).to.deep.equal({
      ok: true,
      problems: [],
      value: {
        id: 'x',
        title: 'Pay',
        rows: [{ place: { iso: 'RU-KHM' }, bonus: read, income: read, stated: read }],
        sort: 'place',
        highlight: 'RU-KHM',
        note: 'In rubles.',
      },
    });
  });

  it('are nothing without a row', () => {
    for (const input of [{}, { rows: [] }, { rows: [{ income: claim }] }])
      expect(parseBonus(input as never).ok, JSON.stringify(input)).to.be.false;
  });

  it('leave out a row without a payment, and keep one without pay', () => {
    const parsed = parseBonus({ rows: [{ bonus: claim }, { income: claim }] as never });
    expect(parsed.ok && parsed.value.rows).to.have.length(1);
    expect(said({ rows: [{ bonus: claim }, { income: claim }] })).to.deep.equal(['warning missing-field /rows/1']);
  });

  it('find their claims in the ledger', () => {
    const ledger = { claims: [{ id: 'a', ...claim }] };
    expect(said({ rows: [{ bonus: 'a', income: 'a' }] }, ledger)).to.deep.equal([]);
    expect(said({ rows: [{ bonus: 'a', income: 'nobody' }] }, ledger)).to.deep.equal([
      'warning unknown-id /rows/0/income',
    ]);
    expect(said({ rows: [{ bonus: 'nobody' }] }, ledger).at(-1)).to.equal('error missing-field ');
  });

  it('are sorted by the words they know', () => {
    for (const sort of ['ratio', 'bonus', 'place', 'none'])
      expect(said({ rows: [{ bonus: claim }], sort })).to.deep.equal([]);
    expect(said({ rows: [{ bonus: claim }], sort: 'size' })).to.deep.equal(['warning unknown-word /sort']);
  });
});
