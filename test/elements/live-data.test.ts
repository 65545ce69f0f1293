import { expect } from 'chai';
import { fixtures, ledger } from './fixtures.js';
import {
  answer,
  events,
  freshAddress,
  hide,
  hurry,
  json,
  problems,
  put,
  readerText,
  settled,
  until,
  wait,
  warnings,
  type Request,
} from './page.js';

const html = () => new Response('<!doctype html><title>Not here</title>', { headers: { 'content-type': 'text/html' } });
const broken = () => {
  const body = new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode(JSON.stringify(ledger()).slice(0, 90)));
      controller.error(new TypeError('network error'));
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/json' } });
};
const never = ({ init }: Request) =>
  new Promise<Response>((_, fail) => init.signal!.addEventListener('abort', () => fail(init.signal!.reason as Error)));

const faults: [string, string, (request: Request) => Response | Promise<Response>][] = [
  ['is not found (404)', 'not-found', () => new Response('', { status: 404 })],
  ['has a server that is down (503)', 'not-found', () => new Response('', { status: 503 })],
  [
    'is refused by another origin, or the reader is offline',
    'not-found',
    () => Promise.reject(new TypeError('Failed to fetch')),
  ],
  ['is a page of HTML', 'bad-json', html],
  ['comes in half', 'not-found', broken],
  ['is JSON that was cut off', 'bad-json', () => new Response(JSON.stringify(ledger()).slice(0, 900))],
  ['never comes', 'not-found', never],
  ['is a list', 'wrong-type', () => json([])],
  ['does not have this id', 'unknown-id', () => json({ version: 1, claims: [] })],
  [
    'has something else under this id',
    'wrong-type',
    () =>
      json({
        claims: [{ id: 'id-0', text: 5 }],
        bonuses: [{ id: 'id-0', rows: 5 }],
        trends: [{ id: 'id-0', series: 5 }],
        sources: { 'id-0': 5 },
      }),
  ],
];

for (const { tag: name, kind, says, sentence, datum } of fixtures) {
  const add = (src = `${freshAddress()}#id-0`, more = '') =>
    put(`<${name} src="${src}" ${more}><b>${sentence}</b></${name}>`);

  describe(`<${name}> on a ledger`, () => {
    beforeEach(() => hurry());

    for (const [what, code, by] of faults) {
      it(`keeps the page's own sentence when the ledger ${what}`, async () => {
        const asked = answer(by);
        const tag = add();
        await until('the page is told', () => problems.length);
        await settled(tag);
        expect(readerText(tag)).to.equal(sentence);
        expect(problems[0]!.code).to.equal(code);
        expect(warnings).to.have.length(1);
        expect(asked.length).to.be.within(1, 3);
      });
    }

    it('leaves the sentence as the page has set it until there is something to show: what is below moves once', async () => {
      let send: (() => void) | undefined;
      answer(() => new Promise((done) => (send = () => done(json(ledger())))));
      const box = () => [...document.querySelector('main')!.lastElementChild!.getClientRects()].map((rect) => rect.y);
      const tag = add();
      tag.insertAdjacentHTML('beforebegin', 'Before it, in the same line: ');
      tag.insertAdjacentHTML('afterend', '<p>After it.</p>');
      const before = box();
      await until('it is asked for', () => send);
      await wait(50);
      expect(getComputedStyle(tag).display).to.equal('inline');
      expect(box()).to.deep.equal(before);
      send!();
      await until('it is shown', () => readerText(tag).includes(says(0)));
      expect(getComputedStyle(tag).display).to.equal(kind === 'source' ? 'inline' : 'block');
    });

    it('moves what is below it once, too, where the page brings its data', async () => {
      const data = JSON.stringify(datum(0)).replace(/&/g, '&amp;').replace(/'/g, '&#39;');
      const tag = put(`<${name} data-${kind}='${data}'><b>${sentence}</b></${name}>`);
      tag.insertAdjacentHTML('afterend', '<p>After it.</p>');
      const below = tag.nextElementSibling!;
      const places = [below.getBoundingClientRect().y];
      for (let still = 0; still < 20; still++) {
        await new Promise(requestAnimationFrame);
        const { y } = below.getBoundingClientRect();
        if (Math.abs(y - places.at(-1)!) > 0.5) still = places.push(y) && 0;
      }
      expect(readerText(tag)).to.include(says(0));
      expect(places.length, places.join()).to.be.within(1, 2);
    });

    it('keeps the page’s own sentence when the address is none', async () => {
      const asked = answer(() => json(ledger()));
      const tag = add('http://[bad#id-0');
      await until('the page is told', () => problems.length);
      expect(problems[0]!.code).to.equal('bad-url');
      expect(readerText(tag)).to.equal(sentence);
      expect(asked.map(({ url }) => url)).to.be.empty;
    });

    it('asks for nothing where the address is no ledger’s, or names nothing in it', async () => {
      for (const [src, code] of [
        ['javascript:alert(1)#id-0', 'bad-url'],
        ['ftp://example.org/ledger.json#id-0', 'bad-url'],
        ['/ledger.json', 'missing-field'],
        ['/ledger.json#', 'missing-field'],
      ] as const) {
        const asked = answer(() => json(ledger()));
        const told = problems.length;
        const tag = add(src);
        await until('the page is told', () => problems.length > told);
        expect(problems.at(-1)!.code, src).to.equal(code);
        expect(readerText(tag), src).to.equal(sentence);
        expect(asked, src).to.be.empty;
      }
    });

    it('finds an id that is percent-encoded, and one that merely looks so', async () => {
      const raw = (id: string) => ({
        claims: [{ ...datum(0), id }],
        bonuses: [{ ...datum(0), id }],
        trends: [{ ...datum(0), id }],
        sources: { [id]: datum(0) },
      });
      for (const [id, written] of [
        ['häuser/1', 'h%C3%A4user%2F1'],
        ['häuser 2', 'häuser 2'],
        ['100%', '100%'],
        ['__proto__', '__proto__'],
        ['constructor', 'constructor'],
      ] as const) {
        answer(
          () =>
            new Response(
              JSON.stringify(raw(id)).replace('"sources":{}', `"sources":{"__proto__":${JSON.stringify(datum(0))}}`),
            ),
        );
        const tag = add(`${freshAddress()}#${written}`);
        await until(`${id} is shown`, () => readerText(tag).includes(says(0)));
      }
    });

    it('does not take what every object has for an entry', async () => {
      answer(() => json({ sources: {}, claims: {}, bonuses: {}, trends: {} }));
      for (const id of ['constructor', '__proto__', 'toString']) {
        const tag = add(`${freshAddress()}#${id}`);
        await until('the page is told', () => problems.length);
        expect(problems.pop()!.code).to.equal('unknown-id');
        expect(readerText(tag)).to.equal(sentence);
      }
    });

    it('asks once for many tags, sends no cookies, and reads an address from the page’s base', async () => {
      const asked = answer(() => json(ledger()));
      const address = freshAddress();
      const tags = Array.from({ length: 40 }, (_, i) =>
        add(`${i % 2 ? address : new URL(address, document.baseURI).href}#id-${i % 4}`),
      );
      await until('all are shown', () => tags.every((tag, i) => readerText(tag).includes(says(i % 4))));
      expect(asked.length).to.equal(1);
      expect(asked[0]!.url).to.equal(new URL(address, document.baseURI).href);
      expect(asked[0]!.init.credentials).to.equal('omit');
    });

    it('does not ask again by itself', async () => {
      const asked = answer(() => json(ledger()));
      const tag = add();
      await until('it is shown', () => readerText(tag).includes(says(0)));
      hide(true);
      hide(false);
      tag.requestUpdate();
      await wait(400); // 40 seconds of the page's
      expect(asked.length).to.equal(1);
    });
  });

  describe(`<${name} refresh>`, () => {
    beforeEach(() => hurry());

    it('shows a correction that the publisher has made, asking whether anything has changed', async () => {
      let n = 0;
      const asked = answer(() =>
        json({
          claims: [{ ...datum(n), id: 'id-0' }],
          bonuses: [{ ...datum(n), id: 'id-0' }],
          trends: [{ ...datum(n), id: 'id-0' }],
          sources: { 'id-0': datum(n) },
        }),
      );
      const tag = add(undefined, 'refresh="10"');
      await until('the first is shown', () => readerText(tag).includes(says(0)));
      n = 1;
      await until('the correction is shown', () => readerText(tag).includes(says(1)));
      expect(readerText(tag)).not.to.include(says(0));
      expect(asked[1]!.init).to.include({ cache: 'no-cache', credentials: 'omit' });
      expect(events.filter(({ type }) => type === 'war-ready')).to.have.length(1);
    });

    it('writes nothing when the ledger is the same', async () => {
      const asked = answer(() => json(ledger()));
      const tag = add(undefined, 'refresh="10"');
      await until('it is shown', () => readerText(tag).includes(says(0)));
      await settled(tag);
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((list) => records.push(...list));
      for (const node of [tag, tag.shadowRoot!])
        observer.observe(node, { childList: true, subtree: true, characterData: true, attributes: true });
      await until('it was asked three times more', () => asked.length > 3);
      await settled(tag);
      expect(records.map(({ type, target, attributeName }) => [type, target.nodeName, attributeName])).to.be.empty;
      observer.disconnect();
    });

    it('asks once for all tags that look at the same ledger', async () => {
      const asked = answer(() => json(ledger()));
      const address = freshAddress();
      const before = performance.now();
      const tags = Array.from({ length: 10 }, () => add(`${address}#id-0`, 'refresh="20"'));
      await until('all are shown', () => tags.every((tag) => readerText(tag).includes(says(0))));
      await until('it was asked twice more', () => asked.length > 2);
      const seconds = (performance.now() - before) / 1000;
      // Ten tags on their own would have asked ten times as often.
      expect(asked.length).to.be.at.most(seconds / 20 + 2);
    });

    it('never asks more often than every ten seconds', async () => {
      const asked = answer(() => json(ledger()));
      add(undefined, 'refresh="0.01"');
      const before = performance.now();
      await until('it was asked twice more', () => asked.length > 2);
      expect(performance.now() - before).to.be.above(19_000);
    });

    for (const [what, code, by] of faults) {
      const isWithdrawn = code === 'unknown-id';
      it(`${isWithdrawn ? 'shows the sentence again' : 'keeps what was shown'} when later the ledger ${what}, and tells the page`, async () => {
        let isDown = false;
        answer((request) => (isDown ? by(request) : json(ledger())));
        const tag = add(undefined, 'refresh="10"');
        await until('it is shown', () => readerText(tag).includes(says(0)));
        isDown = true;
        await until('the page is told', () => problems.length);
        await settled(tag);
        const [there, gone] = isWithdrawn ? [sentence, says(0)] : [says(0), sentence];
        expect(readerText(tag)).to.include(there).and.not.include(gone);
        expect(problems[0]!.code).to.equal(code);
      });
    }

    it('shows again what its publisher has withdrawn and brought back', async () => {
      let isGone = false;
      answer(() => json(isGone ? { version: 1, claims: [] } : ledger()));
      const tag = add(undefined, 'refresh="10"');
      await until('it is shown', () => readerText(tag).includes(says(0)));
      isGone = true;
      await until('it is withdrawn', () => readerText(tag).includes(sentence));
      isGone = false;
      await until('it is shown again', () => readerText(tag).includes(says(0)));
    });

    it('looks again after a fault, and shows what is then there', async () => {
      let isDown = true;
      answer(() => (isDown ? new Response('', { status: 404 }) : json(ledger())));
      const tag = add(undefined, 'refresh="10"');
      await until('the page is told', () => problems.length);
      expect(readerText(tag)).to.equal(sentence);
      isDown = false;
      await until('it is shown', () => readerText(tag).includes(says(0)));
    });

    it('stops while the page is hidden, and goes on when it is seen again', async () => {
      const asked = answer(() => json(ledger()));
      const tag = add(undefined, 'refresh="10"');
      await until('it is shown', () => readerText(tag).includes(says(0)));
      hide(true);
      const before = asked.length;
      await wait(400);
      expect(asked.length).to.equal(before);
      hide(false);
      await until('it looks again', () => asked.length > before);
    });

    it('stops when the tag leaves the page, and when refresh is taken away', async () => {
      const asked = answer(() => json(ledger()));
      const gone = add(undefined, 'refresh="10"');
      const still = add(undefined, 'refresh="10"');
      await until('both are shown', () => readerText(gone).includes(says(0)) && readerText(still).includes(says(0)));
      gone.remove();
      still.removeAttribute('refresh');
      await settled(still);
      const before = asked.length;
      await wait(300);
      expect(asked.length).to.equal(before);
    });

    it('does nothing for data of the tag’s own', async () => {
      const asked = answer(() => json(ledger()));
      const tag = add(undefined, 'refresh="10"');
      Object.assign(tag, { [kind]: datum(2) });
      await wait(300);
      expect(asked.map(({ url }) => url)).to.be.empty;
      expect(readerText(tag)).to.include(says(2));
    });
  });
}
