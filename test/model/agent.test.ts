import { expect } from 'chai';
import { PARTY } from '../../src/model/agent.js';
import { parseClaim, type ClaimInput } from '../../src/model/claim.js';

const read = (agent: unknown) => {
  const parsed = parseClaim({ text: 'A sentence.', claimant: [agent] } as ClaimInput);
  if (!parsed.ok) throw new Error('a claim stands without its claimant');
  return { agent: parsed.value.claimant![0], problems: parsed.problems.map(({ code, path }) => `${code} ${path}`) };
};

describe('claimants', () => {
  it('keep everything that is said of them', () => {
    const agent = {
      id: 'kmao-gov',
      type: 'GovernmentOrganization',
      name: 'Khanty-Mansi government',
      named: true,
      jobTitle: 'regional government',
      partyToConflict: 'party',
      side: 'RU',
      partyNote: 'editor’s classification',
      description: 'it recruits',
      areaServed: 'RU-KHM',
      url: 'https://example.org/',
      sameAs: ['https://example.org/1', 'http://example.org/2'],
    };
    expect(read(agent)).to.deep.equal({ agent, problems: [] });
  });

  it('may stand on a side, support one, on none, or nobody knows: each is a word', () => {
    expect([...PARTY]).to.deep.equal(['party', 'supportsParty', 'notParty', 'unknown']);
    expect(read({ name: 'x', partyToConflict: 'neutral' })).to.deep.equal({
      agent: { name: 'x' },
      problems: ['unknown-word /claimant/0/partyToConflict'],
    });
  });

  it('are on no side where nobody can read whether they are it, support it or neither', () => {
    expect(read({ name: 'x', partyToConflict: 'supporter', side: 'UA' })).to.deep.equal({
      agent: { name: 'x' },
      problems: ['unknown-word /claimant/0/partyToConflict'],
    });
  });

  const links: [url: string, kept: boolean][] = [
    ['https://example.org/a?b=c#d', true],
    ['http://example.org', true],
    ['HTTPS://EXAMPLE.ORG/', true],
    ['#sources', true],
    ['javascript:alert(1)', false],
    ['JaVaScRiPt:alert(1)', false],
    [' javascript:alert(1)', false],
    ['java\tscript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['\u0000javascript:alert(1)', false],
    ['javascript://example.org/%0aalert(1)', false],
    ['data:text/html,<script>alert(1)</script>', false],
    ['vbscript:x', false],
    ['blob:https://example.org/1', false],
    ['file:///etc/passwd', false],
    ['ftp://example.org', false],
    ['mailto:a@example.org', false],
    ['//example.org', false],
    ['/path', false],
    ['example.org', false],
    ['https:', false],
    ['https:// example.org', false],
    ['https:\n//example.org', false],
    ['', false],
  ];
  for (const [url, kept] of links)
    it(`${kept ? 'links to' : 'never links to'} ${JSON.stringify(url)}`, () => {
      const { agent, problems } = read({ name: 'x', url, sameAs: url });
      expect(agent).to.deep.equal(kept ? { name: 'x', url, sameAs: [url] } : { name: 'x', sameAs: [] });
      const bad = problems.filter((problem) => !problem.startsWith('control-characters'));
      expect(bad).to.deep.equal(kept ? [] : ['bad-url /claimant/0/url', 'bad-url /claimant/0/sameAs']);
    });
});
