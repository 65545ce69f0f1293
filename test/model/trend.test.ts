import { expect } from 'chai';
import { openLedger } from '../../src/model/open-ledger.js';
import { parseTrend, type TrendInput } from '../../src/model/trend.js';

const said = (input: unknown, ledger?: object) =>
  parseTrend(input as TrendInput, { ledger: ledger && openLedger(ledger) }).problems.map(
    ({ code, path, rank }) => `${rank} ${code} ${path}`,
  );

describe('trends', () => {
  it('keep everything that is said of them', () => {
    const parsed = parseTrend({
      id: 'losses',
      title: 'Losses',
      series: [
        {
          label: 'General Staff',
          claimant: 'General Staff',
          measure: 'personnel',
          basis: 'officialStatement',
          evidence: 'a data set',
          claims: [{ text: 'A sentence.', value: 7 }],
        },
      ],
      events: [{ date: '2022-09-21', label: 'mobilisation' }],
      scale: 'log',
      note: 'Two counts.',
    });
    expect(parsed).to.deep.equal({
      ok: true,
      problems: [],
      value: {
        id: 'losses',
        title: 'Losses',
        series: [
          {
            label: 'General Staff',
            claimant: [{ name: 'General Staff' }],
            measure: { name: 'personnel' },
            basis: 'officialStatement',
            evidence: [{ name: 'a data set' }],
            claims: [{ text: 'A sentence.', value: { amount: 7 }, kind: 'figure' }],
          },
        ],
        events: [{ date: '2022-09-21', label: 'mobilisation' }],
        scale: 'log',
        note: 'Two counts.',
      },
    });
  });

  it('are nothing without a series', () => {
    for (const input of [{}, { series: [] }, { series: null }, { series: [7] }, { title: 'Losses' }])
      expect(parseTrend(input as never).ok, JSON.stringify(input)).to.be.false;
  });

  it('find their claims, measures and claimants in the ledger', () => {
    const ledger = {
      agents: { bbc: { name: 'BBC' } },
      measures: { killed: { name: 'troops killed' } },
      claims: [{ id: 'a', text: 'A sentence.', claimant: 'bbc', measure: 'killed', value: 7 }],
    };
    const parsed = parseTrend(
      { series: [{ claimant: 'bbc', measure: 'killed', claims: ['a'] }] },
      { ledger: openLedger(ledger) },
    );
    const series = parsed.ok ? parsed.value.series[0] : undefined;
    expect(series?.measure).to.deep.equal({ id: 'killed', name: 'troops killed' });
    expect(series?.claims?.[0]).to.deep.include({ id: 'a', measure: series?.measure, claimant: series?.claimant });
  });

  it('leave out a claim that the ledger does not have, and one whose entry is bad', () => {
    const ledger = {
      claims: [
        { id: 'a', value: 7 },
        { id: 'b', text: 'A sentence.', claimDate: 'then' },
      ],
    };
    expect(said({ series: [{ claims: ['a', 'b', 'nobody'] }] }, ledger)).to.deep.equal([
      'warning missing-field /claims/0',
      'warning bad-date /claims/1/claimDate',
      'warning unknown-id /series/0/claims/2',
    ]);
    expect(said({ series: [{ claims: ['a'] }] })).to.include('warning unknown-id /series/0/claims/0');
  });

  it('leave out a line without a point, and are nothing where that was all', () => {
    const lines = [{ label: 'empty' }, { label: 'full', points: [['2022', 7]] }];
    const parsed = parseTrend({ series: lines } as never);
    expect(parsed.ok && parsed.value.series.map(({ label }) => label)).to.deep.equal(['full']);
    expect(said({ series: lines })).to.deep.equal(['warning missing-field /series/0']);
    expect(parseTrend({ series: [lines[0]] } as never).ok).to.be.false;
  });

  it('leave out an event without a day or a label', () => {
    expect(
      said({
        series: [{ label: 'x', points: [['2022', 7]] }],
        events: [{ date: '2022' }, { label: 'x' }, { date: 'then', label: 'x' }],
        scale: 'cubic',
      }),
    ).to.deep.equal([
      'warning missing-field /events/0',
      'warning missing-field /events/1',
      'warning bad-date /events/2/date',
      'warning unknown-word /scale',
    ]);
  });
});
