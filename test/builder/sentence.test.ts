import { expect } from 'chai';
import { figureIn, hedgeWarnings } from '../../src/builder/hedges.js';
import { stepsIn } from '../../src/builder/sentence-steps.js';
import type { Claim } from '../../src/model/claim.js';
import { copyable, dataOf, fill, openBuilder, paste, press, spoken } from './page.js';

const warned = (text: string, value: Claim['value'], lang = 'en') =>
  hedgeWarnings({ text, value } as Claim, text, lang).map(({ said }) => said);

describe('a year of a date', () => {
  for (const [sentence, figure] of [
    ['The ministry reported on 8 May 2025 at least 52,760 killed.', 'at least 52,760'],
    ['On May 8, 2025 at least 52,760 were killed.', 'at least 52,760'],
    ['Since about 2022 nearly 30,000 men have left.', 'nearly 30,000'],
    ['In 2025 more than 30,000 men left.', 'more than 30,000'],
    ['Over 2000 men left.', 'Over 2000'],
  ] as const)
    it(`is never offered as the figure: “${sentence}”`, () =>
      expect(figureIn(sentence, 'en')?.label).to.equal(`Take “${figure}” as the figure`));
});

describe('a figure that is another one than its sentence gives', () => {
  it('is told, with both numbers', () => {
    expect(warned('They lost 1,500.', { amount: 1600 })).to.deep.equal([
      'The sentence says 1,500, but the figure is 1,600.',
    ]);
    expect(warned('More than 1,500 fled.', { amount: 2500, comparator: 'moreThan' })).to.deep.equal([
      'The sentence says 1,500, but the figure is more than 2,500.',
    ]);
    expect(warned('Five men fled.', { amount: 6 })).to.deep.equal(['The sentence says Five, but the figure is 6.']);
    expect(warned('Es waren 1.500.', { amount: 1600 }, 'de')[0]).to.contain('1.500');
  });

  for (const [sentence, amount] of [
    ['They lost 1.2 million.', 1_200_000],
    ['They lost two dozen.', 24],
    ['They lost three dozen.', 36],
    ['They lost twenty-five men of five towns.', 25],
    ['They lost one hundred and twenty.', 120],
    ['They lost two hundred five.', 205],
    ['On 8 May 2025 they gave the same number.', 700],
    ['In 2024 they gave the same number, no one more.', 700],
    ['They lost 2000, and 50 wounded.', 2000],
    ['The 155th Brigade lost the same number.', 700],
  ] as const)
    it(`is not seen where there is none: “${sentence}”, ${amount}`, () =>
      expect(warned(sentence, { amount })).to.deep.equal([]));

  it('is told when a snippet is opened again and its number changed, and taken back with one button', async () => {
    const builder = await openBuilder();
    await paste(builder, '{"text": "The army lost 1,500 men.", "value": 1500}');
    expect(spoken(builder)).to.contain('No problems found');
    await fill(builder, 'The number', '1,600');
    expect(spoken(builder))
      .to.contain('The sentence says 1,500, but the figure is 1,600.')
      .and.not.contain('No problems found');
    await press(builder, 'Set the figure to “1,500”');
    expect(dataOf(copyable(builder, 'Raw HTML'))).to.deep.include({ value: { amount: 1500 } });
  });
});

describe('what a sentence gives', () => {
  const text = 'By the end of October 2024 more than 43,000 were killed, though the true figure is likely higher.';

  it('“likely higher” is a note on the bound, and does not make the claim probable', () => {
    expect(
      hedgeWarnings({ text, value: { amount: 43_000, comparator: 'moreThan' } } as Claim, text, 'en'),
    ).to.deep.equal([]);
    expect(stepsIn({ text }).flatMap(({ fields }) => fields)).to.deep.include([
      '/boundNote',
      'the true figure is likely higher',
    ]);
  });

  it('“by the end of October 2024” is all of the time until then, and is offered once', () =>
    expect(stepsIn({ text }).flatMap(({ fields }) => fields)[0]).to.deep.equal([
      '/observationPeriod',
      'until October 2024',
    ]));

  it('a span of dates is offered whole', () =>
    expect(
      stepsIn({ text: 'Between March and May 2025 some 700 left.' }).map(({ fields }) => fields[0]![1]),
    ).to.deep.equal(['Between March and May 2025']));

  it('“early 2024” is no offer of 2024', () =>
    expect(stepsIn({ text: 'Some 700 left in early 2024.' })).to.deep.equal([]));
});
