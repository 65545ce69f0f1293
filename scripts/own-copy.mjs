// Rollup plugin for the page build: what embed.js uses of the house it has as a copy of its own. A chunk that shared a module with it would
// name it by its address, and a page that loads `embed.js?v=2` would load it twice. Only modules that hold nothing may be copied.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { transformSync } from 'esbuild';

/** What stands before a copy's name. */
export const COPY = 'own:';

export const ownCopy = (folder) => ({
  name: 'own-copy',
  resolveId(source, importer = '') {
    const isCopy = importer.startsWith(COPY);
    const from = importer.slice(isCopy ? COPY.length : 0);
    if (!source.startsWith('.') || !(isCopy || resolve(from).startsWith(resolve(folder)))) return null;
    const file = resolve(dirname(from), source).replace(/\.js$/, '.ts');
    const isInside = file.startsWith(resolve(folder));
    return existsSync(file) && !isInside ? COPY + file : null;
  },
  // What it loads later is a chunk of its own, and no copy.
  resolveDynamicImport(source, importer) {
    return this.resolve(source, importer, { skipSelf: true });
  },
  load(id) {
    if (!id.startsWith(COPY)) return null;
    const sourcefile = id.slice(COPY.length);
    const options = { loader: 'ts', target: 'es2022', sourcemap: true, sourcefile };
    return transformSync(readFileSync(sourcefile, 'utf8'), options);
  },
});
