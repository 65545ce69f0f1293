// `npm run sizes`: what a page loads through dist/embed.js, in bytes as a CDN sends them (brotli, quality 11).
// `npm run sizes -- --contents` also prints what each file holds, `npm run sizes -- --contents war-claim` of one file.
// `npm run sizes -- --write` puts the numbers down in bench/sizes.json; a test holds them there, to the byte.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { pack } from './brotli.mjs';
import { contentsOf } from './chunk-contents.mjs';

const record = 'bench/sizes.json';

/** Bytes that each page may cost. */
const goals = {
  'war-claim': 12_288,
  'war-source': 10_240,
  'war-bonus': 14_336,
  'war-trend': 16_384,
  'chart engine': 43_400,
  language: 1_536,
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
    rows[tag] = row(pageFiles(tag, chunks), goals[tag]);

  const trend = new Set(pageFiles('war-trend', chunks));
  const engine = [...closure(chunks, chunkOf(chunks, 'src/chart/engine.ts'))].filter((file) => !trend.has(file));
  rows['chart engine'] = row(engine, goals['chart engine']);

  for (const file of Object.keys(chunks).sort()) {
    const language = /^src\/text\/([a-z]{2,3})\.ts$/.exec(chunks[file].modules.join('\n'))?.[1];
    if (language && !trend.has(file)) rows[`language ${language}`] = row([file], goals.language);
  }
  return rows;
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
    console.log(
      `${name.padEnd(14)}${String(bytes).padStart(7)} B of ${goal}${bytes > goal ? ' !' : '  '}  ${parts.join(' + ')}`,
    );
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
