import { expect } from 'chai';
import { parseClaim, parseTrend } from '../../src/model/parse-any.js';
import { openLedger } from '../../src/model/open-ledger.js';
import { pinFragment } from '../../src/model/pin-fragment.js';
import { english } from '../../src/text/locale.js';
import { sayClaim } from '../../src/text/say-claim.js';

const raw = {
  isBasedOn: { datePublished: '2026-01', datePublishedBasis: 'inferred' },
  agents: { army: { name: 'The army', partyToConflict: 'party', side: 'RU' } },
  measures: { troops: { name: 'troops', temporality: 'stock' } },
  claims: [
    {
      id: 'now',
      text: '700,000 troops.',
      claimant: 'army',
      claimDate: '2025-12',
      measure: 'troops',
      value: 700000,
      relations: [{ type: 'laterThan', target: 'then' }],
    },
    { id: 'then', text: '617,000 troops.', claimant: 'army', claimDate: '2023-12', measure: 'troops', value: 617000 },
    {
      id: 'doubt',
      text: 'Nobody can count them.',
      attribution: 'publisher',
      relations: [{ type: 'disputes', target: 'now', note: 'as the report puts it' }],
    },
    { id: 'check', kind: 'verification', text: 'This could not be checked.', about: ['now', 'like'] },
    { id: 'like', text: 'Similar numbers for 2024.', claimant: 'army', value: { similarTo: 'then' } },
    { id: 'loop', text: 'As many.', value: { similarTo: 'loop' }, relations: [{ type: 'rivals', target: 'like' }] },
  ],
  trends: [
    {
      id: 'line',
      series: [
        {
          label: 'Army',
          measure: 'troops',
          points: [
            ['2023-12~', 617000],
            ['2025-12', 'about 700000'],
          ],
        },
        { claims: ['now', 'then'] },
      ],
    },
  ],
};

describe('a part of a ledger that travels alone', () => {
  const ledger = openLedger(raw);

  it('says without its ledger what it says within it, from both ends of every relation', () => {
    const found = ledger.lookUp('claims', 'now')!;
    const within = parseClaim(found.raw as never, { ledger, path: found.path });
    const pinned = pinFragment(ledger, 'claim', 'now');
    const alone = parseClaim(JSON.stringify(pinned.ok && pinned.value));
    expect(alone.problems).to.deep.equal([]);
    const words = alone.ok && sayClaim(alone.value, english);
    expect(words).to.deep.equal(within.ok && sayClaim(within.value, english, ledger));
    const lines = words ? words.related : [];
    expect(lines.map(({ relation }) => relation)).to.deep.equal(['qualified by', 'disputed by']);
    expect(lines[1]!.date).to.include('January 2026');
  });

  for (const [id, what] of [
    ['like', 'what its numbers are similar to'],
    ['check', 'the claims that it is about, in their own words'],
    ['loop', 'no more of itself than once'],
  ] as const)
    it(`carries along ${what}`, () => {
      const found = ledger.lookUp('claims', id)!;
      const within = parseClaim(found.raw as never, { ledger, path: found.path });
      const pinned = pinFragment(ledger, 'claim', id);
      const alone = parseClaim(JSON.stringify(pinned.ok && pinned.value));
      expect(alone.problems).to.deep.equal([]);
      const words = alone.ok && sayClaim(alone.value, english);
      expect(words).to.deep.equal(within.ok && sayClaim(within.value, english, ledger));
      expect(JSON.stringify(words)).to.include(
        { like: 'similar numbers to “617,000”', check: '700,000', loop: 'similar numbers' }[id],
      );
    });

  it('keeps the points of a trend as they were written', () => {
    const pinned = pinFragment(ledger, 'trend', 'line');
    const value = (pinned.ok && pinned.value) as { series: { points: unknown; claims: { text: string }[] }[] };
    expect(value.series[0]!.points).to.deep.equal(raw.trends[0]!.series[0]!.points);
    expect(value.series[1]!.claims.map(({ text }) => text)).to.deep.equal(['700,000 troops.', '617,000 troops.']);
    expect(parseTrend(JSON.stringify(value)).problems).to.deep.equal([]);
  });

  it('that is not there is a problem', () =>
    expect(pinFragment(ledger, 'claim', 'x').problems[0]!.code).to.equal('unknown-id'));

  it('takes no date from a ledger that has none that can be read, and keeps how the claim came to its own', () => {
    const claim = {
      id: 'spring',
      text: 'Men are paid.',
      attribution: 'publisher',
      claimDateText: 'last spring',
      claimDateBasis: 'inferred',
    };
    const pinned = pinFragment(
      openLedger({ isBasedOn: { datePublished: 'soon' }, claims: [claim] }),
      'claim',
      'spring',
    );
    expect(pinned.ok && pinned.value).to.include({ claimDateText: 'last spring', claimDateBasis: 'inferred' });
    expect(pinned.ok && pinned.value).not.to.have.property('claimDate');
  });
});
