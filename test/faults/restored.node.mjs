// A page that is left and come back to, frozen and woken, and printed, in a Chromium with its back/forward cache:
// live tags go on, nothing is drawn twice, and nothing of ours keeps the page out of that cache.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, needBrowsers } from '../../scripts/find-browsers.mjs';
import { types } from '../../scripts/serve.mjs';

/** The least that a tag may have. */
const REFRESH_S = 10;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const claim = (n) => ({
  id: 'now',
  text: `The army has ${n} men.`,
  claimant: 'The army',
  claimDate: '2025-12',
  value: n,
});
const ledger = (n) => ({
  version: 1,
  claims: [claim(n)],
  sources: { now: { name: `Paper ${n}`, kind: 'newsMedia' } },
  trends: [
    { id: 'now', title: `Course ${n}`, series: [{ label: 'The army', claims: [{ ...claim(n), id: undefined }] }] },
  ],
  bonuses: [{ id: 'now', title: `Table ${n}`, rows: [{ place: 'North', bonus: claim(n) }] }],
});

const live = (kind) => `<war-${kind} src="/ledger.json#now" refresh="${REFRESH_S}">The sentence.</war-${kind}>`;
const pinned = (n) => `data-war-claim='${JSON.stringify(claim(n))}'`;
const far = Array.from({ length: 120 }, (_, n) => `<blockquote ${pinned(n)}>The sentence.</blockquote>`).join('');
const script = '<script type="module" src="/dist/embed.js"></script>';
const pages = {
  '/live.html':
    script +
    ['claim', 'source', 'trend', 'bonus'].map(live).join('<p></p>') +
    `<blockquote ${pinned(3)}>The sentence.</blockquote>`,
  '/bare.html': '<p>No tag.</p>',
  '/clinging.html': '<script>addEventListener("unload", () => {})</script>',
  '/long.html': script + far,
};

describe('a page with tags', () => {
  let server, browser, url;
  let said = 7001; // near to what is said later: a picture has as many ticks
  let asked = 0;

  before(async () => {
    server = createServer((request, response) => {
      const path = new URL(request.url, 'http://localhost').pathname;
      if (path === '/ledger.json') asked += 1;
      const body =
        path === '/ledger.json'
          ? JSON.stringify(ledger(said))
          : path.startsWith('/dist/')
            ? readFileSync(join('.', path))
            : pages[path] &&
              `<!doctype html><html lang="en"><head><title>Page</title></head><body>${pages[path]}</body></html>`;
      response.writeHead(body ? 200 : 404, {
        'content-type': types[extname(path)] ?? 'text/plain',
        'cache-control': 'no-cache',
      });
      response.end(body);
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${server.address().port}`;
    browser = await puppeteer.launch({
      executablePath: needBrowsers().chromium,
      args: chromiumArgs,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  });
  after(async () => {
    await browser?.close();
    server?.close().closeAllConnections();
  });

  /** Opens a page; it notes what it tells, whether it came from the cache, and what went wrong. */
  async function open(name) {
    const page = await browser.newPage();
    page.wrong = [];
    page.on('pageerror', (error) => page.wrong.push(error.message));
    await page.evaluateOnNewDocument(() => {
      globalThis.told = [];
      globalThis.shown = [];
      for (const type of ['war-ready', 'war-problem'])
        document.addEventListener(type, () => globalThis.told.push(type));
      addEventListener('pageshow', ({ persisted }) => globalThis.shown.push(persisted));
    });
    await page.goto(url + name);
    return page;
  }
  /** What a reader finds: the words of all tags, how many elements they are made of, and how many tags there are. */
  const look = (page) =>
    page.evaluate(() => {
      const tags = [...document.querySelectorAll('war-claim, war-source, war-trend, war-bonus')];
      return {
        text: tags.map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join(' '),
        elements: tags.map(({ shadowRoot }) => shadowRoot?.querySelectorAll('*').length ?? 0),
        told: globalThis.told.length,
      };
    });
  const digits = (n) => [n.toLocaleString('en'), `Paper ${n}`, `Course ${n}`, `Table ${n}`];
  const says = (page, n) =>
    page.waitForFunction(
      (words) => {
        const tags = [...document.querySelectorAll('war-claim, war-source, war-trend, war-bonus')];
        const text = tags.map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join(' ');
        return words.every((word) => text.includes(word));
      },
      { timeout: 3 * REFRESH_S * 1000 },
      digits(n),
    );
  /** Leaves a page by a link and comes back by the button: whether it came from the cache. */
  async function leaveAndReturn(page, ms = 0) {
    await page.goto(`${url}/bare.html`);
    await pause(ms);
    await page.goBack();
    return page.evaluate(() => globalThis.shown.at(-1));
  }

  test('comes back whole from the back/forward cache, is drawn once, and goes on', async () => {
    const clinging = await open('/clinging.html');
    assert.equal(await leaveAndReturn(clinging), false, 'a page that listens for its end is not kept');
    await clinging.close();
    const page = await open('/live.html');
    await says(page, said);
    const before = await look(page);
    for (let round = 0; round < 3; round++) assert.equal(await leaveAndReturn(page), true, 'it was kept');
    assert.deepEqual(await look(page), before);
    const seen = asked;
    const promise = leaveAndReturn(page, 1.5 * REFRESH_S * 1000);
    await pause(REFRESH_S * 1000);
    assert.ok(asked - seen <= 1, 'a page that is away asks nothing');
    said += 1;
    assert.equal(await promise, true);
    await says(page, said);
    const { elements, told } = await look(page);
    assert.deepEqual(elements, before.elements);
    assert.equal(told, before.told, 'no tag says again that it is ready');
    assert.deepEqual(page.wrong, []);
    await page.close();
  });

  test('asks nothing while it is frozen, and goes on when it is woken', async () => {
    const page = await open('/live.html');
    await says(page, said);
    const before = await look(page);
    const session = await page.createCDPSession();
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await pause(500);
    const seen = asked;
    said += 1;
    await pause(1.3 * REFRESH_S * 1000);
    assert.equal(asked, seen, 'while it is frozen');
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    // A page that was frozen was hidden, too: the reader comes back from another tab.
    await (await browser.newPage()).bringToFront();
    await page.bringToFront();
    await says(page, said);
    const { elements, told } = await look(page);
    assert.deepEqual({ elements, told }, { elements: before.elements, told: before.told });
    assert.deepEqual(page.wrong, []);
    await page.close();
  });

  test('is printed whole, also where no reader has been', async () => {
    const page = await open('/long.html');
    await page.waitForFunction(() => document.querySelector('war-claim')?.shadowRoot);
    const drawn = () =>
      [...document.querySelectorAll('war-claim')].filter(({ shadowRoot }) => shadowRoot?.querySelector('[part=figure]'))
        .length;
    assert.ok((await page.evaluate(drawn)) < 60, 'most are not drawn before');
    await page.evaluate(
      (source) => addEventListener('beforeprint', () => (globalThis.onPaper = new Function(`return (${source})()`)())),
      String(drawn),
    );
    const sheets = async () =>
      Buffer.from(await page.pdf())
        .toString('latin1')
        .match(/\/Type\s*\/Page\b/g).length;
    const first = await sheets();
    assert.equal(await page.evaluate(() => globalThis.onPaper), 120);
    assert.equal(await sheets(), first, 'the second time it is as long');
    assert.deepEqual(page.wrong, []);
    await page.close();
  });
});
