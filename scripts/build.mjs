// `npm run build`: dist/ from src/, the ledger's JSON Schema, the custom elements manifest and what editors read.

import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';

const run = (command, ...args) => {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};
const bin = (name) => `node_modules/.bin/${name}`;

rmSync('dist', { recursive: true, force: true });
run(bin('rollup'), '--config');
if (existsSync('scripts/write-schema.mjs')) run(process.execPath, 'scripts/write-schema.mjs');
run(bin('cem'), 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');
run(process.execPath, 'scripts/write-editor-data.mjs');
run(process.execPath, 'scripts/write-tokens.mjs');
// Not from `npm test`, so that a test can find the README stale.
if (process.env.npm_lifecycle_event === 'build') run(process.execPath, 'scripts/write-reference.mjs');
