import { expect } from 'chai';
import { parseClaim } from '../../src/model/claim.js';
import { problem, PROBLEMS, type ProblemCode } from '../../src/model/problem.js';

describe('problems', () => {
  // A code is API: taking one out or rewording it is a major version.
  it('keep their codes for ever', () => {
    const codes: ProblemCode[] = [
      'bad-code',
      'bad-date',
      'bad-duration',
      'bad-json',
      'bad-url',
      'bad-value',
      'contradiction',
      'control-characters',
      'duplicate-id',
      'empty-value',
      'missing-field',
      'not-found',
      'swapped-range',
      'too-deep',
      'too-large',
      'too-long',
      'too-many',
      'unknown-field',
      'unknown-id',
      'unknown-word',
      'unreadable',
      'wrong-type',
    ];
    expect(Object.keys(PROBLEMS)).to.have.members(codes);
  });

  for (const [code, sentence] of Object.entries(PROBLEMS))
    it(`${code} is a sentence of its own`, () => {
      expect(sentence).to.match(/^[A-Z“].*\.$/);
      expect(problem(code as ProblemCode, '', 'detail').message).not.to.match(/[{}]/);
    });

  const sentences: [input: unknown, message: string][] = [
    [{ text: 7 }, 'Expected a text.'],
    [{ text: 'A.', value: { amount: '5' } }, 'Expected a number.'],
    [{ text: 'A.', value: { near: 1 } }, 'Expected true or false.'],
    [{ text: 'A.', measure: 7 }, 'Expected an object.'],
    ['x'.repeat(2 ** 20 + 1), 'The data is larger than 1 MiB.'],
    [{ text: 'A.', value: '9..5' }, 'The low end 9 is above the high end.'],
    [
      { text: 'A.', claimDate: 'May' },
      '“May” is not an EDTF date such as 2025, 2025-12, 2025-12-19, 2025-21 (spring) or 2022-02/.. (since).',
    ],
    [
      { text: 'A.', basis: 'rumour' },
      '“rumour” is not one of the words allowed here: officialStatement, namedCount, documentedCount, statisticalEstimate, intelligenceEstimate, administrative, survey, testimony, target, derived, unknown.',
    ],
    [{ text: 'A.', evidence: Array(5001).fill('x') }, 'There are more than 5000 here; the rest is left out.'],
  ];
  for (const [input, message] of sentences)
    it(`say to a publisher: ${message}`, () => {
      expect(parseClaim(input as never).problems[0]!.message).to.equal(message);
    });

  it('cut what they quote, and never take it for a pattern', () => {
    expect(problem('bad-date', '/claimDate', '$& $1 ' + 'x'.repeat(1000))).to.deep.include({
      code: 'bad-date',
      path: '/claimDate',
      rank: 'warning',
    });
    expect(problem('bad-date', '', '$& $1 ' + 'x'.repeat(1000)).message)
      .to.include('“$& $1 xxx')
      .and.to.have.length.below(200);
  });
});
