// The built script as a guest on a page: what stands there before it comes, what it touches, and what it asks for again.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { openLedger, pinFragment } from '../../dist/model/index.js';
import { chromiumArgs, needBrowsers } from '../../scripts/find-browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { useAll } from './use-all.mjs';

const ledgerText = readFileSync('stories/data/russia-recruitment.json', 'utf8');
const IDS = { claim: 'troops-2025', trend: 'losses', bonus: 'khanty-mansi', source: 'meduza-2025-02' };
const TAGS = Object.keys(IDS).map((kind) => `war-${kind}`);
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const dataOf = (kind) => {
  const found = pinFragment(openLedger(JSON.parse(ledgerText)), kind, IDS[kind]);
  assert.ok(found.ok);
  return escape(JSON.stringify(found.value));
};
const sentence = (name) => `<span class="sentence">The page’s sentence in ${name}.</span>`;

/** Every tag, and every carrier: a block and a sentence with data, and a link. */
const everyWay = () =>
  [
    ...Object.keys(IDS).map(
      (kind) => `<div><war-${kind} data-${kind}="${dataOf(kind)}">${sentence(`a ${kind}`)}</war-${kind}></div>`,
    ),
    `<blockquote data-war-claim="${dataOf('claim')}">${sentence('a quotation')}</blockquote>`,
    `<p>It was said: <span data-war-claim="${dataOf('claim')}">${sentence('a sentence')}</span> And more.</p>`,
    `<p><a href="/data/russia-recruitment.html?war-claim=mz-killed">${sentence('a link')}</a></p>`,
  ].join('\n');

const pageOf = (body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">` +
  `<script type="module" src="/dist/embed.js"></script></head><body>${body}</body></html>`;

describe('the script as a guest', () => {
  let folder, site, browser;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'war-claims-guest-'));
    writeFileSync(join(folder, 'index.html'), pageOf(everyWay()));
    site = await serve({ mounts: { '/dist/': 'dist', '/data/': 'stories/data', '/': folder }, port: 0 });
    browser = await chromium.launch({ executablePath: needBrowsers().chromium, args: chromiumArgs });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A tag's own drawing is there, of every tag and of every carrier. */
  const allDrawn = (tags) => {
    const found = [...document.querySelectorAll(tags)];
    return found.length === 7 && found.every(({ shadowRoot }) => shadowRoot?.querySelector('[part]'));
  };

  test('leaves every sentence where it is until it comes, in each tag and each carrier, and however late it comes', async () => {
    const page = await browser.newPage();
    let release;
    const held = new Promise((done) => (release = done));
    await page.route('**/dist/embed.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site.url, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.querySelectorAll('.sentence').length === 7);
    const seen = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.sentence')].map((one) => {
          const { width, height } = one.getBoundingClientRect();
          return one.checkVisibility() && width > 0 && height > 0;
        }),
      );
    assert.deepEqual(await page.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), TAGS), []);
    assert.deepEqual(await seen(), Array(7).fill(true));
    release();
    await page.waitForFunction(allDrawn, TAGS.join());
    // In a running sentence the words stay; everywhere else what is drawn says them.
    assert.deepEqual(await seen(), [false, false, false, false, false, true, false]);
    await page.close();
  });

  test('touches nothing outside its tags and what carries their data: no node, no global, no storage', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      globalThis.before = new Set([...Object.getOwnPropertyNames(globalThis), 'before', 'touched']);
      globalThis.touched = [];
      const ours = 'war-claim, war-trend, war-bonus, war-source, [data-war-claim], a[href*="war-claim="]';
      const isOurs = (node) => !!(node.nodeType === 1 ? node : node.parentElement)?.closest(ours);
      const watch = () =>
        new MutationObserver((records) => {
          for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
            if (isOurs(target)) continue;
            // A carrier gives its place to its tag, and goes into it.
            if (type === 'childList' && [...addedNodes, ...removedNodes].every((node) => node.matches?.(ours)))
              continue;
            globalThis.touched.push(`${type} ${attributeName ?? ''} ${target.nodeName}`);
          }
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      // What the parser adds is the page's own.
      document.addEventListener('readystatechange', () => document.readyState === 'interactive' && watch(), true);
    });
    await page.goto(site.url);
    await page.waitForFunction(allDrawn, TAGS.join());
    const [pictures, awake] = await page.evaluate(useAll, TAGS.join());
    assert.ok(pictures > 0);
    assert.equal(awake, pictures);
    const cited = await page.evaluate(async (tags) => {
      const buttons = [...document.querySelectorAll(tags)].flatMap((tag) => [
        ...tag.shadowRoot.querySelectorAll('.cite button'),
      ]);
      buttons.forEach((button) => button.click());
      const cited = () =>
        [...document.querySelectorAll(tags)].every((tag) => tag.shadowRoot.querySelector('textarea')?.value);
      for (let i = 0; i < 200 && !cited(); i++) await new Promise((done) => setTimeout(done, 20));
      if (!cited()) return 0;
      await new Promise((done) => setTimeout(done, 200));
      return buttons.length;
    }, TAGS.join());
    assert.ok(cited >= 7, `${cited} buttons to cite by`);
    const found = await page.evaluate(async () => ({
      touched: globalThis.touched,
      globals: Object.getOwnPropertyNames(globalThis).filter(
        (name) => !globalThis.before.has(name) && !/^\d+$/.test(name),
      ),
      stored:
        localStorage.length + sessionStorage.length + (await indexedDB.databases()).length + document.cookie.length,
      caches: await caches.keys(),
    }));
    assert.deepEqual(found, { touched: [], globals: [], stored: 0, caches: [] });
    assert.deepEqual(await context.cookies(), []);
    await context.close();
  });

  test('asks for a live ledger again with the mark of its copy, and writes nothing where that still holds', async (t) => {
    const asked = [];
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url, 'http://localhost');
      if (pathname !== '/ledger.json')
        return response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
      const mark = request.headers['if-none-match'];
      asked.push(mark);
      const headers = { etag: '"one"', 'cache-control': 'no-cache', 'access-control-allow-origin': '*' };
      if (mark === '"one"') return response.writeHead(304, headers).end();
      return response.writeHead(200, { ...headers, 'content-type': 'application/json' }).end(ledgerText);
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    t.after(() => new Promise((done) => server.close(done).closeAllConnections()));
    const address = `http://127.0.0.1:${server.address().port}/ledger.json`;
    writeFileSync(
      join(folder, 'live.html'),
      pageOf(
        TAGS.map((tag) => `<div><${tag} refresh="10" src="${address}#${IDS[tag.slice(4)]}">x</${tag}></div>`).join(''),
      ),
    );
    const page = await browser.newPage();
    await page.clock.install();
    await page.goto(`${site.url}live.html`);
    const drawn = (tags) => tags.every((tag) => document.querySelector(tag).shadowRoot?.querySelector('[part]'));
    await page.waitForFunction(drawn, TAGS);
    assert.deepEqual(asked, [undefined], 'one request for all');
    await page.evaluate((tags) => {
      globalThis.written = 0;
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      const note = new MutationObserver((records) => (globalThis.written += records.length));
      for (const tag of tags) {
        note.observe(document.querySelector(tag), all);
        note.observe(document.querySelector(tag).shadowRoot, all);
      }
    }, TAGS);
    for (let times = 1; times < 3; times++) {
      await page.clock.fastForward(10_500);
      for (let i = 0; i < 100 && asked.length <= times; i++) await page.waitForTimeout(20);
      await page.waitForTimeout(200);
      assert.deepEqual(asked, [undefined, ...Array(times).fill('"one"')]);
    }
    assert.equal(await page.evaluate(() => globalThis.written), 0);
    await page.close();
  });
});
