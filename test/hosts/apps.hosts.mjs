// Sites as publishers build them, each from the packed package in a folder of its own: all four tags, drawn, spoken for, and without a complaint.
// `HOSTS_APPS=next,nuxt` builds only these.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, needBrowsers } from '../../scripts/find-browsers.mjs';
import { apps, make, put } from './apps.mjs';
import { sentences } from './apps/war-data.js';
import { keep } from './results.mjs';

/** What each tag must say, hedge and all, wherever its words are drawn. */
const said = {
  claim: 'more than 1,000,000',
  trend: 'more than 1,000,000',
  bonus: 'about $50,000',
  source: 'Mediazona',
};
const kinds = Object.keys(said);

/** In the page: what a tag shows, what it was given, and whether its own script has it. */
const look = (list) =>
  list.map((tag) => ({
    kind: tag.localName.slice(4),
    shown: tag.shadowRoot?.textContent ?? '',
    words: tag.textContent.replace(/\s+/g, ' ').trim(),
    alive: !!tag.hasUpdated,
    bare: (tag.shadowRoot?.adoptedStyleSheets ?? []).some(({ cssRules }) => cssRules.length === 0),
  }));

const only = process.env.HOSTS_APPS?.split(',');

// Two at a time: while one is fetched, the other is built.
describe('sites built with the package', { concurrency: 2 }, () => {
  const rows = [];
  let folder, tarball, browser;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'war-claims-apps-'));
    const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    tarball = join(folder, JSON.parse(packed)[0].filename);
    browser = await chromium.launch({ executablePath: needBrowsers().chromium, args: chromiumArgs });
  });

  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
    keep('apps', rows);
  });

  /** Opens a site with its scripts `on`, `off`, or `lost` on their way: its tags, all that was wrong, and how far its content moved. */
  async function open(url, scripts) {
    const context = await browser.newContext({ javaScriptEnabled: scripts !== 'off' });
    const page = await context.newPage();
    const wrong = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrong.push(message.text()));
    page.on('response', (response) => response.status() >= 400 && wrong.push(`${response.status()} ${response.url()}`));
    await page.addInitScript(() => {
      globalThis.moved = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (globalThis.moved += value))).observe({
        type: 'layout-shift',
        buffered: true,
      });
    });
    if (scripts === 'lost')
      await page.route('**', (route) =>
        route.request().resourceType() === 'script' ? route.abort() : route.continue(),
      );
    await page.goto(url);
    if (scripts === 'on') {
      // What a server has drawn whole waits until somebody is there.
      await page.mouse.move(5, 5);
      const isAlive = () =>
        document.querySelectorAll('war-claim, war-trend, war-bonus, war-source').length === 4 &&
        [...document.querySelectorAll('war-claim, war-trend, war-bonus, war-source')].every(
          (tag) => tag.hasUpdated && tag.shadowRoot.textContent.trim(),
        );
      await page
        .waitForFunction(isAlive, undefined, { timeout: 30_000 })
        .catch(() => wrong.push('not every tag was alive within 30 seconds'));
    }
    if (scripts !== 'off') await page.waitForTimeout(500);
    const tags = await page.locator('war-claim, war-trend, war-bonus, war-source').evaluateAll(look);
    const moved = scripts === 'off' ? 0 : await page.evaluate(() => globalThis.moved);
    await context.close();
    return { tags, wrong, moved };
  }

  for (const app of apps.filter(({ name }) => !only || only.includes(name))) {
    test(`${app.label}: all four tags`, async (t) => {
      const { server = [] } = app;
      const own = join(folder, app.name);
      mkdirSync(own);
      const row = { host: app.label, version: '?', server: server.length, what: 'it could not be built', seconds: '–' };
      rows.push(row);
      const begin = performance.now();
      row.version = await make(app, own, tarball);
      row.seconds = Math.round((performance.now() - begin) / 1000);
      const site = await put(app, own);
      try {
        const before = await open(site.url, 'off');
        const after = await open(site.url, 'on');
        row.what = `${after.tags.filter(({ kind, shown }) => shown.includes(said[kind])).length} of 4 tags, ${after.wrong.length || 'no'} complaints, layout shift ${after.moved.toFixed(4)}`;

        if (server.length)
          await t.test('stands drawn in the page before any script', () => {
            const drawn = before.tags.filter(({ kind, shown }) => shown.includes(said[kind])).map(({ kind }) => kind);
            assert.deepEqual(
              drawn.filter((kind) => server.includes(kind)),
              server,
            );
            assert.deepEqual(before.wrong, []);
          });
        for (const kind of kinds) {
          await t.test(`<war-${kind}> is drawn once, with its hedge, and keeps its sentence`, () => {
            const found = after.tags.filter((tag) => tag.kind === kind);
            assert.equal(found.length, 1);
            assert.ok(!found[0].bare, 'a style sheet has no rule');
            assert.ok(found[0].alive, 'the client has not taken it over');
            assert.ok(found[0].shown.includes(said[kind]), found[0].shown);
            assert.equal(found[0].words, sentences[kind]);
          });
        }
        if (server.length) {
          const lost = await open(site.url, 'lost');
          await t.test('is not moved by the client that takes over', () => {
            const more = after.moved - lost.moved;
            assert.ok(more < 0.001, `layout shift ${after.moved}, of it ${more} by the script`);
          });
        }
        await t.test('has an empty console', () => assert.deepEqual(after.wrong, []));
      } finally {
        await site.close();
        rmSync(own, { recursive: true, force: true });
      }
    });
  }
});
