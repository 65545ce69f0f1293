import { expect } from 'chai';
import type { WarBuilder } from '../../src/builder/war-builder.js';
import { draftOf } from '../../src/builder/draft-of.js';
import { dataWithGaps, withoutGaps } from '../../src/builder/data-of.js';
import { openLedger } from '../../src/model/open-ledger.js';
import { parseClaim } from '../../src/model/claim.js';
import { pinFragment } from '../../src/model/pin-fragment.js';
import { snippetsOf } from '../../src/server/snippets.js';
import { close, copyable, dataOf, field, fill, openBuilder, paste, press, settled, spoken } from './page.js';

const text = async (path: string): Promise<string | undefined> => {
  const response = await fetch(path);
  return response.ok ? response.text() : undefined;
};

const ledgerText = (await text('/stories/data/russia-recruitment.json'))!;
const ledger = openLedger(JSON.parse(ledgerText));
const ids = (part: string) => (ledger.raw[part] as { id: string }[]).map(({ id }) => id);
const pinned = (kind: 'claim' | 'bonus' | 'trend', id: string): Record<string, unknown> => {
  const found = pinFragment(ledger, kind, id);
  if (!found.ok) throw new Error(id);
  return JSON.parse(JSON.stringify(found.value)) as Record<string, unknown>;
};
const formAndBack = (kind: 'claim' | 'bonus' | 'trend', data: Record<string, unknown>) =>
  withoutGaps(dataWithGaps(kind, draftOf(kind, data)));

const copies = (builder: WarBuilder) => [copyable(builder, 'Raw HTML'), copyable(builder, 'WordPress and others')];

const withLink = async (builder: WarBuilder) => {
  await fill(builder, 'Address of your ledger’s page', 'https://publisher.example/own.html');
  await fill(builder, 'Short name (id) of this entry', 'uk-casualties');
};

describe('pasting', () => {
  const data = pinned(
    'claim',
    ids('claims').find((id) => (pinned('claim', id).relations as unknown[] | undefined)?.length)!,
  );
  const made = snippetsOf('claim', data, 'The sentence: “more than”, <b>, & all.');

  for (const [name, snippet] of [
    ['a tag', made.tag],
    ['a quotation with data', made.block],
  ] as const)
    it(`${name} gives the same snippet again`, async () => {
      const builder = await openBuilder();
      await paste(builder, `<p>Before</p>\n${snippet}\n<p>After</p>`);
      const first = copies(builder);
      expect(dataOf(first[0]!)).to.deep.equal(formAndBack('claim', data));
      expect(first[0]).to.contain('>The sentence: “more than”, &lt;b&gt;, &amp; all.</war-claim>');
      close();
      localStorage.clear();
      const again = await openBuilder();
      await paste(again, name === 'a tag' ? first[0]! : first[1]!);
      expect(copies(again)).to.deep.equal(first);
    });

  it('a link fetches the ledger behind it, and gives the same link again', async () => {
    const { fetch } = window;
    const asked: string[] = [];
    window.fetch = (async (input: string) => {
      asked.push(input);
      return new Response(
        JSON.stringify({
          version: 1,
          claims: [{ id: 'uk-casualties', text: 'More than 1 million.', value: 'moreThan 1000000', claimant: 'uk' }],
          agents: { uk: { name: 'The ministry' } },
        }),
      );
    }) as typeof window.fetch;
    try {
      const builder = await openBuilder();
      await fill(builder, 'The claim, in one sentence', 'x');
      await withLink(builder);
      await fill(builder, 'The sentence inside the tag', 'More than 1 million, the ministry says.');
      const link = copyable(builder, 'Link');
      close();
      localStorage.clear();
      const again = await openBuilder();
      await paste(again, `See ${link}.`);
      for (let i = 0; i < 20 && field(again, 'The claim, in one sentence').value === ''; i++) await settled(again);
      expect(asked).to.deep.equal(['https://publisher.example/own.json']);
      expect(field(again, 'The claim, in one sentence').value).to.equal('More than 1 million.');
      expect(field(again, 'Name').value).to.equal('The ministry');
      expect(copyable(again, 'Link')).to.equal(link);
    } finally {
      window.fetch = fetch;
    }
  });

  it('every claim of the ledger goes through the form and comes back as the same claim', () => {
    for (const id of ids('claims')) {
      const before = pinned('claim', id);
      const after = formAndBack('claim', before);
      expect(parseClaim(after as never), id).to.deep.equal(parseClaim(before as never));
      expect(formAndBack('claim', after), id).to.deep.equal(after);
    }
  });

  it('every comparison of bonuses and every trend goes through the form and comes back', () => {
    for (const kind of ['bonus', 'trend'] as const)
      for (const id of ids(kind === 'bonus' ? 'bonuses' : 'trends')) {
        const before = pinned(kind, id);
        const after = formAndBack(kind, before);
        expect(Object.keys(after).sort(), id).to.deep.equal(Object.keys(before).sort());
        expect(formAndBack(kind, after), id).to.deep.equal(after);
      }
  });

  it('short forms that people type by hand are spread out into their fields', async () => {
    const builder = await openBuilder();
    await paste(
      builder,
      '{"text": "x y", "claimant": "Mediazona", "value": "atLeast 5937", "measure": "named dead", "observationAbout": "UA", "verification": "unclear", "evidence": "Its page"}',
    );
    expect(field(builder, 'Name').value).to.equal('Mediazona');
    expect(field(builder, 'How the source gives it').value).to.equal('atLeast');
    expect(field(builder, 'The number').value).to.equal('5,937');
    expect(field(builder, 'What is counted').value).to.equal('named dead');
    expect(field(builder, 'Code of the place').value).to.equal('UA');
    expect(field(builder, 'Could anyone check it?').value).to.equal('unclear');
    expect(field(builder, 'Title or name').value).to.equal('Its page');
  });

  it('a fact-check’s ClaimReview fills in the claim and its verdict', async () => {
    const builder = await openBuilder();
    const review = {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      claimReviewed: 'All of the soldiers have gone home.',
      url: 'https://publisher.example/check',
      datePublished: '2024-05-06',
      author: { '@type': 'Organization', name: 'A fact-checker' },
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: 'A minister' },
        datePublished: '2024-05-01',
      },
      reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'Misleading' },
    };
    await paste(builder, `<script type="application/ld+json">${JSON.stringify(review)}</script>`);
    expect(field(builder, 'The claim, in one sentence').value).to.equal('All of the soldiers have gone home.');
    expect(field(builder, 'Verdict in their words').value).to.equal('Misleading');
    expect(field(builder, 'Name').value).to.equal('A minister');
    expect(spoken(builder)).to.contain('from a fact-check’s data');
  });

  it('real ClaimReviews, where they lie beside the checkout, fill in a claim that can be copied', async function () {
    const published = await text('/shared/data/claimreview/afp.txt');
    if (published === undefined) return console.info('No published ClaimReviews here.');
    const builder = await openBuilder();
    await paste(builder, published);
    if (spoken(builder).includes('Choose one below')) await press(builder, 'Take this one');
    expect(copyable(builder, 'Raw HTML')).to.match(/^<war-claim /);
  });

  it('a ledger offers its entries to choose from', async () => {
    const builder = await openBuilder();
    await paste(builder, ledgerText);
    const choice = field(builder, 'Which of them?') as unknown as HTMLSelectElement;
    const at = [...choice.options].findIndex((option) => option.text.startsWith('bonus: '));
    choice.value = String(at);
    await press(builder, 'Take this one');
    expect(copyable(builder, 'Raw HTML')).to.match(/^<war-bonus /);
  });

  it('columns of a spreadsheet become a trend: hedges kept, gaps kept, each column a line', async () => {
    const builder = await openBuilder();
    await paste(
      builder,
      'Month,Ministry,"General Staff, all"\r\n2024-01,more than 1000,"1,500"\r\n2024-02,,about 2000\r\nMarch 2024,1200 to 1300,\r\n',
    );
    const { series } = dataOf(copyable(builder, 'Raw HTML'), 'data-trend') as { series: unknown[] };
    expect(series).to.deep.equal([
      {
        label: 'Ministry',
        points: [
          ['2024-01', 'moreThan 1000'],
          ['2024-03', '1200..1300'],
        ],
      },
      {
        label: 'General Staff, all',
        points: [
          ['2024-01', 1500],
          ['2024-02', 'about 2000'],
        ],
      },
    ]);
    await fill(builder, 'Title', 'Losses');
    expect(copyable(builder, 'The sentence inside the tag')).to.contain('Losses').and.to.contain('about 2,000');
  });

  it('a line that is not understood is named by its number', async () => {
    const builder = await openBuilder();
    await paste(builder, '2024-01,1000\n2024-02,many\n2024-03,3000');
    expect(builder.querySelector('form')!.textContent).to.contain('line 2 (“2024-02, many”)');
  });

  it('a sentence becomes the claim', async () => {
    const builder = await openBuilder();
    await paste(builder, 'The army says that about 700,000 men serve.');
    expect(field(builder, 'The claim, in one sentence').value).to.equal('The army says that about 700,000 men serve.');
  });

  it('what is not understood leaves the form as it was, and says so', async () => {
    const builder = await openBuilder();
    await fill(builder, 'The claim, in one sentence', 'x');
    for (const nothing of [
      '',
      '{"a',
      '<p></p>',
      '[]',
      '[1,2]',
      'null',
      '"',
      '<war-claim data-claim="{">',
      '['.repeat(9999),
      '{"text":'.repeat(9999),
    ]) {
      await paste(builder, nothing);
      expect(field(builder, 'The claim, in one sentence').value, nothing).to.equal('x');
      expect(spoken(builder), nothing).to.match(
        /could not be read|nothing in the box|looks like a snippet, but its data is broken/,
      );
    }
  });

  it('what was overwritten can be brought back', async () => {
    const builder = await openBuilder();
    await fill(builder, 'The claim, in one sentence', 'Before.');
    await paste(builder, 'Something else altogether.');
    await press(builder, 'Undo: restore what was there');
    expect(field(builder, 'The claim, in one sentence').value).to.equal('Before.');
  });

  it('markup in what is pasted stays a text', async () => {
    const builder = await openBuilder();
    await paste(
      builder,
      JSON.stringify({ text: '<img src=x onerror=alert(1)>', claimant: '<script>alert(1)</script>' }),
    );
    expect(builder.querySelector('img, script')).to.equal(null);
    expect(field(builder, 'Name').value).to.equal('<script>alert(1)</script>');
  });
});
