// The script from another host, each of its files held to its hash: with the lines that the command prints, a page draws its
// tags; of a file that was altered on the way nothing runs, and the reader keeps the sentence.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, needBrowsers } from '../../scripts/find-browsers.mjs';

const command = (...args) =>
  spawnSync(process.execPath, ['dist/cli/war-claims.js', 'script', ...args], { encoding: 'utf8' });
const hash = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

const listen = (answer) =>
  new Promise((done) => {
    const server = createServer(answer).listen(0, () => done(server));
  });
const originOf = (server) => `http://localhost:${server.address().port}`;

test('the command “script” holds every file of the script to its hash', () => {
  const { stdout, status } = command('https://cdn.example/war-claims@1.0.0/dist');
  assert.equal(status, 0);
  const base = 'https://cdn.example/war-claims@1.0.0/dist/';
  const [map, script, ...rest] = stdout.trim().split('\n');
  assert.deepEqual(rest, []);
  assert.equal(
    script,
    `<script type="module" src="${base}embed.js" integrity="${hash('dist/embed.js')}" crossorigin="anonymous"></script>`,
  );
  const { integrity } = JSON.parse(/^<script type="importmap">(.*)<\/script>$/.exec(map)[1]);
  const files = readdirSync('dist/embed').filter((file) => file.endsWith('.js'));
  assert.ok(files.length > 20);
  assert.deepEqual(
    integrity,
    Object.fromEntries(files.sort().map((file) => [`${base}embed/${file}`, hash(`dist/embed/${file}`)])),
  );
});

test('the command “script” lets no address end its own attribute or element', () => {
  const { stdout } = command('https://cdn.example/"></script><script>alert(1)//');
  assert.equal(stdout.match(/<script/g).length, 2);
  assert.equal(stdout.match(/"/g).length, command('https://cdn.example/').stdout.match(/"/g).length);
});

test('the command “script” says what is wrong with an address', () => {
  for (const [args, said] of [
    [[], /“script” needs an address\./],
    [['/assets/dist'], /“\/assets\/dist” is not an http or https address\./],
    [['https://a.example', 'https://b.example'], /Name one address\./],
    [['https://cdn.example', '--lang', 'de'], /“script” has no option --lang\./],
  ]) {
    const { stderr, stdout, status } = command(...args);
    assert.match(stderr, said);
    assert.equal(status, 2);
    assert.equal(stdout, '');
  }
});

describe('the script from another host', () => {
  let browser, cdn, site, altered, lines;
  before(async () => {
    cdn = await listen((request, response) => {
      const { pathname } = new URL(request.url, 'http://localhost');
      response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' });
      const text = readFileSync('dist' + pathname, 'utf8');
      response.end(altered?.test(pathname) ? text + '\nglobalThis.wasAltered = true;' : text);
    });
    lines = command(originOf(cdn)).stdout;
    const claim = JSON.stringify({ text: 'A.', claimant: 'The ministry', value: 'moreThan 1000' }).replaceAll(
      '"',
      '&quot;',
    );
    site = await listen((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(
        `<!doctype html><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${lines}<war-claim data-claim="${claim}">The sentence.</war-claim>`,
      );
    });
    browser = await chromium.launch({ executablePath: needBrowsers().chromium, args: chromiumArgs });
  });
  after(async () => {
    await browser?.close();
    for (const server of [cdn, site]) server?.close().closeAllConnections();
  });

  /** What a reader has after everything has been loaded or refused. */
  const read = async (file) => {
    altered = file;
    const page = await browser.newPage();
    const refused = new Promise((done) =>
      page.on('console', (m) => m.type() === 'error' && /integrity|hash/i.test(m.text()) && done(m.text())),
    );
    await page.goto(originOf(site));
    if (file) assert.ok(await refused);
    else await page.waitForFunction(() => document.querySelector('war-claim').shadowRoot?.querySelector('article'));
    const seen = await page.evaluate(() => ({
      isDrawn: !!document.querySelector('war-claim').shadowRoot?.querySelector('article'),
      sentence: document.querySelector('war-claim').innerText,
      wasAltered: 'wasAltered' in globalThis,
    }));
    await page.close();
    return seen;
  };

  test('draws the tags', async () => {
    const { isDrawn, wasAltered } = await read();
    assert.deepEqual({ isDrawn, wasAltered }, { isDrawn: true, wasAltered: false });
  });

  for (const file of [/^\/embed\.js$/, /war-claim-/])
    test(`leaves the sentence where ${file.source} was altered, and runs nothing of it`, async () => {
      assert.deepEqual(await read(file), { isDrawn: false, sentence: 'The sentence.', wasAltered: false });
    });
});
