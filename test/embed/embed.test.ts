// The one script in pages of its own: with another list of origins, with a chunk that does not come, twice, and late.

import { expect } from 'chai';
import { fixtures, ledger, type Fixture } from '../elements/fixtures.js';
import { encode, freshAddress, json, readerText, until, wait, type Request } from '../elements/page.js';
import { openFrame } from './frame.js';

const SCRIPT = '/src/embed/embed.ts';
const [claim, bonus, source] = fixtures as [Fixture, Fixture, Fixture];
const data = ({ datum }: Fixture, n = 0) => encode(JSON.stringify(datum(n)));

interface Page {
  window: Window & typeof globalThis;
  body: HTMLElement;
  asked: Request[];
  warnings: unknown[][];
  errors: string[];
  /** Adds the script, as a page's head would. */
  run(attributes?: Record<string, string>): Promise<void>;
}

/** A page of its own, with these words in it. */
const open = async (markup: string, address = 'page.html'): Promise<Page> => {
  const window = await openFrame(address);
  const { document: page } = window;
  const asked: Request[] = [];
  const warnings: unknown[][] = [];
  const errors: string[] = [];
  window.fetch = (url, init = {}) => {
    asked.push({ url: url as string, init });
    return Promise.resolve(json(ledger()));
  };
  window.console.warn = (...said: unknown[]) => void warnings.push(said);
  window.addEventListener('error', ({ message }) => void errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => void errors.push(String(reason)));
  page.body.innerHTML = markup;
  const run = (attributes: Record<string, string> = {}) =>
    new Promise<void>((done, fail) => {
      const script = page.createElement('script');
      script.type = 'module';
      for (const [name, value] of Object.entries({ src: SCRIPT, ...attributes })) script.setAttribute(name, value);
      script.onload = () => done();
      script.onerror = () => fail(new Error('The script did not come'));
      page.head.append(script);
    });
  return { window, body: page.body, asked, warnings, errors, run };
};

/** What is read in another page; its nodes are of other classes than ours. */
const read = (node: Node): string => {
  const flat = (at: Node): string => {
    if (at.nodeType === 3) return at.nodeValue!;
    const element = at as HTMLElement;
    if (at.nodeType === 1 && element.matches('script, style, [hidden]')) return '';
    const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    return ` ${[...(slotted.length ? slotted : (element.shadowRoot ?? element).childNodes)].map(flat).join('')} `;
  };
  return flat(node).replace(/\s+/g, ' ').trim();
};

const scripts = (page: Page) =>
  page.window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((name) => name.startsWith('/src/define/war-'));

describe('the script of a page', () => {
  it('loads what the page has, and nothing for a page that has none', async () => {
    const plain = await open('<p>No figures here.</p>');
    await plain.run();
    await wait(100);
    expect(scripts(plain)).to.deep.equal([]);
    const one = await open(`<p><war-source data-source="${data(source)}">(a newspaper)</war-source></p>`);
    await one.run();
    await until('it is shown', () => read(one.body).includes('News media'));
    expect(scripts(one)).to.deep.equal(['/src/define/war-source.ts']);
    expect([...plain.errors, ...one.errors, ...one.warnings]).to.deep.equal([]);
  });

  it('adds no global and nothing to the page but its tags', async () => {
    const page = await open(`<p>Before <war-source data-source="${data(source)}">(a newspaper)</war-source>.</p>`);
    const before = new Set(Object.getOwnPropertyNames(page.window));
    await page.run();
    await until('it is shown', () => read(page.body).includes('News media'));
    const isOurs = (name: string) =>
      !before.has(name) && !String((page.window as never)[name]).includes('[native code]');
    // Lit's own marks of its version are not the page's names.
    const added = Object.getOwnPropertyNames(page.window).filter(
      (name) => isOurs(name) && !/^(lit|reactive)/.test(name),
    );
    expect(added).to.deep.equal([]);
    expect(page.body.children).to.have.length(1);
  });

  it('that is there twice, or in two copies, does everything once', async () => {
    const page = await open(
      `<blockquote data-war-claim="${data(claim)}">The ministry.</blockquote><p><war-claim data-claim="${data(claim, 1)}">x</war-claim></p>`,
    );
    await page.run();
    await page.run({ src: `${SCRIPT}?v=2` });
    await page.run({ src: `${SCRIPT}?v=3` });
    await until(
      'both are shown',
      () => read(page.body).includes(claim.says(0)) && read(page.body).includes(claim.says(1)),
    );
    page.body.insertAdjacentHTML('beforeend', `<blockquote data-war-claim="${data(claim, 2)}">Later.</blockquote>`);
    await until('the later one is shown', () => read(page.body).includes(claim.says(2)));
    await wait(50);
    expect(page.body.querySelectorAll('war-claim').length).to.equal(3);
    expect(page.body.querySelectorAll('war-claim war-claim').length).to.equal(0);
    for (const n of [0, 1, 2]) expect(read(page.body).split(claim.says(n)).length, `said once: ${n}`).to.equal(2);
    expect([...page.errors, ...page.warnings]).to.deep.equal([]);
  });

  it('that comes late, or into a page that is changed all the time, finds its tags', async () => {
    const page = await open('');
    page.body.innerHTML = `<war-claim data-claim="${data(claim)}">The ministry.</war-claim>`;
    await wait(50);
    await page.run();
    page.body.insertAdjacentHTML(
      'beforeend',
      `<div><div><war-bonus data-bonus="${data(bonus)}">The north.</war-bonus></div></div>`,
    );
    await until(
      'both are shown',
      () => read(page.body).includes(claim.says(0)) && read(page.body).includes(bonus.says(0)),
    );
  });

  it('leaves the sentence where a part of it does not come, and the rest of the page works', async () => {
    const page = await open(
      `<p>Before <war-source data-source="${data(source)}">(a newspaper)</war-source>.</p><blockquote data-war-bonus="${data(bonus)}">The north pays more.</blockquote><war-claim data-claim="${data(claim)}">The ministry.</war-claim>`,
      'lossy-page.html',
    );
    await page.run();
    await until('the claim is shown', () => read(page.body).includes(claim.says(0)));
    await until('the developer is told', () => page.warnings.length >= 2);
    expect(read(page.body)).to.include('Before (a newspaper) .').and.include('The north pays more.');
    expect(page.body.querySelector('war-bonus > blockquote')!.getBoundingClientRect().height).to.be.above(0);
    expect(page.warnings.map(([said]) => said)).to.have.members(['<war-source>', '<war-bonus>']);
    expect(page.errors).to.deep.equal([]);
  });

  it('is stopped by nothing that stands in the page', async () => {
    const page = await open(
      [
        '<a href="http://[bad?war-claim=x">bad address</a>',
        '<a href="javascript:alert(1)?war-claim=x">a script</a>',
        '<a href="?war-claim=%E0%A4%A">bad encoding</a>',
        '<svg><a href="/x.html?war-claim=x"><text>in a picture</text></a></svg>',
        '<div data-war-claim="">nothing</div>',
        '<div data-war-claim="{" data-war-bonus="}" data-war-source="" data-war-trend="5">all at once</div>',
        '<template><war-claim data-claim="{}"></war-claim></template>',
        `<war-claim data-claim="${data(claim)}">The ministry.</war-claim>`,
      ].join(''),
    );
    await page.run();
    await until('the good one is shown', () => read(page.body).includes(claim.says(0)));
    for (const words of ['bad address', 'a script', 'bad encoding', 'in a picture', 'nothing', 'all at once'])
      expect(read(page.body)).to.include(words);
    expect(page.errors).to.deep.equal([]);
  });
});

describe('a link to a ledger elsewhere', () => {
  const link = (origin: string, id = 'id-0') =>
    `<p><a href="${origin}${freshAddress().replace('.json', '.html')}?war-claim=${id}">The ministry says so.</a></p>`;

  it('becomes the claim where the page allows its origin, and asks only there', async () => {
    const page = await open(
      link('https://publisher.example') + link('https://other.example') + link('https://evil.example'),
    );
    await page.run({ 'data-allow': 'https://publisher.example, https://other.example/' });
    await until(
      'both are shown',
      () => page.body.querySelectorAll('war-claim').length === 2 && read(page.body).split(claim.says(0)).length === 3,
    );
    expect(page.asked.map(({ url }) => new URL(url).origin).sort()).to.deep.equal([
      'https://other.example',
      'https://publisher.example',
    ]);
    for (const { url, init } of page.asked) {
      expect(url).to.match(/\.json$/);
      expect(init.credentials).to.equal('omit');
    }
    expect(page.body.querySelector('p:last-child')!.innerHTML).to.match(/^<a href="https:\/\/evil\.example/);
  });

  it('stays a link where nobody allows it, however similar its origin is', async () => {
    const page = await open(
      [
        'https://publisher.example.evil.example',
        'http://publisher.example',
        'https://publisher.example:8443',
        'https://sub.publisher.example',
      ]
        .map((origin) => link(origin))
        .join('') + link('https://publisher.example'),
    );
    await page.run({ 'data-allow': 'https://publisher.example' });
    // The one that is allowed stands last: once it is shown, all others have been looked at.
    await until('the last is shown', () => read(page.body.lastElementChild!).includes(claim.says(0)));
    expect(page.body.querySelectorAll('war-claim').length).to.equal(1);
    expect(page.asked.map(({ url }) => new URL(url).origin)).to.deep.equal(['https://publisher.example']);
  });

  it('comes back as it was when the ledger there fails', async () => {
    const page = await open(link('https://publisher.example', 'nothing'));
    await page.run({ 'data-allow': 'https://publisher.example' });
    await until('the developer is told', () => page.warnings.length);
    const anchor = page.body.querySelector('a')!;
    expect(anchor.textContent).to.equal('The ministry says so.');
    expect(anchor.getBoundingClientRect().width).to.be.above(0);
    expect(read(page.body)).to.equal('The ministry says so.');
  });
});

describe('a page that comes in pieces', () => {
  for (const [door, script] of [
    ['the script', SCRIPT],
    ['an npm site', '/src/define/war-claim.ts'],
  ] as const)
    it(`is no problem of a child script’s that is half there: ${door}`, async () => {
      const { document: page, console } = await openFrame('page.html');
      const warnings: unknown[][] = [];
      const problems: Event[] = [];
      const json = JSON.stringify(claim.datum(1));
      page.open();
      console.warn = (...said: unknown[]) => void warnings.push(said);
      page.write(`<!doctype html><html lang="en"><head></head><body>
        <war-claim>The ministry. <script type="application/json">${json.slice(0, 40)}`);
      page.addEventListener('war-problem', (event) => problems.push(event));
      page.head.append(Object.assign(page.createElement('script'), { type: 'module', src: script }));
      await until('the tag is known', () => page.querySelector('war-claim')?.shadowRoot, 15_000);
      await wait(50);
      page.write(json.slice(40) + '</script></war-claim><p>The rest.</p>');
      await until('it is shown', () => read(page.body).includes(claim.says(1)));
      page.write('<war-claim>The other. <script type="application/json">{"text":</script></war-claim>');
      await wait(50);
      expect([...problems, ...warnings]).to.deep.equal([]);
      page.close();
      await until('what is broken when all is there is told', () => problems.length);
      expect(read(page.body)).to.include('The other.');
    });
});

// The reading of another page is the same as that of our own.
describe('reading another page', () => {
  it('reads what is read here', async () => {
    const page = await open('<p>One <b>two</b><script>three</script></p>');
    expect(read(page.body)).to.equal(
      readerText(document.createRange().createContextualFragment('<p>One <b>two</b></p>')),
    );
  });
});
