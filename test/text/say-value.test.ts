import { expect } from 'chai';
import { parseClaim, type ClaimInput } from '../../src/model/claim.js';
import type { Measure } from '../../src/model/measure.js';
import { COMPARATORS, type Value } from '../../src/model/value.js';
import { english, makeLocale } from '../../src/text/locale.js';
import { sayValue } from '../../src/text/say-value.js';

const value = (input: ClaimInput['value']): Value => {
  const parsed = parseClaim({ text: 'A sentence.', value: input });
  if (!parsed.ok || !parsed.value.value || parsed.problems.length) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value.value;
};
const said = (input: ClaimInput['value'], measure?: Measure) => sayValue(value(input), english, measure);

describe('the unit of a measure', () => {
  const damage = { name: 'damage', unit: 'billion dollars' };
  it('stands with the figure, once for a range', () => {
    expect(sayValue({ amount: 138, comparator: 'about' }, english, damage)).to.equal('about 138\u00a0billion dollars');
    expect(sayValue({ low: 138, high: 150 }, english, damage)).to.equal('138 to 150\u00a0billion dollars');
  });

  it('makes a ratio no multiple', () => {
    expect(sayValue({ amount: 6.3 }, english, { name: 'share', statType: 'ratio', unit: '%' })).to.equal('6.3%');
    expect(sayValue({ amount: 6.3 }, english, { name: 'share', statType: 'ratio' })).to.equal('6.3 times');
  });

  it('is none of money, which has its own', () => {
    const pay = { name: 'pay', per: 'P1M', unit: 'dollars' };
    expect(sayValue({ amount: 5, currency: 'USD' }, english, pay)).to.equal('$5');
  });
});

describe('a figure in words', () => {
  it('has its confidence level as it was given', () => {
    for (const level of [95, 99.9, 68.27, 99.99]) {
      const interval = sayValue({ low: 1, high: 2, confidenceLevel: level }, english);
      expect(interval).to.equal(`1 to 2 (${level}% interval)`);
    }
  });

  const table: [input: ClaimInput['value'], words: string, measure?: Measure][] = [
    // every hedge
    [700000, '700,000'],
    [0, '0'],
    [2.5, '2.5'],
    [123456.789, '123,456.789'],
    ['about 50000', 'about 50,000'],
    ['atLeast 70001', 'at least 70,001'],
    ['moreThan 1000000', 'more than 1,000,000'],
    ['atMost 5937', 'at most 5,937'],
    ['lessThan 5937', 'less than 5,937'],
    [{ amount: 1600, comparator: 'moreThan', near: true }, 'just over 1,600'],
    [{ amount: 1600, comparator: 'atLeast', near: true }, 'just over 1,600'],
    [{ amount: 1600, comparator: 'lessThan', near: true }, 'nearly 1,600'],
    [{ amount: 1600, comparator: 'atMost', near: true }, 'nearly 1,600'],
    [{ amount: 1600, near: true }, 'close to 1,600'],
    // ranges
    ['1200..3400', '1,200 to 3,400'],
    ['about 1200..3400', 'about 1,200 to 3,400'],
    [{ low: 70000 }, 'at least 70,000'],
    [{ high: 90000 }, 'at most 90,000'],
    [{ low: 75600, high: 99600, best: 85600 }, '75,600 to 99,600 (best estimate 85,600)'],
    [
      { low: 75600, high: 99600, best: 85600, confidenceLevel: 95 },
      '75,600 to 99,600 (95% interval) (best estimate 85,600)',
    ],
    [{ amount: 85600, low: 75600 }, 'at least 75,600 (best estimate 85,600)'],
    // no point is made of a magnitude
    [{ magnitude: 10 }, 'tens'],
    [{ magnitude: 100 }, 'hundreds'],
    [{ magnitude: 1000 }, 'thousands'],
    [{ magnitude: 10000 }, 'tens of thousands'],
    [{ magnitude: 100000 }, 'hundreds of thousands'],
    [{ magnitude: 1e6 }, 'millions'],
    [{ magnitude: 1e7 }, 'tens of millions'],
    [{ magnitude: 1e8 }, 'hundreds of millions'],
    [{ magnitude: 1e9 }, 'billions'],
    [{ magnitude: 10000, currency: 'USD' }, 'tens of thousands of US dollars'],
    [{ magnitude: 1e6, currency: 'RUB' }, 'millions of Russian rubles'],
    [{ magnitude: 10000, currency: 'USD', sometimes: true }, 'sometimes tens of thousands of US dollars'],
    [{ magnitude: 10000, comparator: 'moreThan' }, 'more than tens of thousands'],
    [{ magnitude: 1000, per: 'P1M' }, 'thousands a month'],
    // durations
    [{ duration: 'P4Y' }, '4 years'],
    [{ duration: 'P1Y' }, '1 year'],
    [{ duration: 'P4Y', comparator: 'lessThan', near: true }, 'nearly 4 years'],
    [{ duration: 'P1Y6M' }, '1 year and 6 months'],
    [{ duration: 'P1W', plural: true }, 'a few weeks'],
    [{ duration: 'P1D', plural: true }, 'a few days'],
    [{ duration: 'P1Y', example: true }, 'such as 1 year'],
    [{ duration: 'PT36H' }, '36 hours'],
    // money, and what it is paid for
    [{ amount: 50000, comparator: 'about', currency: 'USD' }, 'about $50,000'],
    [{ amount: 1600, comparator: 'moreThan', near: true, currency: 'USD', per: 'P1M' }, 'just over $1,600 a month'],
    [{ amount: 22555.5, currency: 'USD' }, '$22,555.50'],
    [{ amount: 2650000, currency: 'EUR' }, '€2,650,000'],
    [{ low: 1500, high: 2000, currency: 'USD', per: 'P1M' }, '$1,500 to $2,000 a month'],
    [{ amount: 1000, currency: 'USD', per: 'P1Y' }, '$1,000 a year'],
    [{ amount: 1000, currency: 'USD', per: 'P3M' }, '$1,000 per 3 months'],
    [{ amount: 30, per: 'P1D' }, '30 a day'],
    // multiples
    [2, '2 times', { statType: 'ratio' }],
    ['moreThan 2', 'more than 2 times', { statType: 'ratio' }],
    [1, '1 time', { statType: 'ratio' }],
    // words
    [{ similarTo: 'x' }, 'similar numbers'],
    [{ asWritten: 'a great many' }, 'a great many'],
  ];
  for (const [input, words, measure] of table)
    it(`says ${JSON.stringify(input)} as “${words}”`, () => {
      expect(said(input, measure).replace(/\u00a0/g, ' ')).to.equal(words);
    });

  it('says which numbers are similar, and invents none', () => {
    const similar = { text: 'A sentence.', value: value('moreThan 400000') };
    expect(sayValue({ similarTo: 'x' }, english, undefined, similar)).to.equal(
      'similar numbers to “more than 400,000”',
    );
  });

  it('says “more than”, never the next whole number', () => {
    expect(said('moreThan 1000000')).not.to.match(/1,000,001/);
  });
});

describe('a figure in another language', () => {
  it('has that language’s digits, separators and currency signs', () => {
    const german = makeLocale('de', { hedge: { moreThan: 'mehr als {n}' } });
    expect(sayValue(value('moreThan 1000000'), german)).to.equal('mehr als 1.000.000');
    expect(sayValue(value({ amount: 2.5, currency: 'EUR' }), german).replace(/\u00a0/g, ' ')).to.equal('2,50 €');
  });

  it('keeps every hedge where a phrase is missing: in English', () => {
    const klingon = makeLocale('tlh', {});
    for (const comparator of COMPARATORS.slice(1))
      expect(sayValue({ amount: 5, comparator }, klingon), comparator).to.equal(
        sayValue({ amount: 5, comparator }, english),
      );
  });
});
