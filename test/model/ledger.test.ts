import { expect } from 'chai';
import { parseLedger, type LedgerInput } from '../../src/model/ledger.js';

const said = (input: unknown) =>
  parseLedger(input as LedgerInput).problems.map(({ code, path, rank }) => `${rank} ${code} ${path}`);

describe('ledgers', () => {
  it('keep everything that is said of them', () => {
    const ledger: LedgerInput = {
      version: 1,
      lang: 'en',
      title: 'A ledger',
      publisher: { name: 'A publisher' },
      isBasedOn: {
        name: 'A report',
        url: 'https://example.org/',
        datePublished: '2026-01',
        datePublishedBasis: 'inferred',
        note: 'no date',
      },
      conflict: { name: 'A war', parties: ['RU', 'UA'], start: '2022-02' },
      agents: { a: { name: 'A' } },
      measures: { m: { name: 'M' } },
      sources: { s: { name: 'S' } },
      claims: [{ id: 'c', text: 'C.', kind: 'event' }],
      trends: [{ id: 't', series: [{ claims: [{ text: 'L.', kind: 'event' }] }] }],
      bonuses: [{ id: 'b', rows: [{ bonus: { text: 'B.', kind: 'event' } }] }],
      events: [{ date: '2022-02-24', label: 'E' }],
    };
    expect(parseLedger(ledger)).to.deep.equal({ ok: true, value: ledger, problems: [] });
    expect(parseLedger(JSON.stringify(ledger))).to.deep.equal({ ok: true, value: ledger, problems: [] });
  });

  it('may be empty', () => {
    expect(parseLedger({})).to.deep.equal({ ok: true, value: {}, problems: [] });
  });

  it('take entries by name and people by their names alone', () => {
    const parsed = parseLedger({
      agents: { bbc: 'BBC' },
      measures: { killed: 'troops killed' },
      sources: { tass: 'TASS' },
      publisher: 'bbc',
    });
    expect(parsed.ok && parsed.value).to.deep.equal({
      agents: { bbc: { name: 'BBC' } },
      measures: { killed: { name: 'troops killed' } },
      sources: { tass: { name: 'TASS' } },
      publisher: { id: 'bbc', name: 'BBC' },
    });
  });

  it('tell an id that is used twice, in each of their lists', () => {
    const text = 'A sentence.';
    expect(
      said({
        claims: [{ id: 'x', text }, { id: 'y', text }, { id: 'x', text }, { text }, { text }],
        trends: [
          { id: 'x', series: [{ claims: [{ text: 'L.', kind: 'event' }] }] },
          { id: 'x', series: [{ claims: [{ text: 'L.', kind: 'event' }] }] },
        ],
        bonuses: [
          { id: 'x', rows: [{ bonus: { text } }] },
          { id: 'x', rows: [{ bonus: { text } }] },
        ],
      }),
    ).to.deep.equal([
      'warning duplicate-id /claims/2/id',
      'warning duplicate-id /trends/1/id',
      'warning duplicate-id /bonuses/1/id',
    ]);
  });

  it('tell a bad agent once, however many claims name it', () => {
    const claims = ['a', 'b', 'c'].map((id) => ({ id, text: 'A sentence.', claimant: 'bad' }));
    expect(said({ agents: { bad: { name: 'X', side: 7 } }, claims })).to.deep.equal([
      'warning wrong-type /agents/bad/side',
    ]);
  });

  it('keep the rest where a claim is bad', () => {
    const parsed = parseLedger({ claims: [{ id: 'a' }, { id: 'b', text: 'B.' }, 7, null] as never });
    expect(parsed.ok && parsed.value.claims?.map(({ id }) => id)).to.deep.equal(['b']);
    expect(said({ claims: [{ id: 'a' }, { id: 'b', text: 'B.' }, 7, null] })).to.deep.equal([
      'warning missing-field /claims/0',
      'warning wrong-type /claims/2',
    ]);
  });

  it('of a hundred and fifty thousand claims of one id are read, and never throw', () => {
    const claims = Array.from({ length: 150_000 }, () => ({ id: 'x', text: 'A.' }));
    const parsed = parseLedger({ claims });
    expect(parsed.ok && parsed.value.claims).to.have.length(5000);
    expect(parsed.problems.length).to.be.at.most(1001);
  }).timeout(20_000);
});
