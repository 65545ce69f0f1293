// What `npx war-claims publish` writes, as files and as pages under the strictest policy, without any script.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, needBrowsers } from '../../scripts/find-browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const base = 'https://publisher.example/ledgers/';
const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>&amp;`;
const ledger = {
  version: 1,
  lang: 'en',
  title: `Men ${hostile}`,
  publisher: { name: 'The publisher', url: 'https://publisher.example/' },
  claims: [
    {
      id: 'now',
      text: 'More than 700,000 men serve.',
      claimant: 'The army',
      claimDate: '2025-12',
      value: 'moreThan 700000',
      verification: 'unclear',
      corrections: [
        { date: '2026-01-02', text: 'It said 600,000 before.' },
        { date: '2026-02-03', text: `The date was wrong ${hostile}` },
      ],
      relations: [{ type: 'rivals', target: 'Other id/ä' }],
    },
    { id: 'Other id/ä', text: hostile, claimant: hostile },
    { text: 'One without an id.' },
    { id: 'now', text: 'An id that is taken.' },
    { claimDate: 'broken' },
  ],
  trends: [{ id: 'line', title: 'Line', series: [{ claims: ['now'] }] }],
  sources: { paper: { name: 'The paper', kind: 'newsMedia', url: 'https://paper.example/' } },
};

describe('a published ledger', () => {
  let folder, out, result, site, browser;
  const publish = (...args) =>
    spawnSync(
      process.execPath,
      ['dist/cli/war-claims.js', 'publish', join(folder, 'men.json'), '--out', out, ...args],
      { encoding: 'utf8' },
    );
  const read = (path) => readFileSync(join(out, path), 'utf8');

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'war-claims-publish-'));
    out = join(folder, 'site');
    writeFileSync(join(folder, 'men.json'), JSON.stringify(ledger, null, 2));
    result = publish('--base', base);
    const policy = "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
    site = await serve({ mounts: { '/': out }, port: 0, headers: { 'content-security-policy': policy } });
    browser = await chromium.launch({ executablePath: needBrowsers().chromium, args: chromiumArgs });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is written, and what was wrong with it is told', () => {
    assert.equal(result.status, 0, result.stderr);
    assert.match(result.stderr, /missing-field/);
    assert.match(result.stderr, /duplicate-id/);
    for (const file of [
      'men.html',
      'men.json',
      'men.jsonld',
      'men.atom',
      'men.oembed.json',
      '_headers',
      'men/now.html',
      'men/now.oembed.json',
    ])
      assert.ok(existsSync(join(out, file)), file);
  });

  test('is not written where it has to be without a fault', () => {
    const elsewhere = join(folder, 'strict');
    const { status } = spawnSync(
      process.execPath,
      ['dist/cli/war-claims.js', 'publish', join(folder, 'men.json'), '--out', elsewhere, '--strict'],
      { encoding: 'utf8' },
    );
    assert.equal(status, 1);
    assert.ok(!existsSync(elsewhere));
  });

  test('tells where a sentence says more than its data, and is not written where it has to be without a fault', () => {
    const path = join(folder, 'bare.json');
    const elsewhere = join(folder, 'bare');
    writeFileSync(
      path,
      JSON.stringify({ version: 1, claims: [{ id: 'a', text: 'About 46,000 men serve.', value: 46000 }] }),
    );
    const run = (...more) =>
      spawnSync(process.execPath, ['dist/cli/war-claims.js', 'publish', path, '--out', elsewhere, ...more], {
        encoding: 'utf8',
      });
    const strict = run('--strict');
    assert.equal(strict.status, 1);
    assert.match(strict.stderr, /error hedge-not-in-data: /);
    assert.ok(!existsSync(elsewhere));
    const lax = run();
    assert.equal(lax.status, 0);
    assert.match(lax.stderr, /warning hedge-not-in-data: /);
  });

  test('is the same again from the same data: nothing is written twice', () =>
    assert.match(publish('--base', base).stdout, / 0 new or changed\./));

  test('loses nothing of the data', () => assert.deepEqual(JSON.parse(read('men.json')), ledger));

  test('can be read whole without a script, under a policy that lets none run', async () => {
    for (const path of ['men.html', 'men/now.html']) {
      const page = await browser.newPage();
      const wrong = [];
      page.on(
        'console',
        (message) =>
          message.type() === 'error' &&
          !message.text().includes('favicon') &&
          wrong.push(message.text() + message.location().url),
      );
      page.on('pageerror', (error) => wrong.push(error.message));
      await page.goto(site.url + path);
      assert.deepEqual(
        wrong.filter((text) => !text.endsWith('/favicon.ico')),
        [],
      );
      const { text, size, styled, odd } = await page.evaluate(() => {
        const tag = document.querySelector('war-claim');
        const figure = tag.shadowRoot.querySelector('[part=figure]');
        const all = [...document.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot?.querySelectorAll('*') ?? []),
        ]);
        return {
          text: tag.shadowRoot.textContent,
          size: figure.getBoundingClientRect().height,
          styled: parseFloat(getComputedStyle(figure).fontSize) / parseFloat(getComputedStyle(tag).fontSize),
          odd: all
            .filter(
              (element) =>
                element.hasAttribute('style') ||
                [...element.attributes].some(({ name }) => name.startsWith('on')) ||
                (element.localName === 'script' && element.type !== 'application/ld+json') ||
                element.localName === 'img',
            )
            .map(({ outerHTML }) => outerHTML.slice(0, 80)),
        };
      });
      assert.match(text, /more than 700,000/);
      assert.match(text, /Whether it is accurate is unclear/);
      assert.ok(size > 10 && styled > 1.4, `${size} ${styled}`);
      assert.deepEqual(odd, []);
      await page.close();
    }
  });

  test('shows its corrections, newest first, each with its claim', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}men.html`);
    const log = await page.evaluate(() =>
      [...document.querySelectorAll('#page-corrections li')].map((line) => [
        line.textContent,
        line.querySelector('a')?.getAttribute('href'),
      ]),
    );
    await page.close();
    assert.equal(log.length, 2);
    assert.match(log[0][0], /^February 3, 2026: The date was wrong/);
    assert.deepEqual(
      log.map(([, href]) => href),
      ['#now', '#now'],
    );
  });

  test('offers each claim in all three carriers, whole, and safe in any page', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}men.html`);
    const snippets = await page.evaluate(() =>
      [...document.querySelectorAll('section.entry')].map((entry) => [
        entry.id,
        [...entry.querySelectorAll('textarea')].map(({ value }) => value),
      ]),
    );
    await page.close();
    const ofNow = Object.fromEntries(snippets).now;
    assert.match(ofNow[0], /^<war-claim data-claim="[^"<>]*">[^<>]*<\/war-claim>$/);
    assert.match(ofNow[1], /^<blockquote data-war-claim="[^"<>]*">[^<>]*<\/blockquote>$/);
    assert.match(
      ofNow[2],
      /^<a href="https:\/\/publisher\.example\/ledgers\/men\.html\?war-claim=now#now">[^<>]*<\/a>$/,
    );
    assert.match(
      ofNow[3],
      /^<war-claim src="https:\/\/publisher\.example\/ledgers\/men\.json#now">[^<>]*<\/war-claim>$/,
    );
    const odd = Object.fromEntries(snippets)['Other id/ä'];
    assert.match(odd[2], /\?war-claim=Other%20id%2F%C3%A4#Other%20id%2F%C3%A4"/);
    for (const text of odd.slice(0, 4)) assert.match(text, /^<[^<>]*>[^<>]*<\/[a-z-]+>$/);
  });

  test('a claim has an anchor in the ledger’s page, and one page that says it first', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}men.html?war-claim=now#now`);
    assert.equal(await page.evaluate(() => document.querySelector(':target')?.id), 'now');
    await page.goto(`${site.url}men/now.html`);
    assert.equal(await page.title(), 'More than 700,000 men serve.');
    const linked = JSON.parse(
      await page.evaluate(() => document.querySelector('script[type="application/ld+json"]').textContent),
    );
    assert.equal(linked['@type'], 'Claim');
    await page.close();
  });

  test('every address in the pages leads to a file that is there', async () => {
    const page = await browser.newPage();
    for (const path of readdirSync(out, { recursive: true }).filter((name) => name.endsWith('.html'))) {
      await page.goto(site.url + encodeURI(path));
      const hrefs = await page.evaluate(() =>
        [...document.querySelectorAll('[href], [src]')]
          .flatMap((element) => [element, ...(element.shadowRoot?.querySelectorAll('[href]') ?? [])])
          .map((element) => element.getAttribute('href') ?? element.getAttribute('src')),
      );
      for (const href of hrefs) {
        const url = new URL(href, base + path);
        if (!url.href.startsWith(base)) continue;
        assert.ok(
          existsSync(join(out, decodeURIComponent(url.pathname.slice('/ledgers/'.length)))),
          `${path}: ${href}`,
        );
      }
    }
    await page.close();
  });

  test('is found by oEmbed: each claim’s page names its file, which carries the claim', () => {
    const [, href] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(read('men/now.html'));
    assert.ok(href.startsWith(base));
    const answer = JSON.parse(read(href.slice(base.length)));
    assert.deepEqual(
      [answer.version, answer.type, answer.title, answer.author_name, answer.provider_name],
      ['1.0', 'rich', 'More than 700,000 men serve.', 'The army', 'The publisher'],
    );
    assert.match(answer.html, /^<blockquote data-war-claim="[^"<>]*">/);
  });

  test('gives the script so that links to this ledger are shown in articles on other sites', () => {
    assert.match(read('men/now.html'), /embed\.js" data-allow="https:\/\/publisher\.example">&lt;\/script>/);
  });

  test('tells its corrections in a feed that stays the same, whatever the hour', () => {
    const feed = read('men.atom');
    const entries = [...feed.matchAll(/<entry>.*?<\/entry>/g)].map(([entry]) => entry);
    assert.equal(entries.length, 2);
    assert.match(entries[0], /<updated>2026-02-03T00:00:00Z<\/updated>/);
    assert.match(feed, /<updated>2026-02-03T00:00:00Z<\/updated><author><name>The publisher<\/name><\/author>/);
    assert.equal(new Set([...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)).size, 3);
    assert.doesNotMatch(feed, /<script|<img/);
  });

  test('keeps for ever only what is named by its content', () => {
    assert.match(read('_headers'), /^\/ledgers\/assets\/\*\n {2}Cache-Control: public, max-age=31536000, immutable\n/);
    for (const file of readdirSync(join(out, 'assets'))) assert.match(file, /-[\w-]{10}(\.css)?$/);
    const script = readdirSync(join(out, 'assets')).find((name) => name.startsWith('war-claims-'));
    assert.ok(statSync(join(out, 'assets', script, 'embed.js')).size > 100);
  });

  test('of very many claims stays a page that can be loaded: what can be copied is on each claim’s own', async () => {
    const path = join(folder, 'many.json');
    const claims = Array.from({ length: 500 }, (_, i) => ({ id: `c${i}`, text: `Claim ${i}.`, claimant: 'The army' }));
    writeFileSync(path, JSON.stringify({ version: 1, claims }));
    const target = join(folder, 'many');
    spawnSync(process.execPath, ['dist/cli/war-claims.js', 'publish', path, '--out', target, '--base', base]);
    const html = readFileSync(join(target, 'many.html'), 'utf8');
    assert.ok(html.length / claims.length < 2000, `${html.length} B`);
    assert.match(html, /<section class="entry" id="c499">.*<a href="many\/c499\.html">/);
    assert.equal(readFileSync(join(target, 'many', 'c499.html'), 'utf8').match(/<textarea/g).length, 5);
  });

  test('writes no file above or beside its folder, whatever an id is', () => {
    const path = join(folder, 'bad.json');
    writeFileSync(
      path,
      JSON.stringify({
        version: 1,
        claims: ['../../x', '..', '.', 'a/../../b', 'CON', 'A', 'a', '\u0000', '%2e%2e%2f'].map((id) => ({
          id,
          text: 'x',
        })),
      }),
    );
    const target = join(folder, 'deep', 'er');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['dist/cli/war-claims.js', 'publish', path, '--out', target, '--base', base],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    assert.deepEqual(readdirSync(dirname(target)), ['er']);
    const pages = readdirSync(join(target, 'bad')).filter((name) => name.endsWith('.html'));
    // What has no sign to be seen is no id.
    assert.equal(new Set(pages.map((name) => name.toLowerCase())).size, 8);
  });
});
