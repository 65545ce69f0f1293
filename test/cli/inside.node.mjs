// What `check`, `render`, `import` and `publish` know of what stands inside: claims in other things, tags and links in a page, names.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { checkJson } from '../../dist/cli/check-json.js';
import { checkPage } from '../../dist/cli/check-page.js';
import { withHeaders } from '../../dist/cli/headers.js';
import { placesOf } from '../../dist/cli/json-places.js';
import { kindOf } from '../../dist/model/kind-of.js';

const check = (ledger, lang) =>
  checkJson(JSON.stringify(ledger), lang).map(({ code, path, level }) => `${level} ${code} ${path}`);
const claim = { text: 'More than 5 men.', value: 'moreThan 5' };
const wrong = { text: 'More than 5 men.', value: 5 };

describe('war-claims check, of what stands inside', () => {
  test('holds the claims of lines, rows and relations to their sentences, in a ledger and alone', () => {
    const trend = { id: 't', title: 'T', series: [{ label: 'L', claims: [wrong] }] };
    const bonus = { id: 'b', rows: [{ place: 'X', bonus: wrong }] };
    const other = { ...claim, id: 'c', relations: { type: 'rivals', target: wrong } };
    assert.deepEqual(check({ version: 1, claims: [other], trends: [trend], bonuses: [bonus] }), [
      'warning not-comparable /claims/0/relations',
      'error hedge-not-in-data /claims/0/relations/target/text',
      'error hedge-not-in-data /trends/0/series/0/claims/0/text',
      'error hedge-not-in-data /bonuses/0/rows/0/bonus/text',
    ]);
    assert.deepEqual(check(trend), ['error hedge-not-in-data /series/0/claims/0/text']);
    assert.deepEqual(check(bonus), ['error hedge-not-in-data /rows/0/bonus/text']);
  });

  test('names the row that has no ratio by its own number, also after one that is left out', () => {
    const pay = (value, currency) => ({ text: 'Pay.', value: { amount: value, currency, per: 'P1M' } });
    const rows = [
      { place: 'A' },
      {
        place: 'B',
        bonus: { text: 'A bonus.', value: { amount: 5, currency: 'USD' } },
        income: pay(5, 'EUR'),
      },
    ];
    const found = check({ version: 1, bonuses: [{ id: 'b', rows }] }).filter((line) => line.includes('no-ratio'));
    assert.deepEqual(found, ['hint no-ratio /bonuses/0/rows/1']);
  });

  test('reads a relation the other way round where the data says so', () => {
    const at = (claimDate, relations) => ({ id: claimDate, text: 'x', claimDate, relations });
    const said = (type, reverse) =>
      check({ version: 1, claims: [at('2024', [{ type, target: '2025', reverse }]), at('2025')] });
    assert.deepEqual(said('laterThan', undefined), ['error dates-contradict /claims/0/relations/0']);
    assert.deepEqual(said('laterThan', true), []);
    assert.deepEqual(said('earlierThan', true), ['error dates-contradict /claims/0/relations/0']);
  });

  test('knows what is meant by its fields, and what is none of ours', () => {
    const review = { '@type': 'ClaimReview', claimReviewed: 'x' };
    for (const [raw, kind] of [
      [{ version: 1, claims: [claim, review] }, 'ledger'],
      [{ claimant: 'A', value: 3 }, 'claim'],
      [{ name: 'TASS' }, 'source'],
      [[review], 'claim'],
      [{ foo: 1 }, undefined],
      [[claim], undefined],
      [null, undefined],
    ])
      assert.equal(kindOf(raw), kind, JSON.stringify(raw));
    assert.match(checkJson('{"claimant": "A", "value": 3}')[0].message, /“text” is required/);
  });

  test('finds places in long lists as fast as in short ones', () => {
    const count = 30_000;
    const text = JSON.stringify(
      Array.from({ length: count }, () => 1),
      null,
      1,
    );
    const startedMs = performance.now();
    const places = placesOf(
      text,
      Array.from({ length: count }, (_, i) => `/${i}`),
    );
    assert.deepEqual(places.get('/29999'), { line: count + 1, column: 2 });
    assert.ok(performance.now() - startedMs < 5000);
  });
});

describe('war-claims check, of links and languages in a page', () => {
  const data = (what) => JSON.stringify(what).replaceAll('"', '&quot;');
  const codes = (page, lang) => checkPage(page, lang).map(({ code, line, column }) => `${line}:${column} ${code}`);

  test('knows the link that carries a claim, and the address of the script for what it is', () => {
    const link = '<p><a href="https://x.example/l.html?war-claim=a#a">Five men.</a></p>';
    assert.deepEqual(codes(link), []);
    assert.deepEqual(codes('<a href="/l.html?war-claim=a"></a>'), ['1:1 no-sentence']);
    const [{ message }] = checkPage('<script src="/assets/war-claims/dist/embed.js"></script>');
    assert.match(message, /^There is no <war-…> tag/);
    assert.match(checkPage('<!-- <war-claim> --> x')[0].message, /^The tags of this page cannot be read/);
  });

  test('reads a sentence in its tag’s own language', () => {
    const tag = (lang) =>
      `<html lang="en"><war-claim${lang} data-claim="${data({ text: '5 Männer.', value: 5 })}">Mindestens 5 Männer.</war-claim>`;
    assert.deepEqual(codes(tag(' lang="de"')), ['1:17 hedge-not-in-data']);
    assert.deepEqual(codes(tag('')), []);
  });

  test('tells that an attribute is larger than a tag reads', () => {
    const large = { text: 'x', note: 'x'.repeat(1_100_000) };
    assert.deepEqual(codes(`<war-claim data-claim="${data(large)}">x</war-claim>`), ['1:24 too-large']);
  });
});

describe('the headers of a folder with two ledgers', () => {
  test('are those of both, each once, and of whoever wrote others there', () => {
    const of = (name, age = 1) => `/${name}*\n  Cache-Control: max-age=${age}\n`;
    const both = withHeaders(withHeaders('', of('a')), of('b'));
    assert.equal(both, of('a') + of('b'));
    assert.equal(withHeaders(of('mine') + both, of('a', 2)), of('mine') + of('a', 2) + of('b'));
  });
});

describe('the command', () => {
  let folder;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'war-claims-inside-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const command = join(process.cwd(), 'dist/cli/war-claims.js');
  const run = (...args) => spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });
  const put = (name, content) =>
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

  test('names a ledger’s files after the ledger, in any script, and never leaves its folder', () => {
    for (const [name, page] of [
      ['звіт.json', 'звіт.html'],
      ['...json', 'ledger.html'],
      ['.json', 'ledger.html'],
    ]) {
      put(name, { version: 1, claims: [claim] });
      const out = `out-${page}-${name.length}`;
      assert.equal(run('publish', name, '--out', out).status, 0, name);
      assert.ok(existsSync(join(folder, out, page)), `${name}: ${page}`);
    }
  });

  test('publishes two ledgers into one folder with the headers of both', () => {
    for (const name of ['one', 'two']) {
      put(`${name}.json`, { version: 1, claims: [claim] });
      run('publish', `${name}.json`, '--out', 'both');
    }
    const headers = readFileSync(join(folder, 'both/_headers'), 'utf8');
    assert.match(headers, /^\/one\*\n {2}Cache-Control/m);
    assert.match(headers, /^\/two\*\n {2}Cache-Control/m);
    assert.equal(headers.match(/^\/assets/gm).length, 1);
  });

  test('publishes nothing with a field that is not known, where it is told to be strict', () => {
    put('odd.json', { version: 1, claims: [{ ...claim, id: 'a', claiment: 'A' }] });
    assert.equal(run('check', 'odd.json', '--strict').status, 1);
    assert.equal(run('publish', 'odd.json', '--out', 'odd', '--strict').status, 1);
    assert.equal(run('publish', 'odd.json', '--out', 'odd').status, 0);
  });

  test('renders in the ledger’s own language, and only the id that was asked for', () => {
    put('german.json', { version: 1, lang: 'de', claims: [{ ...claim, id: 'a', claimDate: '2025-05' }] });
    assert.match(run('render', 'german.json#a', '--to', 'text').stdout, /Mai 2025/);
    assert.match(run('render', 'german.json#a', '--to', 'text', '--lang', 'en').stdout, /May 2025/);
    put('alone.json', { ...claim, id: 'a' });
    assert.equal(run('render', 'alone.json#a').status, 0);
    assert.equal(run('render', 'alone.json#b').status, 1);
  });

  test('says that data is too large for a tag, and answers in JSON whatever is wrong with a file', () => {
    const note = 'x'.repeat(9000);
    const corrections = Array.from({ length: 150 }, () => ({ date: '2025', text: note }));
    put('big.json', { version: 1, claims: [{ ...claim, id: 'big', corrections }] });
    assert.match(run('render', 'big.json#big', '--to', 'html').stderr, /too-large/);
    writeFileSync(join(folder, 'latin1.json'), Buffer.from('{"text": "Häuser"}', 'latin1'));
    for (const args of [
      ['render', 'latin1.json'],
      ['publish', 'latin1.json', '--out', 'x'],
      ['import', 'latin1.json'],
    ]) {
      const { status, stdout } = run(...args, '--json');
      assert.equal(status, 1);
      assert.equal(JSON.parse(stdout).ok, false);
    }
  });

  test('fails an import only where a file gives no claim', () => {
    const review = { '@type': 'ClaimReview', claimReviewed: 'Five men.' };
    put('some.json', [review, { '@type': 'ClaimReview' }]);
    put('none.json', [{ '@type': 'ClaimReview' }]);
    assert.equal(run('import', 'some.json').status, 0);
    assert.equal(run('import', 'none.json').status, 1);
  });
});
