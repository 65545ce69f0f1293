// The sites that are built with the packed package: how each is put up, and what is expected of it. Their sources: apps/<name>/.

import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serve } from '../../scripts/serve.mjs';
import { retry } from './retry.mjs';

const here = join(dirname(fileURLToPath(import.meta.url)), 'apps');

/**
 * `of` the package whose version counts · `out` the folder that a web server serves, or `start` what serves the site itself ·
 * `server` the tags that stand drawn in the page before any script.
 */
export const apps = [
  { name: 'plain', label: 'plain HTML, no bundler', out: '.' },
  { name: 'vite-react', label: 'Vite and React, war-claims/react', of: 'react', out: 'dist' },
  { name: 'vue', label: 'Vite and Vue', of: 'vue', out: 'dist' },
  {
    name: 'sveltekit',
    label: 'SvelteKit, prerendered',
    of: '@sveltejs/kit',
    out: 'build',
    server: ['claim', 'trend', 'bonus'],
  },
  {
    name: 'next',
    label: 'Next, app router, rendered per request',
    of: 'next',
    start: ['node_modules/next/dist/bin/next', 'start', '-p'],
    server: ['claim', 'trend', 'bonus'],
  },
  {
    name: 'nuxt',
    label: 'Nuxt, rendered per request',
    of: 'nuxt',
    start: ['.output/server/index.mjs'],
    server: ['claim', 'trend', 'bonus'],
  },
  { name: 'astro', label: 'Astro, static', of: 'astro', out: 'dist', server: ['claim', 'trend', 'bonus', 'source'] },
  {
    name: 'eleventy',
    label: 'Eleventy, static',
    of: '@11ty/eleventy',
    out: '_site',
    server: ['claim', 'trend', 'bonus', 'source'],
  },
  { name: 'angular', label: 'Angular', of: '@angular/core', out: 'out' },
];

const quiet = {
  ...process.env,
  CI: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NODE_ENV: '',
};
delete quiet.NODE_ENV;

const run = (folder, command, args) =>
  promisify(execFile)(command, args, { cwd: folder, env: quiet, maxBuffer: 1e8, timeout: 400_000 });

/** Puts a site's sources and the tarball into a folder, installs and builds it there. Gives the version of its framework. Throws Error with the end of what the command said. */
export async function make({ name, of }, folder, tarball) {
  cpSync(join(here, name), folder, { recursive: true });
  cpSync(join(here, 'war-data.js'), join(folder, 'war-data.js'));
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.dependencies = { ...manifest.dependencies, 'war-claims': `file:${tarball}` };
  writeFileSync(file, JSON.stringify(manifest));
  const install = 'install --no-audit --no-fund --no-package-lock --prefer-offline --ignore-scripts --loglevel error';
  await retry(`${name} could not be installed`, () => run(folder, 'npm', install.split(' ')));
  if (manifest.scripts?.build)
    // Two sites and a browser at a time are much for a small machine: a tool that gave up is asked once more.
    await retry(`${name} could not be built`, () => run(folder, 'npm', ['run', '--silent', 'build']), { tries: 2 });
  return of ? JSON.parse(readFileSync(join(folder, 'node_modules', of, 'package.json'), 'utf8')).version : '–';
}

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** Serves a built site: `{url, close}`. */
export async function put({ out, start, name }, folder) {
  if (out) {
    if (!existsSync(join(folder, out, 'index.html'))) throw new Error(`${name}: no page was built`);
    return serve({ mounts: { '/': join(folder, out) }, port: 0 });
  }
  const port = await freePort();
  const args = start.at(-1) === '-p' ? [...start, String(port)] : start;
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...quiet, PORT: String(port), HOST: '127.0.0.1', NODE_ENV: 'production' },
    stdio: 'ignore',
    detached: true,
  });
  const url = `http://localhost:${port}/`;
  const close = async () => {
    const gone = new Promise((done) => child.once('exit', done));
    if (child.exitCode !== null) return;
    process.kill(-child.pid, 'SIGTERM');
    await gone;
  };
  for (let tries = 0; tries < 150; tries += 1) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { url, close };
    await new Promise((done) => setTimeout(done, 200));
  }
  await close();
  throw new Error(`${name}: its server did not answer`);
}
