import { expect } from 'chai';
import { parseClaim } from '../../src/model/claim.js';
import type { WarBuilder } from '../../src/builder/war-builder.js';
import {
  copyable,
  dataOf,
  field,
  fill,
  fields,
  openBuilder,
  paste,
  press,
  problemOf,
  settled,
  spoken,
} from './page.js';

const TEXT = 'More than 1 million Russian troops may have been killed or wounded.';

/** Fills in a claim as an editor would, in plain words. */
const fillClaim = async (builder: WarBuilder) => {
  await fill(builder, 'The claim, in one sentence', TEXT);
  await fill(builder, 'Name', 'British Defence Ministry');
  await fill(builder, 'Side in the war', 'supportsParty');
  await fill(builder, 'Which side', 'Ukraine');
  await fill(builder, 'How the source gives it', 'moreThan');
  await fill(builder, 'The number', '1 million');
  await fill(builder, 'What is counted', 'troops killed or wounded');
  await fill(builder, 'Where', 'Ukraine');
  await fill(builder, 'Period covered', 'since February 2022');
  await fill(builder, 'When it was said', 'summer 2025');
  await fill(builder, 'How firmly it is said', 'possible');
  await fill(builder, 'How it is known', 'intelligenceEstimate');
  await fill(builder, 'Could anyone check it?', 'notAttempted');
  await press(builder, 'Add a source');
  await fill(builder, 'Title or name', 'A post by the ministry');
  await fill(builder, 'Kind of source', 'official');
  await fill(builder, 'Web address', 'https://publisher.example/post?a=1&b="2"', 1);
};

const CLAIM = {
  text: TEXT,
  claimant: [{ name: 'British Defence Ministry', partyToConflict: 'supportsParty', side: 'UA' }],
  value: { comparator: 'moreThan', amount: 1_000_000 },
  measure: { name: 'troops killed or wounded' },
  observationAbout: { name: 'Ukraine' },
  observationPeriod: '2022-02/..',
  claimDate: '2025-22',
  modality: 'possible',
  basis: 'intelligenceEstimate',
  verification: { status: 'notAttempted' },
};

describe('the form of a claim', () => {
  it('makes a snippet of what was filled in, and the snippet is read as the same claim', async () => {
    const builder = await openBuilder();
    await fillClaim(builder);
    const { evidence, ...rest } = dataOf(copyable(builder, 'Raw HTML')) as Record<string, unknown>;
    expect(rest).to.deep.equal(CLAIM);
    expect(evidence).to.deep.equal([
      { name: 'A post by the ministry', kind: 'official', url: 'https://publisher.example/post?a=1&b="2"' },
    ]);
    const parsed = parseClaim(rest as never);
    expect(parsed.problems).to.deep.equal([]);
  });

  it('writes snippets that are double-quoted, with entities, and without a raw < or > in an attribute', async () => {
    const builder = await openBuilder();
    await fillClaim(builder);
    await fill(builder, 'The claim, in one sentence', 'a < b > c & "d" \'e\'');
    for (const [name, tag] of [
      ['Raw HTML', 'war-claim'],
      ['WordPress and others', 'blockquote'],
    ] as const) {
      const snippet = copyable(builder, name);
      expect(snippet).to.match(new RegExp(`^<${tag} data-[\\w-]+="[^"<>]*">[^<>]*</${tag}>$`));
      expect(
        (dataOf(snippet, tag === 'blockquote' ? 'data-war-claim' : 'data-claim') as { text: string }).text,
      ).to.equal('a < b > c & "d" \'e\'');
    }
  });

  it('shows the tag itself while the form is filled in, with the hedge in its figure', async () => {
    const builder = await openBuilder();
    await fillClaim(builder);
    const tag = builder.querySelector('war-claim')!;
    await customElements.whenDefined('war-claim');
    await tag.updateComplete;
    expect(tag.shadowRoot!.querySelector('[part=figure]')!.textContent).to.equal('more than 1,000,000');
    expect(tag.textContent).to.contain(TEXT);
  });

  it('proposes the sentence inside the tag, takes the editor’s own, and gives the proposal back', async () => {
    const builder = await openBuilder();
    await fillClaim(builder);
    const proposal = copyable(builder, 'The sentence inside the tag');
    expect(proposal).to.equal(
      `British Defence Ministry (said summer 2025): ${TEXT} Said to be possible, not certain. Nobody is known to have checked it.`,
    );
    await fill(builder, 'The sentence inside the tag', 'Mine.');
    expect(copyable(builder, 'Raw HTML')).to.match(/">Mine\.<\/war-claim>$/);
    await fill(builder, 'When it was said', 'May 2025');
    expect(copyable(builder, 'The sentence inside the tag')).to.equal('Mine.');
    await press(builder, 'Write the sentence from the data again');
    expect(copyable(builder, 'The sentence inside the tag')).to.contain('said May 2025');
  });

  it('speaks the language of the page that the snippet is for', async () => {
    const builder = await openBuilder();
    await fillClaim(builder);
    await fill(builder, 'Language of the page', 'de');
    for (let i = 0; i < 50 && !copyable(builder, 'The sentence inside the tag').includes('Sommer'); i++)
      await new Promise((done) => setTimeout(done, 20));
    expect(copyable(builder, 'The sentence inside the tag')).to.contain('Sommer 2025');
  });

  it('copies a ledger entry, JSON-LD, and a link once it knows the ledger', async () => {
    const builder = await openBuilder();
    await fillClaim(builder);
    expect(fields(builder, 'Link')).to.have.length(0);
    await fill(builder, 'Address of your ledger’s page', 'https://publisher.example/ledger.html');
    await fill(builder, 'Short name (id) of this entry', 'uk-casualties');
    expect(copyable(builder, 'Link')).to.match(
      /^<a href="https:\/\/publisher\.example\/ledger\.html\?war-claim=uk-casualties[^"<>]*">[^<>]+<\/a>$/,
    );
    expect((JSON.parse(copyable(builder, 'Ledger entry')) as { id: string }).id).to.equal('uk-casualties');
    const linked = JSON.parse(copyable(builder, 'JSON-LD').replace(/^<script[^>]*>|<\/script>$/g, '')) as Record<
      string,
      unknown
    >;
    expect(linked).to.include({ '@type': 'Claim', '@context': 'https://schema.org' });
    expect(linked.about).to.include({ minValue: 1_000_000 });
  });

  it('keeps an earlier figure of the same thing together with it, and names the two apart when asked', async () => {
    const builder = await openBuilder();
    await fillClaim(builder);
    await press(builder, 'Add an earlier or later figure');
    await fill(builder, 'How the source gives it', 'about', 1);
    await fill(builder, 'The number', '900,000', 1);
    await fill(builder, 'When it was said', 'March 2025', 1);
    await fill(builder, 'What is counted', 'troops killed');
    const [relation] = (
      dataOf(copyable(builder, 'Raw HTML')) as { relations: { type: string; target: Record<string, unknown> }[] }
    ).relations;
    expect(relation!.type).to.equal('laterThan');
    expect(relation!.target).to.include({
      claimDate: '2025-03',
      text: 'British Defence Ministry: about 900,000 troops killed, Ukraine.',
    });
    expect(relation!.target.measure).to.deep.equal({ name: 'troops killed' });
    expect(relation!.target.claimant).to.deep.equal(CLAIM.claimant);
  });
});

describe('another claim', () => {
  type Relation = { type: string; target: Record<string, unknown> };
  const relationsOf = (builder: WarBuilder) =>
    (dataOf(copyable(builder, 'Raw HTML')) as { relations?: Relation[] }).relations;

  it('that is incomplete is left out of what is copied, and the list of what is to mend leads to it', async () => {
    const builder = await openBuilder();
    await fillClaim(builder);
    await press(builder, 'Add another claim');
    await fill(builder, 'Name', 'A newspaper', 1);
    await fill(builder, 'What it counts', 'troops killed');
    expect(relationsOf(builder)).to.equal(undefined);
    expect(spoken(builder)).to.contain('1 problem to fix');
    const [link] = builder.querySelectorAll<HTMLAnchorElement>('.problems a');
    expect(link!.textContent).to.equal(
      'Other claim 1, That figure: This one is incomplete and is left out until it has a figure or a sentence.',
    );
    link!.click();
    await settled(builder);
    expect(document.activeElement!.closest('fieldset.item')!.querySelector('legend')!.textContent).to.equal(
      'Other claim 1',
    );
    await fill(builder, 'How the source gives it', 'moreThan', 1);
    expect(relationsOf(builder), 'a figure without its number').to.equal(undefined);
    await fill(builder, 'The number', '160,000', 1);
    expect(spoken(builder)).to.contain('No problems found');
    expect(relationsOf(builder)![0]!.target.text).to.equal('A newspaper: more than 160,000 troops killed.');
  });

  it('takes over nothing of what this one counts, until the editor says that they count the same', async () => {
    const builder = await openBuilder();
    await fillClaim(builder);
    await press(builder, 'Add another claim');
    await fill(builder, 'How the source gives it', 'moreThan', 1);
    await fill(builder, 'The number', '160,000', 1);
    expect(relationsOf(builder)![0]!.target).not.to.have.any.keys('measure', 'observationAbout');
    const shared = field(builder, 'Counts the same thing in the same place');
    expect(shared.checked).to.equal(false);
    shared.click();
    await settled(builder);
    expect(relationsOf(builder)![0]!.target).to.deep.include({
      measure: CLAIM.measure,
      observationAbout: CLAIM.observationAbout,
    });
    await fill(builder, 'What is counted', 'troops killed');
    expect(relationsOf(builder)![0]!.target.measure).to.deep.equal({ name: 'troops killed' });
  });

  it('takes over nothing, either, from a claim that says only later what it counts', async () => {
    const builder = await openBuilder();
    await fill(builder, 'The claim, in one sentence', 'More than 160,000.');
    await press(builder, 'Add another claim');
    await fill(builder, 'How the source gives it', 'about', 1);
    await fill(builder, 'The number', '5,000');
    await fill(builder, 'What is counted', 'troops killed or wounded');
    expect(relationsOf(builder)![0]!.target).not.to.have.property('measure');
  });
});

describe('what cannot be true', () => {
  const other: [type: string, date: string, figure: string, said: RegExp][] = [
    ['laterThan', 'December 2026', '900,000', /dated after the claim itself/],
    ['earlierThan', 'March 2025', '900,000', /dated before the claim itself/],
    ['sameFigureAs', 'March 2025', '900,000', /marked as the same number/],
  ];
  for (const [type, date, figure, said] of other)
    it(`is told beside its field: ${type}, ${date}, ${figure}`, async () => {
      const builder = await openBuilder();
      await fillClaim(builder);
      await press(builder, 'Add an earlier or later figure');
      await fill(builder, 'How the source gives it', 'moreThan', 1);
      await fill(builder, 'The number', '1 million', 1);
      await fill(builder, 'When it was said', type === 'earlierThan' ? 'May 2026' : 'May 2025', 1);
      await fill(builder, 'It was said', type);
      expect(spoken(builder)).to.contain('No problems found');
      await fill(builder, 'When it was said', date, 1);
      await fill(builder, 'The number', figure, 1);
      expect(builder.querySelector('.problems')!.textContent).to.match(said);
    });
});

describe('copying', () => {
  it('says that something is still to mend', async () => {
    const builder = await openBuilder();
    await fillClaim(builder);
    await press(builder, 'Copy Raw HTML');
    expect(spoken(builder)).not.to.contain('still to mend');
    await fill(builder, 'When it was said', 'last month');
    await press(builder, 'Copy Raw HTML');
    expect(spoken(builder)).to.contain('It still has a problem: readers are told that something was left out.');
  });

  it('takes along how firmly it is said, whatever the sentence says', async () => {
    const builder = await openBuilder();
    await fill(builder, 'The claim, in one sentence', 'Conscripts were forced to sign.');
    await fill(builder, 'Name', 'The ministry');
    await fill(builder, 'How firmly it is said', 'denied');
    expect(copyable(builder, 'Raw HTML')).to.contain('Conscripts were forced to sign. The claimant denies this. ');
  });
});

describe('problems', () => {
  it('stand beside their field, in plain words, and lead to it', async () => {
    const builder = await openBuilder();
    await fillClaim(builder);
    await fill(builder, 'When it was said', 'the other day');
    const control = field(builder, 'When it was said');
    expect(problemOf(control)).to.contain('“the other day” is not a date by itself');
    expect(control.getAttribute('aria-invalid')).to.equal('true');
    expect(spoken(builder)).to.contain('1 problem to fix');
    builder.querySelector<HTMLAnchorElement>('.problems a')!.click();
    await settled(builder);
    expect(document.activeElement).to.equal(control);
    await fill(builder, 'When it was said', '19 December 2025');
    expect(problemOf(control)).to.equal('');
    expect(control.hasAttribute('aria-invalid')).to.be.false;
    expect(spoken(builder)).to.contain('No problems found');
  });

  const wrong: [label: string, value: string, said: RegExp][] = [
    ['The number', 'lots', /Write a number/],
    ['The number', '1.000', /could be 1000 or 1: write the one/],
    ['The number', '', /Fill in the figure/],
    ['Currency, if it is money', 'shillings', /three letters/],
    ['Web address of that', 'publisher.example', /begins with https/],
    ['Web address', 'javascript:alert(1)', /begins with https/],
    ['Code of the place', 'Kyiv', /two letters/],
    ['The claim, in one sentence', '', /must be filled in/],
  ];
  for (const [label, value, said] of wrong)
    it(`of “${label}: ${value}” is told beside it, or beside its group`, async () => {
      const builder = await openBuilder();
      await fillClaim(builder);
      const at = label === 'Web address' ? 1 : 0;
      await fill(builder, label, value, at);
      const control = field(builder, label, at);
      const group = control.closest('fieldset')!;
      expect(
        problemOf(control) ||
          [...group.querySelectorAll(':scope > .problem')].map((each) => each.textContent).join(' '),
      ).to.match(said);
    });

  it('of what is folded away are brought to light', async () => {
    const builder = await openBuilder();
    await fillClaim(builder);
    await fill(builder, 'Checked on', 'one day');
    expect(field(builder, 'Checked on').closest('details')!.open).to.be.true;
    expect(problemOf(field(builder, 'Checked on'))).to.contain('could not be read');
  });

  it('of a pasted snippet stand beside their fields, and what was wrong can be mended there', async () => {
    const builder = await openBuilder();
    await paste(
      builder,
      `<war-claim data-claim="{&quot;text&quot;:&quot;x&quot;,&quot;claimDate&quot;:&quot;sometime&quot;}">x</war-claim>`,
    );
    expect(field(builder, 'When it was said').value).to.equal('sometime');
    expect(problemOf(field(builder, 'When it was said'))).to.contain('could not be read');
  });
});
