import { expect } from 'chai';
import { LANGUAGES, localeFor } from '../../src/text/locale.js';
import { fill } from '../../src/text/messages.js';
import { readCsv } from '../fuzz/read-csv.js';
import { fixtures, ledger, type Fixture } from './fixtures.js';
import { answer, encode, freshAddress, json, put, replace, settled, until, type Tag } from './page.js';

const fixtureOf = (tag: Fixture['tag']) => fixtures.find((one) => one.tag === tag)!;
const pinned = ({ tag, kind }: Fixture, data: unknown) =>
  `<${tag} data-${kind}="${encode(JSON.stringify(data))}">x</${tag}>`;
const shown = async (markup: string, button = '.cite button'): Promise<Tag> => {
  const tag = put(markup);
  await settled(tag);
  await until('it is drawn', () => tag.shadowRoot!.querySelector(button));
  return tag;
};

/** What a button that says so offers. */
const take = async (tag: Tag, what: string): Promise<{ name: string; blob: Blob }> => {
  let [name, blob]: [string?, Blob?] = [];
  const { createObjectURL } = URL;
  replace(URL, 'createObjectURL', (made) => createObjectURL((blob = made as Blob)));
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    name = this.download;
  });
  [...tag.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.includes(what))!.click();
  await until('a file is offered', () => name);
  return { name: name!, blob: blob! };
};
const table = async (tag: Tag) => {
  const { name, blob } = await take(tag, 'CSV');
  const [head, ...rows] = readCsv(await blob.text());
  return {
    name,
    rows: rows.map((cells) => Object.fromEntries(cells.map((cell, i) => [head![i]!.replace('\ufeff', ''), cell]))),
  };
};

describe('data to take away', () => {
  const claim = {
    ...fixtureOf('war-claim').datum(0),
    relations: [
      {
        type: 'rivals',
        target: { text: 'Others count.', claimant: 'Others', measure: 'people', value: 'about 300' },
        comparable: false,
        note: 'another count',
      },
    ],
  };

  it('says that something was left out of it', async () => {
    for (const { tag, flawed, kind } of fixtures.filter(({ kind }) => kind !== 'source')) {
      const { rows } = await table(await shown(pinned(fixtureOf(tag), flawed(0)), 'button'));
      expect(rows[0]!.note, kind).to.include('Part of the data could not be used and was left out.');
    }
  });

  it('of a claim has the hedge with the number, who said it, the state, the source, and where it was taken from', async () => {
    const { name, rows } = await table(await shown(pinned(fixtureOf('war-claim'), claim)));
    expect(name).to.equal('the-ministry-says-that-more-than-1-000-people-serve.csv');
    expect(rows[0]).to.include({ figure: 'more than 1,000', comparator: 'moreThan', low: '1000', high: '' });
    expect(rows[0]!.claimant).to.include('The ministry').and.include('side: Russia');
    expect(rows[0]!.how_firm).to.equal('Whether it is accurate is unclear');
    expect(rows[0]!.sources).to.equal('The report https://example.org/report');
    expect(rows[0]!.note).to.equal(location.href);
  });

  it('of a claim has what else was said, and why the two are not to be compared', async () => {
    const { rows } = await table(await shown(pinned(fixtureOf('war-claim'), claim)));
    expect(rows).to.have.length(2);
    expect(rows[1]).to.include({ series: 'What others say', figure: 'about 300' });
    expect(rows[1]!.note).to.include('Not comparable').and.include('another count');
    expect(rows[1]!.how_firm).to.include('Whether it could be verified is not stated');
  });

  it('of a comparison has each amount with its hedge and state, and our arithmetic in full', async () => {
    const { name, rows } = await table(await shown(pinned(fixtureOf('war-bonus'), fixtureOf('war-bonus').datum(0))));
    expect(name).to.equal('table-1-000.csv');
    expect(rows.map(({ place, series, figure }) => [place, series, figure])).to.deep.equal([
      ['North', 'Paid once', 'about $50,000'],
      ['North', 'Regular pay', '$1,000 a month'],
      ['South', 'Paid once', '$20,000'],
      ['South', 'Regular pay', '$1,000 a month'],
    ]);
    for (const { how_firm } of rows) expect(how_firm).to.include('Whether it could be verified is not stated');
    expect(rows[0]!.note)
      .to.include(`Table 1,000 · ${location.href}`)
      .and.include('Our arithmetic: about 4.2 years of pay · about $50,000 ÷ (12 × $1,000) = about 4.2');
    expect(rows[2]!.note).to.match(/^Our arithmetic: 1\.7/);
  });

  it('of a live claim has the address on the ledger’s page', async () => {
    answer(() => json(ledger()));
    const src = freshAddress();
    const { rows } = await table(await shown(`<war-claim src="${src}#id-1">x</war-claim>`));
    expect(rows[0]!.note).to.equal(
      `${new URL(src.replace('.json', '.html'), document.baseURI).href}?war-claim=id-1#id-1`,
    );
  });

  it('cannot be run as a formula', async () => {
    const evil = '=HYPERLINK("https://example.org")';
    for (const [fixture, data] of [
      [fixtureOf('war-claim'), { text: evil, claimant: evil, value: 5, evidence: [{ name: evil }] }],
      [
        fixtureOf('war-bonus'),
        { title: evil, rows: [{ place: evil, bonus: { text: evil, claimant: evil, value: 5 } }] },
      ],
    ] as const) {
      const { rows } = await table(await shown(pinned(fixture, data)));
      const cells = rows.flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => cell.includes('HYPERLINK')).length, fixture.tag).to.be.above(2);
      for (const cell of cells) expect(cell).not.to.match(/^[=+@-]/);
    }
  });

  for (const language of ['en', ...Object.keys(LANGUAGES)])
    it(`is offered in “${language}” beside the citation, as a trend offers it`, async () => {
      const { messages } = await localeFor(language);
      const said = fill(messages.download, { what: 'CSV' });
      for (const name of ['war-claim', 'war-bonus', 'war-trend'] as const) {
        const fixture = fixtureOf(name);
        const tag = await shown(`<p lang="${language}">${pinned(fixture, fixture.datum(0))}</p>`);
        await until('it speaks', () => tag.shadowRoot!.querySelector(`[lang="${language}"]`));
        const buttons = [...tag.shadowRoot!.querySelectorAll('button')].map(({ textContent }) => textContent.trim());
        expect(
          buttons.filter((one) => one === said),
          name,
        ).to.have.length(1);
        expect(buttons).to.include(messages.cite);
      }
    });

  it('is not offered of a source', async () => {
    const fixture = fixtureOf('war-source');
    const tag = await shown(pinned(fixture, fixture.datum(0)));
    expect(tag.shadowRoot!.textContent).not.to.include('CSV');
  });
});

describe('a trend’s picture to take away', () => {
  const trend = fixtureOf('war-trend');
  const picture = async (what: 'SVG' | 'PNG') =>
    (await take(await shown(pinned(trend, trend.datum(0)), '.actions button'), what)).blob;
  const readSvg = async () => {
    const text = await (await picture('SVG')).text();
    return { text, svg: new DOMParser().parseFromString(text, 'image/svg+xml').documentElement };
  };
  const lines = (svg: Element) => [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);

  it('carries source, hedge and state of verification as words inside the SVG, and for those who do not see it', async () => {
    const { svg } = await readSvg();
    const words = lines(svg).join(' ');
    for (const part of [
      'about 500',
      'more than 1,000',
      'Whether it is accurate is unclear',
      'The report https://example.org/report',
      'side: Russia',
      location.href.slice(0, 60),
    ])
      expect(words).to.include(part);
    expect(svg.querySelector('desc')!.textContent)
      .to.include('more than 1,000')
      .and.include('Whether it is accurate is unclear');
  });

  it('carries the same inside the PNG, twice as large: line for line the ink of the SVG', async () => {
    const { text, svg } = await readSvg();
    const image = await createImageBitmap(await picture('PNG'));
    const [width, height] = ['width', 'height'].map((side) => +svg.getAttribute(side)!) as [number, number];
    expect([image.width, image.height]).to.deep.equal([2 * width, 2 * height]);
    const drawn = new Image();
    drawn.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    await drawn.decode();
    const inkOf = (source: CanvasImageSource, top: number) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 2 * width, height: 2 * height });
      const context = canvas.getContext('2d')!;
      context.drawImage(source, 0, 0, 2 * width, 2 * height);
      const { data } = context.getImageData(0, 2 * (top - 11), 2 * width, 2 * 15);
      return data.reduce((ink, red, i) => (i % 4 ? ink : ink + (255 - red)), 0) / 255;
    };
    const band = [...svg.querySelectorAll('g')].filter(({ textContent }) =>
      /The report|accurate|about 500 ·|more than 1,000 ·|http/.test(textContent),
    );
    expect(band.length).to.be.at.least(4);
    for (const group of band) {
      const top = +/ ([\d.]+)\)/.exec(group.getAttribute('transform')!)![1]!;
      const [own, wanted] = [inkOf(image, top), inkOf(drawn, top)];
      expect(wanted, group.textContent).to.be.above(200);
      expect(own / wanted, group.textContent).to.be.within(0.8, 1.25);
    }
  });

  it('is cited with the state of verification', async () => {
    replace(navigator.clipboard, 'writeText', async () => {});
    const tag = await shown(pinned(trend, trend.datum(0)));
    tag.shadowRoot!.querySelector<HTMLButtonElement>('.cite button')!.click();
    await until('it is cited', () => tag.shadowRoot!.querySelector('textarea')?.value);
    expect(tag.shadowRoot!.querySelector('textarea')!.value).to.include(
      'about 500 (said December 2024) … more than 1,000 (said December 2025) · Whether it is accurate is unclear.',
    );
  });
});
