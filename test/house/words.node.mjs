// Words that have no business in what is committed.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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
const anyOf = (...words) => new RegExp(words.map((word) => word.replace('·', '')).join('|'), 'i');

describe('what is committed', () => {
  test('there is something to read', () => assert.ok(texts.length > 0));

  test('names no place on the machine it was written on', () => {
    const places = anyOf(
      '/wo·rk/(main|shared|\\.)',
      '/ro·ot/',
      '/ho·me/[a-z]',
      '/Us·ers/[a-z]',
      '/tm·p/[a-z]',
      '/fa·rm/',
      '\\.libr·ary/',
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
      ':48·73',
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
      'before-st·op',
      'co-auth·ored-by',
      'as an a·i ',
      'language mo·del',
      'the br·ief says',
      'cl·aude',
      'anth·ropic',
      'chatg·pt',
      '\\bissues? (#\\d|sh·ow )',
    );
    assert.deepEqual(
      hits(making, (file) => file !== 'package-lock.json' && !file.startsWith('stories/data/')),
      [],
    );
  });

  test('documents mention no folder beside the checkout', () => {
    assert.deepEqual(
      hits(anyOf('\\.\\./sha·red'), (file) => file.endsWith('.md')),
      [],
    );
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
