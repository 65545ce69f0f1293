// A whole WordPress: what each way of posting leaves of each carrier, without the plugin and with it; then the plugin's own block and shortcode.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, needBrowsers } from '../../scripts/find-browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { whyNot } from './debian.mjs';
import { openReader } from './reader.mjs';
import { keep } from './results.mjs';
import { carriers, claim, figure, ledger, publisher, running, sentence } from './snippets.mjs';
import { startWordPress } from './wordpress/site.mjs';

/** What must come through, by way of posting: the plugin lets everything through in posts. */
const all = carriers.map(({ name }) => name);
const data = all.slice(2);
const links = all.slice(4);
const promised = {
  'author’s post, classic editor': [data, all],
  'author’s post, Custom HTML block': [data, all],
  'administrator’s Custom HTML block': [all, all],
  'reader’s comment': [links, links],
};

const missing = whyNot();

// What a machine may be without: see `whyNot`.
if (missing) {
  keep('wordpress', [], [missing]);
  test(`is left out: ${missing}`, () => assert.ok(missing));
} else {
  describe('WordPress', () => {
    const rows = [];
    let site, wordpress, browser, reader;

    before(async () => {
      site = await serve({ mounts: { '/dist/': 'dist' }, port: 0 });
      wordpress = await startWordPress();
      browser = await chromium.launch({ executablePath: needBrowsers().chromium, args: chromiumArgs });
      reader = await openReader(browser, site.url);
    });

    after(async () => {
      await reader?.close();
      await browser?.close();
      await site?.close();
      await wordpress?.close();
      keep('wordpress', rows);
    });

    for (const [state, label] of ['', ', with the plugin'].entries()) {
      test(`keeps the sentence in every way of posting${label}, and a widget where the data came through`, async (t) => {
        if (state) assert.equal(wordpress.ask('activate'), null);
        const printed = wordpress.ask(
          'posts',
          carriers.map(({ html }) => html),
        );
        for (const [way, lefts] of Object.entries(printed)) {
          const { cells, wrong } = await reader.read(
            lefts,
            carriers.map(({ text }) => text),
          );
          rows.push({ host: `WordPress${label}: ${way}`, version: wordpress.version, cells });
          for (const [at, { name }] of carriers.entries()) {
            await t.test(`${way}: ${name}`, () => {
              const { sentence: seen, carried, widget, kept } = cells[at];
              assert.equal(seen, 'whole', lefts[at]);
              assert.equal(carried, promised[way][state].includes(name), lefts[at]);
              assert.equal(widget, carried, lefts[at]);
              assert.ok(kept, lefts[at]);
            });
          }
          await t.test(`${way}: an empty console`, () => assert.deepEqual(wrong, []));
        }
      });
    }

    /** Opens a page of the site until its tags are drawn: their words inside and out, and all that the console said. */
    async function open(url, count) {
      const page = await browser.newPage();
      const wrong = [];
      page.on('pageerror', (error) => wrong.push(error.message));
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrong.push(message.text()));
      await page.route(`${publisher}/**`, (route) =>
        route.fulfill({ json: ledger, headers: { 'access-control-allow-origin': '*' } }),
      );
      const html = await (await page.goto(url)).text();
      const isReady = (wanted) =>
        [...document.querySelectorAll('main war-claim')].filter(({ shadowRoot }) =>
          shadowRoot?.textContent.includes('1,000,000'),
        ).length === wanted;
      await page
        .waitForFunction(isReady, count, { timeout: 30_000 })
        .catch(() => wrong.push('not every tag was drawn within 30 seconds'));
      const tags = await page
        .locator('main war-claim')
        .evaluateAll((list) => list.map((tag) => [tag.textContent.trim(), tag.shadowRoot?.textContent ?? '']));
      await page.close();
      return { html, tags, wrong };
    }

    test('prints a shortcode as a tag with its sentence, or with the ledger’s own, and loads the script as a module', async () => {
      wordpress.put('ledger.json', JSON.stringify(ledger));
      const [url] = wordpress.ask('publish', [
        `[war-claim src="/ledger.json#${claim.id}"]${sentence}[/war-claim]\n\n` +
          `${running[0]} [war-claim inline src="${publisher}/ledger.json#${claim.id}"]${running[1]}[/war-claim] ${running[2]}\n\n` +
          `[war-claim src="/ledger.json#${claim.id}"]`,
      ]);
      const { html, tags, wrong } = await open(url, 3);
      assert.deepEqual(wrong, []);
      assert.deepEqual(
        tags.map(([words]) => words),
        [sentence, running[1], claim.text],
      );
      for (const [, shown] of tags) assert.ok(shown.includes(figure) && shown.includes(claim.claimant.name), shown);
      assert.match(html, /<war-claim src="\/ledger\.json#uk-casualties">In summer/);
      assert.match(html, /<script type="module" src="[^"]*\/plugins\/war-claims\/dist\/embed\.js"><\/script>/);
    });

    test('prints nothing of a hostile shortcode as markup', async () => {
      const [url] = wordpress.ask('publish', [
        `[war-claim src="javascript:alert(1)"]<b onclick="alert(1)">more than</b> <script>alert(1)</script>[/war-claim] ` +
          `[war-claim src="/x.json#a' onfocus='alert(1)" lang='"><img src=x onerror=alert(1)>']one[/war-claim]`,
      ]);
      const page = await browser.newPage();
      const html = await (await page.goto(url)).text();
      await page.close();
      const main = html.slice(html.indexOf('<main>'), html.indexOf('</main>'));
      assert.doesNotMatch(main, /<img|<script|javascript:|<[^>]*\son(click|focus|error)=/);
    });

    test('saves from the block a quotation with its data, that every author may keep, and reads it back as valid', async () => {
      const context = await browser.newContext();
      await context.addCookies(
        Object.entries(wordpress.ask('login')).map(([name, value]) => ({ name, value, url: wordpress.url })),
      );
      const page = await context.newPage();
      await page.goto(`${wordpress.url}/wp-admin/post-new.php`);
      await page.waitForFunction(() => globalThis.wp?.blocks?.getBlockType('war-claims/claim'), undefined, {
        timeout: 60_000,
      });
      const { saved, valid } = await page.evaluate(
        (attributes) => {
          const { createBlock, parse, serialize } = globalThis.wp.blocks;
          const text = serialize([createBlock('war-claims/claim', attributes)]);
          return {
            saved: text,
            valid: parse(text).map((block) => [block.name, block.isValid, block.attributes.data === attributes.data]),
          };
        },
        { data: JSON.stringify(claim), sentence },
      );
      await context.close();
      assert.deepEqual(valid, [['war-claims/claim', true, true]]);
      const { tags, wrong } = await open(wordpress.ask('publish', [saved])[0], 1);
      assert.deepEqual(wrong, []);
      assert.equal(tags[0][0], sentence);
      assert.ok(tags[0][1].includes(figure));
    });

    test('has no complaint from PHP about the plugin', () => {
      const about = wordpress
        .log()
        .split('\n')
        .filter((line) => line.includes('plugins/war-claims'));
      assert.deepEqual(about, []);
    });
  });
}
