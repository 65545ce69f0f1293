// `npx war-claims` with what goes wrong at a desk: every time a sentence and an exit code, never a stack trace.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';

const command = resolve('dist/cli/war-claims.js');
const stories = readFileSync('stories/data/russia-recruitment.json', 'utf8');
const claim = { text: 'The army has 100 men.', id: '100%' };

describe('the command, given what it cannot use', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'war-claims-desk-'));
    mkdirSync(join(folder, 'folder'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (args, options = {}) =>
    spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28, ...options });
  const put = (name, content) => writeFileSync(join(folder, name), content);
  const assertTold = ({ status, stdout, stderr }, code, words, what) => {
    assert.equal(status, code, `${what}: ${stderr}`);
    assert.match(stdout + stderr, words, what);
    assert.doesNotMatch(stdout + stderr, /^\s+at /m, what);
  };
  /** The four commands with one file. */
  const all = (file) => [
    ['check', file],
    ['render', file, '--to', 'text'],
    ['import', file],
    ['publish', file, '--out', 'site'],
  ];

  const files = [
    ['a file that is not there', 'missing.json', undefined, 2, /cannot be read/],
    ['a folder', 'folder', undefined, 2, /cannot be read/],
    ['nothing', 'empty.json', '', 1, /not valid JSON/],
    ['half a file', 'half.json', stories.slice(0, 500), 1, /not valid JSON/],
    [
      'a page of HTML',
      'page.json',
      '<!doctype html><title>Sign in</title>',
      1,
      /not valid JSON|Expected a ClaimReview/,
    ],
    ['UTF-16', 'utf16.json', Buffer.from('\ufeff' + stories, 'utf16le'), 1, /UTF-8/],
    ['another encoding', 'latin.json', Buffer.from('{"version":1,"claims":[{"text":"Häuser"}]}', 'latin1'), 1, /UTF-8/],
    ['a picture', 'picture.json', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254]), 1, /UTF-8/],
    ['a number', 'number.json', '5', 1, /not a ledger|Expected/],
    ['an empty list', 'list.json', '[]', 1, /not a ledger|Expected/],
    ['a file of 9 MB', 'large.json', `{"version":1,"claims":[${' '.repeat(9e6)}]}`, 1, /larger than 8 MiB/],
    ['brackets without end', 'brackets.json', '['.repeat(1e6), 1, /not valid JSON/],
  ];
  for (const [what, name, content, code, words] of files)
    test(`says in a sentence that it was given ${what}, and ends with ${code}`, () => {
      if (content !== undefined) put(name, content);
      for (const args of all(name)) assertTold(run(args), code, words, args.join(' '));
      assert.ok(!existsSync(join(folder, 'site')), 'nothing is published of it');
    });

  test('says that it may not read a file, and not write into a folder', () => {
    put('secret.json', stories);
    chmodSync(join(folder, 'secret.json'), 0o000);
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, 'locked'), { mode: 0o555 });
    put('open.json', stories);
    // Who may do everything has to be somebody else for this; what is run lies where anybody may read.
    const isRoot = process.getuid?.() === 0;
    const options = isRoot ? { uid: 65534, gid: 65534 } : {};
    for (const args of all('secret.json')) assertTold(run(args, options), 2, /cannot be read/, args.join(' '));
    assertTold(run(['publish', 'open.json', '--out', 'locked'], options), 2, /locked cannot be written to/, 'publish');
  });

  test('reads a file with a byte order mark as if it had none', () => {
    put('marked.json', '\ufeff' + stories);
    put('plain.json', stories);
    assert.equal(
      run(['check', 'marked.json']).stdout.replaceAll('marked', 'plain'),
      run(['check', 'plain.json']).stdout,
    );
    assert.equal(run(['render', 'marked.json#troops-2025', '--to', 'text']).status, 0);
  });

  test('takes 100% for an id, as it takes one that is percent-encoded', () => {
    put('ids.json', JSON.stringify({ version: 1, claims: [claim, { text: 'Another.', id: 'ä b' }] }));
    assertTold(run(['render', 'ids.json#100%', '--to', 'text']), 0, /100 men/, '100%');
    assertTold(run(['render', 'ids.json#100%25', '--to', 'text']), 0, /100 men/, '100%25');
    assertTold(run(['render', 'ids.json#%C3%A4%20b', '--to', 'text']), 0, /Another/, 'percent-encoded');
    assertTold(run(['render', 'ids.json#%ff', '--to', 'text']), 1, /unknown-id/, 'no UTF-8');
    assertTold(run(['render', 'ids.json#', '--to', 'text']), 1, /unknown-id/, 'none');
  });

  test('says that it cannot publish into a file, or nowhere', () => {
    put('ledger.json', stories);
    put('file', '');
    for (const out of ['file', 'file/below']) {
      const told = run(['publish', 'ledger.json', '--out', out]);
      assertTold(told, 2, new RegExp(`${out} cannot be written to`), out);
    }
    assertTold(run(['publish', 'ledger.json', '--out', '']), 2, /--out DIR/, 'nowhere');
    assert.ok(!existsSync(join(folder, 'ledger.html')));
  });

  test('publishes ledgers, and says of anything else that it is none', () => {
    put('claim.json', JSON.stringify(claim));
    assertTold(run(['publish', 'claim.json', '--out', 'none']), 1, /Expected a ledger/, 'a claim');
    const deep = '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000);
    put('deep.json', `{"version":1,"claims":[],"more":${deep}}`);
    assertTold(run(['publish', 'deep.json', '--out', 'none']), 1, /levels deep/, 'one that goes too deep');
    assert.ok(!existsSync(join(folder, 'none')));
  });

  test('speaks the ledger’s own language on its pages, not that of a source, and English where it names none', () => {
    const sources = { paper: { name: 'The paper', lang: 'ru' } };
    const langOf = (ledger) => {
      put('spoken.json', JSON.stringify({ version: 1, sources, ...ledger, claims: [claim] }));
      assertTold(run(['publish', 'spoken.json', '--out', 'spoken']), 0, /files/, JSON.stringify(ledger));
      return /<html lang="([^"]*)"/.exec(readFileSync(join(folder, 'spoken', 'spoken.html'), 'utf8'))[1];
    };
    assert.equal(langOf({ lang: 'de' }), 'de');
    assert.equal(langOf({}), 'en');
    assert.equal(langOf({ lang: 'no such tongue' }), 'en');
    assertTold(run(['check', 'spoken.json', '--lang', '!!']), 2, /not a language tag/, 'check --lang');
  });

  test('ends in silence when nobody reads on, as in `| head`', async () => {
    copyFileSync('stories/data/russia-recruitment.json', join(folder, 'piped.json'));
    const child = spawn(process.execPath, [command, 'render', 'piped.json', '--to', 'csv'], { cwd: folder });
    let told = '';
    child.stderr.on('data', (data) => (told += data));
    child.stdout.destroy();
    const status = await new Promise((done) => child.on('close', done));
    assert.equal(told, '');
    assert.equal(status, 0);
  });
});
