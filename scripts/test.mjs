// `npm test`: builds, then every test there is. Browser tests (test/**/*.test.ts) run in Chromium and in Firefox, those of
// what readers load in WebKit, too; the rest (test/**/*.node.mjs) in node against what was built. The last line is the sum.
// `npm test -- test/model` runs only the files whose path begins so, without the build.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run as runNodeTests } from 'node:test';
import { spec } from 'node:test/reporters';
import { hasWebkit, needBrowsers } from './find-browsers.mjs';

const only = process.argv.slice(2);
const files = readdirSync('test', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  // The hosts' own packages lie below test/hosts/, with tests of theirs.
  .filter((file) => !file.includes('node_modules'))
  .filter((file) => only.length === 0 || only.some((prefix) => file.startsWith(prefix)))
  .sort();
const browserFiles = files.filter((file) => file.endsWith('.test.ts'));
const nodeFiles = files.filter((file) => file.endsWith('.node.mjs'));

needBrowsers({ webkit: true });
const noWebkit =
  !hasWebkit() &&
  'Nothing was tested in WebKit: WebKitWebDriver (on Debian the package webkit2gtk-driver) and Xvfb are not on the PATH.';

if (only.length === 0) {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const sum = { passed: 0, failed: 0 };

const count = (suite) => {
  for (const test of suite?.tests ?? []) sum[test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite?.suites ?? []) count(inner);
};

if (browserFiles.length > 0) {
  const { startTestRunner } = await import('@web/test-runner');
  const { default: config, webkitGroups } = await import('../web-test-runner.config.mjs');
  const runner = await startTestRunner({
    readCliArgs: false,
    autoExitProcess: false,
    readFileConfig: false,
    config: { ...config, files: browserFiles, groups: webkitGroups(browserFiles), watch: false },
  });
  const passed = await new Promise((resolve) => runner.on('stopped', resolve));
  const before = sum.failed;
  const files = {};
  for (const session of runner.sessions.all()) {
    files[session.browser.name] = (files[session.browser.name] ?? 0) + 1;
    count(session.testResults);
    // A file that broke before its first test has no test to count, but it has failed.
    if (session.errors.length > 0) sum.failed += 1;
  }
  if (!passed && sum.failed === before) sum.failed += 1;
  for (const [name, number] of Object.entries(files)) console.log(`${number} test files ran in ${name}.`);
}

if (nodeFiles.length > 0) {
  const stream = runNodeTests({
    files: nodeFiles.map((file) => join(process.cwd(), file)),
    concurrency: 2,
    timeout: 300_000,
  });
  const isTest = ({ details, name }) => details.type !== 'suite' && !nodeFiles.some((file) => name.endsWith(file));
  stream.on('test:pass', (event) => isTest(event) && (sum.passed += 1));
  stream.on('test:fail', (event) => event.details.type !== 'suite' && (sum.failed += 1));
  stream.compose(spec).pipe(process.stdout, { end: false });
  await new Promise((resolve) => stream.on('end', resolve));
}

if (sum.passed + sum.failed === 0) console.error('There is no test to run.');
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
setTimeout(() => {
  if (noWebkit && browserFiles.length > 0) console.log(noWebkit);
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  process.exit();
}, 100);
