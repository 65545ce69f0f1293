import { expect } from 'chai';
import { openLedger } from '../../src/model/open-ledger.js';
import { parseSource, SOURCE_KINDS, type SourceInput } from '../../src/model/source.js';

const said = (input: SourceInput) =>
  parseSource(input).problems.map(({ code, path, rank }) => `${rank} ${code} ${path}`);

describe('sources', () => {
  it('keep everything that is said of them', () => {
    const source: SourceInput = {
      id: 'tass-2025',
      name: 'TASS, 19 December 2025',
      url: 'https://example.org/1',
      archivedAt: 'https://example.org/2',
      kind: 'newsAgency',
      agent: { name: 'TASS', side: 'RU' },
      publisher: { name: 'TASS' },
      datePublished: '2025-12-19',
      dateAccessed: '2026-01',
      lang: 'ru',
      sourceReliability: 'C',
      credibility: '3',
    };
    expect(parseSource(source)).to.deep.equal({ ok: true, value: source, problems: [] });
  });

  it('may be typed as a name, with a number for the credibility', () => {
    expect(parseSource('{"name": "TASS", "agent": "TASS", "credibility": 3}')).to.deep.equal({
      ok: true,
      value: { name: 'TASS', agent: { name: 'TASS' }, credibility: '3' },
      problems: [],
    });
    expect(parseSource('"TASS"')).to.deep.equal({ ok: true, value: { name: 'TASS' }, problems: [] });
  });

  it('find their agent in the ledger', () => {
    const ledger = openLedger({ agents: { tass: { name: 'TASS', partyToConflict: 'party', side: 'RU' } } });
    const parsed = parseSource({ name: 'x', agent: 'tass' }, { ledger, path: ['sources', 'x'] });
    expect(parsed.ok && parsed.value.agent).to.deep.equal({
      id: 'tass',
      name: 'TASS',
      partyToConflict: 'party',
      side: 'RU',
    });
  });

  it('know the kinds of sources', () => {
    for (const kind of SOURCE_KINDS) expect(said({ name: 'x', kind })).to.deep.equal([]);
  });

  it('keep the rest where parts are bad', () => {
    const bad = {
      name: 'x',
      kind: 'blog',
      url: 'data:,x',
      datePublished: '1 May',
      sourceReliability: 'G',
      credibility: 7,
    } as never;
    expect(parseSource(bad)).to.deep.include({ ok: true, value: { name: 'x' } });
    expect(said(bad)).to.deep.equal([
      'warning unknown-word /kind',
      'warning bad-url /url',
      'warning bad-date /datePublished',
      'warning unknown-word /sourceReliability',
      'warning unknown-word /credibility',
    ]);
  });

  it('are nothing where there is no word for them', () => {
    expect(parseSource({ lang: 'ru' }).ok).to.be.false;
    expect(parseSource({ kind: 'official' }).ok).to.be.true;
  });
});
