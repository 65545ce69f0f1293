// What the README gives to be pasted is whole.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseFragment } from 'parse5';
import { parseBonus, parseClaim, parseSource, parseTrend } from '../../dist/model/index.js';
import { renderClaim } from '../../dist/server/index.js';

const readme = readFileSync('README.md', 'utf8');
const parsers = { claim: parseClaim, trend: parseTrend, bonus: parseBonus, source: parseSource };

/** The tags in the README's examples: `{kind, data, words}`. */
const tagsIn = (node) =>
  (node.childNodes ?? []).flatMap((child) => {
    const kind = /^war-(\w+)$/.exec(child.tagName ?? '')?.[1];
    const data = child.attrs?.find(({ name }) => name === `data-${kind}`)?.value;
    const words = child.childNodes?.map(({ value }) => value ?? '').join('');
    return [...(data === undefined ? [] : [{ kind, data, words }]), ...tagsIn(child)];
  });
const examples = [...readme.matchAll(/```html\n(.*?)```/gs)].flatMap(([, html]) => tagsIn(parseFragment(html)));

describe('the README', () => {
  test('shows each of the four tags with its data in it', () => {
    assert.deepEqual([...new Set(examples.map(({ kind }) => kind))].sort(), ['bonus', 'claim', 'source', 'trend']);
  });

  for (const { kind, data, words } of examples)
    test(`gives a ${kind} that can be pasted: no problem, and words inside: ${words.trim().slice(0, 40)}`, () => {
      const parsed = parsers[kind](data);
      assert.equal(parsed.ok, true);
      assert.deepEqual(parsed.problems, []);
      assert.ok(words.trim().length > 5);
    });

  test('says of each word for whether anyone could check what readers then see', () => {
    const table = /\| `"verification"`.*?\n\n/s.exec(readme)[0];
    const rows = [...table.matchAll(/^\| `"(\w+)"`.*? \| (.*?)\.? \|$/gm)]
      .filter(([, word]) => word !== 'verification')
      .map(([, word, said]) => [word, said]);
    assert.equal(rows.length, 6);
    for (const [word, said] of rows)
      assert.ok(renderClaim({ text: 'x', verification: word }).includes(said.split(';')[0]), word);
    assert.ok(table.includes('Whether it could be verified is not stated.'));
  });
});
