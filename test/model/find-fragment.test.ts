import { expect } from 'chai';
import { findFragment, type FragmentKind } from '../../src/model/find-fragment.js';
import { openLedger } from '../../src/model/open-ledger.js';
import { parseSource } from '../../src/model/source.js';
import { parseTrend } from '../../src/model/trend.js';

const ledger = openLedger({
  agents: { putin: { name: 'Vladimir Putin' }, bbc: { name: 'BBC' } },
  measures: {
    troops: { name: 'troops deployed' },
    losses: { name: 'losses' },
    lonely: { name: 'nothing is claimed of it' },
  },
  sources: { tass: { name: 'TASS', url: 'https://example.org/' }, ria: 'RIA Novosti' },
  claims: [
    { id: 'a', text: 'A.', claimant: ['putin'], measure: 'troops', value: 1 },
    { id: 'b', text: 'B.', claimant: ['bbc'], measure: 'troops', value: 2 },
    { id: 'c', text: 'C.', claimant: ['putin'], measure: 'troops', value: 3 },
    { id: 'd', text: 'D.', measure: 'troops', value: 4 },
  ],
  trends: [{ id: 'losses', series: [{ label: 'its own' }] }],
  bonuses: [{ id: 'x', rows: [] }],
});

describe('a name in a ledger', () => {
  const table: [kind: FragmentKind, id: string, path: string[] | undefined][] = [
    ['claim', 'b', ['claims', '1']],
    ['trend', 'losses', ['trends', '0']],
    ['bonus', 'x', ['bonuses', '0']],
    ['source', 'tass', ['sources', 'tass']],
    ['trend', 'troops', ['measures', 'troops']],
    ['claim', 'tass', undefined],
    ['claim', 'troops', undefined],
    ['trend', 'b', undefined],
    ['claim', '', undefined],
    ['source', '__proto__', undefined],
  ];
  for (const [kind, id, path] of table)
    it(`means ${path ? '/' + path.join('/') : 'nothing'} where a ${kind} is called “${id}”`, () => {
      expect(findFragment(ledger, kind, id)?.context.path).to.deep.equal(path);
    });

  it('of a measure means all its claims, a series for each claimant', () => {
    const { raw, context } = findFragment(ledger, 'trend', 'troops')!;
    const parsed = parseTrend(raw as never, context);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(parsed.problems).to.deep.equal([]);
    expect(parsed.value.title).to.equal('troops deployed');
    expect(
      parsed.value.series.map(({ claimant, measure, claims }) => [
        claimant?.[0]?.name,
        measure?.name,
        claims?.map(({ id }) => id),
      ]),
    ).to.deep.equal([
      ['Vladimir Putin', 'troops deployed', ['a', 'c']],
      ['BBC', 'troops deployed', ['b']],
      [undefined, 'troops deployed', ['d']],
    ]);
  });

  it('of a measure that nothing is claimed of means no trend, and not an empty one', () => {
    const { raw, context } = findFragment(ledger, 'trend', 'lonely')!;
    expect(parseTrend(raw as never, context).ok).to.be.false;
  });

  for (const [id, name] of [
    ['tass', 'TASS'],
    ['ria', 'RIA Novosti'],
  ] as const)
    it(`of a source brings its id along: ${name}`, () => {
      const { raw, context } = findFragment(ledger, 'source', id)!;
      const parsed = parseSource(raw as never, context);
      expect(parsed.ok && parsed.value).to.include({ id, name });
    });
});
