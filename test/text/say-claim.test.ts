import { expect } from 'chai';
import { parseClaim, type ClaimInput } from '../../src/model/claim.js';
import { openLedger } from '../../src/model/open-ledger.js';
import { english } from '../../src/text/locale.js';
import { sayClaim } from '../../src/text/say-claim.js';
import { say } from './a-claim.js';

describe('a claim that says whether others could be verified', () => {
  it('says of them that they were refuted, and not of itself', () => {
    const claims: ClaimInput[] = [
      { id: 'a', text: '500 people were killed.', claimant: 'A ministry', value: 500, measure: 'people killed' },
      {
        id: 'r',
        text: 'The number is false.',
        kind: 'verification',
        claimant: 'The UN',
        about: ['a'],
        verification: 'refuted',
      },
    ];
    const ledger = openLedger({ claims });
    const parsed = parseClaim(claims[1]!, { ledger });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const words = sayClaim(parsed.value, english, ledger);
    expect(words.verification.text).to.equal('');
    expect(words.about[0]).to.include({ relation: 'Refuted', text: 'A ministry: 500 people killed' });
  });
});

describe('a claim in words', () => {
  it('is plain data, each text complete, with nothing of the claim left out', () => {
    const words = say({
      claimant: { name: 'A ministry', side: 'UA' },
      attributionText: 'it said',
      claimDate: '2025-12',
      appearance: 'a briefing',
      measure: 'troops killed',
      observationAbout: 'RU',
      observationPeriod: '2025',
      value: 'moreThan 1000',
      basis: 'officialStatement',
      verification: 'unclear',
      list: { values: ['officers'], exhaustive: true },
      evidence: 'TASS',
      corrections: { date: '2026', text: 'It said 100.' },
      relations: { type: 'rivals', target: { text: 'Another.', claimant: 'B', measure: 'troops killed', value: 5 } },
    });
    expect(JSON.parse(JSON.stringify(words))).to.deep.equal({
      sentence: 'A sentence.',
      claimants: [{ name: 'A ministry', side: 'side: Ukraine' }],
      attribution: '“it said”',
      said: 'said December 2025',
      appearance: { text: 'at: a briefing' },
      figure: 'more than 1,000',
      measure: 'troops killed',
      place: 'Russia',
      period: 'period: 2025',
      caveats: ['Official statement', 'Provisional: said before the period was over'],
      verification: { text: 'Whether it is accurate is unclear', shape: 'open' },
      list: 'namely: officers',
      about: [],
      history: [],
      rivals: [
        {
          relation: '',
          text: 'B: 5 troops killed',
          date: 'date not stated',
          note: 'Not comparable: whether they count the same is not stated',
        },
      ],
      related: [],
      sources: [{ badge: '', shape: 'other', name: 'TASS', details: [] }],
      corrections: [{ date: '2026', text: 'It said 100.' }],
    });
  });
});

describe('a verdict', () => {
  const review = {
    publisher: 'A fact-checker',
    url: 'https://example.org/',
    reviewDate: '2025-12',
    reviewRating: {
      alternateName: 'Mostly false',
      ratingValue: 2,
      bestRating: 5,
      worstRating: 1,
      ratingExplanation: 'The count leaves out half.',
    },
  };
  it('is shown with its words, its scale and its explanation', () => {
    expect(say({ review }).review).to.deep.equal({
      words: 'Verdict of A fact-checker: “Mostly false” (December 2025)',
      rating: '2 on a scale from 1 to 5',
      explanation: 'The count leaves out half.',
      link: { text: 'A fact-checker', url: 'https://example.org/' },
    });
  });
  it('is never a number without its words', () => {
    expect(
      sayClaim(
        { text: 'A sentence.', review: { reviewRating: { ratingValue: 2, bestRating: 5, worstRating: 1 } } },
        english,
      ).review,
    ).to.be.undefined;
  });
  for (const scale of [{}, { ratingValue: 2 }, { ratingValue: -1, bestRating: -1, worstRating: -1 }])
    it(`is words alone where its scale is ${JSON.stringify(scale)}`, () => {
      expect(say({ review: { publisher: 'A', reviewRating: { alternateName: 'False', ...scale } } }).review!.rating).to
        .be.undefined;
    });
  it('keeps an upside-down scale as it is', () => {
    expect(
      say({
        review: {
          publisher: 'A',
          reviewRating: { alternateName: 'False', ratingValue: 5, bestRating: 1, worstRating: 5 },
        },
      }).review!.rating,
    ).to.equal('5 on a scale from 5 to 1');
  });
});

describe('sources', () => {
  it('stand with the claim, in their order', () => {
    expect(
      say({ evidence: ['news reports', { name: 'TASS', kind: 'newsAgency' }] }).sources.map(({ name, badge }) => [
        name,
        badge,
      ]),
    ).to.deep.equal([
      ['news reports', ''],
      ['TASS', 'News agency'],
    ]);
  });
});
