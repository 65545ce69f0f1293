// Browser tests: the TypeScript source as it stands, in the machine's Chromium, Firefox and WebKit.
// `npm test` runs them with everything else; `npx wtr --files test/model/edtf.test.ts` runs one file.

import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { answerFault, startFaults } from './scripts/fault-server.mjs';
import { chromiumArgs, foundBrowsers, hasWebkit } from './scripts/find-browsers.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';

const { chromium, firefox } = foundBrowsers();

/** Reference figures may lie beside the checkout. Where they do not, a test gets 404 and says that it had none. */
async function shared(context, next) {
  const match = /^\/shared\/((?:data|seed)\/.*)$/.exec(context.path);
  if (!match) return next();
  const file = normalize(join('..', 'shared', decodeURIComponent(match[1])));
  if (!file.startsWith(join('..', 'shared')) || !existsSync(file) || !statSync(file).isFile()) {
    context.status = 404;
    context.body = '';
    return undefined;
  }
  context.type = extname(file) || 'text';
  context.body = createReadStream(file);
  return undefined;
}

/** The media a page is shown in, which only Chromium's own protocol can change: see test/emulate.ts. */
const emulation = {
  name: 'emulation',
  pages: new Map(),
  async executeCommand({ command, payload, session }) {
    if (command !== 'war:emulate') return undefined;
    if (!(session.browser.name ?? '').startsWith('Chrom')) return { emulated: false };
    let cdp = this.pages.get(session.id);
    if (!cdp) {
      cdp = await session.browser.getPage(session.id).createCDPSession();
      this.pages.set(session.id, cdp);
    }
    const { media = '', ...features } = payload;
    await cdp.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    return { emulated: true };
  },
};

/** What WebKit runs, too: all that a reader loads, and the words, whose `Intl` is each engine's own. */
const core = /^test\/(chart|elements|embed|load|server|text|view)\//;

/** The group of these files that WebKit runs; none where there is no WebKit, or none of them is for it. */
export const webkitGroups = (files) => {
  const some = files.filter((file) => core.test(file.replaceAll('\\', '/')));
  return hasWebkit() && some.length > 0 ? [{ name: 'webkit', files: some, browsers: [webkitLauncher()] }] : [];
};

/** What a page holds on to, after the garbage is out; only Chromium's own protocol tells. `false`: it does not. */
const holding = {
  name: 'holding',
  async executeCommand({ command, session }) {
    if (command !== 'war:held') return undefined;
    if (!(session.browser.name ?? '').startsWith('Chrom')) return false;
    const cdp = await session.browser.getPage(session.id).createCDPSession();
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners: listeners } = await cdp.send('Memory.getDOMCounters');
    const { usedSize: bytes } = await cdp.send('Runtime.getHeapUsage');
    await cdp.detach();
    return { nodes, listeners, bytes };
  },
};

/** Servers that answer wrong, on the page's own host and on another: see test/faults/ledger.test.ts. */
const faults = {
  name: 'faults',
  async serverStart() {
    this.server = await startFaults();
  },
  serverStop() {
    this.server?.close();
  },
  executeCommand({ command }) {
    return command === 'war:faults' ? { own: '/faults/', elsewhere: this.server.url } : undefined;
  },
};

/** The same on the page's own host. */
async function faulty(context, next) {
  if (answerFault(context.req, context.res, { elsewhere: faults.server.url })) context.respond = false;
  else await next();
}

/** How many generated cases a page tries, and from which seed: see scripts/fuzz.mjs. */
const fuzzing = {
  name: 'fuzzing',
  executeCommand: ({ command }) =>
    command === 'war:fuzz'
      ? { cases: Number(process.env.FUZZ_CASES ?? 25), seed: Number(process.env.FUZZ_SEED ?? 20220224) }
      : undefined,
};

export default {
  files: ['test/**/*.test.ts', '!test/**/node_modules/**'],
  // `production` is the Lit that readers get.
  nodeResolve: { exportConditions: ['production', 'default'] },
  browsers: [
    chromium && chromeLauncher({ launchOptions: { executablePath: chromium, args: chromiumArgs } }),
    firefox && puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: firefox, headless: true } }),
  ].filter(Boolean),
  concurrentBrowsers: 2,
  // One page at a time in each: a second would put the first into the background, where a page is hidden.
  concurrency: 1,
  middleware: [shared, faulty],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    emulation,
    holding,
    faults,
    fuzzing,
  ],
  testFramework: { config: { timeout: 30_000 } },
  testsFinishTimeout: 300_000,
  browserStartTimeout: 60_000,
};
