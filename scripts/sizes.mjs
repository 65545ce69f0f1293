// `npm run sizes`: what a page loads through dist/embed.js, in bytes as a CDN sends them (brotli, quality 11).
// `npm run sizes -- --contents` also prints what each file holds, `npm run sizes -- --contents war-claim` of one file.
// `npm run sizes -- --write` puts the numbers down in bench/sizes.json; a test holds them there, to the byte.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { pack } from './brotli.mjs';
import { contentsOf } from './chunk-contents.mjs';
import { limitOf } from '../bench/harness/readings.mjs';

const record = 'bench/sizes.json';

/** The end of the name of a language's row where tables and pictures speak it, too. */
export const BOTH = ' with tables and pictures';

/** What a reader's touch loads, and what has to be there already. */
const LATER = {
  'chart engine': ['src/chart/engine.ts', 'war-trend'],
  'Cite pressed': ['src/elements/cite.ts', 'war-claim'],
  'Cite pressed in a trend': ['src/chart/say-trend-line.ts', 'war-trend'],
  'Cite pressed in a comparison': ['src/text/say-plain.ts', 'war-bonus'],
  'a trend taken away': ['src/chart/take-away.ts', 'war-trend'],
  'a button that takes away': ['src/elements/take-csv.ts', 'war-claim'],
  'a claim taken away': ['src/text/claim-csv.ts', 'war-claim'],
  'a comparison taken away': ['src/text/bonus-csv.ts', 'war-bonus'],
  'a fact-checker’s mark-up read': ['src/model/claim-review.ts', 'war-claim'],
};

const brotli = (file) => pack(readFileSync(`dist/${file}`)).length;

/** `embed/card-B1x_9aQz.js` is `card` whatever is in it. */
const nameOf = (file) => file.replace(/^embed\//, '').replace(/(-[\w-]{8})?\.js$/, '');

/** Names of the files that come with one tag: `pageFiles('war-claim')` is `['embed.js', 'embed/…']`. Throws Error without a build. */
export function pageFiles(tag, chunks = readChunks()) {
  return [...closure(chunks, 'embed.js', chunkOf(chunks, `src/define/${tag}.ts`))];
}

/** What `chunk-list.mjs` wrote of the last build. Throws Error without a build. */
export const readChunks = () => JSON.parse(readFileSync('dist/embed/chunks.json', 'utf8'));

function closure(chunks, ...files) {
  const seen = new Set();
  const visit = (file) => {
    if (!file || seen.has(file)) return;
    seen.add(file);
    chunks[file].imports.forEach(visit);
  };
  files.forEach(visit);
  return seen;
}

function chunkOf(chunks, module) {
  const file = Object.keys(chunks).find((name) => chunks[name].modules.includes(module));
  if (!file) throw new Error(`No chunk of dist/embed.js holds ${module}`);
  return file;
}

/** `{'war-claim': {bytes: 11903, goal: 12288, files: {embed: 900, 'war-claim': 11003}}, …}`. Throws Error without a build. */
export function measure() {
  const chunks = readChunks();
  const row = (files, goal) => {
    const sizes = Object.fromEntries([...files].map((file) => [nameOf(file), brotli(file)]));
    return { bytes: Object.values(sizes).reduce((sum, bytes) => sum + bytes, 0), goal, files: sizes };
  };
  const rows = {};
  for (const tag of ['war-claim', 'war-source', 'war-bonus', 'war-trend'])
    rows[tag] = row(pageFiles(tag, chunks), limitOf(`bytes-${tag.slice(4)}`));

  for (const [name, [module, tag]] of Object.entries(LATER)) {
    const there = new Set(pageFiles(tag, chunks));
    const more = [...closure(chunks, chunkOf(chunks, module))].filter((file) => !there.has(file));
    rows[name] = row(more, name === 'chart engine' ? limitOf('bytes-engine') : undefined);
  }

  const fileOf = (module) => Object.keys(chunks).find((file) => chunks[file].modules.includes(module));
  for (const file of Object.keys(chunks).sort()) {
    const language = /^src\/text\/([a-z]{2,3})\.ts$/m.exec(chunks[file].modules.join('\n'))?.[1];
    if (!language || language === 'en') continue;
    const name = `language ${language}`;
    rows[name] = row([file], limitOf('bytes-language'));
    const charts = fileOf(`src/text/${language}-chart.ts`);
    if (charts) rows[name + BOTH] = row([file, charts], limitOf('bytes-language-chart'));
  }
  return rows;
}

/** Files of the page build that no row counts; `[]` where each is counted. */
export function uncounted(rows = measure()) {
  const counted = new Set(Object.values(rows).flatMap(({ files }) => Object.keys(files)));
  return Object.keys(readChunks())
    .map(nameOf)
    .filter((file) => !counted.has(file));
}

/** What differs from the record, a sentence each; `[]` where nothing does. */
export function differences(now = measure()) {
  if (!existsSync(record)) return [`${record} is missing`];
  const { brotli: encoder, pages } = JSON.parse(readFileSync(record, 'utf8'));
  // Another encoder packs the same file a few bytes differently.
  const slack = encoder === process.versions.brotli ? 0 : 0.005;
  const found = [];
  for (const name of new Set([...Object.keys(pages), ...Object.keys(now)])) {
    const [was, is] = [pages[name]?.bytes ?? 0, now[name]?.bytes ?? 0];
    if (Math.abs(is - was) > was * slack)
      found.push(`${name}: ${was} B recorded, ${is} B built (${is > was ? '+' : ''}${is - was})`);
  }
  return found;
}

function print(rows) {
  for (const [name, { bytes, goal, files }] of Object.entries(rows)) {
    const parts = Object.entries(files).map(([file, size]) => `${file} ${size}`);
    const of = goal ? ` of ${goal}${bytes > goal ? ' !' : ''}` : '';
    console.log(`${name.padEnd(40)}${String(bytes).padStart(7)} B${of.padEnd(12)}  ${parts.join(' + ')}`);
  }
}

function printContents(wanted) {
  for (const file of Object.keys(readChunks())) {
    if (wanted && nameOf(file) !== wanted) continue;
    console.log(`\n${file}  ${brotli(file)} B; without a module it would lose`);
    for (const { module, bytes, letters } of contentsOf(file))
      console.log(`${String(bytes).padStart(7)} B  ${String(letters).padStart(7)} letters  ${module}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rows = measure();
  print(rows);
  const contents = process.argv.indexOf('--contents');
  if (contents > 0) printContents(process.argv[contents + 1]);
  if (process.argv.includes('--write')) {
    mkdirSync('bench', { recursive: true });
    writeFileSync(
      record,
      `${JSON.stringify({ unit: 'bytes, brotli 11', brotli: process.versions.brotli, pages: rows }, null, 2)}\n`,
    );
    console.log(`Written to ${record}.`);
  } else {
    for (const difference of differences(rows)) console.log(difference);
  }
}
