// The built script in the engines that the other house tests do not open, under the strictest policy that the contract
// promises to live with: all tags, drawn by the script and by a server, with every picture awake.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { renderBonus, renderClaim, renderSource, renderTrend, styleHashes } from '../../dist/server/index.js';
import { engines } from './open-engine.mjs';
import { useAll } from './use-all.mjs';

const TAGS = 'war-claim, war-trend, war-bonus, war-source';
const ledger = readFileSync('stories/data/russia-recruitment.json', 'utf8');

/** What is served first in every page: it notes what goes wrong, from the beginning. */
const watch = `
  globalThis.wrong = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    wrong.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
  addEventListener('error', (event) => wrong.push(event.message || event.target.outerHTML), true);
  addEventListener('unhandledrejection', (event) => wrong.push(String(event.reason)));
  document.addEventListener('war-problem', (event) =>
    wrong.push(...event.problems.filter(({ rank }) => rank !== 'note').map(({ code, path }) => code + ' ' + path)));
`;
const watched = (html) => html.replace('<head>', '<head><script src="/watch.js"></script>');

const policy = (styles = "'self'") =>
  `default-src 'self'; script-src 'self'; style-src ${styles}; require-trusted-types-for 'script'; trusted-types lit-html`;
const ways = {
  'a linked file': [{ href: '/dist/styles/*.css' }, "'self'"],
  'a nonce': [{ nonce: 'r4nd0m' }, "'nonce-r4nd0m'"],
  'the published hashes': ['inline', Object.values(await styleHashes()).join(' ')],
};
const entries = [
  [renderClaim, 'troops-2025'],
  [renderTrend, 'losses'],
  [renderBonus, 'khanty-mansi'],
  [renderSource, 'meduza-2025-02'],
];

/** A sign that somebody is there: what a server has drawn whole waits for one. A server's card and badge keep their trees; all else is drawn and dressed. */
const isDrawn = (tags) =>
  dispatchEvent(new Event('pointermove')) &&
  customElements.get('war-claim') &&
  [...document.querySelectorAll(tags)].every(
    ({ localName, shadowRoot }) =>
      shadowRoot?.querySelector('.cite button') &&
      shadowRoot.querySelector('[part], svg, table') &&
      (shadowRoot.querySelector('[data-seal]')
        ? /claim|source/.test(localName)
        : shadowRoot.adoptedStyleSheets.length && !shadowRoot.querySelector('style, link')),
  );

/** Does what the policy forbids: whether it was refused. The last thing on a page, which is no longer clean then. */
function isPolicyOn() {
  const before = globalThis.wrong.length;
  const style = document.createElement('style');
  style.textContent = 'body { --forbidden: 1 }';
  document.head.append(style);
  let refused = false;
  try {
    document.createElement('div').innerHTML = '<b>text</b>';
  } catch {
    refused = true;
  }
  const isStyled = getComputedStyle(document.body).getPropertyValue('--forbidden') !== '';
  return new Promise((done) =>
    setTimeout(() => done({ refused, isStyled, told: globalThis.wrong.length > before }), 100),
  );
}

for (const [engine, open] of Object.entries(engines))
  describe(`under a strict policy with trusted types, ${engine}`, () => {
    let folder, page;

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'war-claims-engines-'));
      mkdirSync(join(folder, 'page'));
      for (const name of ['index.html', 'statements.html'])
        writeFileSync(join(folder, 'page', name), watched(readFileSync(`stories/article/${name}`, 'utf8')));
      writeFileSync(join(folder, 'page', 'article.css'), readFileSync('stories/article/article.css'));
      writeFileSync(join(folder, 'page', 'watch.js'), watch);
      writeFileSync(join(folder, 'page', 'ledger.json'), ledger);
      page = await open();
    });
    after(async () => {
      await page?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /** Uses all of a page: what went wrong on it, and what is on it. Asserts that the policy was in force. */
    async function violations(name, styles) {
      const site = await serve({
        mounts: { '/dist/': 'dist', '/data/': 'stories/data', '/': join(folder, 'page') },
        port: 0,
        headers: { 'content-security-policy': policy(styles) },
      });
      try {
        await page.goTo(site.url + name);
        await page.waitFor(isDrawn, { args: [TAGS] });
        const [pictures, awake] = await page.evaluate(useAll, TAGS);
        const wrong = await page.evaluate(() => globalThis.wrong);
        assert.deepEqual(await page.evaluate(isPolicyOn), { refused: true, isStyled: false, told: true });
        assert.equal(awake, pictures, 'every picture has its engine');
        return { wrong, pictures };
      } finally {
        await page.goTo('about:blank');
        await site.close();
      }
    }

    for (const name of ['', 'statements.html'])
      test(`/${name} of the article is drawn and used, and violates nothing`, async () => {
        const { wrong, pictures } = await violations(name);
        assert.deepEqual(wrong, []);
        if (!name) assert.ok(pictures > 0, 'there are pictures');
      });

    for (const [way, [styles, source]] of Object.entries(ways))
      test(`tags from a server, with styles by ${way}, are taken over and used, and violate nothing`, async () => {
        const tags = entries.map(([render, id]) => render({ ledger, id }, { styles, lang: 'en', jsonLd: true }));
        const head = '<meta charset="utf-8"><title>Page</title><script type="module" src="/dist/embed.js"></script>';
        const html = `<!doctype html><html lang="en"><head>${head}</head><body>${tags.join('\n')}</body></html>`;
        writeFileSync(join(folder, 'page', 'server.html'), watched(html));
        const { wrong, pictures } = await violations('server.html', source);
        assert.deepEqual(wrong, []);
        assert.ok(pictures > 0, 'there are pictures');
      });
  });
