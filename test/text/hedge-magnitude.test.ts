// Words in place of a number, up to the billions.

import { expect } from 'chai';
import type { Claim } from '../../src/model/claim.js';
import { lintHedges } from '../../src/text/hedge-lint.js';
import { englishAmount, ENGLISH_NUMBER } from '../../src/text/number-words.js';

const SAID: [lang: string, text: string, magnitude: number][] = [
  ['en', 'Several hundred people fled.', 1e2],
  ['en', 'Several hundred thousand people fled.', 1e5],
  ['en', 'Many hundred million dollars were paid.', 1e8],
  ['en', 'Several hundred million dollars were paid.', 1e8],
  ['en', 'Hundreds of millions of dollars were paid.', 1e8],
  ['en', 'Billions of dollars were paid.', 1e9],
  ['en', 'Tens of billions of dollars were paid.', 1e10],
  ['en', 'Hundreds of billions of dollars were paid.', 1e11],
  ['en', 'Trillions of roubles were paid.', 1e12],
  ['de', 'Hunderte Millionen Euro flossen.', 1e8],
  ['de', 'Hunderte von Milliarden Euro flossen.', 1e11],
  ['fr', 'Des dizaines de milliards de dollars ont été versés.', 1e10],
  ['fr', 'Des centaines de milliards de dollars ont été versés.', 1e11],
  ['es', 'Miles de millones de dólares se han pagado.', 1e9],
  ['es', 'Decenas de miles de millones de dólares se han pagado.', 1e10],
  ['es', 'Cientos de miles de millones de dólares se han pagado.', 1e11],
  ['uk', 'Виплатили десятки мільярдів доларів.', 1e10],
  ['uk', 'Виплатили сотні мільярдів доларів.', 1e11],
  ['ru', 'Выплатили десятки миллиардов долларов.', 1e10],
  ['ru', 'Выплатили сотни миллиардов долларов.', 1e11],
  ['pl', 'Wypłacono dziesiątki miliardów dolarów.', 1e10],
  ['pl', 'Wypłacono setki miliardów dolarów.', 1e11],
  ['ar', 'دُفعت عشرات المليارات من الدولارات.', 1e10],
  ['ar', 'دُفعت مئات المليارات من الدولارات.', 1e11],
];

describe('the hedge lint of words in place of a number', () => {
  for (const [lang, text, magnitude] of SAID)
    it(`reads 10 to the ${Math.log10(magnitude).toFixed(0)}: ${text}`, () => {
      expect(lintHedges({ text, value: { magnitude } }, lang)).to.deep.equal([]);
      expect(lintHedges({ text, value: { magnitude: magnitude / 10 } }, lang)[0]).to.include({ code: 'hedges-differ' });
      expect(lintHedges({ text, value: { amount: magnitude } }, lang)[0]).to.include({ code: 'hedge-not-in-data' });
    });
});

describe('the hedge lint of several such words, or of one beside a number', () => {
  const found = (text: string, value: Claim['value'], lang = 'en') => lintHedges({ text, value }, lang);
  it('wants the one that the value has, wherever it stands', () => {
    const text = 'Hundreds of soldiers fired tens of thousands of shells.';
    expect(found(text, { magnitude: 100 })).to.deep.equal([]);
    expect(found(text, { magnitude: 10_000 })).to.deep.equal([]);
    expect(found(text, { magnitude: 1000 })[0]).to.include({ code: 'hedges-differ', words: 'Hundreds' });
  });
  it('never says that there is no number where there is one of that size', () => {
    const text = 'About 72,000 were killed, thousands more wounded.';
    expect(
      found(text, { amount: 72_354 })
        .map(({ message }) => message)
        .join(),
    ).not.to.contain('no such number');
    expect(found('In 2024 thousands fled.', { amount: 2500 })[0]!.message).to.contain('use "magnitude": 1000 instead');
  });
  it('takes several millions in German for what they are, and two millions for a number', () => {
    expect(found('Mehrere Millionen Rubel.', { magnitude: 1e6 }, 'de')).to.deep.equal([]);
    expect(found('Millionen von Rubeln.', { amount: 1e6 }, 'de')).to.have.length(1);
  });
});

describe('English numbers in words', () => {
  const read = (text: string) =>
    [...text.matchAll(new RegExp(`\\b(?:${ENGLISH_NUMBER})`, 'giu'))].map(([hit]) => englishAmount(hit));
  for (const [text, ...amounts] of [
    ['twenty men', 20],
    ['Ninety-nine men', 99],
    ['nineteen men', 19],
    ['fifteen hundred men', 1500],
    ['a hundred and five men', 105],
    ['two hundred and fifty thousand men', 250_000],
    ['three million two hundred thousand and six men', 3_200_006],
    ['half a million men', 500_000],
    ['two dozen men, half a dozen women', 24, 6],
    ['between one thousand and two thousand', 1000, 2000],
    ['between one hundred and two hundred', 100, 200],
    ['a year in the twenty-first brigade'],
  ] as const)
    it(text, () => expect(read(text)).to.deep.equal(amounts));
});
