// The bench's own sums, that it compares like with like, and that what it wrote is what stands there. No test of how fast anything is.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { bootstrap, growth, median, quantile, ratio } from '../../bench/harness/statistics.mjs';
import { bonusTag } from '../../bench/pages/bonuses.mjs';
import { card, cardPages } from '../../bench/pages/cards.mjs';
import { claimIds, trend } from '../../bench/pages/data.mjs';
import { LINE_CSS } from '../../bench/pages/page.mjs';
import { linesOf, plainOf, withoutShadow, wordsOf } from '../../bench/pages/words.mjs';
import { groups } from '../../bench/groups.mjs';
import { quoteText, resultsText } from '../../bench/report.mjs';
import { rowsOf } from '../../bench/rows.mjs';
import { parseTrend } from '../../dist/model/index.js';
import { measure } from '../../scripts/sizes.mjs';

const results = JSON.parse(readFileSync('bench/results.json', 'utf8'));
const shadowOf = (html) => /<template[^>]*>(?:<style>[^<]*<\/style>)?([\s\S]*)<\/template>/.exec(html)[1];
const tight = (text) => text.replace(/\s/g, '');

describe('the bench', () => {
  test('takes the middle, and of an even number the middle of the two in the middle', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.equal(median([NaN, 7, undefined]), 7);
    assert.ok(Number.isNaN(median([])));
    assert.equal(quantile([0, 10], 0.25), 2.5);
  });

  test('says how far a median may be trusted, the same each time', () => {
    const values = [1.1, 0.9, 1, 1.2, 0.8, 1, 1.05, 0.95, 1];
    const [low, high] = bootstrap(values);
    assert.ok(low >= 0.8 && low <= 1 && high >= 1 && high <= 1.2 && low < high);
    assert.deepEqual(bootstrap(values), [low, high]);
    assert.deepEqual(bootstrap([3, 3, 3]), [3, 3]);
    const wide = bootstrap(values.map((value) => 1 + (value - 1) * 10));
    assert.ok(wide[1] - wide[0] > high - low);
  });

  test('compares within a round, so that a slow minute of the machine disturbs neither side', () => {
    const base = [10, 40, 20];
    assert.equal(
      ratio(
        base.map((ms) => ms * 1.5),
        base,
      ).value,
      1.5,
    );
    assert.equal(ratio([20, NaN, 40], base).value, 2);
  });

  test('finds the power with which a cost grows', () => {
    const cost = (power) => [10, 100, 1000].map((n) => [n, 3 * n ** power]);
    for (const power of [0, 0.5, 1, 2]) assert.ok(Math.abs(growth(cost(power)) - power) < 1e-9);
    assert.ok(Number.isNaN(growth([[10, 5]])));
    assert.ok(
      Number.isNaN(
        growth([
          [10, 5],
          [100, NaN],
        ]),
      ),
    );
  });

  test('measures the line of CSS that the README advises, as it stands there', () => {
    assert.ok(readFileSync('README.md', 'utf8').includes(`\n${LINE_CSS}\n`));
    assert.ok(cardPages(1).block.html().includes(LINE_CSS));
  });

  test('sets plain HTML and every peer beside our cards with the very same words, and no fewer', () => {
    for (const id of claimIds(174)) {
      const ours = wordsOf(shadowOf(card(id)));
      assert.equal(tight(wordsOf(plainOf(card(id)))), tight(ours), id);
      const lines = linesOf(card(id)).map(({ text, more = '', link = '' }) => text + more + link);
      const letters = (text) => [...tight(text)].sort().join('');
      assert.equal(letters(lines.join('')), letters(ours), id);
    }
    assert.equal(tight(wordsOf(plainOf(bonusTag()))), tight(wordsOf(shadowOf(bonusTag()))));
  });

  test('draws from the data where it says that the script draws', () => {
    const [id] = claimIds(1);
    assert.match(withoutShadow(card(id)), /^<war-claim data-claim='[^']+'>[^<]+<\/war-claim>$/);
  });

  test('has one real series, every day of it', () => {
    const parsed = parseTrend(trend);
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.problems, []);
    assert.equal(parsed.value.series[0].points.length, 1626);
  });

  test('wrote the tables that stand there, and the README quotes them as they are', () => {
    assert.equal(readFileSync('bench/RESULTS.md', 'utf8'), resultsText(results));
    assert.ok(readFileSync('README.md', 'utf8').includes(quoteText(results)));
  });

  test('has each line that it knows how to measure, and no other', () => {
    // As if every page of every group had been loaded, each with larger readings than the one before it.
    const left = { bytes: 1, nodes: 1, listeners: 1 };
    const record = (i) => new Proxy({ left, paths: ['/ledger.json'] }, { get: (known, key) => known[key] ?? i + 1 });
    const runs = Object.fromEntries(
      Object.entries(groups).map(([name, { pages }]) => [
        name,
        Object.fromEntries(Object.keys(pages).map((page, i) => [page, [record(i)]])),
      ]),
    );
    const known = rowsOf({ runs, sizes: measure(), bytes: {} }).map(({ id }) => id);
    assert.ok(['longest', 'heap-engine', 'shift'].every((id) => known.includes(id)));
    assert.deepEqual(results.rows.map(({ id }) => id).sort(), known.sort());
  });

  test('has a line for each goal, with a number of ours, and marks what is missed', () => {
    const text = resultsText(results);
    for (const { id, ours, limit, what, goal } of results.rows) {
      const numbers = Object.values(ours).map(({ value }) => value);
      assert.ok(numbers.length > 0 && numbers.every(Number.isFinite), `${id} has no number`);
      const line = text.split('\n').find((one) => one.startsWith(`| ${what} |`) || one.startsWith(`| ${what} (`));
      assert.ok(line?.includes(goal), `${id} has no line`);
      assert.equal(
        line.includes('✗'),
        numbers.some((value) => value > limit),
        id,
      );
    }
    assert.ok(results.rows.length > 0);
  });
});
