import { expect } from 'chai';
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
    expect(Object.keys(PROBLEMS)).to.include.members(codes);
  });

  for (const [code, sentence] of Object.entries(PROBLEMS))
    it(`${code} is a sentence of its own`, () => {
      expect(sentence).to.match(/^[A-Z“].*\.$/);
      expect(problem(code as ProblemCode, '', 'detail').message).not.to.match(/[{}]/);
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
