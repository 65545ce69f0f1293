// `npm run bench`: loads our pages and the floors in turn, and writes bench/RESULTS.md. `npm run bench:peers` has others' beside them.
// `-- --quick` is a few rounds to try it, and writes nothing; `-- --rounds 15` instead of 9; `-- --only cards100,trend`; `-- --raw FILE` keeps every reading.

import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { groups } from './groups.mjs';
import { cycle, launch, load } from './harness/browser.mjs';
import { bundles } from './harness/bundles.mjs';
import { serve } from './harness/server.mjs';
import { median } from './harness/statistics.mjs';
import { emptyPage } from './pages/page.mjs';
import { ledger } from './pages/data.mjs';
import { keepResults, printRows } from './report.mjs';
import { rowsOf } from './rows.mjs';
import { measure } from '../scripts/sizes.mjs';

const { values: asked } = parseArgs({
  options: {
    peers: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
    raw: { type: 'string', default: '' },
  },
});
const rounds = Number(asked.rounds) || (asked.quick ? 3 : 9);
const only = asked.only ? asked.only.split(',') : Object.keys(groups);

if (!existsSync('dist/embed.js')) {
  console.error('There is nothing built to measure: npm run build, then run this again.');
  process.exit(1);
}
const peersFolder = fileURLToPath(new URL('peers', import.meta.url));
if (asked.peers && !existsSync(`${peersFolder}/node_modules`)) {
  console.log('Installing the peers …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: peersFolder, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const { files, bytes } = await bundles({ peers: asked.peers });
files['/blank.html'] = '<!doctype html><title>Blank</title>';
files['/empty.html'] = emptyPage.html;
files['/ledger.json'] = JSON.stringify(ledger);

/** The pages of a group that can be shown, with their addresses. */
const pagesOf = (name) =>
  Object.entries(groups[name].pages)
    .filter(([page]) => asked.peers || !groups[name].peers?.includes(page))
    .map(([page, { html, ...rest }]) => {
      const path = rest.path ?? `/${name}-${page}.html`;
      if (html) files[path] = html;
      return { name: page, path, ...rest };
    });

const server = await serve({
  files,
  folders: { '/dist/': 'dist', '/data/': 'stories/data', '/article/': 'stories/article' },
});
const browser = await launch();
const version = browser.version();
const start = Date.now();
const loadBefore = loadavg()[0];

/** How often a page of a group did not load. */
const failed = {};

/** Loads all pages of a group in turn, there and back. What did not load is counted in `failed`. */
async function runGroup(name) {
  const { options = {}, share = 1, kind } = groups[name];
  const pages = pagesOf(name);
  const records = Object.fromEntries(pages.map((page) => [page.name, []]));
  const open = kind === 'cycle' ? cycle : load;
  const times = Math.max(asked.quick && share < 0.5 ? 1 : 2, Math.round(rounds * share));
  const fail = (page, message) => {
    failed[name] = (failed[name] ?? 0) + 1;
    console.log(`  ! ${name} ${page.name}: ${message.split('\n')[0]}`);
  };
  // The first load of each is thrown away: files are packed then, and the disk is read.
  for (let round = kind === 'cycle' ? 0 : -1; round < times; round++)
    for (const page of round % 2 ? [...pages].reverse() : pages) {
      try {
        const record = await open(browser, server.origin, page, options);
        if (record.errors?.length) fail(page, record.errors[0]);
        if (round >= 0) records[page.name].push(record);
      } catch (error) {
        fail(page, String(error.message));
        if (round >= 0) records[page.name].push({});
      }
    }
  return records;
}

const runs = {};

/** The rows so far; written down after each group, so that a run that is cut short leaves what it has. */
function keep() {
  const rows = rowsOf({ runs, sizes: measure(), bytes });
  if (asked.raw) writeFileSync(asked.raw, JSON.stringify({ runs, bytes }));
  if (!asked.quick)
    keepResults(rows, {
      date: new Date().toISOString().slice(0, 10),
      peers: asked.peers,
      machine: `${cpus().length} cores, Chromium ${version}, node ${process.versions.node}, load ${loadBefore.toFixed(1)} before`,
    });
  return rows;
}

for (const name of only) {
  process.stdout.write(`${name} … `);
  const began = Date.now();
  const records = await runGroup(name);
  if (!failed[name]) runs[name] = records;
  keep();
  console.log(`${((Date.now() - began) / 1000).toFixed(0)} s`);
  if (asked.verbose)
    for (const [page, loads] of Object.entries(records)) {
      const middle = (key) => median(loads.map((record) => record[key]));
      const shown = [
        'task',
        'script',
        'layout',
        'style',
        'bytes',
        'nodes',
        'wire',
        'requests',
        'visibleMs',
        'shift',
        'longest',
        'touched',
        'move',
        'parsed',
        'drawn',
      ];
      console.log(
        `   ${page.padEnd(14)}`,
        shown
          .map((key) => (Number.isNaN(middle(key)) ? '' : `${key} ${middle(key).toFixed(key === 'shift' ? 4 : 1)}`))
          .filter(Boolean)
          .join('  '),
        loads[0]?.left ? JSON.stringify(loads[0].left) : '',
      );
    }
}
await browser.close();
await server.close();

printRows(keep());
const minutes = ((Date.now() - start) / 60_000).toFixed(1);
console.log(
  `${rounds} rounds, ${minutes} minutes, load ${loadBefore.toFixed(1)} before and ${loadavg()[0].toFixed(1)} after`,
);
const count = Object.values(failed).reduce((sum, loads) => sum + loads, 0);
if (count) {
  console.error(`${count} pages did not load, in ${Object.keys(failed).join(', ')}: nothing was made of these groups.`);
  process.exitCode = 1;
}
if (!asked.quick) console.log('Written to bench/RESULTS.md, and quoted in README.md.');
