import { expect } from 'chai';
import { fill } from '../../src/text/messages.js';

describe('phrases', () => {
  it('are filled once: what is filled in is never a pattern again', () => {
    expect(fill('about {n}', { n: '50' })).to.equal('about 50');
    expect(fill('{a} to {b}', { a: '{b}', b: '$&' })).to.equal('{b} to $&');
  });
  it('have no hole where a part is missing', () => {
    expect(fill('said {date}!', {})).to.equal('said !');
  });
});
