import { expect } from 'chai';
import { dayNumber } from '../../src/model/edtf.js';
import { english, makeLocale } from '../../src/text/locale.js';
import { sayDate } from '../../src/text/say-date.js';

describe('a date in words', () => {
  const table: [edtf: string, words: string][] = [
    ['2025', '2025'],
    ['2025-12', 'December 2025'],
    ['2025-12-19', 'December 19, 2025'],
    ['2025-21', 'spring 2025'],
    ['2025-22', 'summer 2025'],
    ['2025-23', 'autumn 2025'],
    ['2025-24', 'winter 2025/26'],
    ['2025~', 'about 2025'],
    ['2025-12?', 'December 2025 (uncertain)'],
    ['2025%', 'about 2025 (uncertain)'],
    ['2022-02/..', 'since February 2022'],
    ['../2023-12-13', 'until December 13, 2023'],
    ['2025-01/2025-10', 'January 2025 to October 2025'],
    ['2022-02-24/2025-22', 'February 24, 2022 to summer 2025'],
    ['last month', 'last month'],
  ];
  for (const [edtf, words] of table)
    it(`is “${words}” for ${edtf}, and never finer`, () => {
      expect(sayDate(edtf, english)).to.equal(words);
    });

  it('is the same day wherever the reader is', () => {
    expect(sayDate('2025-12-31', english)).to.equal('December 31, 2025');
    const whole = { year: 'numeric', month: 'long', day: 'numeric' } as const;
    expect(english.date(dayNumber(2026, 1, 1), whole)).to.equal('January 1, 2026');
  });

  it('follows the page’s own English', () => {
    expect(sayDate('2025-12-19', makeLocale('en-GB'))).to.equal('19 December 2025');
  });

  it('can be shortened for an axis', () => {
    expect(english.date(dayNumber(2025, 12, 19), { year: 'numeric', month: 'short' })).to.equal('Dec 2025');
  });
});
