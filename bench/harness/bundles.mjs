// The floors' and peers' scripts, bundled and minified in memory. A file of one name in `floors/` or `peers/` is `/made/<name>.js`.

import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pack } from '../../scripts/brotli.mjs';
import { CARD_CSS } from '../pages/page.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** `{files: {'/made/lit-card.js': '…'}, bytes: {'lit-card': 5879}}`; a script and its style sheet count together. Throws Error when a bundle fails. */
export async function bundles({ peers = false } = {}) {
  const files = {};
  const bytes = {};
  for (const folder of ['../floors', ...(peers ? ['../peers'] : [])]) {
    if (!existsSync(here(folder))) continue;
    const entryPoints = readdirSync(here(folder))
      .filter((file) => /\.(js|css)$/.test(file) && file !== 'columns.js')
      .map((file) => here(`${folder}/${file}`));
    const { outputFiles } = await build({
      entryPoints,
      bundle: true,
      minify: true,
      write: false,
      outdir: here('../made'),
      format: 'esm',
      target: 'es2022',
      legalComments: 'none',
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis', CARD_CSS: JSON.stringify(CARD_CSS) },
      loader: { '.woff': 'empty', '.woff2': 'empty', '.svg': 'text' },
    });
    for (const { path, text, contents } of outputFiles) {
      const [file] = path.split(/[\\/]/).slice(-1);
      files[`/made/${file}`] = text;
      const name = file.replace(/\.(js|css)$/, '');
      bytes[name] = (bytes[name] ?? 0) + pack(contents).length;
    }
  }
  return { files, bytes };
}
