import { expect } from 'chai';
import '../../src/define/war-claim.js';
import { answer, encode, freshAddress, json, problems, put, readerText, until, warnings, type Tag } from './page.js';

const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: 'A hundred thousand men have signed.',
  datePublished: '2024-05-02 10:00',
  author: { '@type': 'Organization', name: 'Checker' },
  itemReviewed: { '@type': 'Claim', author: { name: 'A minister' }, datePublished: '2024-05-01' },
  reviewRating: { ratingValue: '-1', bestRating: '-1', worstRating: '-1', alternateName: 'Unproven' },
};
const says = (tag: Tag) => until('it is shown', () => readerText(tag).includes('Verdict of Checker: “Unproven”'));

describe('a claim in a fact-checker’s own data', () => {
  it('is shown from the attribute, without a word of complaint', async () => {
    const tag = put(`<war-claim data-claim="${encode(JSON.stringify(review))}">A minister says so.</war-claim>`);
    await says(tag);
    expect(readerText(tag))
      .to.include('A minister')
      .and.include('A hundred thousand men have signed.')
      .and.include('May 1, 2024');
    expect([problems, warnings]).to.deep.equal([[], []]);
  });

  it('is shown from the property, in lists and graphs', async () => {
    const tag = put('<war-claim>A minister says so.</war-claim>');
    Object.assign(tag, { claim: { '@graph': [{ '@type': 'WebPage' }, review] } });
    await says(tag);
  });

  it('is shown from a ledger', async () => {
    answer(() => json({ claims: [{ id: 'a', ...review }] }));
    const tag = put(`<war-claim src="${freshAddress()}#a">A minister says so.</war-claim>`);
    await says(tag);
  });

  it('that is none after all leaves the sentence, and is told', async () => {
    const tag = put(
      `<war-claim data-claim="${encode(JSON.stringify({ ...review, claimReviewed: '' }))}">A minister says so.</war-claim>`,
    );
    await until('it is told', () => problems.length);
    expect(readerText(tag)).to.equal('A minister says so.');
  });
});
