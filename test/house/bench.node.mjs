// The bench's own sums, that it compares like with like, and that what it wrote is what stands there. No test of how fast anything is.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { bootstrap, growth, median, quantile, ratio } from '../../bench/harness/statistics.mjs';
import { bonusTag } from '../../bench/pages/bonuses.mjs';
import { card, cardPages, fiveOnLit } from '../../bench/pages/cards.mjs';
import { claimIds, fiveFieldsClaims, trend } from '../../bench/pages/data.mjs';
import { LINE_CSS } from '../../bench/pages/page.mjs';
import { linesOf, plainOf, withoutShadow, wordsOf } from '../../bench/pages/words.mjs';
import { groups } from '../../bench/groups.mjs';
import { goals } from '../../bench/harness/readings.mjs';
import { isMissed, mergeRows, quoteText, resultsText, showCell } from '../../bench/report.mjs';
import { rowsOf } from '../../bench/rows.mjs';
import { parseTrend } from '../../dist/model/index.js';
import { renderClaim } from '../../dist/server/index.js';
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

  test('says within which limits a ratio lies from six rounds on, and of how many rounds it is', () => {
    const ones = (count) => Array.from({ length: count }, (_, i) => 1 + i / 100);
    assert.deepEqual(Object.keys(ratio(ones(5), ones(5))), ['value', 'rounds']);
    const six = ratio([...ones(6), NaN], [...ones(6), 1]);
    assert.deepEqual([six.rounds, six.low, six.high], [6, 1, 1]);
  });

  test('misses one request by none as by two, and a limit only from above', () => {
    const one = { limit: 1, exact: true };
    assert.deepEqual(
      [0, 1, 2].map((value) => isMissed({ value }, one)),
      [true, false, true],
    );
    assert.deepEqual(
      [1.4, 1.5, 1.6].map((value) => isMissed({ value }, { limit: 1.5 })),
      [false, false, true],
    );
  });

  test('writes a number as it is read: no minus zero, no hundredth of a node, a shift however small', () => {
    assert.equal(showCell({ value: -0.2 }, 'B'), '0 B');
    assert.equal(showCell({ value: -3 }, 'B'), '-3 B');
    assert.equal(showCell({ value: 136.6 }, 'count'), '137');
    assert.equal(showCell({ value: 28.31 }, 'count'), '28.3');
    assert.equal(showCell({ value: 0.00001 }, 'shift'), '0.0001');
    assert.equal(
      showCell({ value: 1.36, low: 1.24, high: 1.45, note: '10 drawn' }, '×'),
      '1.36× [1.24–1.45], 10 drawn',
    );
    assert.equal(showCell({ value: 5.2, unit: 'KB' }, '×'), '5.2 KB');
  });

  test('keeps the day of each number: what was not measured again is not dated anew', () => {
    const [{ id }] = goals;
    const row = (value, peers) => ({ id, ours: { '': { value } }, floors: {}, peers });
    const first = mergeRows([], [row(1, { React: { value: 7 }, Plot: { value: 8 } })], '2026-01-01');
    const [later] = mergeRows(first, [row(2, { Plot: { value: 9 } })], '2026-02-02');
    assert.deepEqual(later.ours[''], { value: 2, date: '2026-02-02' });
    assert.deepEqual(later.peers.React, { value: 7, date: '2026-01-01' });
    assert.deepEqual(later.peers.Plot, { value: 9, date: '2026-02-02' });
    const [line] = quoteText({ rows: [later] })
      .split('\n')
      .slice(3);
    assert.match(line, /React 7 B \(2026-01-01\)/);
    assert.match(line, /Plot 9 B \|/);
    assert.match(line, /\| 2026-02-02 \|$/);
    assert.equal(mergeRows(first, [], '2026-03-03')[0].date, '2026-01-01');
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
    for (const claim of fiveFieldsClaims) {
      const [, by, figure, heading, status] = /by="(.*?)" figure="(.*?)" heading="(.*?)" status="(.*?)"/.exec(
        fiveOnLit(claim),
      );
      const ours = wordsOf(shadowOf(renderClaim(claim)));
      assert.equal(tight(`${by}${figure}${heading}${status}SourcesSource(archivedcopy)`), tight(ours));
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

  /** Rows as if every page of every group had been loaded, each with larger readings than the one before it. */
  const simulated = () => {
    const left = { bytes: 1, nodes: 1, listeners: 1 };
    const record = (i) => new Proxy({ left, paths: ['/ledger.json'] }, { get: (known, key) => known[key] ?? i + 1 });
    const runs = Object.fromEntries(
      Object.entries(groups).map(([name, { pages }]) => [
        name,
        Object.fromEntries(Object.keys(pages).map((page, i) => [page, [record(i)]])),
      ]),
    );
    return rowsOf({ runs, sizes: measure(), bytes: {} });
  };

  test('measures each goal that is set, and sets one for each thing that it measures', () => {
    assert.deepEqual(
      simulated()
        .map(({ id }) => id)
        .sort(),
      goals.map(({ id }) => id).sort(),
    );
    assert.equal(new Set(goals.map(({ what }) => what)).size, goals.length);
    for (const { id, goal, limit, unit } of goals) {
      // What is written is what is judged by; a part of a node in twenty cycles is none.
      const written = Number(/[\d.]+/.exec(goal.replace(/,/g, ''))[0]);
      assert.equal(written, id.startsWith('left-') && unit === 'count' ? Math.floor(limit) : limit, id);
    }
  });

  test('knows of every page when it is done', () => {
    for (const [group, { pages }] of Object.entries(groups))
      for (const [page, { html, path, ready }] of Object.entries(pages)) {
        assert.ok(ready, `${group} ${page}: nobody knows when it is done`);
        assert.ok(html || path, `${group} ${page}: there is no page`);
      }
  });

  test('waits until all tags are drawn where it speaks of all', () => {
    assert.match(groups.requests.pages.liveAll.ready, /benchCount\(.*\) === 50$/);
    assert.match(groups.cards100.pages.all.ready, /benchCount\(.*\) === 100$/);
    assert.match(groups.article.pages.ours.ready, /war-source.*every/);
  });

  test('has a line for each goal, marks what is missed, and says what was not measured yet', () => {
    const text = resultsText(results);
    for (const { id, what, goal } of goals) {
      const line = text.split('\n').find((one) => one.startsWith(`| ${what} |`));
      assert.ok(line?.includes(goal), `${id} has no line`);
      const row = results.rows.find((one) => one.id === id);
      if (!row) {
        assert.ok(line.endsWith('| not yet |'), id);
        continue;
      }
      const cells = Object.values(row.ours);
      assert.ok(cells.length > 0 && cells.every(({ value }) => Number.isFinite(value)), `${id} has no number`);
      assert.ok(line.endsWith(' |') && line.includes(`| ${row.date}`), `${id} has no day`);
      assert.equal(
        line.includes('✗'),
        cells.some((cell) => isMissed(cell, row)),
        id,
      );
    }
    assert.ok(results.rows.every(({ id }) => goals.some((goal) => goal.id === id)));
    assert.ok(results.rows.length > 0);
  });
});
