import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contentsOf } from '../../scripts/chunk-contents.mjs';
import { readChunks } from '../../scripts/sizes.mjs';

test('says of every letter of a file which module it comes from', () => {
  const contents = contentsOf('embed.js');
  const letters = contents.reduce((sum, one) => sum + one.letters, 0);
  assert.equal(letters, readFileSync('dist/embed.js', 'utf8').replaceAll('\n', '').length);
  const named = contents.map(({ module }) => module).filter((module) => module.startsWith('src/'));
  assert.deepEqual(named.sort(), readChunks()['embed.js'].modules.toSorted());
  // Packed, a module is never less than a fifth of its letters.
  for (const { module, bytes, letters } of contents)
    if (module.startsWith('src/')) assert.ok(bytes > letters / 5, `${module} ${bytes}`);
});
