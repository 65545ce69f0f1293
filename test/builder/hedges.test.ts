import { expect } from 'chai';
import { stepsIn } from '../../src/builder/sentence-steps.js';
import { copyable, dataOf, field, fill, openBuilder, press, spoken } from './page.js';

describe('the hedge lint in the builder', () => {
  it('warns while typing: the sentence says more than, the data says exactly', async () => {
    const builder = await openBuilder();
    await fill(builder, 'How the source gives it', 'asStated');
    await fill(builder, 'The number', '1 million');
    const sentence = 'More than 1 million troops were killed.';
    const heard: string[] = [];
    for (let length = 1; length <= sentence.length; length++) {
      await fill(builder, 'The claim, in one sentence', sentence.slice(0, length));
      heard.push(spoken(builder));
    }
    expect(heard.findIndex((said) => said.includes('the data says exactly'))).to.be.lessThan(
      sentence.indexOf(' troops') + 1,
    );
    expect(spoken(builder)).to.contain(
      'The sentence says “More than 1 million”, but the data says exactly “1,000,000”.',
    );
  });

  it('mends the figure with one button, and says no more', async () => {
    const builder = await openBuilder();
    await fill(builder, 'How the source gives it', 'asStated');
    await fill(builder, 'The number', '1 million');
    await fill(builder, 'The claim, in one sentence', 'Just over 1 million troops were killed.');
    await press(builder, 'Set the figure to “just over”');
    expect(spoken(builder)).not.to.contain('the data says');
    expect(dataOf(copyable(builder, 'Raw HTML'))).to.deep.include({
      value: { amount: 1_000_000, comparator: 'moreThan', near: true },
    });
    expect(document.activeElement).to.equal(field(builder, 'How the source gives it'));
  });

  it('makes a range about its two ends, and takes neither away', async () => {
    const builder = await openBuilder();
    await fill(builder, 'How the source gives it', 'range');
    await fill(builder, 'From', '300,000');
    await fill(builder, 'To', '350,000');
    await fill(builder, 'The claim, in one sentence', 'More than 300,000 to 350,000 men serve.');
    expect(spoken(builder)).to.contain('but the data says');
    expect([...builder.querySelectorAll('button')].some((each) => each.textContent!.startsWith('Set the figure'))).to.be
      .false;
    await fill(builder, 'The claim, in one sentence', 'About 300,000 to 350,000 men serve.');
    await press(builder, 'Set the figure to “about');
    expect(dataOf(copyable(builder, 'Raw HTML'))).to.deep.include({
      value: { low: 300_000, high: 350_000, comparator: 'about' },
    });
  });

  it('mends the hedge of a number in words, too', async () => {
    const builder = await openBuilder();
    await fill(builder, 'How the source gives it', 'asStated');
    await fill(builder, 'The number', '250');
    await fill(builder, 'The claim, in one sentence', 'At least two hundred and fifty men left.');
    await press(builder, 'Set the figure to “at least');
    expect(dataOf(copyable(builder, 'Raw HTML'))).to.deep.include({ value: { amount: 250, comparator: 'atLeast' } });
  });

  it('warns of the editor’s own sentence, too', async () => {
    const builder = await openBuilder();
    await fill(builder, 'The claim, in one sentence', 'More than 5,000 were killed.');
    await fill(builder, 'How the source gives it', 'moreThan');
    await fill(builder, 'The number', '5000');
    expect(spoken(builder)).not.to.contain('≠');
    await fill(builder, 'The sentence inside the tag', 'The army said that 5,000 were killed.');
    expect(spoken(builder)).to.contain(
      'The data says “more than 5,000”, but the sentence says “5,000” without a hedge.',
    );
  });

  it('tells of a claim that is only possible, and of one that nobody is named for', async () => {
    const builder = await openBuilder();
    await fill(builder, 'The claim, in one sentence', 'Reportedly the depot may have been hit.');
    expect(spoken(builder)).to.contain('“may have been”'.slice(0, 9)).and.to.contain('unnamed');
    await press(builder, 'Mark the claim as possible');
    await press(builder, 'Mark the claimant as unnamed');
    expect(dataOf(copyable(builder, 'Raw HTML'))).to.include({ modality: 'possible', attribution: 'unnamed' });
  });

  it('offers the figure of the sentence with its hedge, never a year', async () => {
    const builder = await openBuilder();
    await fill(builder, 'The claim, in one sentence', 'In 2025 nearly 30,000 men enlisted.');
    await press(builder, 'Take “nearly 30,000” as the figure');
    expect(dataOf(copyable(builder, 'Raw HTML'))).to.deep.include({
      value: { amount: 30_000, comparator: 'lessThan', near: true },
    });
  });

  it('offers tens of thousands as what they are, without a number', async () => {
    const builder = await openBuilder();
    await fill(builder, 'The claim, in one sentence', 'Tens of thousands of men have fled.');
    await press(builder, 'Take “Tens of thousands” as the figure');
    expect(dataOf(copyable(builder, 'Raw HTML'))).to.deep.include({ value: { magnitude: 10_000 } });
  });

  it('offers who says so, when, and that it could not be verified, and takes over nothing unasked', async () => {
    const builder = await openBuilder();
    await fill(
      builder,
      'The claim, in one sentence',
      'According to the mayor, about 700 people left in May 2024, which could not be independently verified.',
    );
    expect(dataOf(copyable(builder, 'Raw HTML'))).to.have.all.keys('text');
    await press(builder, 'Take “about 700” as the figure');
    await press(builder, 'Take “the mayor” as who says so');
    expect(document.activeElement!.textContent, 'the next step').to.contain('Take “May 2024”');
    await press(builder, 'Take “May 2024” as the time that is counted');
    await press(builder, 'Mark it as not verifiable');
    expect(document.activeElement, 'the field, when there is no other step').to.equal(
      field(builder, 'Could anyone check it?'),
    );
    expect(dataOf(copyable(builder, 'Raw HTML'))).to.deep.include({
      claimant: [{ name: 'the mayor' }],
      observationPeriod: '2024-05',
      verification: { status: 'notPossible' },
      value: { comparator: 'about', amount: 700 },
    });
    expect(
      [...builder.querySelectorAll('button')].filter((each) => /^(Take|Mark) “?/.test(each.textContent!)),
    ).to.have.length(0);
  });

  const said: [sentence: string, who: string | undefined][] = [
    ['The army says that about 700 men serve.', 'The army'],
    ['About 700 men serve, the army of the south said.', undefined],
    ['About 700 men serve, President Putin said.', 'President Putin'],
    ['It was said to be about 700.', undefined],
    ['He said 700.', undefined],
    ['About 700 are reported by nobody.', undefined],
    ['Losses reported by both sides rose.', undefined],
  ];
  for (const [sentence, who] of said)
    it(`finds ${who ? `“${who}”` : 'nobody'} who says: “${sentence}”`, () =>
      expect(stepsIn({ text: sentence }).flatMap(({ fields }) => fields)).to.deep.equal(
        who ? [['/claimant/0/name', who]] : [],
      ));

  it('offers each date once, and one that follows “said” as when it was said', () => {
    const text = 'The army said in December 2025 that 400 signed in 2025.';
    expect(stepsIn({ text }).map(({ label }) => label)).to.deep.equal([
      'Take “The army” as who says so',
      'Take “December 2025” as when it was said',
      'Take “2025” as the time that is counted',
    ]);
  });

  it('warns of a sentence that says as a fact what is only possible', async () => {
    const builder = await openBuilder();
    await fill(builder, 'The claim, in one sentence', 'The depot was hit.');
    await fill(builder, 'How firmly it is said', 'possible');
    expect(spoken(builder)).to.contain('The data says this is possible, but the sentence states it as fact.');
    expect(spoken(builder)).not.to.contain('No problems found');
    await fill(builder, 'The claim, in one sentence', 'The depot may have been hit.');
    expect(spoken(builder)).not.to.contain('as fact');
  });

  it('tells of a number that is denied, and of one that could not be verified', async () => {
    const builder = await openBuilder();
    await fill(builder, 'How the source gives it', 'asStated');
    await fill(builder, 'The number', '400');
    await fill(
      builder,
      'The claim, in one sentence',
      'The army denied that 400 men left, which could not be verified.',
    );
    await fill(builder, 'Could anyone check it?', 'independent');
    expect(spoken(builder)).to.contain('the data does not say that this is denied');
    expect(spoken(builder)).to.contain('the data says it was verified independently');
    await press(builder, 'Mark the claim as denied');
    await press(builder, 'Mark it as not verifiable');
    expect(dataOf(copyable(builder, 'Raw HTML'))).to.deep.include({
      modality: 'denied',
      verification: { status: 'notPossible' },
    });
  });

  it('takes no brigade for a figure', async () => {
    const builder = await openBuilder();
    for (const name of ['The 155th Brigade has left.', 'The F16 has left.']) {
      await fill(builder, 'The claim, in one sentence', name);
      expect(spoken(builder), name).not.to.contain('says more than the data');
    }
  });

  it('echoes what readers will see beside the number', async () => {
    const builder = await openBuilder();
    await fill(builder, 'How the source gives it', 'atMost');
    await fill(builder, 'The number', '5,937');
    expect(spoken(builder)).to.contain('Readers see: at most 5,937');
  });
});
