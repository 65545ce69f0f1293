// The builder's page as it is built: from a server under the strictest policy, and opened from a disk.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumArgs, needBrowsers } from '../../scripts/find-browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

describe('the builder’s page', () => {
  let site, browser;
  before(async () => {
    site = await serve({ mounts: { '/': 'dist' }, port: 0, headers: { 'content-security-policy': policy } });
    browser = await chromium.launch({ executablePath: needBrowsers().chromium, args: chromiumArgs });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Fills the page in with each kind of thing: what went wrong, and the last snippet. */
  async function use(url) {
    const page = await browser.newPage();
    const wrong = [];
    const requests = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => {
      // The site has no icon, which browsers ask for by themselves.
      if (/favicon\.ico$/.test(message.location().url)) return;
      if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
    });
    page.on(
      'request',
      (request) => !/^data:|favicon\.ico$/.test(request.url()) && requests.push(request.url().replace(/^.*\//, '')),
    );
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(event.violatedDirective, event.blockedURI),
      ),
    );
    await page.goto(url);
    const snippets = [];
    for (const text of [
      '{"name": "TASS", "kind": "newsAgency"}',
      '{"rows": [{"place": "Moscow", "bonus": {"text": "Moscow pays.", "value": {"amount": 1900000, "currency": "RUB"}}}]}',
      '2024-01,about 1000\n2024-02,more than 2000',
      'The army says that about 700,000 soldiers serve.',
    ]) {
      await page.getByLabel('Paste it here').fill(text);
      await page.getByRole('button', { name: 'Put it into the form' }).click();
      await page.waitForFunction(() =>
        document
          .querySelector('.paper > *, .paper war-source')
          ?.parentElement.querySelector('war-claim, war-trend, war-bonus, war-source')
          ?.shadowRoot?.textContent.trim(),
      );
      snippets.push(await page.getByLabel('Raw HTML').inputValue());
    }
    const kept = await page.reload().then(() => page.getByLabel('The claim, in one sentence').inputValue());
    await page.close();
    return {
      wrong,
      requests: [...new Set(requests)].sort(),
      tags: snippets.map((snippet) => snippet.match(/<([\w-]+)/)[1]),
      kept,
    };
  }

  for (const [name, address] of [
    ['under a strict policy with trusted types', () => `${site.url}builder.html`],
    ['opened from a disk', () => pathToFileURL('dist/builder.html').href],
  ])
    test(`works ${name}: every tag, nothing violated, nothing loaded but its three files, all kept`, async () => {
      assert.deepEqual(await use(address()), {
        wrong: [],
        requests: ['builder.css', 'builder.html', 'builder.js'],
        tags: ['war-source', 'war-bonus', 'war-trend', 'war-claim'],
        kept: 'The army says that about 700,000 soldiers serve.',
      });
    });
});
