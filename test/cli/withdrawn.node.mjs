// What `npx war-claims publish` does with the files of a claim that is taken out of its ledger.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';

const base = 'https://publisher.example/ledgers/';
const odd = 'Über “it’s” <b>/a#b%20?c=d&e';
const claims = ['a', 'b', odd].map((id) => ({ id, text: `${id}: More than 5 men.`, value: 'moreThan 5' }));
const kept = claims.slice(1, 2);

describe('a claim that is taken out of a published ledger', () => {
  let folder;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'war-claims-withdrawn-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const at = (...path) => join(folder, 'site', ...path);
  const publish = (name, claims, ...args) => {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, JSON.stringify({ version: 1, claims }));
    const command = ['dist/cli/war-claims.js', 'publish', path, '--out', at(), ...args];
    return spawnSync(process.execPath, command, { encoding: 'utf8' });
  };

  test('is no longer offered: its files are deleted, and the publisher is told which to delete on the host', () => {
    for (const where of [['--base', base], []]) {
      publish('l', claims, ...where);
      assert.ok(existsSync(at('l', 'a.html')));
      const { stdout, status } = publish('l', kept, ...where);
      assert.equal(status, 0);
      assert.match(
        stdout,
        new RegExp(`^${where.length ? 4 : 2} files of a former run, .* Delete them on your host, too:$`, 'm'),
      );
      assert.match(stdout, /^ {2}l\/a\.html$/m);
      assert.deepEqual([existsSync(at('l', 'a.html')), existsSync(at('l', 'a.oembed.json'))], [false, false]);
      assert.deepEqual([existsSync(at('l', 'b.html')), existsSync(at('l', 'b.oembed.json'))], [true, where.length > 0]);
      assert.doesNotMatch(publish('l', kept, ...where).stdout, /Delete/);
      rmSync(at(), { recursive: true });
    }
  });

  test('has no feed and no oEmbed answer left either, once there is no address for them', () => {
    const dated = [{ ...claims[0], claimDate: '2026-01-05' }];
    for (const name of ['l', 'Ü 1']) {
      const page = name.replace(' ', '-');
      const both = [at(`${page}.atom`), at(`${page}.oembed.json`)];
      publish(name, dated, '--base', base);
      assert.deepEqual(both.map(existsSync), [true, true]);
      assert.match(publish(name, dated).stdout, /^3 files of a former run/m);
      assert.deepEqual(both.map(existsSync), [false, false]);
      for (const path of both) writeFileSync(path, 'Mine.');
      publish(name, dated);
      assert.deepEqual(both.map(existsSync), [true, true]);
    }
  });

  test('is told to programs by the paths of its files', () => {
    publish('l', claims.slice(0, 2), '--base', base);
    const { stdout } = publish('l', kept, '--base', base, '--json');
    assert.deepEqual(JSON.parse(stdout).deleted, ['l/a.html', 'l/a.oembed.json']);
  });

  test('takes no file with it that is another ledger’s or somebody else’s, and none where nothing is published', () => {
    publish('l', claims, '--base', base);
    publish('more', claims, '--base', base);
    const own = {
      'index.html': '<!doctype html><p>Mine.</p>',
      'a.txt': 'a',
      'x.oembed.json': '{"html": 5}',
      'y.html': '',
    };
    for (const [name, text] of Object.entries(own)) writeFileSync(at('l', name), text);
    // A copy that somebody keeps, and another ledger's page.
    copyFileSync(at('l', 'a.html'), at('l', 'a-before.html'));
    copyFileSync(at('l', 'a.oembed.json'), at('l', 'a-before.oembed.json'));
    copyFileSync(at('more', 'a.html'), at('l', 'a.html'));
    assert.equal(publish('l', [{ claimDate: 'broken' }], '--base', base, '--strict').status, 1);
    assert.ok(existsSync(at('l', 'a.oembed.json')));
    const { stdout } = publish('l', kept, '--base', base, '--json');
    const { deleted } = JSON.parse(stdout);
    assert.equal(deleted.length, 3, deleted.join());
    for (const [name, text] of Object.entries(own)) assert.equal(readFileSync(at('l', name), 'utf8'), text);
    for (const name of ['a-before.html', 'a-before.oembed.json', 'a.html']) assert.ok(existsSync(at('l', name)), name);
    assert.ok(existsSync(at('more', 'a.html')) && existsSync(at('more', 'a.oembed.json')));
  });
});
