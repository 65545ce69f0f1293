// `npm run test:hosts`: claims in other people's software. Sanitizers, editors and content management systems run as they are; small
// sites are built with the packed package. Installs what it needs (minutes), so it is not part of `npm test`.
// A registry that does not answer is asked three times. `npm run test:hosts -- carriers` runs only the files whose name begins so. What readers saw is written to test/hosts/RESULTS.md.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run as runTests } from 'node:test';
import { spec } from 'node:test/reporters';
import { installDebian } from '../test/hosts/debian.mjs';
import { retry } from '../test/hosts/retry.mjs';
import { needBrowsers } from './find-browsers.mjs';

const home = 'test/hosts';
const only = process.argv.slice(2);
const files = readdirSync(home)
  .filter((file) => file.endsWith('.hosts.mjs') && (only.length === 0 || only.some((start) => file.startsWith(start))))
  .map((file) => resolve(home, file));

const stop = (sentence) => {
  console.error(`\n${sentence}`);
  console.log('\n0 passed, 1 failed');
  process.exit(1);
};
const run = (command, ...args) => {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`\`${[command, ...args].join(' ')}\` failed`);
};

/** When the newest file below a folder was written. */
const newest = (folder) =>
  Math.max(...readdirSync(folder, { recursive: true }).map((file) => statSync(join(folder, file)).mtimeMs));
const isOlder = (file, than) => !existsSync(file) || statSync(file).mtimeMs < than;

needBrowsers();
try {
  await installDebian();
  const installed = join(home, 'node_modules/.package-lock.json');
  if (isOlder(installed, statSync(join(home, 'package-lock.json')).mtimeMs))
    await retry('The hosts’ packages could not be installed', () =>
      run('npm', 'ci', '--prefix', home, '--no-audit', '--no-fund', '--loglevel', 'error'),
    );
  if (isOlder('dist/embed.js', newest('src'))) run('npm', 'run', '--silent', 'build');
} catch (error) {
  stop(error.message);
}
if (only.length === 0) rmSync(join(home, '.results'), { recursive: true, force: true });

const sum = { passed: 0, failed: 0 };
const isTest = ({ details, name }) => details.type !== 'suite' && !files.some((file) => name.endsWith(file));
// Two files at a time: the sites are built while the filters and WordPress run.
const stream = runTests({ files, concurrency: 2, timeout: 1_200_000 });
stream.on('test:pass', (event) => isTest(event) && (sum.passed += 1));
stream.on('test:fail', (event) => event.details.type !== 'suite' && (sum.failed += 1));
stream.compose(spec).pipe(process.stdout, { end: false });
await new Promise((done) => stream.on('end', done));

const { writeResults } = await import('../test/hosts/results.mjs');
const left = await writeResults(only.length === 0);
for (const line of left) console.log(`Left out: ${line}`);
if (sum.passed + sum.failed === 0) console.error('There is no test to run.');
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
setTimeout(() => {
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  process.exit();
}, 100);
