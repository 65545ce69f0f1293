// The reference in README.md against the source it is made from.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { customProperties, withReference } from '../../scripts/write-reference.mjs';

const text = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';

describe('the reference', () => {
  test('in README.md is what the source says', async () => {
    const fresh = await withReference(text);
    assert.ok(fresh === text, 'README.md is stale: npm run build');
  });

  test('is asked for: tags, fields, problem codes, limits, options of the server, costs', () => {
    for (const name of ['elements', 'fields', 'problems', 'limits', 'options', 'costs'])
      assert.ok(text.includes(`<!-- reference:${name} -->`), `${name} is missing`);
  });

  test('has a row for every tag, part, event, field and code', async () => {
    const markers = ['elements', 'fields', 'problems', 'limits', 'options'].map(
      (name) => `<!-- reference:${name} -->\n<!-- /reference -->\n`,
    );
    const whole = await withReference(markers.join(''));
    for (const said of [
      '### `<war-claim>`',
      '### `<war-trend>`',
      '### `<war-bonus>`',
      '### `<war-source>`',
      '| `data-claim` | `claim` | `ClaimInput \\| null \\| undefined` |',
      '| `figure` |',
      '| `war-problem` |',
      '| `observationPeriod` | EDTF |',
      '| `comparator` | `asStated` `about`',
      '| `text` (required) |',
      '| `swapped-range` |',
      '| `onProblem` |',
      '| `noChart` (`renderTrend`) |',
      '| 1,000,000 |',
    ])
      assert.ok(whole.includes(said), `${said} is missing`);
    assert.ok(!/(?<!`)\{\}(?!`)/.test(whole), 'every gap in a sentence is an ellipsis');
    const empty = whole.split('\n').filter((line) => /^\| `[^|]*\|[^|]*\|\s*\|$/.test(line));
    assert.deepEqual(empty, [], 'every row says what it is for');
  });

  test('is written over what is there, and twice the same', async () => {
    const old = 'Before.\n<!-- reference:problems -->\nstale words\n<!-- /reference -->\nAfter.\n';
    const once = await withReference(old);
    assert.match(once, /^Before\.\n<!-- reference:problems -->\n\n\| code \|[^]*\n\n<!-- \/reference -->\nAfter\.\n$/);
    assert.ok(!once.includes('stale words'));
    assert.equal(await withReference(once), once);
  });

  test('leaves a text without its marks alone, and knows no other tables', async () => {
    assert.equal(await withReference('A text.'), 'A text.');
    await assert.rejects(
      withReference('<!-- reference:colours -->\n<!-- /reference -->'),
      /no reference called colours/,
    );
  });

  test('lists every custom property that a style sheet asks for, with the default it has there, at most 25', () => {
    const { documented, used } = customProperties();
    assert.ok(used.size > 0);
    assert.deepEqual([...documented.keys()].sort(), [...used.keys()].sort());
    assert.ok(documented.size <= 25);
    for (const [name, value] of documented)
      if (value)
        assert.ok(
          used.get(name).some((found) => found.replace('inherit', 'currentColor') === value),
          `${name} is ${used.get(name)}, not ${value}`,
        );
  });
});
