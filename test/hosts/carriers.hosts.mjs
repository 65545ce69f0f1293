// Every host × every carrier: what is pasted goes through the host, what is left goes into a page, and a reader looks at it.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, needBrowsers } from '../../scripts/find-browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { bundleTiptap, editors, modulesFolder } from './editors.mjs';
import { whyNot } from './debian.mjs';
import { filters } from './filters.mjs';
import { openReader } from './reader.mjs';
import { keep } from './results.mjs';
import { sanitizers, versionOf } from './sanitizers.mjs';
import { carriers } from './snippets.mjs';

/**
 * Where a host takes a reader's sentence away, or prints its source, no script can help: these are the host's, and the reason
 * why a publisher there pastes the link. A host that does better than written here is welcome; one that does worse fails.
 */
const losses = {
  'Chromium’s Element.setHTML(), defaults': { tag: 'nothing', 'tag in a sentence': 'nothing' },
  'Ghost, HTML imported': { 'tag in a sentence': 'spaces lost' },
  'bleach, defaults and paragraphs': {
    tag: 'source shown',
    'tag in a sentence': 'source shown',
    'data in a sentence': 'source shown',
  },
  'xss, defaults': { tag: 'source shown', 'tag in a sentence': 'source shown' },
};

const check = (host, name, { sentence, carried, widget, kept }, left) => {
  assert.ok(['whole', losses[host]?.[name]].includes(sentence), `a reader sees: ${sentence}, of ${left}`);
  assert.equal(widget, carried, `the data came through, a widget did not: ${left}`);
  assert.ok(kept, `the words of the page are not what they were: ${left}`);
  if (name.startsWith('link')) assert.ok(carried, `a link came without its address: ${left}`);
};

describe('what readers are left with', () => {
  const rows = [];
  let folder, site, browser, reader;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'war-claims-hosts-'));
    await bundleTiptap(join(folder, 'tiptap.js'));
    site = await serve({ mounts: { '/dist/': 'dist', '/modules/': modulesFolder, '/made/': folder }, port: 0 });
    browser = await chromium.launch({ executablePath: needBrowsers().chromium, args: chromiumArgs });
    reader = await openReader(browser, site.url);
  });

  after(async () => {
    await reader?.close();
    await browser?.close();
    await site?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
    keep('carriers', rows);
  });

  /** Opens an editor in a page of its own; gives the function that pastes and reads back. */
  async function open({ host, scripts, setUp, run }) {
    const page = await browser.newPage();
    await page.goto(site.url);
    await page.setContent('<!doctype html><title>Editor</title><div id="editor"></div>');
    for (const script of scripts)
      await page.addScriptTag({ url: script.startsWith('/') ? script : `/modules/${script}` });
    if (setUp) await page.evaluate(setUp);
    assert.ok(host);
    return { run: (html) => page.evaluate(run, html), close: () => page.close() };
  }

  for (const host of [...sanitizers, ...(whyNot() ? [] : filters), ...editors]) {
    test(`${host.host}: a whole sentence, and a widget where the data came through`, async (t) => {
      const version = host.version?.() ?? (host.of ? versionOf(host.of) : browser.version());
      const opened = host.scripts ? await open(host) : host;
      const lefts = [];
      for (const { html } of carriers) lefts.push(await opened.run(html));
      const { cells, wrong } = await reader.read(
        lefts,
        carriers.map(({ text }) => text),
      );
      rows.push({ host: host.host, version, cells });
      for (const [at, { name }] of carriers.entries()) {
        await t.test(name, () => check(host.host, name, cells[at], lefts[at]));
      }
      await t.test('an empty console', () => assert.deepEqual(wrong, []));
      await opened.close?.();
    });
  }
});
