// Hostile words in every field, through what a server and a terminal write: tags, the published site, its feed, tables, pictures,
// oEmbed answers and linked data. Read by a parser of HTML, and opened in a browser that would run whatever there is to run.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse } from 'parse5';
import { chromium } from 'playwright-core';
import { renderBonus, renderClaim, renderSource, renderTrend } from '../../dist/server/index.js';
import { chromiumArgs, needBrowsers } from '../../scripts/find-browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const WORDS = [
  '<script>hacked=1</script>',
  '</script><script>hacked=1</script><!--<script>',
  '"><img src=x onerror=hacked=1>',
  "' onmouseover='hacked=1' autofocus onfocus='hacked=1",
  '</textarea></title></style></template></blockquote><iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  "$& $' $` $1 $$",
  '\ufffe\uffff\u0000\u001b]]><script xmlns="http://www.w3.org/1999/xhtml">hacked=1</script>',
  '=HYPERLINK("https://example.org")',
  '-1+cmd|"/c calc"!A0',
  'javascript:hacked=1',
  '@SUM(1),+1\n=1',
  '\u202etxt.exe',
  '&lt;b&gt;&amp;&#x3c;script>hacked=1&#x3c;/script>',
];
const BASE = 'https://publisher.example/c/';

const ledger = () => {
  const claim = (word, i) => ({
    // An id is a name in a file, too; invisible signs are taken out of it.
    id: i % 2 && !/\p{C}/u.test(word) ? word : `id-${i}`,
    text: word,
    claimant: [{ name: word, jobTitle: word, side: word, partyNote: word, url: word, sameAs: word }],
    attributionText: word,
    claimDate: '2025-12',
    claimDateText: word,
    appearance: { name: word, url: word, archivedAt: `https://example.org/${word}` },
    measure: { name: word, unit: word },
    periodText: word,
    observationAbout: { name: word },
    value: { amount: 1000 + i, comparator: 'moreThan', asWritten: word, components: [{ label: word, amount: 1 }] },
    boundNote: word,
    modality: 'possible',
    modalityText: word,
    verification: { status: 'unclear', by: word, note: word },
    obsStatusNote: word,
    list: { values: [word], asWritten: word },
    evidence: [{ name: word, url: `https://example.org/?q=${word}`, publisher: word, agent: word, lang: word }],
    corrections: [{ date: '2026-01', text: word }],
    relations: [{ type: 'rivals', target: 'id-0', note: word }],
    review: { publisher: word, url: word, reviewRating: { alternateName: word, ratingExplanation: word } },
  });
  const claims = WORDS.map(claim);
  return {
    version: 1,
    title: WORDS.join(' '),
    publisher: { name: WORDS[5], url: 'https://example.org/"><script>' },
    isBasedOn: { name: WORDS[0], url: 'https://example.org/', note: WORDS[2] },
    conflict: { name: WORDS[1], parties: WORDS },
    sources: Object.fromEntries(WORDS.map((word) => [word, { name: word, url: word }])),
    claims,
    trends: WORDS.map((word, i) => ({
      id: `t${i}`,
      title: word,
      note: word,
      series: [{ label: word, claims: claims.map(({ id }) => id) }],
      events: [{ date: '2025', label: word }],
    })),
    bonuses: WORDS.map((word, i) => ({
      id: `b${i}`,
      title: word,
      note: word,
      rows: [{ place: { name: word }, bonus: `id-${i - (i % 2)}` }],
    })),
  };
};

/** A text without the signs that nobody sees: they are taken out where it is read. */
const visible = (text) => text.replace(/[^\P{C}\n]/gu, '');

const elementsOf = (node) =>
  [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])].flatMap((child) => [child, ...elementsOf(child)]);

/** What is wrong with a page: elements and attributes that no template of ours has. */
const wrongIn = (html) =>
  elementsOf(parse(html)).flatMap(({ tagName, attrs = [], childNodes }) => {
    if (!tagName) return [];
    const of = (name) => attrs.find((attribute) => attribute.name === name)?.value;
    const found = [];
    if (/^(iframe|object|embed|form|base|img|image|foreignobject|math)$/i.test(tagName)) found.push(`<${tagName}>`);
    if (tagName === 'script') {
      if (of('type') !== 'application/ld+json') found.push('<script>');
      else JSON.parse(childNodes[0].value);
    }
    for (const { name, value } of attrs) {
      if (/^on|^style$|^srcdoc$/.test(name)) found.push(`${name}="${value}"`);
      if (name === 'href' && !/^(https?:\/\/|#|\.\.\/|assets\/|[\w~-]+(\.|\/))/.test(value))
        found.push(`href="${value}"`);
      if (name === 'href' && /^\s*(javascript|data|vbscript):/i.test(value)) found.push(`href="${value}"`);
    }
    return found;
  });

describe('a ledger of hostile words', () => {
  let folder, site, browser;
  const run = (...args) =>
    spawnSync(process.execPath, ['dist/cli/war-claims.js', ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const path = () => join(folder, 'ledger.json');

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'war-claims-hostile-'));
    writeFileSync(path(), JSON.stringify(ledger()));
    mkdirSync(join(folder, 'extra'));
    writeFileSync(join(folder, 'extra', 'blank.html'), '<!doctype html><title>Page</title>');
    const { status, stderr } = run('publish', path(), '--out', join(folder, 'site'), '--base', BASE);
    assert.equal(status, 0, stderr);
    // No policy: whatever could run would run.
    site = await serve({ mounts: { '/extra/': join(folder, 'extra'), '/': join(folder, 'site') }, port: 0 });
    browser = await chromium.launch({ executablePath: needBrowsers().chromium, args: chromiumArgs });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const files = (ending) =>
    readdirSync(join(folder, 'site'), { recursive: true })
      .map(String)
      .filter((name) => name.endsWith(ending));
  const read = (name) => readFileSync(join(folder, 'site', name), 'utf8');

  /** Has pages opened one after the other, by `steps`: what ran, what opened, and what was asked of other hosts. */
  async function harmOf(steps) {
    const page = await browser.newPage();
    const harm = [];
    page.on('dialog', (dialog) => (harm.push(dialog.message()), dialog.dismiss()));
    page.on('popup', (popup) => harm.push(popup.url()));
    await page.route(/.*/, (route) => {
      const url = route.request().url();
      if (url.startsWith(site.url)) return route.continue();
      if (url.startsWith(BASE)) return route.fulfill({ path: join(folder, 'site', url.slice(BASE.length)) });
      harm.push(url);
      return route.abort();
    });
    const look = async (name) => {
      if (await page.evaluate(() => 'hacked' in globalThis)) harm.push(`something ran: ${name}`);
    };
    await steps(page, look);
    await page.close();
    return harm;
  }

  test('would do its harm in a page that takes it for markup', async () => {
    const harm = await harmOf(async (page, look) => {
      await page.goto(`${site.url}extra/blank.html`);
      await page.setContent(WORDS[0]);
      await look('the word itself');
      await page.setContent(WORDS[2]);
      await page.waitForTimeout(50);
    });
    assert.equal(harm[0], 'something ran: the word itself');
  });

  test('is published as pages that have no script, no handler, no frame and no address but the web’s', () => {
    const pages = files('.html');
    assert.equal(pages.length, WORDS.length + 1);
    for (const page of pages) assert.deepEqual(wrongIn(read(page)), [], page);
  });

  test('has its words on the published pages letter for letter, and runs nothing in a browser', async () => {
    const harm = await harmOf(async (page, look) => {
      for (const name of files('.html')) {
        await page.goto(site.url + name.split(/[\\/]/).map(encodeURIComponent).join('/'));
        await look(name);
      }
      await page.goto(site.url + 'ledger.html');
      const title = await page.textContent('h1');
      for (const i of [0, 2, 5, 9, 12]) assert.ok(title.includes(WORDS[i]), WORDS[i]);
    });
    assert.deepEqual(harm, []);
  });

  test('runs nothing in a page that shows its tags as a server writes them', async () => {
    const whole = ledger();
    const tags = [
      ...whole.claims.flatMap(({ id }) => [
        renderClaim({ ledger: whole, id }, { jsonLd: true }),
        renderClaim({ ledger: whole, id }, { inline: true }),
      ]),
      ...whole.trends.map(({ id }) => renderTrend({ ledger: whole, id }, { jsonLd: true })),
      ...whole.bonuses.map(({ id }) => renderBonus({ ledger: whole, id })),
      ...WORDS.map((word) => renderSource({ name: word, url: word, kind: word, publisher: word })),
    ];
    const html = `<!doctype html><meta charset="utf-8"><title>Page</title><p>${tags.join('</p><p>')}</p>`;
    assert.deepEqual(wrongIn(html), []);
    writeFileSync(join(folder, 'extra', 'tags.html'), html);
    const harm = await harmOf(async (page, look) => {
      await page.goto(`${site.url}extra/tags.html`);
      assert.ok((await page.locator('war-trend').count()) === WORDS.length);
      await look('the tags');
    });
    assert.deepEqual(harm, []);
  });

  test('has oEmbed answers that are as harmless, word for word, in a page that shows them with the script', async () => {
    const answers = files('.oembed.json').map((name) => JSON.parse(read(name)));
    assert.equal(answers.length, WORDS.length + 1);
    for (const { html } of answers) {
      const elements = elementsOf(parse(html)).filter(({ tagName }) => tagName);
      const sources = elements.flatMap(({ tagName, attrs }) =>
        tagName === 'script' ? attrs.filter(({ name }) => name === 'src') : [],
      );
      assert.ok(sources.every(({ value }) => value.startsWith(`${BASE}assets/`)));
      assert.deepEqual(wrongIn(html.replace(/<script type="module" [^>]*><\/script>$/, '')), []);
      // A title with `$&` in it is no pattern of a replacement.
      const link = elements.filter(({ tagName }) => tagName === 'a').at(-1);
      assert.ok([visible(ledger().title), `${BASE}ledger.html`].includes(link.childNodes[0].value));
    }
    const harm = await harmOf(async (page, look) => {
      await page.goto(`${site.url}extra/blank.html`);
      await page.setContent(`<!doctype html><html lang="en"><body>${answers.map(({ html }) => html).join('')}`);
      await page.waitForFunction(
        (n) => [...document.querySelectorAll('war-claim')].filter(({ shadowRoot }) => shadowRoot).length >= n,
        WORDS.length,
      );
      await page.waitForTimeout(200);
      await look('the tags of the answers');
    });
    assert.deepEqual(harm, []);
  });

  test('has a feed and pictures that are well-formed XML, and nothing in them that runs', async () => {
    const pictures = ['t0', 't3', 't4', 't6'].map((id) => run('render', `${path()}#${id}`, '--to', 'svg').stdout);
    const harm = await harmOf(async (page, look) => {
      await page.goto(site.url + 'ledger.html');
      for (const xml of [...files('.atom').map(read), ...pictures]) {
        const found = await page.evaluate((text) => {
          const root = new DOMParser().parseFromString(text, 'application/xml');
          const all = [...root.querySelectorAll('*')];
          return {
            error: root.querySelector('parsererror')?.textContent ?? '',
            bad: all.filter(({ localName }) => /^(script|foreignObject|a|image|iframe)$/i.test(localName)).length,
            handlers: all.flatMap(({ attributes }) => [...attributes]).filter(({ name }) => /^on/i.test(name)).length,
          };
        }, xml);
        assert.deepEqual(found, { error: '', bad: 0, handlers: 0 });
      }
      for (const [i, picture] of pictures.entries()) {
        writeFileSync(join(folder, 'extra', `${i}.svg`), picture);
        await page.goto(`${site.url}extra/${i}.svg`);
        await look(`picture ${i}`);
      }
    });
    assert.deepEqual(harm, []);
  });

  test('has linked data that no `</script>` ends early', () => {
    for (const name of files('.html')) {
      const found = [...read(name).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
      assert.ok(name === 'ledger.html' || found.length === 1, name);
      for (const [, json] of found) assert.ok(JSON.parse(json)['@context'], name);
    }
    assert.equal(JSON.parse(read('ledger.jsonld'))['@graph'].length, WORDS.length);
  });

  test('is a table that no spreadsheet runs', () => {
    for (const name of [path(), `${path()}#t1`, `${path()}#b1`]) {
      const { stdout, status } = run('render', name, '--to', 'csv');
      assert.equal(status, 0);
      const cells = [...stdout.matchAll(/(?:^|,|\r\n)("(?:[^"]|"")*"|[^,\r\n]*)/g)].map(([, cell]) =>
        cell.replace(/^"|"$/g, '').replaceAll('""', '"'),
      );
      assert.ok(
        cells.some((cell) => cell.startsWith("'=HYPERLINK") || cell.startsWith("'-1+cmd") || name.includes('#')),
      );
      assert.deepEqual(
        cells.filter((cell) => /^[=+@\t\r＝＋－＠]/.test(cell) || (/^-/.test(cell) && Number.isNaN(Number(cell)))),
        [],
      );
    }
  });
});
