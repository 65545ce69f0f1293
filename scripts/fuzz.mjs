// `npm run fuzz`: 100,000 generated cases through parser, words, pictures, server and files, and some thousands through the
// elements in Chromium and Firefox. `-- --seed N` repeats a run, `--cases N` sets how many, `--only WORDS` picks a promise,
// `--no-browsers` leaves the browsers out. The last line is the sum.

import { parseArgs } from 'node:util';
import { loadProperties, tryProperty } from '../test/fuzz/run.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    cases: { type: 'string', default: '100000' },
    only: { type: 'string' },
    'no-browsers': { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const all = Number(values.cases);
if (!Number.isInteger(seed) || !Number.isInteger(all) || all < 1) {
  console.error('--seed and --cases are whole numbers.');
  process.exit(1);
}

console.log(`seed ${seed}`);
const sum = { cases: 0, failed: 0 };
const chosen = (await loadProperties()).filter(({ name }) => !values.only || name.includes(values.only));
for (const property of chosen) {
  const start = performance.now();
  const result = await tryProperty(property, Math.ceil(property.part * all), seed);
  sum.cases += result.cases;
  sum.failed += result.failed ? 1 : 0;
  console.log(
    `${result.failed ? '✖' : '✔'} ${property.name} (${result.cases} cases, ${((performance.now() - start) / 1000).toFixed(1)} s)`,
  );
  if (result.failed)
    console.error(
      `${result.report}\n  again: npm run fuzz -- --seed ${seed} --cases ${all} --only ${JSON.stringify(property.name)}\n`,
    );
}

if (!values['no-browsers'] && (!values.only || !chosen.length)) {
  const { startTestRunner } = await import('@web/test-runner');
  // Read by the runner's configuration, for the page.
  process.env.FUZZ_SEED = String(seed);
  process.env.FUZZ_CASES = String(Math.max(10, Math.ceil(all / 100)));
  const { default: config } = await import('../web-test-runner.config.mjs');
  const runner = await startTestRunner({
    readCliArgs: false,
    autoExitProcess: false,
    readFileConfig: false,
    config: { ...config, files: ['test/fuzz/elements.test.ts'], watch: false, testsFinishTimeout: 1_200_000 },
  });
  const passed = await new Promise((resolve) => runner.on('stopped', resolve));
  sum.failed += passed ? 0 : 1;
  for (const { testResults } of runner.sessions.all())
    sum.cases += (testResults?.suites ?? []).flatMap(({ tests }) => tests).length * Number(process.env.FUZZ_CASES);
}

console.log(`\n${sum.cases} cases, ${sum.failed} promises broken, seed ${seed}`);
process.exit(sum.failed || !sum.cases ? 1 : 0);
