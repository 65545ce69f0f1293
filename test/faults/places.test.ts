/** Where a `src` may lead and what goes with it, and the odd places that a publisher's preview puts a page into. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { fixtures } from '../elements/fixtures.js';
import {
  answer,
  encode,
  freshAddress,
  json,
  later,
  problems,
  put,
  readerText,
  settled,
  until,
  wait,
} from '../elements/page.js';

const { own } = await executeServerCommand<{ own: string; elsewhere: string }, object>('war:faults', {});
const { tag: name, kind, datum, says, sentence } = fixtures[0]!;

describe('a tag’s src', () => {
  const never: [what: string, src: string][] = [
    ['a name and a password', `${location.protocol}//reader:secret@${location.host}/ledger.json#now`],
    ['a script', 'javascript:globalThis.hacked=1#now'],
    ['a file of the reader’s', 'file:///etc/passwd#now'],
    ['another kind of address', 'ftp://publisher.example/ledger.json#now'],
    ['what is no address', 'https://[no#now'],
  ];
  for (const [what, src] of never)
    it(`is not followed to ${what}: the sentence stays, the page is told, and nothing runs`, async () => {
      const tag = put(`<${name} src="${encode(src)}">${sentence}</${name}>`);
      await until('the page is told', () => problems.length, 10_000);
      await settled(tag);
      expect(problems.map(({ code }) => code).every((code) => ['not-found', 'bad-url', 'bad-json'].includes(code))).to
        .be.true;
      expect(readerText(tag)).to.equal(sentence);
      expect('hacked' in globalThis).to.be.false;
      expect(performance.getEntriesByType('resource').filter(({ name: url }) => url.includes('secret'))).to.be.empty;
    }).timeout(20_000);

  it('has neither the page’s cookies nor its address with it, on its way through a tag', async () => {
    document.cookie = 'secret=1; path=/';
    later(() => void (document.cookie = 'secret=; path=/; max-age=0'));
    const id = `tag-${Date.now()}`;
    put(`<${name} src="${own}as-text?${id}#now">${sentence}</${name}>`);
    await until('the page is told', () => problems.length);
    const asked = (await (await fetch(`${own}asked?${id}`)).json()) as Record<string, string>[];
    expect(asked.length).to.equal(1);
    expect(asked[0]).not.to.have.any.keys('cookie', 'authorization', 'referer');
  });

  it('gives its words when the reader is online again, and keeps them when that ends', async () => {
    let isOnline = false;
    const asked = answer(() => {
      if (!isOnline) throw new TypeError('The network is gone.');
      return json({ version: 1, claims: [{ ...datum(1), id: 'now' }] });
    });
    const src = `${freshAddress()}#now`;
    const tag = put(`<${name} src="${src}">${sentence}</${name}>`);
    await until('the page is told', () => problems.length, 10_000);
    expect(asked.length, 'three tries').to.equal(3);
    expect(readerText(tag)).to.equal(sentence);
    isOnline = true;
    const second = put(`<${name} src="${src}">${sentence}</${name}>`);
    await until('a tag that comes later is shown', () => readerText(second).includes(says(1)));
    isOnline = false;
    const third = put(`<${name} src="${src}">${sentence}</${name}>`);
    await until('a third is shown without a request', () => readerText(third).includes(says(1)));
    expect(asked.length).to.equal(4);
  }).timeout(20_000);
});

describe('the script in a preview', () => {
  const script = new URL('../../src/embed/embed.ts', import.meta.url).href;
  const page = `<!doctype html><html lang="en"><body><${name} data-${kind}="${encode(JSON.stringify(datum(2)))}">${sentence}</${name}><script type="module" src="${script}"></script>`;
  const open = (set: (frame: HTMLIFrameElement) => void) => {
    const frame = Object.assign(document.createElement('iframe'), { width: '600', height: '400' });
    set(frame);
    document.body.append(frame);
    later(() => frame.remove());
    return frame;
  };
  const shown = (frame: HTMLIFrameElement) => {
    const tag = frame.contentDocument?.querySelector(name);
    return tag?.shadowRoot ? readerText(tag) : '';
  };

  it('shows a tag in a page without an address of its own', async () => {
    const frame = open((one) => (one.srcdoc = page));
    await until('it is drawn', () => shown(frame).includes(says(2)), 15_000);
  }).timeout(20_000);

  it('shows a tag in a sandbox that lets scripts run', async () => {
    const frame = open((one) => {
      one.setAttribute('sandbox', 'allow-scripts allow-same-origin');
      one.srcdoc = page;
    });
    await until('it is drawn', () => shown(frame).includes(says(2)), 15_000);
  }).timeout(20_000);

  it('leaves the page’s own sentence in a sandbox that lets none run', async () => {
    const frame = open((one) => {
      one.setAttribute('sandbox', 'allow-same-origin');
      one.srcdoc = page;
    });
    await until('the page is there', () => frame.contentDocument?.querySelector(name));
    await wait(200);
    expect(frame.contentDocument!.querySelector(name)!.textContent).to.equal(sentence);
    expect(frame.contentDocument!.querySelector(name)!.shadowRoot).to.equal(null);
  });
});
