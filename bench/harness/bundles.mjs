// The floors' and peers' scripts, bundled and minified in memory as our own are (rollup, terser). A file of one name in `floors/` or `peers/` is `/made/<name>.js`.

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { pack } from '../../scripts/brotli.mjs';
import { CARD_CSS } from '../pages/page.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const define = { 'process.env.NODE_ENV': '"production"', CARD_CSS: JSON.stringify(CARD_CSS) };

/** In the hands of esbuild: style sheets, and what is no module yet. */
const loose = (file, rest) =>
  build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    ...rest,
  });

/** Modules of the old kind, which rollup does not read. React is nothing else: what imports it goes the same way. */
const isOldKind = (code) =>
  /\bfrom 'react/.test(code) || (/\bmodule\.exports\b/.test(code) && !/^(import|export)\b/m.test(code));

/** Reads what our own source has none of: old modules, pictures as text, names that a build fills in. */
const others = {
  name: 'others',
  async transform(code, id) {
    if (id.endsWith('.svg')) return { code: `export default ${JSON.stringify(code)}`, map: null };
    if (isOldKind(code)) return { code: (await loose(id, { define })).outputFiles[0].text, map: null };
    const filled = Object.entries(define).reduce((text, [name, value]) => text.replaceAll(name, value), code);
    return { code: filled, map: null };
  },
};

async function script(file) {
  const bundle = await rollup({
    input: file,
    plugins: [nodeResolve({ browser: true }), others, terser()],
    onwarn: ({ code, message }) => {
      if (/UNRESOLVED|MISSING/.test(code)) throw new Error(message);
    },
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  await bundle.close();
  return output[0].code;
}

const style = async (file) => {
  const fonts = { '.woff': 'empty', '.woff2': 'empty' };
  const { outputFiles } = await loose(file, { minify: true, loader: fonts });
  return outputFiles[0].text;
};

/** `{files: {'/made/lit-card.js': '…'}, bytes: {'lit-card': 5879}}`; a script and its style sheet count together. Throws Error when a bundle fails. */
export async function bundles({ peers = false } = {}) {
  const files = {};
  const bytes = {};
  for (const folder of ['../floors', ...(peers ? ['../peers'] : [])])
    for (const file of readdirSync(here(folder))) {
      const [, name, kind] = /^(.+)\.(js|css)$/.exec(file) ?? [];
      if (!name || name === 'columns') continue;
      const text = await (kind === 'js' ? script : style)(here(`${folder}/${file}`));
      files[`/made/${file}`] = text;
      bytes[name] = (bytes[name] ?? 0) + pack(text).length;
    }
  return { files, bytes };
}
