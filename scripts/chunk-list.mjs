// Rollup plugin for the page build: writes which file loads which, for the size table and for SRI.

import { COPY } from './own-copy.mjs';

/** Writes `{"embed.js": {imports: ["embed/a.js"], dynamicImports: [], modules: ["src/embed/embed.ts"]}}`. */
export const chunkList = (fileName) => ({
  name: 'chunk-list',
  generateBundle(_options, bundle) {
    const chunks = {};
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      chunks[chunk.fileName] = {
        imports: chunk.imports,
        dynamicImports: chunk.dynamicImports,
        modules: chunk.moduleIds.map((id) =>
          id
            .replace(COPY, '')
            .replace(`${process.cwd()}/`, '')
            .replace(/^.*node_modules\//, ''),
        ),
      };
    }
    this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(chunks, null, 2)}\n` });
  },
});
