// The built script on a real page, under the strictest policy that the contract promises to live with.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, needBrowsers } from '../../scripts/find-browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { pageFiles } from '../../scripts/sizes.mjs';

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const data = {
  'war-claim': { text: 'The army says 700,000 soldiers serve.', claimant: 'The army', value: 700000 },
  'war-trend': {
    title: 'Soldiers',
    series: [
      {
        label: 'The army',
        points: [
          ['2024-01', 600000],
          ['2025-01', 700000],
        ],
      },
    ],
  },
  'war-bonus': {
    title: 'Signing bonuses',
    rows: [
      {
        place: 'Moscow',
        bonus: { text: 'Moscow pays 1.9 million roubles.', value: { amount: 1900000, currency: 'RUB' } },
        income: {
          text: 'A year of pay there is 2 million roubles.',
          value: { amount: 2000000, currency: 'RUB', per: 'P1Y' },
        },
      },
    ],
  },
  'war-source': { name: 'The army', kind: 'official' },
};

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const markup = (tag) =>
  `<p><${tag} data-${tag.slice(4)}="${escape(JSON.stringify(data[tag]))}">The sentence.</${tag}></p>`;
const html = (tags, script) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="/icon.svg">${script}</head>` +
  `<body>${tags.map(markup).join('')}</body></html>`;

describe('the built script', () => {
  const tags = Object.keys(data);
  let folder, site, own, elsewhere, browser;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'war-claims-page-'));
    writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const mounts = { '/dist/': 'dist', '/': folder };
    site = await serve({ mounts, port: 0, headers: { 'content-security-policy': policy } });
    own = await serve({ mounts: { '/dist/': 'dist', '/': folder }, port: 0 });
    elsewhere = await serve({ mounts: { '/npm/war-claims@0.1.0/dist/': 'dist' }, port: 0 });
    browser = await chromium.launch({ executablePath: needBrowsers().chromium, args: chromiumArgs });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    await own?.close();
    await elsewhere?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page until all its tags have drawn: what went wrong, and which scripts it loaded. */
  async function open({ url }, name, shown, script) {
    writeFileSync(join(folder, name), html(shown, script));
    const page = await browser.newPage();
    const wrong = [];
    const loaded = [];
    await page.addInitScript(() => {
      globalThis.violations = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrong.push(message.text()));
    page.on(
      'request',
      (request) => request.resourceType() === 'script' && loaded.push(request.url().replace(/^.*\/dist\//, '')),
    );
    await page.goto(url + name);
    await page
      .waitForFunction(
        (list) => list.every((tag) => document.querySelector(tag)?.shadowRoot?.textContent?.trim()),
        shown,
        { timeout: 10_000 },
      )
      .catch(() => wrong.push('not every tag was drawn within 10 seconds'));
    await page.waitForTimeout(200);
    const bare = await page.evaluate((list) => {
      const sheets = (tag) => document.querySelector(tag)?.shadowRoot?.adoptedStyleSheets ?? [];
      return list.filter((tag) => sheets(tag).some(({ cssRules }) => cssRules.length === 0));
    }, shown);
    wrong.push(...bare.map((tag) => `<${tag}> has a style sheet without a rule`));
    wrong.push(...(await page.evaluate(() => globalThis.violations)));
    const globals = await page.evaluate(() => Object.keys(globalThis).filter((key) => /war|chart/i.test(key)));
    await page.close();
    return { wrong, loaded, globals };
  }

  test('draws every tag under a strict policy with trusted types, and violates nothing', async () => {
    const { wrong, globals } = await open(
      site,
      'all.html',
      tags,
      '<script type="module" src="/dist/embed.js"></script>',
    );
    assert.deepEqual(wrong, []);
    assert.deepEqual(globals, []);
  });

  test('dresses tags anew that are moved into a frame, under the same policy, and violates nothing', async () => {
    writeFileSync(join(folder, 'frame.html'), html(tags, '<script type="module" src="/dist/embed.js"></script>'));
    const page = await browser.newPage();
    await page.goto(`${site.url}frame.html`);
    await page.waitForFunction(
      (list) => list.every((tag) => document.querySelector(tag).shadowRoot?.children[1]),
      tags,
    );
    const found = await page.evaluate(async (list) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const inner = frame.contentDocument;
      const wrong = [];
      for (const place of [document, inner])
        place.addEventListener('securitypolicyviolation', (event) => wrong.push(event.violatedDirective));
      for (const name of list) {
        const tag = document.querySelector(name);
        const rules = () => tag.shadowRoot.adoptedStyleSheets.reduce((sum, { cssRules }) => sum + cssRules.length, 0);
        const before = rules();
        inner.body.append(tag);
        tag.setAttribute('lang', 'de');
        await tag.updateComplete;
        if (!before || rules() !== before) wrong.push(`<${name}> had ${before} rules, and has ${rules()}`);
      }
      // The policy is in force there, too.
      inner.head.append(Object.assign(inner.createElement('style'), { textContent: 'body { --forbidden: 1 }' }));
      await new Promise((done) => setTimeout(done, 100));
      return { wrong, styled: getComputedStyle(inner.body).getPropertyValue('--forbidden') };
    }, tags);
    await page.close();
    assert.deepEqual(found, { wrong: ['style-src-elem'], styled: '' });
  });

  for (const tag of Object.keys(data)) {
    test(`loads for a page with one <${tag}> what the size table counts, and nothing else`, async () => {
      const { wrong, loaded } = await open(
        site,
        `${tag}.html`,
        [tag],
        '<script type="module" src="/dist/embed.js"></script>',
      );
      assert.deepEqual(wrong, []);
      assert.deepEqual(loaded.sort(), pageFiles(tag).sort());
    });
  }

  test('draws every tag in a preview: a sandboxed frame without an origin, a cookie or a storage', async () => {
    const inner = html(tags, `<script type="module" src="${own.url}dist/embed.js"></script>`);
    writeFileSync(
      join(folder, 'preview.html'),
      `<!doctype html><title>Preview</title><iframe sandbox="allow-scripts" width="600" height="900" srcdoc="${escape(inner)}"></iframe>`,
    );
    const page = await browser.newPage();
    const wrong = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.goto(`${own.url}preview.html`);
    const preview = page.frames()[1];
    await preview.waitForFunction(
      (list) => list.every((tag) => document.querySelector(tag)?.shadowRoot?.children[1]),
      tags,
    );
    assert.equal(await preview.evaluate(() => globalThis.origin), 'null');
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test('loads nothing but itself on a page without a tag', async () => {
    const { loaded } = await open(site, 'none.html', [], '<script type="module" src="/dist/embed.js"></script>');
    assert.deepEqual(loaded, ['embed.js']);
  });

  test('works from any path of another host, with its integrity checked', async () => {
    const hash = createHash('sha384').update(readFileSync('dist/embed.js')).digest('base64');
    const src = `${elsewhere.url}npm/war-claims@0.1.0/dist/embed.js`;
    const script = `<script type="module" src="${src}" integrity="sha384-${hash}" crossorigin></script>`;
    assert.deepEqual((await open(own, 'cdn.html', tags, script)).wrong, []);
  });
});
