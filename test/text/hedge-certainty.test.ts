import { expect } from 'chai';
import type { Claim } from '../../src/model/claim.js';
import { lintHedges } from '../../src/text/hedge-lint.js';

const fields = (text: string, more: Partial<Claim> = {}, lang = 'en') =>
  lintHedges({ text, ...more }, lang).map(({ field, modality }) => (modality ? `${field} ${modality}` : field));

describe('the lint of how firmly a sentence says its claim', () => {
  it('takes every word for possible and probable as less than a fact, whichever of the two the data says', () => {
    for (const modality of ['possible', 'probable'] as const)
      for (const word of ['Perhaps', 'Presumably', 'Probably', 'Possibly', 'Apparently', 'Maybe'])
        expect(fields(`${word} 60,000 were killed.`, { value: { amount: 60_000 }, modality }), word).to.deep.equal([]);
  });

  for (const [text, modality] of [
    ['The number is thought to be 400.', 'probable'],
    ['The number is widely believed to be 400.', 'probable'],
    ['It is believed that 400 were killed.', 'probable'],
    ['Feared dead: 400.', 'possible'],
    ['Some say that 400 are feared dead.', 'possible'],
  ] as const)
    it(`finds “${modality}”: ${text}`, () => {
      const value = { amount: 400 };
      expect(fields(text, { value })).to.deep.equal([`modality ${modality}`]);
      expect(fields(text, { value, modality })).to.deep.equal([]);
    });

  it('wants an estimate to be one in the data: about, by its basis or by its status; as a warning', () => {
    for (const text of ['The dead are estimated at 400.', 'Estimated 400 dead.', 'He estimates that 400 died.']) {
      const [found, ...others] = lintHedges({ text, value: { amount: 400 } }, 'en');
      expect(others).to.deep.equal([]);
      expect(found).to.include({ code: 'hedge-not-in-data', isSerious: false, field: 'value' });
      expect(fields(text, { value: { amount: 400, comparator: 'about' } })).to.not.include('modality');
      for (const more of [
        { basis: 'statisticalEstimate' },
        { basis: 'intelligenceEstimate' },
        { obsStatus: 'E' },
        { modality: 'probable' },
      ] as const)
        expect(fields(text, { value: { amount: 400 }, ...more }), text).to.deep.equal([]);
    }
    expect(fields('An estimated 400 died.', { value: { amount: 400 }, obsStatus: 'E' })).to.deep.equal([]);
    expect(fields('An underestimated army lost 400.', { value: { amount: 400 } })).to.deep.equal([]);
  });

  it('does not take the month of May for a doubt', () => {
    const value = { amount: 400 };
    for (const text of ['In May 400 were killed.', 'May 2025 saw 400 killed.', 'On 3 May, 400 were killed.'])
      expect(fields(text, { value, modality: 'possible' }), text).to.deep.equal(['modality']);
    for (const text of ['It may be that 400 were killed.', 'May the 400 rest: they may have been killed.'])
      expect(fields(text, { value, modality: 'possible' }), text).to.deep.equal([]);
  });

  it('finds that the claimant is not named, where a source does not want to be', () => {
    for (const text of ['A source who asked not to be named said so.', 'It was said on condition of anonymity.'])
      expect(fields(text, { attribution: 'named' }), text).to.deep.equal(['attribution']);
    expect(fields('A source who asked not to be named said so.', { attribution: 'unnamed' })).to.deep.equal([]);
  });
});

/** The same in each language: it is denied, and it could not be verified. */
const SAID: Record<string, [denied: string, unverified: string]> = {
  en: ['Moscow denied that more than 400 were killed.', 'The number could not be verified; 400 were killed.'],
  de: ['Moskau bestritt, dass 400 gefallen sind.', 'Die Zahl von 400 ließ sich nicht unabhängig überprüfen.'],
  fr: ['Moscou a démenti que 400 soldats soient morts.', 'Le chiffre de 400 n’a pas pu être vérifié.'],
  es: ['Moscú negó que 400 soldados murieran.', 'La cifra de 400 no se ha podido verificar.'],
  uk: ['Москва заперечила, що 400 військових загинули.', 'Число 400 не вдалося незалежно перевірити.'],
  ru: ['Москва отрицает, что 400 военных погибли.', 'Число 400 невозможно независимо проверить.'],
  pl: ['Moskwa zaprzeczyła, że 400 żołnierzy zginęło.', 'Liczby 400 nie udało się niezależnie zweryfikować.'],
};

for (const [lang, [denied, unverified]] of Object.entries(SAID))
  describe(`the lint of what is denied and what was not verified, in ${lang}`, () => {
    const value = { amount: 400 };
    const { comparator } = lang === 'en' ? { comparator: 'moreThan' as const } : {};
    const figure = comparator ? { ...value, comparator } : value;

    it('finds a number that its sentence denies, and the data gives as claimed', () => {
      expect(fields(denied, { value: figure }, lang)).to.deep.equal(['modality denied']);
      expect(fields(denied, { value: figure, modality: 'denied' }, lang)).to.deep.equal([]);
      const relations: Claim['relations'] = [{ type: 'disputes', target: 'x' }];
      expect(fields(denied, { value: figure, relations }, lang), 'a claim against another').to.deep.equal([]);
    });

    it('finds what could not be verified, and was by the data', () => {
      expect(fields(unverified, { value, verification: { status: 'independent' } }, lang)).to.deep.equal([
        'verification',
      ]);
      for (const status of ['notPossible', 'partly', 'unclear'] as const)
        expect(fields(unverified, { value, verification: { status } }, lang), status).to.deep.equal([]);
    });
  });

it('what the same sentence says instead is not denied, nor what nobody denies', () => {
  for (const text of [
    'Moscow denied that 900 were killed, and put the number at 400.',
    'Moscow has not denied that 400 were killed.',
    'Moscow neither confirmed nor denied that 400 were killed.',
  ])
    expect(fields(text, { value: { amount: 400 } }), text).to.deep.equal([]);
});
