// The demonstration article and the page of all statements, as built, under the policy that they carry and a stricter one.

import { lookWith, settings } from '../../scripts/axe.mjs';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, needBrowsers } from '../../scripts/find-browsers.mjs';
import { publishedSite } from '../../scripts/publish-data.mjs';
import { articleSite, serve } from '../../scripts/serve.mjs';
import { useAll } from './use-all.mjs';

const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = 'war-claim, war-trend, war-bonus, war-source';

/** Has every tag on the page drawn its data? Those far below the window, too. */
const isDrawn = (tags) =>
  [...document.querySelectorAll(tags)].every((tag) => tag.shadowRoot?.querySelector('[part], svg, table'));

describe('the article', () => {
  let site, browser;

  before(async () => {
    site = await serve({ mounts: articleSite, port: 0, headers: { 'content-security-policy': policy } });
    browser = await chromium.launch({ executablePath: needBrowsers().chromium, args: chromiumArgs });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  test('names an address in its citations that is there', async () => {
    const published = await serve({ mounts: publishedSite(), port: 0 });
    const page = await browser.newPage();
    try {
      await page.goto(published.url);
      const cite = page.locator('war-claim[src] >> text=Cite').first();
      await cite.click();
      const said = await page.locator('war-claim[src] textarea').first().inputValue();
      const [address] = /http:\S+/.exec(said);
      const found = await fetch(address);
      assert.equal(found.status, 200, address);
      assert.match(await found.text(), /<article/);
    } finally {
      await page.close();
      await published.close();
    }
  });

  /** Opens a page, does something on it, and says what went wrong and what was asked for. */
  async function open(name, act = () => {}) {
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    const wrong = [];
    const asked = [];
    await page.addInitScript(() => {
      globalThis.violations = [];
      globalThis.problems = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
      );
      document.addEventListener('war-problem', (event) =>
        globalThis.problems.push(
          ...event.problems.filter(({ rank }) => rank !== 'note').map(({ code, path }) => `${code} ${path}`),
        ),
      );
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrong.push(message.text()));
    // Browsers look for an icon of their own accord; that is not the page's doing.
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.url + name);
    await page
      .waitForFunction(isDrawn, TAGS, { timeout: 20_000 })
      .catch(() => wrong.push('not every tag was drawn within 20 seconds'));
    const told = await act(page, wrong);
    await page.waitForTimeout(200);
    wrong.push(...(await page.evaluate(() => [...globalThis.violations, ...globalThis.problems])));
    await page.close();
    return { wrong, asked, told };
  }

  for (const name of ['', 'statements.html']) {
    test(`/${name} shows all its tags, violates no policy, says no error, and asks no other host`, async () => {
      const { wrong, asked, told } = await open(name, (page) =>
        page.evaluate((tags) => document.querySelectorAll(tags).length, TAGS),
      );
      assert.deepEqual(wrong, []);
      assert.ok(told > 3, `${told} tags`);
      assert.deepEqual(
        asked.filter((url) => !url.startsWith(site.url)),
        [],
      );
      const ledgers = asked.filter((url) => url.endsWith('.json'));
      assert.deepEqual(ledgers, [...new Set(ledgers)], 'each ledger is asked for once');
    });
  }

  test('stays within its policy with every picture reached for, every card opened and every table sorted', async () => {
    const { wrong, told } = await open('', async (page) => {
      const woken = await page.evaluate(useAll, TAGS);
      await page.mouse.move(500, 400);
      return woken;
    });
    assert.deepEqual(wrong, []);
    assert.ok(told[0] > 0, 'there are pictures');
    assert.equal(told[1], told[0], 'every picture has its engine');
  });

  test('lets data and pictures be taken away under its policy', async () => {
    const { wrong, told } = await open('', async (page) => {
      const files = [];
      page.on('download', (download) => files.push(download.suggestedFilename()));
      await page.evaluate((tags) => {
        const [trend] = [...document.querySelectorAll(tags)].filter((tag) => tag.shadowRoot.querySelector('.actions'));
        for (const button of trend.shadowRoot.querySelectorAll('.actions button')) button.click();
      }, TAGS);
      for (let i = 0; i < 100 && files.length < 3; i++) await page.waitForTimeout(50);
      return files.map((file) => file.replace(/.*\./, '')).sort();
    });
    assert.deepEqual(wrong, []);
    assert.deepEqual(told, ['csv', 'png', 'svg']);
  });

  for (const colorScheme of ['light', 'dark']) {
    test(`has nothing that axe finds, every rule on, ${colorScheme}`, async () => {
      // Without the policy: axe itself would not be let in.
      const open = await serve({ mounts: articleSite, port: 0 });
      const context = await browser.newContext({ colorScheme, bypassCSP: true });
      const page = await context.newPage();
      for (const name of ['', 'statements.html']) {
        await page.goto(open.url + name);
        await page.waitForFunction(isDrawn, TAGS, { timeout: 20_000 });
        await page.evaluate(axe);
        const { violations } = await page.evaluate(
          `(${lookWith})(globalThis.axe, document, ${JSON.stringify(settings)})`,
        );
        assert.deepEqual(violations, [], name);
      }
      await context.close();
      await open.close();
    });
  }
});
