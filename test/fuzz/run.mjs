// Runs the promises of all.ts on generated data: bundled as they stand, without a browser.

import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';

/** The promises, each with its share of all cases. */
export async function loadProperties() {
  // Within the checkout, so that what is not bundled is found.
  const folder = mkdtempSync(resolve('node_modules', '.fuzz-'));
  const outfile = join(folder, 'all.mjs');
  try {
    await build({
      entryPoints: ['test/fuzz/all.ts'],
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'es2022',
      external: ['fast-check', 'parse5'],
      outfile,
      logLevel: 'error',
    });
    const { properties } = await import(pathToFileURL(outfile).href);
    const all = properties.reduce((sum, { share }) => sum + share, 0);
    return properties.map(({ name, share, of }) => ({ name, of, part: share / all }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Tries one promise: `{failed, cases, report}`; the report has the smallest counterexample that was found. */
export async function tryProperty({ of }, cases, seed) {
  const details = await fc.check(of, { numRuns: cases, seed });
  const said = details.errorInstance?.message ?? '';
  const report = details.failed ? `${said}\n${fc.defaultReportMessage(details)}` : '';
  return { failed: details.failed, cases: details.numRuns, report };
}
