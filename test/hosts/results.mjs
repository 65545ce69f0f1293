// What the runs have seen, as tables for people: test/hosts/RESULTS.md.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { carriers } from './snippets.mjs';

const folder = 'test/hosts/.results';

/** Keeps what a file of tests has seen, until the tables are written. `rows` each with `host` and `version`; `left` says what was not run. */
export const keep = (name, rows, left = []) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ rows, left }));
};

const seen = {
  whole: 'sentence',
  'spaces lost': 'sentence, spaces lost',
  cut: 'part of the sentence',
  'source shown': '**the source**',
  nothing: '**nothing**',
};
const cell = ({ sentence, widget }) => (widget ? 'sentence → **widget**' : seen[sentence]);
const line = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

/** What was not run, and why. */
const unreachable = [
  'Ghost’s whole server: npm did not get its packages in ten minutes. What it does to HTML is in the tables.',
  'Drupal: its text filter is packaged neither in npm nor in Debian.',
  'nh3: it is packaged neither in npm nor in Debian.',
];

/** Writes the tables where everything was run; gives what was left out, a sentence each. */
export async function writeResults(isWhole) {
  const parts = Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(join(folder, file), 'utf8')),
    ]),
  );
  const left = [...new Set(Object.values(parts).flatMap((part) => part.left)), ...unreachable];
  if (!isWhole) return left;
  const { rows: sanitized = [] } = parts.carriers ?? {};
  const { rows: wordpress = [] } = parts.wordpress ?? {};
  const { rows: apps = [] } = parts.apps ?? {};
  const text = `# What readers see, host by host

Written by \`npm run test:hosts\` on ${new Date().toISOString().slice(0, 10)}, node ${process.version}. The same claim is pasted into each host in three carriers, each as a
block and inside a running sentence. What the host saves is put into a page, and the page is read without the script and with it.

- **sentence**: the page's own sentence, whole, hedge included, and nothing else; the data did not come through, so nothing can replace it.
- **sentence → widget**: the same sentence without the script; with it, the card with the hedge and the claimant, the sentence kept inside.

${table(
  ['host', 'version', ...carriers.map(({ name }) => name)],
  [...sanitized, ...wordpress].map(({ host, version, cells }) => [host, version, ...cells.map(cell)]),
)}

## Sites built with the packed package

All four tags with data; opened in Chromium. *From the server*: the cards stand in the page before any script, and the client takes them over.

${table(
  ['site', 'version', 'from the server', 'what was seen', 'seconds to install and build'],
  apps.map(({ host, version, server, what, seconds }) => [host, version, server ? 'yes' : 'no', what, seconds]),
)}
${left.length ? `\n## Left out\n\n${left.map((sentence) => `- ${sentence}`).join('\n')}\n` : ''}`;
  writeFileSync('test/hosts/RESULTS.md', text);
  return left;
}
