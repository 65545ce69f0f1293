import { expect } from 'chai';
import type { Agent } from '../../src/model/agent.js';
import { parseSource, SOURCE_KINDS, type SourceInput } from '../../src/model/source.js';
import { english, makeLocale } from '../../src/text/locale.js';
import { sayCitation } from '../../src/text/say-citation.js';
import { saySourceLine } from '../../src/text/say-line.js';
import { saySourceText } from '../../src/text/say-plain.js';
import { saySide, saySource } from '../../src/text/say-source.js';

const said = (input: SourceInput, locale = english) => {
  const parsed = parseSource(input);
  if (!parsed.ok || parsed.problems.length) throw new Error(JSON.stringify(parsed.problems));
  return saySource(parsed.value, locale);
};

describe('a side in the war', () => {
  const table: [agent: Agent, words: string][] = [
    [{ partyToConflict: 'party', side: 'RU' }, 'side: Russia'],
    [{ partyToConflict: 'party', side: 'UA' }, 'side: Ukraine'],
    [{ partyToConflict: 'party', side: 'the insurgents' }, 'side: the insurgents'],
    [{ side: 'RU' }, 'side: Russia'],
    [{ partyToConflict: 'supportsParty', side: 'UA' }, 'supports Ukraine'],
    [{ partyToConflict: 'notParty' }, 'not a party to the war'],
    [{ partyToConflict: 'unknown' }, 'side not known'],
    [{ partyToConflict: 'unknown', side: 'RU' }, 'side not known'],
    [{ partyToConflict: 'party' }, 'side not stated'],
    [{ partyToConflict: 'supportsParty' }, 'side not stated'],
    [{ name: 'Someone' }, 'side not stated'],
  ];
  for (const [agent, words] of table)
    it(`is “${words}” for ${JSON.stringify(agent)}`, () => {
      expect(saySide(agent, english)).to.equal(words);
    });
});

describe('a source in words', () => {
  const badges: [source: SourceInput, badge: string, shape: string][] = [
    [
      { name: 'x', kind: 'official', agent: { name: 'y', partyToConflict: 'party', side: 'RU' } },
      'Official · Russia',
      'official',
    ],
    [{ name: 'x', kind: 'official', agent: { name: 'y', side: 'RU' } }, 'Official · Russia', 'official'],
    [
      { name: 'x', kind: 'official', agent: { name: 'y', partyToConflict: 'supportsParty', side: 'UA' } },
      'Official · supports Ukraine',
      'official',
    ],
    [{ name: 'x', kind: 'namedCount' }, 'Named count', 'count'],
    [{ name: 'x', kind: 'newsAgency', agent: { name: 'y', partyToConflict: 'notParty' } }, 'News agency', 'press'],
    [{ name: 'x', kind: 'intelligence' }, 'Intelligence', 'official'],
    [{ name: 'x', kind: 'thinkTank' }, 'Think tank', 'study'],
    [{ name: 'x' }, '', 'other'],
  ];
  for (const [source, badge, shape] of badges)
    it(`has the badge “${badge}” for ${JSON.stringify(source)}`, () => {
      expect(said(source)).to.include({ badge, shape });
    });

  it('has a word for every kind', () => {
    for (const kind of SOURCE_KINDS) expect(said({ name: 'x', kind }).badge, kind).to.match(/^[A-Z]/);
  });

  it('says when, in which language, and how reliable, with the words of the code', () => {
    const { details } = said({
      name: 'x',
      publisher: 'TASS',
      datePublished: '2025-12-19',
      dateAccessed: '2026-01',
      lang: 'ru',
      sourceReliability: 'C',
      credibility: 3,
    });
    expect(details).to.deep.equal([
      'TASS',
      'published December 19, 2025',
      'accessed January 2026',
      'in Russian',
      'Source reliability C: fairly reliable',
      'Credibility 3: possibly true',
    ]);
  });

  it('does not say the page’s own language, nor a publisher that is the name', () => {
    expect(said({ name: 'TASS', publisher: 'TASS', lang: 'en' }).details).to.deep.equal([]);
    expect(said({ name: 'TASS', lang: 'en' }, makeLocale('de')).details).to.deep.equal(['in Englisch']);
  });

  it('links to the source and to its archived copy', () => {
    expect(said({ name: 'TASS', url: 'https://example.org/1', archivedAt: 'https://example.org/2' })).to.deep.include({
      link: { text: 'TASS', url: 'https://example.org/1' },
      archived: { text: 'archived copy', url: 'https://example.org/2' },
    });
    expect(said({ url: 'https://example.org/1' }).link?.text).to.equal('https://example.org/1');
  });

  it('that has an address alone is its address: in a sentence, in full, in a citation, and there once', () => {
    const url = 'https://example.org/1';
    expect(saySourceLine({ url }, english)).to.equal(url);
    expect(saySourceText({ url }, english)).to.equal(url);
    expect(sayCitation({ kind: 'source', value: { url }, day: 0 }, english)).to.equal(url + '.');
    expect(sayCitation({ kind: 'source', value: { url, name: 'TASS' }, day: 0 }, english)).to.equal(`TASS. ${url}.`);
  });

  it('has its agent’s name, side and the editor’s note on it', () => {
    expect(
      said({
        kind: 'official',
        agent: { name: 'TASS', partyToConflict: 'party', side: 'RU', partyNote: 'a state agency' },
      }),
    ).to.include({
      name: 'TASS',
      agent: 'TASS',
      side: 'side: Russia',
      sideNote: 'a state agency',
    });
  });
});
