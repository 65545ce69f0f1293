// Three builds of one source.
// npm:  dist/ mirrors src/, unminified, Lit and Chart.js stay imports: a publisher's bundler does the rest.
// builder: dist/builder.html with one script and one style sheet, which also work when the file is opened from a disk.
// page: dist/embed.js and its lazy chunks in dist/embed/, all inside, minified: what one <script> tag loads.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { chunkList } from './scripts/chunk-list.mjs';
import { ownCopy } from './scripts/own-copy.mjs';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { phraseTables } from './scripts/phrase-tables.mjs';
import { withoutMarks } from './scripts/without-marks.mjs';

/** The doors of the npm package below src/, one line a door; all of src/define/ is a door each. */
const doors = [
  'index.ts', // war-claims
  'model/index.ts', // war-claims/model
  'server/index.ts', // war-claims/server
  'react/index.ts', // war-claims/react
  'react/jsx.ts', // war-claims/jsx
  'cli/war-claims.ts', // npx war-claims
  ...(existsSync('src/define')
    ? readdirSync('src/define')
        .filter((file) => file !== 'define-tag.ts')
        .map((file) => `define/${file}`)
    : []),
].filter((door) => door.endsWith('.ts') && existsSync(`src/${door}`));

/** These are faults; a file of nothing but imports is none. So is a type that cannot be written down: its file would have no types at all. */
const faults = ['CIRCULAR_DEPENDENCY', 'UNRESOLVED_IMPORT', 'MISSING_EXPORT'];
const onwarn = (warning, warn) => {
  if (faults.includes(warning.code) || warning.plugin === 'typescript') throw new Error(warning.message);
  if (warning.code !== 'EMPTY_BUNDLE') warn(warning);
};

const npm = {
  input: Object.fromEntries(doors.map((door) => [door.slice(0, -3), `src/${door}`])),
  external: (id) => /^(node:|lit|chart\.js|react)/.test(id),
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
    // A framework that renders on a server has to be told that components live on the page, too.
    banner: ({ name }) => (name === 'react/index' ? "'use client';" : ''),
  },
  plugins: [
    typescript({ tsconfig: 'tsconfig.build.json', outDir: 'dist', declaration: true, declarationDir: 'dist' }),
    // The package's own `sideEffects` name files of dist/: held against src/, they would drop what defines the tags.
    nodeResolve({ ignoreSideEffectsForRoot: true }),
  ],
  onwarn,
};

/** Modules that a module loads with itself, itself included. */
function loadedWith(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const imported of getModuleInfo(id)?.importedIds ?? []) loadedWith(imported, getModuleInfo, seen);
  return seen;
}

/**
 * All that <war-claim> needs is one file, so that a page with a claim, the commonest page, waits for two files in all;
 * the other tags take what they share with it from there. Nothing is shared with embed.js itself: a copy of it that
 * was loaded as `embed.js?v=2`, or over a CDN's redirect, would be loaded a second time under its other name.
 * What a reader asks for later, and a tag has already, stays in the tag's own file: it is no file to wait for.
 */
function manualChunks(id, { getModuleInfo }) {
  const [claim, bonus, trend] = ['claim', 'bonus', 'trend'].map((tag) =>
    loadedWith(resolve(`src/define/war-${tag}.ts`), getModuleInfo).has(id),
  );
  if (claim) return 'war-claim';
  if (bonus && trend) return 'chart-messages';
  return bonus ? 'war-bonus' : trend ? 'war-trend' : undefined;
}

/**
 * Drawing the first tag calls nearly every function of its file. Told so, Chromium reads them once, on another thread
 * while the file comes in; else it skips over each first, and reads it again on the page's own thread when it is called.
 */
const HINT = '//# allFunctionsCalledOnLoad';

const page = {
  input: { embed: 'src/embed/embed.ts' },
  output: {
    dir: 'dist',
    format: 'es',
    // Beside the files and not named in them: a reader's browser does not need to know.
    sourcemap: 'hidden',
    entryFileNames: '[name].js',
    chunkFileNames: 'embed/[name]-[hash].js',
    manualChunks,
    // Readers wait for every file in turn: a file asks for all it will need at once.
    hoistTransitiveImports: true,
    banner: ({ name }) => (name.startsWith('war-') ? HINT : ''),
  },
  plugins: [
    ownCopy('src/embed'),
    typescript({ tsconfig: 'tsconfig.build.json', outDir: 'dist' }),
    nodeResolve({ browser: true }),
    withoutMarks(),
    phraseTables(),
    minifyTemplates(),
    terser({ format: { comments: /@license|^!|^# allFunctions/ } }),
    chunkList('embed/chunks.json'),
  ],
  onwarn,
};

/** Copies files of src/ beside the script that uses them. */
const beside = (...files) => ({
  name: 'beside',
  generateBundle() {
    for (const file of files)
      this.emitFile({ type: 'asset', fileName: file.replace(/^.*\//, ''), source: readFileSync(file) });
  },
});

// A script of the old kind, in one piece: from a disk no browser loads modules.
const builder = {
  input: 'src/builder/builder.ts',
  output: { file: 'dist/builder.js', format: 'iife', inlineDynamicImports: true },
  plugins: [
    typescript({ tsconfig: 'tsconfig.build.json', compilerOptions: { sourceMap: false, inlineSources: false } }),
    nodeResolve({ browser: true }),
    minifyTemplates(),
    terser(),
    beside('src/builder/builder.html', 'src/builder/builder.css'),
  ],
  onwarn,
};

export default [...(doors.length ? [npm] : []), ...(existsSync('src/embed/embed.ts') ? [page] : []), builder];
