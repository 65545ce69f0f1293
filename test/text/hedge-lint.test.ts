import { expect } from 'chai';
import type { Claim } from '../../src/model/claim.js';
import { lintHedges } from '../../src/text/hedge-lint.js';

const lint = (text: string, more: Partial<Claim> = {}, lang = 'en') => lintHedges({ text, ...more }, lang);
const codes = (text: string, value: Claim['value'], lang = 'en') =>
  lint(text, { value }, lang).map(({ code, isSerious }) => (isSerious ? '!' : '') + code);

describe('the hedge lint', () => {
  describe('finds a hedge that the sentence has and the data lacks', () => {
    for (const [text, comparator] of [
      ['More than 1,000,000 were killed or wounded.', 'moreThan'],
      ['Over 1,000,000 were killed or wounded.', 'moreThan'],
      ['The number topped 1 million.', 'moreThan'],
      ['At least 1,000,000 were counted.', 'atLeast'],
      ['No fewer than 1 million.', 'atLeast'],
      ['1,000,000 or more.', 'atLeast'],
      ['Up to 1,000,000 men.', 'atMost'],
      ['No more than 1,000,000 men.', 'atMost'],
      ['Fewer than 1,000,000 men.', 'lessThan'],
      ['Nearly 1,000,000 men.', 'lessThan'],
      ['About $1,000,000.', 'about'],
      ['Some 1,000,000 men.', 'about'],
      ['An estimated 1 million men.', 'about'],
    ] as const)
      it(text, () => {
        const [found] = lint(text, { value: { amount: 1e6 } });
        expect(found).to.include({ code: 'hedge-not-in-data', isSerious: true, field: 'value' });
        expect(found!.message).to.include(`"${comparator}"`);
        expect(text.slice(found!.at).startsWith(found!.words)).to.equal(true);
        expect(codes(text, { amount: 1e6, comparator })).to.deep.equal([]);
      });
    it('but reads no hedge out of the beginning of another word', () =>
      expect(codes('They lost 5,000 and overseas bases.', { amount: 5000 })).to.deep.equal([]));
    it('also where a number stands for words without one', () =>
      expect(codes('Tens of thousands fled.', { amount: 10000 })).to.deep.equal(['!hedge-not-in-data']));
    it('also where the bound points the other way', () =>
      expect(codes('Up to 500 men.', { amount: 500, comparator: 'moreThan' })).to.deep.equal(['!hedges-differ']));
    it('also where the magnitude is another', () =>
      expect(codes('Thousands of men.', { magnitude: 1e4 })).to.deep.equal(['!hedges-differ']));
    it('“may have been”, where nothing says that it is only possible', () => {
      expect(lint('It may have been 5.', { value: { amount: 5 } }).map(({ field }) => field)).to.deep.equal([
        'modality',
      ]);
      expect(lint('It may have been 5.', { value: { amount: 5 }, modality: 'possible' })).to.deep.equal([]);
    });
    it('“reportedly”, where nothing says that the claimant is unnamed', () => {
      expect(lint('Reportedly 5 men came.', { value: { amount: 5 } }).map(({ field }) => field)).to.deep.equal([
        'attribution',
      ]);
      expect(lint('Reportedly 5 men came.', { value: { amount: 5 }, attribution: 'unnamed' })).to.deep.equal([]);
    });
  });

  describe('reads numbers in words, in English', () => {
    for (const [text, value, more] of [
      ['Men of over two dozen countries.', { amount: 24 }, { comparator: 'moreThan' }],
      ['The nearly four-year war.', { duration: 'P4Y' }, { comparator: 'lessThan', near: true }],
      ['It took a few weeks.', { duration: 'P1W' }, { plural: true }],
      ['Contracts of a set length, such as one year.', { duration: 'P1Y' }, { example: true }],
      ['Bonuses sometimes reach $50,000.', { amount: 50000 }, { sometimes: true }],
      ['More than twice the income.', { amount: 2 }, { comparator: 'moreThan' }],
      ['Roughly half a million men.', { amount: 5e5 }, { comparator: 'about' }],
      ['50,000-plus men.', { amount: 50000 }, { comparator: 'atLeast' }],
      ['At least a million men.', { amount: 1e6 }, { comparator: 'atLeast' }],
      ['A million or more fled.', { amount: 1e6 }, { comparator: 'atLeast' }],
      ['Fewer than a thousand men.', { amount: 1e3 }, { comparator: 'lessThan' }],
      ['>3,000 men.', { amount: 3000 }, { comparator: 'moreThan' }],
      ['≤ 3,000 men.', { amount: 3000 }, { comparator: 'atMost' }],
      ['3,000 at least.', { amount: 3000 }, { comparator: 'atLeast' }],
      ['North of 3,000 men.', { amount: 3000 }, { comparator: 'moreThan' }],
      ['Losses do not exceed 3,000.', { amount: 3000 }, { comparator: 'atMost' }],
      ['Losses didn’t exceed 3,000.', { amount: 3000 }, { comparator: 'atMost' }],
      ['Losses never exceeded 3,000.', { amount: 3000 }, { comparator: 'atMost' }],
      ['The number has not surpassed 3,000.', { amount: 3000 }, { comparator: 'atMost' }],
      ['The number has passed 20,000.', { amount: 20000 }, { comparator: 'moreThan' }],
      ['There are 20,000-odd men.', { amount: 20000 }, { comparator: 'about' }],
      ['It was 1.2m people at most.', { amount: 1.2e6 }, { comparator: 'atMost' }],
      ['They lost 500 men or more, it said.', { amount: 500 }, { comparator: 'atLeast' }],
      ['At least twenty men.', { amount: 20 }, { comparator: 'atLeast' }],
      ['Over twenty-five thousand men.', { amount: 25000 }, { comparator: 'moreThan' }],
      ['About two hundred and fifty men.', { amount: 250 }, { comparator: 'about' }],
    ] as const)
      it(text, () => {
        const [found, ...others] = lint(text, { value });
        expect(found).to.include({ code: 'hedge-not-in-data', isSerious: true });
        expect(others).to.deep.equal([]);
        expect(text.slice(found!.at).startsWith(found!.words), found!.words).to.equal(true);
        expect(codes(text, { ...value, ...more }), 'as the data should be').to.deep.equal([]);
      });
    it('a range “between”, where the value is one of its ends, but not the end of what has grown', () => {
      for (const [text, lang] of [
        ['Between 500 and 700 men.', 'en'],
        ['Zwischen 500 und 700 Mann.', 'de'],
        ['Между 500 и 700.', 'ru'],
      ] as const)
        for (const amount of [500, 700])
          expect(codes(text, { amount }, lang), text).to.deep.equal(['!hedge-not-in-data']);
      expect(codes('The number rose from 500 to 700.', { amount: 700 })).to.deep.equal([]);
    });

    it('a range, where the value is one number within, and no other two numbers', () => {
      for (const text of ['Between 3,000 and 4,000 men.', '3,000–4,000 men.', 'From $3,000 to $4,000.'])
        expect(codes(text, { amount: 3500 }), text).to.deep.equal(['!hedge-not-in-data']);
      expect(codes('3,000 men and 4,000 horses.', { amount: 3500 })).to.deep.equal([]);
      expect(codes('3,000 to 4,000 men.', { low: 3000, high: 4000 })).to.deep.equal([]);
    });
    it('that thousands or dozens are no number, with “of” and without', () => {
      expect(codes('Thousands fled.', { amount: 3000, comparator: 'about' })).to.deep.equal(['!hedge-not-in-data']);
      expect(codes('Dozens were hurt.', { amount: 24 })).to.deep.equal(['!hedge-not-in-data']);
      expect(codes('Thousands fled.', { magnitude: 1000 })).to.deep.equal([]);
    });
    it('that “nearly” wants “near”, too', () => {
      const [found] = lint('Nearly 5,000 men.', { value: { amount: 5000 } });
      expect(found!.message).to.include('"lessThan" and "near" to true');
    });
    it('and takes no word for a number that is none', () => {
      expect(codes('Everyone of the attendees, someone said.', { amount: 1 })).to.deep.equal([]);
      expect(codes('Two sides name 5,937 men.', { amount: 5937 })).to.deep.equal([]);
    });
  });

  describe('finds a hedge that the data has and the sentence lacks', () => {
    it('a bound', () =>
      expect(codes('700,000 men serve.', { amount: 7e5, comparator: 'moreThan' })).to.deep.equal([
        'hedge-not-in-text',
      ]));
    it('a range of which one end is told', () =>
      expect(codes('700,000 men serve.', { low: 7e5, high: 9e5 })).to.deep.equal(['hedge-not-in-text']));
  });

  it('reads three decimals before a power as decimals', () => {
    for (const words of ['More than 1.125 million men serve.', 'More than 1,125 million men serve.'])
      expect(codes(words, { amount: 1_125_000 })).to.not.be.empty;
    expect(codes('More than 1.125 million men serve.', { amount: 1_125_000, comparator: 'moreThan' })).to.be.empty;
  });

  it('reads groups and decimals in one number, by either custom', () => {
    for (const [text, lang] of [
      ['At least 1,234.5 km².', 'en'],
      ['Mindestens 1.234,5 km².', 'de'],
      ['Au moins 1 234,5 km².', 'fr'],
      ['Al menos 1.234,5 km².', 'es'],
      ['Не менее 1 234,5 км².', 'ru'],
      ['ما لا يقل عن ١٬٢٣٤٫٥ كم.', 'ar'],
    ] as const) {
      expect(codes(text, { amount: 1234.5 }, lang), text).to.deep.equal(['!hedge-not-in-data']);
      expect(codes(text, { amount: 1234.5, comparator: 'atLeast' }, lang), text).to.deep.equal([]);
    }
    expect(codes('At least 1,234,567.125 km².', { amount: 1234567.125 })).to.deep.equal(['!hedge-not-in-data']);
  });

  describe('leaves alone', () => {
    it('a hedge of another number in the sentence', () =>
      expect(codes('In over 3 years, 5,937 men were killed.', { amount: 5937 })).to.deep.equal([]));
    it('a hedge after what is counted, that begins the next number', () =>
      expect(codes('It lost 300 men at least 20 of whom were officers.', { amount: 300 })).to.deep.equal([]));
    it('a number that the sentence does not give', () =>
      expect(codes('Scores of men.', { amount: 20, comparator: 'moreThan' })).to.deep.equal([]));
    it('a number that stands twice, once as the data has it', () =>
      expect(codes('Over 500: 500 and more.', { amount: 500, comparator: 'moreThan' })).to.deep.equal([]));
    it('words that only look like hedges', () =>
      expect(codes('The abouttown 500. Discover 500 men.', { amount: 500 })).to.deep.equal([]));
    it('“just over”, where the value is near and more', () =>
      expect(codes('Just over $1,600 a month.', { amount: 1600, comparator: 'moreThan', near: true })).to.deep.equal(
        [],
      ));
    it('a range that is told whole', () =>
      expect(codes('Between 160,000 and 165,000 men.', { low: 160000, high: 165000 })).to.deep.equal([]));
    it('a claim without a figure', () => expect(lint('Over the years men have left.')).to.deep.equal([]));
  });

  describe('speaks the language of the sentence', () => {
    it('German', () => {
      expect(codes('Mehr als 1.000.000 Soldaten.', { amount: 1e6 }, 'de-AT')).to.deep.equal(['!hedge-not-in-data']);
      expect(codes('Rund 1,5 Millionen Soldaten.', { amount: 1.5e6, comparator: 'about' }, 'de')).to.deep.equal([]);
    });
    it('French and Spanish', () => {
      expect(codes('Plus de 50 000 hommes.', { amount: 50000 }, 'fr')).to.deep.equal(['!hedge-not-in-data']);
      expect(codes('Al menos 50.000 hombres.', { amount: 50000 }, 'es')).to.deep.equal(['!hedge-not-in-data']);
    });
    it('and says nothing in a language that it has no words for', () =>
      expect(codes('Over 500', { amount: 500 }, 'xx')).to.deep.equal([]));
  });

  it('finds what the data has as uncertain and the sentence as a fact, in English', () => {
    const found = (text: string, modality: Claim['modality'], lang?: string) =>
      lint(text, { modality }, lang).map(({ code, field }) => `${code} ${field}`);
    const missing = ['hedge-not-in-text modality'];
    expect(found('The depot was hit.', 'possible')).to.deep.equal(missing);
    expect(found('The depot was hit.', 'probable')).to.deep.equal(missing);
    for (const text of ['The depot may have been hit.', 'It is likely that it was hit.', 'An estimated 5 were hit.'])
      expect(found(text, 'possible'), text).to.deep.equal([]);
    expect(found('The depot was hit.', 'asserted')).to.deep.equal([]);
    expect(found('The depot was hit.', undefined)).to.deep.equal([]);
    expect(found('Das Lager wurde getroffen.', 'possible', 'de'), 'a mood is no word').to.deep.equal([]);
  });

  it('comes to an end, whatever the sentence', () => {
    for (const text of [
      '1,'.repeat(4999),
      '9'.repeat(9999),
      'more than '.repeat(999),
      ' '.repeat(9999) + '5',
      'no '.repeat(3000) + '5',
      'a hundred '.repeat(999),
      'one million '.repeat(999),
      'denied that '.repeat(999) + '5',
    ])
      expect(lint(text, { value: { amount: 5 } }), text.slice(0, 20)).to.be.an('array');
  });
});
