// What readers and publishers find on the pages that `npx war-claims publish` writes, in the feed, and in its last lines.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, needBrowsers } from '../../scripts/find-browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const base = 'https://publisher.example/ledgers/';
const ledger = {
  version: 1,
  lang: 'en',
  publisher: { name: 'The Desk', url: 'https://desk.example/' },
  agents: { army: { name: 'The army', side: 'RU', partyToConflict: 'party' } },
  sources: {
    paper: { name: 'The Paper', kind: 'newsMedia', url: 'https://paper.example/', dateAccessed: '2026-05-06' },
  },
  claims: [
    { id: 'now', text: 'More than 700 men serve.', claimant: 'army', claimDate: '2026-04-05', value: 'moreThan 700' },
    {
      text: 'One <b>without</b> an id.',
      claimant: 'army',
      evidence: 'paper',
      relations: { type: 'rivals', target: 'now' },
    },
  ],
  trends: [{ title: 'A line without an id', series: [{ claims: ['now'] }] }],
};

describe('what is published', () => {
  let folder, site, browser;
  const publish = (name, data, ...args) => {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(data));
    const command = ['dist/cli/war-claims.js', 'publish', join(folder, `${name}.json`), '--out', join(folder, 'site')];
    return spawnSync(process.execPath, [...command, ...args], { encoding: 'utf8' });
  };
  const read = (path) => readFileSync(join(folder, 'site', path), 'utf8');
  let done;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'war-claims-published-'));
    done = publish('men', ledger, '--base', base);
    site = await serve({ mounts: { '/': join(folder, 'site') }, port: 0 });
    browser = await chromium.launch({ executablePath: needBrowsers().chromium, args: chromiumArgs });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('shows entries without an id, too, with all that the ledger knows of them, and tells the publisher', async () => {
    assert.equal(done.status, 0, done.stderr);
    assert.match(done.stderr, /warning no-id: .*\(\/claims\/1\)/);
    const page = await browser.newPage();
    await page.goto(`${site.url}men.html`);
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('.entry')].map((entry) => ({
        id: entry.id,
        text:
          entry.firstElementChild.nextElementSibling?.shadowRoot?.textContent ??
          entry.firstElementChild.shadowRoot?.textContent,
        copies: entry.querySelectorAll('textarea').length,
      })),
    );
    const contents = await page.evaluate(() => document.querySelector('nav').textContent);
    await page.close();
    const nameless = shown.filter(({ id }) => !id);
    assert.equal(nameless.length, 2);
    assert.match(nameless[0].text, /The army.*side: Russia.*One <b>without<\/b> an id\..*more than 700.*The Paper/s);
    assert.match(nameless[1].text, /A line without an id/);
    assert.deepEqual(
      nameless.map(({ copies }) => copies),
      [0, 0],
    );
    assert.match(contents, /Claims \(2\)/);
    assert.match(contents, /Over time \(1\)/);
  });

  test('says all of a source in a line: nothing has to be opened, and nothing opens elsewhere', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.url}men.html#paper`);
    assert.equal(await page.locator('[popover], [popovertarget]').count(), 0);
    const line = await page.locator('#paper war-source [part=details]').innerText();
    assert.match(line, /News media The Paper · accessed May 6, 2026/);
    assert.equal(await page.locator('#paper war-source a[href="https://paper.example/"]').count(), 1);
    await page.close();
  });

  test('names the publisher on each claim’s page', () =>
    assert.match(
      read('men/now.html'),
      /Published by <a href="https:\/\/desk\.example\/" rel="noopener">The Desk<\/a>/,
    ));

  test('ends with the address forms of what the ledger holds, and of nothing else', () => {
    assert.ok(done.stdout.includes(`  claim   ${base}men.html?war-claim=ID#ID\n`), done.stdout);
    assert.ok(done.stdout.includes(`  source  ${base}men.html?war-source=ID#ID\n`), done.stdout);
    assert.doesNotMatch(done.stdout, /war-trend|war-bonus/);
    const more = publish('more', { version: 1, trends: [{ id: 't', series: [] }], bonuses: [{ id: 'b', rows: [] }] });
    assert.match(more.stdout, / {2}trend {3}more\.html\?war-trend=ID#ID\n {2}bonus {3}more\.html\?war-bonus=ID#ID\n/);
  });

  test('has a feed whose time is the newest that the ledger knows, where nothing was corrected', () =>
    assert.match(read('men.atom'), /<updated>2026-05-06T00:00:00Z<\/updated>/));

  test('says in the feed who claimed what was corrected', () => {
    const copy = structuredClone(ledger);
    copy.claims[0].corrections = { date: '2026-06-07', text: 'It said 600 before.' };
    publish('corrected', copy, '--base', base);
    const [entry] = /<entry>.*<\/entry>/s.exec(read('corrected.atom'));
    assert.match(entry, /<title>The army: More than 700 men serve\.<\/title>/);
    assert.match(entry, /<content type="text">It said 600 before\. · The army \(.*: More than 700 men serve\./);
    assert.match(read('corrected.atom'), /<updated>2026-06-07T00:00:00Z<\/updated><author>/);
  });

  test('says that there is no feed where nothing in the ledger has a date', () => {
    const { stderr, status } = publish('dateless', { version: 1, claims: [{ id: 'a', text: 'A.' }] }, '--base', base);
    assert.equal(status, 0);
    assert.match(stderr, /^Without a date in the ledger there is no feed: .*$/m);
    assert.doesNotMatch(done.stderr, /no feed/);
  });
});
