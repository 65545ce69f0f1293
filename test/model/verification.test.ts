import { expect } from 'chai';
import { parsed, said } from './read-claim.js';

describe('verification and verdict', () => {
  it('are verified as another claim of the ledger says, unless they say it themselves', () => {
    const claims = [
      { id: 'a', text: 'A number.', value: 1 },
      { id: 'b', text: 'A number.', value: 1, verification: 'partly' },
      {
        text: 'Neither could be checked.',
        kind: 'verification',
        about: ['a', 'b'],
        verification: { status: 'notPossible', note: 'no access' },
      },
    ];
    const status = (i: number) => parsed(claims[i] as never, { claims }).verification?.status;
    expect([status(0), status(1)]).to.deep.equal(['notPossible', 'partly']);
    expect(
      said(claims[0], { claims: [claims[0], { kind: 'verification', about: 'a', verification: 'perhaps' }] }),
    ).to.deep.equal(['warning unknown-word /claims/1/verification']);
  });

  it('say who found it, and when, as the claim that found it does; of several, what was found last', () => {
    const a = { id: 'a', text: '500 were killed.', value: 500 };
    const check = (claimant: string, claimDate: string, verification: string) =>
      ({ text: 'It was checked.', kind: 'verification', about: ['a'], claimant, claimDate, verification }) as const;
    const un = check('The UN', '2023-12-01', 'refuted');
    const bbc = check('BBC', '2023-11', 'independent');
    for (const claims of [
      [a, un, bbc],
      [a, bbc, un],
    ])
      expect(parsed(a as never, { claims }).verification).to.deep.equal({
        status: 'refuted',
        by: { name: 'The UN' },
        date: '2023-12-01',
      });
  });

  it('never show a verdict without its words', () => {
    const review = { publisher: 'A fact-checker', reviewRating: { ratingValue: 1, bestRating: 5, worstRating: 1 } };
    expect(said({ text: 'A sentence.', review })).to.deep.equal(['warning missing-field /review/reviewRating']);
    expect(parsed({ text: 'A sentence.', review: review as never }).review).to.deep.equal({
      publisher: { name: 'A fact-checker' },
    });
  });
});
