// Words that have no business in what is committed.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, test } from 'node:test';

const files = execFileSync('git', ['ls-files', '-z', '--cached'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file && existsSync(file));

const texts = files
  .map((file) => [file, readFileSync(file)])
  .filter(([, bytes]) => !bytes.subarray(0, 8000).includes(0))
  .map(([file, bytes]) => [file, bytes.toString('utf8')]);

/** Every line that a pattern finds, as `file:line: text`. */
const hits = (pattern, within) =>
  texts
    .filter(([file]) => within(file))
    .flatMap(([file, text]) =>
      text
        .split('\n')
        .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}: ${line.trim().slice(0, 120)}`] : [])),
    );

// In pieces, so that this file does not find itself.
const anyOf = (...words) => new RegExp(words.map((word) => word.replaceAll('·', '')).join('|'), 'i');

describe('what is committed', () => {
  test('there is something to read', () => assert.ok(texts.length > 0));

  test('names no place on the machine it was written on', () => {
    const places = anyOf(
      // An absolute path of somebody's own, in front of which no address or other path stands.
      '(?<![\\w./~@-])/(ro·ot|ho·me|Us·ers|tm·p|mn·t|sr·v|wo·rk|works·pace|bu·ilds)/[\\w.-]',
      '\\bfile:///(ro·ot|ho·me|us·ers|tm·p)/',
      '\\b[a-z]:[\\\\/]us·ers[\\\\/]',
    );
    assert.deepEqual(
      hits(places, (file) => file !== 'package-lock.json'),
      [],
    );
  });

  test('names no package registry but in the lock file, and there only the public one', () => {
    const registries = anyOf(
      'regis·try\\.npmjs',
      'regis·try\\.yarnpkg',
      'artif·actory',
      'verda·ccio',
      'npm\\.pk·g\\.',
      '(local·host|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?/\\S*\\.tgz',
      '_auth·Token',
    );
    assert.deepEqual(
      hits(registries, (file) => file !== 'package-lock.json'),
      [],
    );
    const resolved = [...readFileSync('package-lock.json', 'utf8').matchAll(/"resolved": "(https?:\/\/[^/"]+)/g)].map(
      ([, host]) => host,
    );
    assert.deepEqual(
      resolved.filter((host) => host !== ['https://registry', 'npmjs', 'org'].join('.')),
      [],
    );
  });

  test('speaks of the library, not of how it came about', () => {
    const making = anyOf(
      'this ses·sion',
      'co-auth·ored-by',
      'as an a·i ',
      'language mo·del',
      'the (br·ief|pr·ompt) (says|asks)',
      'cl·aude|anth·ropic|chatg·pt|open·ai|cop·ilot',
      '\\bissues? #\\d',
    );
    assert.deepEqual(
      hits(making, (file) => file !== 'package-lock.json' && !file.startsWith('stories/data/')),
      [],
    );
  });

  test('documents mention no folder beside the checkout', () => {
    const outside = texts
      .filter(([file]) => file.endsWith('.md'))
      .flatMap(([file, text]) =>
        [...text.matchAll(/(?:\.\.\/)+[\w./-]*/g)]
          .map(([path]) => normalize(join(dirname(file), path)))
          .filter((path) => path.startsWith('..'))
          .map((path) => `${file}: ${path}`),
      );
    assert.deepEqual(outside, []);
  });

  test('the source keeps its words apart', () => {
    assert.deepEqual(
      hits(anyOf('death to·ll', 'true num·ber', 'real num·ber', '\\bTO·DO\\b', '\\bFIX·ME\\b'), (file) =>
        file.startsWith('src/'),
      ),
      [],
    );
  });

  test('no test is skipped, singled out or left for later', () => {
    assert.deepEqual(
      hits(
        /\b(it|test|describe)\.(skip|only|todo)\b|\bx(it|describe)\(/,
        (file) => file.startsWith('test/') && !file.startsWith('test/house/words'),
      ),
      [],
    );
  });
});
