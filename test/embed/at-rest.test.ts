// What a server has drawn whole waits for a reader: the script in pages of its own, with tags whose seal holds and whose seal is broken.

import { expect } from 'chai';
import { renderBonus, renderClaim, renderSource, renderTrend } from '../../src/server/index.js';
import { fixtures, type Fixture } from '../elements/fixtures.js';
import { encode, readerText, until, wait } from '../elements/page.js';
import { openFrame } from './frame.js';

const SIGNS = ['keydown', 'focusin', 'pointerdown', 'pointermove'];
const [claim, bonus, source, trend] = fixtures as [Fixture, Fixture, Fixture, Fixture];
const RENDER: Record<string, (data: never, options?: object) => string> = {
  claim: renderClaim as never,
  bonus: renderBonus as never,
  source: renderSource as never,
  trend: renderTrend as never,
};

/** A tag as a server sends it, with its seal. */
const sealed = ({ kind, datum, sentence }: Fixture, n = 0, options = {}) =>
  `<div>${RENDER[kind]!(datum(n) as never, { lang: 'en', fallback: sentence, ...options })}</div>`;

/** A tag that no server has drawn. */
const plain = ({ tag, kind, datum, sentence }: Fixture, n = 0) =>
  `<div><${tag} data-${kind}="${encode(JSON.stringify(datum(n)))}">${sentence}</${tag}></div>`;

interface Page {
  body: HTMLElement;
  warnings: unknown[][];
  /** The tags that have said that they are ready, in that order. */
  ready: string[];
  /** Everything that was asked for, as paths. */
  asked(): string[];
  /** The kinds of tags that are loaded, in that order. */
  loaded(): string[];
  /** Has a reader do something at an element. */
  sign(name: string, at?: Element): void;
}

/** A page of its own in which the script has run, with this markup as a server sends it. */
const open = async (markup: string, address = 'page.html'): Promise<Page> => {
  const window = await openFrame(address);
  const { document: page, performance } = window;
  const warnings: unknown[][] = [];
  const ready: string[] = [];
  window.console.warn = (...said: unknown[]) => void warnings.push(said);
  page.addEventListener('war-ready', ({ target }) => ready.push((target as Element).localName));
  page.body.setHTMLUnsafe(markup);
  await new Promise((done, fail) => {
    const script = page.createElement('script');
    script.type = 'module';
    script.src = '/src/embed/embed.ts';
    script.onload = done;
    script.onerror = fail;
    page.head.append(script);
  });
  const asked = () => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  const loaded = () => asked().flatMap((path) => /^\/src\/define\/war-(\w+)\.ts$/.exec(path)?.[1] ?? []);
  const sign = (name: string, at: Element = page.body) =>
    void at.dispatchEvent(new window.Event(name, { bubbles: true, composed: true }));
  return { body: page.body, warnings, ready, asked, loaded, sign };
};

/** Adds what a server sends later. */
const add = ({ body }: Page, markup: string) => {
  const place = body.ownerDocument.createElement('div');
  place.setHTMLUnsafe(markup);
  body.append(place);
};

/** Long enough for a chunk to come that is asked for. */
const aWhile = () => wait(250);

describe('a page that a server has drawn whole', () => {
  it('asks for no chunk by itself, for none of the four tags, nor for one that is added later', async () => {
    const empty = await open('<p>No figures here.</p>');
    const page = await open(fixtures.map((one) => sealed(one)).join('') + sealed(claim, 1, { inline: true }));
    expect(page.body.querySelectorAll('div > *').length).to.equal(5);
    for (const one of fixtures) expect(readerText(page.body), one.tag).to.include(one.says(0));
    add(page, sealed(source, 2));
    await aWhile();
    expect(readerText(page.body)).to.include(source.says(2));
    expect(page.asked().sort()).to.deep.equal(empty.asked().sort());
    expect(page.ready).to.deep.equal([]);
  });

  for (const name of SIGNS) {
    it(`is woken by ${name}, once: each tag is loaded and is ready one time`, async () => {
      const page = await open(sealed(claim) + sealed(source) + sealed(source, 1));
      page.sign(name);
      await until('all are ready', () => page.ready.length === 3);
      for (const other of SIGNS) page.sign(other);
      await aWhile();
      expect(page.loaded().sort()).to.deep.equal(['claim', 'source']);
      expect(page.ready.sort()).to.deep.equal(['war-claim', 'war-source', 'war-source']);
      for (const words of [claim.says(0), source.says(0), source.says(1)])
        expect(readerText(page.body).split(words).length, `said once: ${words}`).to.equal(2);
    });

    it(`is woken by ${name} inside a tag, also where the page tells nobody of it`, async () => {
      const page = await open(sealed(source));
      const tag = page.body.querySelector('war-source')!;
      tag.shadowRoot!.addEventListener(name, (event) => event.stopPropagation());
      page.sign(name, tag.shadowRoot!.querySelector('a')!);
      await until('it is ready', () => page.ready.length);
    });
  }
});

describe('a page that is written anew by a script of its own', () => {
  it('is woken all the same', async () => {
    const page = await open(sealed(source));
    const { ownerDocument } = page.body;
    ownerDocument.open();
    ownerDocument.write('<!doctype html><html lang="en"><body><p>Anew.</p></body>');
    ownerDocument.close();
    ownerDocument.body.setHTMLUnsafe(sealed(claim));
    await aWhile();
    expect(page.loaded()).to.deep.equal([]);
    page.sign('pointermove', ownerDocument.body);
    await until('it is loaded', () => page.loaded().includes('claim'));
  });
});

describe('a tag at rest that is changed', () => {
  const german = 'mehr als 1.000';
  const changes: [what: string, one: Fixture, change: (tag: Element) => void, shows: (tag: Element) => boolean][] = [
    ...fixtures.map((one): (typeof changes)[number] => [
      `data-${one.kind}`,
      one,
      (tag) => tag.setAttribute(`data-${one.kind}`, JSON.stringify(one.datum(3))),
      (tag) => readerText(tag).includes(one.says(3)) && !readerText(tag).includes(one.says(0)),
    ]),
    ['lang', claim, (tag) => tag.setAttribute('lang', 'de'), (tag) => readerText(tag).includes(german)],
    [
      'inline',
      claim,
      (tag) => tag.setAttribute('inline', ''),
      (tag) => !!tag.shadowRoot!.querySelector('[popover]') && readerText(tag).includes(claim.sentence),
    ],
    ...[claim, bonus, trend].map((one): (typeof changes)[number] => [
      `heading-level of <${one.tag}>`,
      one,
      (tag) => tag.setAttribute('heading-level', '3'),
      (tag) => !!tag.shadowRoot!.querySelector('[role=heading][aria-level="3"]'),
    ]),
    [
      'no-chart',
      trend,
      (tag) => tag.setAttribute('no-chart', ''),
      (tag) => !tag.shadowRoot!.querySelector('svg') && readerText(tag).includes(trend.says(0)),
    ],
  ];

  for (const [what, one, change, shows] of changes)
    it(`is loaded and shows it without a reader: ${what}`, async () => {
      const page = await open(sealed(one) + sealed(one === source ? claim : source, 1));
      const tag = page.body.querySelector(one.tag)!;
      await aWhile();
      expect(page.loaded()).to.deep.equal([]);
      expect(shows(tag), 'shown before').to.equal(false);
      change(tag);
      await until('it is shown', () => shows(tag));
      expect(page.loaded(), 'the other kind rests').to.deep.equal([one.kind]);
    });
});

describe('a tag at rest whose data is taken away', () => {
  for (const one of fixtures)
    for (const [what, change] of [
      ['taken away', (tag: Element) => tag.removeAttribute('data-' + one.kind)],
      ['broken', (tag: Element) => tag.setAttribute('data-' + one.kind, '{')],
    ] as const)
      it(`shows the sentence again without a reader, and no old figure: <${one.tag}>, ${what}`, async () => {
        const page = await open(sealed(one));
        const tag = page.body.querySelector(one.tag)!;
        expect(readerText(tag)).to.include(one.says(0)).and.not.include(one.sentence);
        change(tag);
        await until('the sentence is there', () => readerText(tag).includes(one.sentence));
        expect(readerText(tag)).to.not.include(one.says(0));
      });

  it('says its own sentence where the page’s words in it are taken away', async () => {
    const page = await open(sealed(claim, 0, { inline: true }));
    const tag = page.body.querySelector(claim.tag)!;
    tag.replaceChildren();
    await until('it is ready', () => page.ready.length);
    expect(readerText(tag)).to.include(claim.says(0));
  });
});

describe('a page of which a server has drawn a part', () => {
  for (const [order, markup] of [
    ['after', sealed(claim) + plain(claim, 1)],
    ['before', plain(claim, 1) + sealed(claim)],
  ] as const)
    it(`is loaded at once where a tag that is not drawn stands ${order} a drawn one of its kind`, async () => {
      const page = await open(markup);
      await until('both are ready', () => page.ready.length === 2);
      for (const n of [0, 1]) expect(readerText(page.body)).to.include(claim.says(n));
    });

  it('loads the kind that is not drawn, and the drawn one when there is a sign', async () => {
    const page = await open(sealed(claim) + plain(source) + sealed(bonus));
    await until('the source is ready', () => page.ready.length);
    await aWhile();
    expect(page.loaded()).to.deep.equal(['source']);
    page.sign('pointermove');
    await until('all are ready', () => page.ready.length === 3);
    expect(page.loaded().sort()).to.deep.equal(['bonus', 'claim', 'source']);
  });

  const alterations: [what: string, alter: (html: string) => string][] = [
    ['a word of its tree', (html) => html.replace(/(<template.*?<bdi>)Paper 1,000/s, '$1Paper 9,000')],
    ['its data', (html) => html.replace(/(data-source='[^']*)Paper 2,000/, '$1Paper 1,000')],
    ['its seal', (html) => html.replace(/ data-seal="\w+"/, '')],
  ];
  for (const [what, alter] of alterations)
    it(`loads a tag at once, and draws its data, where this is no longer the server’s: ${what}`, async () => {
      const html = sealed(source, what === 'its data' ? 1 : 0);
      const altered = alter(html);
      expect(altered).to.not.equal(html);
      const page = await open(altered);
      await until('it is ready', () => page.ready.length);
      expect(readerText(page.body))
        .to.include(source.says(0))
        .and.not.match(/Paper [29],000/);
    });
});

describe('a chunk that does not come when a page is woken', () => {
  for (const name of SIGNS)
    it(`leaves the server’s words, and is asked for once, after ${name}; the next tag that is added asks again`, async () => {
      const page = await open(sealed(source) + sealed(claim), 'lossy-page.html');
      const before = readerText(page.body.querySelector('war-source')!);
      expect(before).to.include(source.says(0)).and.not.include(source.sentence);
      await aWhile();
      expect(page.warnings, 'before there is a reader').to.deep.equal([]);
      page.sign(name);
      await until('the developer is told', () => page.warnings.length && page.ready.length);
      for (const other of SIGNS) page.sign(other);
      await aWhile();
      expect(page.warnings.map(([said]) => said)).to.deep.equal(['<war-source>']);
      expect(page.ready).to.deep.equal(['war-claim']);
      expect(readerText(page.body.querySelector('war-source')!)).to.equal(before);
      add(page, plain(source, 1));
      await until('it is asked for again', () => page.warnings.length === 2);
      add(page, sealed(source, 2));
      await until('it is asked for by a drawn tag, too', () => page.warnings.length === 3);
      for (const words of [before, source.sentence, source.says(2)]) expect(readerText(page.body)).to.include(words);
    });
});
