import { expect } from 'chai';
import { dataOf, copyable, field, fill, openBuilder, paste, press, problemOf, settled, spoken } from './page.js';

const DATA = '{"text": "More than 1,500 fled.", "value": "moreThan 1500", "claimDate": "2025-05"}';
const listed = (builder: Element) =>
  [...builder.querySelectorAll('.problems li')].map((item) => item.textContent!.trim());

describe('a damaged snippet', () => {
  const damaged: [string, string][] = [
    [
      'curly quotation marks in the attribute',
      `<war-claim data-claim=”${DATA.replace(/"/g, '“')}”>More than 1,500 fled.</war-claim>`,
    ],
    ['decoded quotation marks', `<war-claim data-claim="${DATA}">More than 1,500 fled.</war-claim>`],
    [
      'broken JSON',
      `<war-claim data-claim='{"text": "More than 1,500 fled.", "value": "moreThan 1500", "claimDate": "2025-05", "measure": {"na'>x</war-claim>`,
    ],
    ['data that is cut off', DATA.slice(0, -3).replace('2025-05', '2025-05", "basis": "na')],
  ];
  for (const [name, text] of damaged)
    it(`gives what can be read, and says where it broke: ${name}`, async () => {
      const builder = await openBuilder();
      await paste(builder, text);
      expect(spoken(builder)).to.match(/This looks like a snippet, but its data is broken at “.+”/);
      expect(field(builder, 'The claim, in one sentence').value).to.equal('More than 1,500 fled.');
      expect(field(builder, 'The number').value).to.equal('1,500');
    });

  it('of which nothing can be read is no sentence', async () => {
    const builder = await openBuilder();
    await paste(
      builder,
      'See <war-claim data-claim=”broken all over”>More than 1,500 fled.</war-claim> for the rest of it.',
    );
    expect(spoken(builder)).to.contain('This looks like a snippet').and.contain('The form is unchanged.');
    expect(field(builder, 'The claim, in one sentence').value).to.equal('');
  });
});

describe('a claim inside a sentence', () => {
  it('is a tag with inline and a span, and stays so when it is pasted', async () => {
    const builder = await openBuilder();
    await fill(builder, 'The claim, in one sentence', 'More than 1,500 fled.');
    field(builder, 'Inside a sentence').click();
    await settled(builder);
    const [tag, span] = [copyable(builder, 'Raw HTML'), copyable(builder, 'WordPress and others')];
    expect(tag).to.match(/^<war-claim inline data-claim="[^"]*">More than 1,500 fled<\/war-claim>$/);
    expect(span).to.match(/^<span data-war-claim="[^"]*">More than 1,500 fled<\/span>$/);
    for (const snippet of [tag, span]) {
      await press(builder, 'Clear the form');
      await paste(builder, '{"text": "x y"}');
      expect(field(builder, 'Inside a sentence').checked).to.equal(false);
      await paste(builder, `<p>They say ${snippet}.</p>`);
      expect(copyable(builder, 'Raw HTML')).to.equal(tag);
    }
  });

  it('a source is a span, too', async () => {
    const builder = await openBuilder();
    await paste(builder, '{"name": "TASS", "kind": "newsAgency"}');
    expect(copyable(builder, 'WordPress and others')).to.match(/^TASS <span data-war-source=.*<\/span>$/);
  });
});

describe('what is to mend', () => {
  it('is named by its field, each mistake once, and leads there', async () => {
    const builder = await openBuilder();
    await paste(
      builder,
      '{"text": "x y", "corrections": [{"date": "2025"}], "evidence": [{"url": "https://a.example/b c"}]}',
    );
    expect(listed(builder)).to.have.members([
      'Source 1, Web address: A web address has no spaces.',
      'Correction 1, What was wrong, and what is right now: This must be filled in.',
    ]);
    builder.querySelector<HTMLAnchorElement>('.problems a')!.click();
    await settled(builder);
    expect(document.activeElement!.matches('input, textarea')).to.equal(true);
  });

  it('of a series is named by its line', async () => {
    const builder = await openBuilder();
    await paste(builder, '2025-05,1.500\n2025-06,many\n05/07/2025,5\n2025-08,5\n2025-09,6');
    expect(listed(builder)).to.deep.equal([
      'Line 1, Dates and figures, one per line: In line 1 (“2025-05, 1.500”): 1.500 could be 1500 or 1.5: write the one that is meant.',
      'Line 1, Dates and figures, one per line: In line 2 (“2025-06, many”): This could not be read. Write a number such as 500000, or “more than 500000”.',
      'Line 1, Dates and figures, one per line: In line 3 (“05/07/2025, 5”): In 05/07/2025 could be either day or month first: write July 5, 2025 or May 7, 2025.',
    ]);
  });

  it('does not count what was mended already', async () => {
    const builder = await openBuilder();
    await fill(builder, 'The claim, in one sentence', 'x\u0007y');
    expect(spoken(builder)).to.contain('No problems found');
    expect(problemOf(field(builder, 'The claim, in one sentence'))).to.contain('Invisible characters');
  });

  it('asks for the side of somebody who fights, and says a word on a number below zero', async () => {
    const builder = await openBuilder();
    await fill(builder, 'Side in the war', 'party');
    expect(spoken(builder)).to.contain('Say which side');
    await fill(builder, 'Which side', 'Ukraine');
    expect(spoken(builder)).not.to.contain('Say which side');
    await fill(builder, 'How the source gives it', 'asStated');
    await fill(builder, 'The number', '-5');
    expect(spoken(builder)).to.contain('below zero');
    await fill(builder, 'The number', '');
    expect(listed(builder).join()).to.contain('Fill in the figure');
  });
});

describe('a ledger entry', () => {
  it('always has a short name, which takes its form while it is typed', async () => {
    const builder = await openBuilder();
    await fill(builder, 'The claim, in one sentence', 'More than 1,500 fled.');
    await fill(builder, 'Name', 'The Army');
    await fill(builder, 'What is counted', 'men who fled');
    await fill(builder, 'When it was said', 'May 2025');
    const id = () => (JSON.parse(copyable(builder, 'Ledger entry')) as { id: string }).id;
    expect(id()).to.equal('the-army-men-who-fled-2025-05');
    expect(dataOf(copyable(builder, 'Raw HTML'))).not.to.have.property('id');
    await fill(builder, 'Short name (id) in your ledger', 'Army: fled');
    expect(field(builder, 'Short name (id) in your ledger').value).to.equal('army-fled');
    expect(id()).to.equal('army-fled');
  });
});
