import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences, measure, readChunks, uncounted } from '../../scripts/sizes.mjs';

test('costs a reader exactly the bytes that are recorded, no more and no fewer', () => {
  const found = differences();
  assert.deepEqual(
    found,
    [],
    `\n  ${found.join('\n  ')}\nWhere that is meant, say why in the commit and run: npm run sizes -- --write`,
  );
});

test('counts every file that a reader may load, in one row or another', () => {
  const rows = measure();
  assert.deepEqual(uncounted(rows), []);
  const { Cite: _, ...without } = Object.fromEntries(
    Object.entries(rows).map(([name, row]) => [name.split(' ')[0], row]),
  );
  assert.ok(uncounted(without).includes('cite'));
});

test('loads one claim in at most two files', () => {
  const { files } = measure()['war-claim'];
  assert.ok(Object.keys(files).length <= 2, `a page with one claim loads ${Object.keys(files).join(', ')}`);
});

test('loads no chart engine with any tag until it is asked for', () => {
  const pages = measure();
  const engine = Object.keys(pages['chart engine'].files);
  for (const tag of ['war-claim', 'war-source', 'war-bonus', 'war-trend'])
    assert.ok(!engine.some((file) => file in pages[tag].files), `${tag} loads ${engine}`);
});

test('loads the script itself once, whatever address a page knows it by', () => {
  const again = Object.entries(readChunks()).filter(([, { imports }]) => imports.includes('embed.js'));
  assert.deepEqual(
    again.map(([file]) => file),
    [],
  );
});
