// Opens one page in a browser that knows nothing yet, waits until it has come to rest, and says what that cost.

import { chromium } from 'playwright-core';
import { chromiumArgs, needBrowsers } from '../../scripts/find-browsers.mjs';
import { watchPage } from './in-page.mjs';

/** The slow mobile line of the browser's own developer tools. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

const QUIET_MS = 180;
const LOOK_MS = 60;
/** What looking costs by itself. */
const IDLE_MS = 1.5;
const MOST_MS = 60_000;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export const launch = () =>
  chromium.launch({
    executablePath: needBrowsers().chromium,
    args: [...chromiumArgs, '--hide-scrollbars', '--disable-features=SpareRendererForSitePerProcess'],
  });

const metricsOf = async (cdp) => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
};

/** Main-thread milliseconds of CPU so far. */
const costOf = (metrics) => ({
  task: metrics.TaskDuration * 1000,
  script: metrics.ScriptDuration * 1000,
  layout: metrics.LayoutDuration * 1000,
  style: metrics.RecalcStyleDuration * 1000,
});

/** `{bytes, nodes, listeners}` that are still there after everything unused was thrown away. Columns of numbers count. */
export async function holds(cdp) {
  for (let i = 0; i < 3; i++) {
    await cdp.send('HeapProfiler.collectGarbage');
    await pause(15);
  }
  const { usedSize, backingStorageSize = 0 } = await cdp.send('Runtime.getHeapUsage');
  const { Nodes, JSEventListeners } = await metricsOf(cdp);
  return { bytes: usedSize + backingStorageSize, nodes: Nodes, listeners: JSEventListeners };
}

/** A page in a context of its own: `{page, cdp, requests, close}`. Nothing is cached, the renderer is there already. */
async function openBlank(browser, origin, { cpu = 1, slow = false, watch = {} } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.addInitScript(watchPage, watch);
  await page.goto(`${origin}/blank.html`);
  const requests = new Map();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  cdp.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (/^http/.test(request.url)) requests.set(requestId, { path: new URL(request.url).pathname, type, bytes: 0 });
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  await cdp.send('Network.enable');
  await cdp.send('HeapProfiler.enable');
  // CPU time of the thread, not time on the wall: what else runs on the machine disturbs it less.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (slow) await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return { page, cdp, requests, errors, close: () => context.close() };
}

/** Waits until a page is loaded, `ready` (an expression in it) holds, and neither its thread nor its network does anything. */
async function rest({ cdp, requests }, ready = 'true') {
  const start = Date.now();
  let quietSince = start;
  let before = { task: 0, requests: -1 };
  let isReady = false;
  for (;;) {
    await pause(LOOK_MS);
    if (!isReady) {
      const { result } = await cdp.send('Runtime.evaluate', {
        expression: `document.readyState === 'complete' && !!(${ready})`,
      });
      isReady = result.value === true;
    }
    const metrics = await metricsOf(cdp);
    const now = { task: metrics.TaskDuration * 1000, requests: requests.size };
    const isIdle = isReady && now.task - before.task < IDLE_MS && now.requests === before.requests;
    before = now;
    if (!isIdle) quietSince = Date.now();
    else if (Date.now() - quietSince >= QUIET_MS) return metrics;
    if (Date.now() - start > MOST_MS) throw new Error(`no rest after ${MOST_MS} ms`);
  }
}

/**
 * One cold load. `{path, ready, touch, count}`: the page, when it is done, what a reader's pointer is then moved to, and of
 * what is counted how many are `drawn` at the end. Gives CPU milliseconds (`task`, and of it `script`, `layout`, `style`; `touched` in all after the touch), what the page
 * holds, `requests` and `wire` bytes, `shift`, `longest` task; with `visible` the milliseconds until that is to be seen.
 */
export async function load(browser, origin, { path, ready, touch, visible, count }, options = {}) {
  const watch = visible ? { visible } : {};
  const open = await openBlank(browser, origin, { ...options, watch });
  const { page, cdp, requests, errors } = open;
  try {
    const before = costOf(await metricsOf(cdp));
    await page.goto(origin + path, { waitUntil: 'commit', timeout: MOST_MS });
    const after = costOf(await rest(open, visible ? 'bench.visibleMs' : ready));
    // A navigation may start the count anew.
    const spent = Object.fromEntries(
      Object.entries(after).map(([key, ms]) => [key, ms >= before[key] ? ms - before[key] : ms]),
    );
    const result = { ...spent, ...(await page.evaluate('bench')), errors };
    const sent = [...requests.values()].filter(({ path: asked }) => !/^\/(blank\.html|favicon\.ico)$/.test(asked));
    result.paths = sent.map(({ path: asked }) => asked);
    result.requests = sent.length;
    result.wire = sent.reduce((sum, { bytes }) => sum + bytes, 0);
    if (count) result.drawn = await page.evaluate((selector) => globalThis.benchCount(selector), count);
    Object.assign(result, await holds(cdp));
    if (touch) Object.assign(result, await touched(open, touch, spent.task, options.hover));
    return result;
  } finally {
    await open.close();
  }
}

/** Moves the pointer to an element and lets the page come to rest; with `hover` moves it about, and says what a move costs. */
async function touched({ page, cdp, requests }, { selector, ready }, task, hover = 0) {
  const box = await page.evaluate((css) => globalThis.benchBox(css), selector);
  if (!box) throw new Error(`nothing to touch at ${selector}`);
  const start = costOf(await metricsOf(cdp));
  const at = (i) => [
    box.x + box.width * (0.12 + 0.6 * ((i * 0.618) % 1)),
    box.y + box.height * (0.2 + 0.5 * ((i * 0.414) % 1)),
  ];
  await page.mouse.move(...at(0));
  const end = costOf(await rest({ cdp, requests }, ready));
  const result = { touched: task + end.task - start.task, awake: await holds(cdp) };
  if (hover) {
    const frames = () => page.evaluate('benchFrames(2)');
    for (let i = 1; i < 4; i++) await page.mouse.move(...at(i)).then(frames);
    const idleStart = costOf(await metricsOf(cdp));
    for (let i = 0; i < hover; i++) await frames();
    const moveStart = costOf(await metricsOf(cdp));
    for (let i = 0; i < hover; i++) await page.mouse.move(...at(i + 4)).then(frames);
    const moveEnd = costOf(await metricsOf(cdp));
    const idle = moveStart.task - idleStart.task;
    result.move = (moveEnd.task - moveStart.task - idle) / hover;
  }
  return result;
}

/**
 * Mounts and unmounts again and again what the page's `benchMount(n)` and `benchUnmount()` do. Gives what one thing holds
 * while it is there (`bytes`, `nodes`), and what each cycle leaves of it (`left`: bytes of one, nodes and listeners of all).
 */
export async function cycle(browser, origin, { path, ready }, { n = 100, cycles = 20 } = {}) {
  const open = await openBlank(browser, origin);
  const { page, cdp } = open;
  try {
    await page.goto(origin + path);
    await rest(open, ready);
    const go = (times) =>
      page.evaluate(
        async ([count, many]) => {
          for (let i = 0; i < count; i++) {
            await globalThis.benchMount(many);
            await globalThis.benchFrames(2);
            await globalThis.benchUnmount();
            await globalThis.benchFrames(2);
          }
        },
        [times, n],
      );
    // What is made once and kept, and what the engine optimises as it goes, is not left behind by a cycle.
    await go(Math.max(4, Math.ceil(cycles / 2)));
    const first = await holds(cdp);
    await go(cycles);
    const last = await holds(cdp);
    await page.evaluate((many) => globalThis.benchMount(many), n);
    await page.evaluate('benchFrames(4)');
    await rest(open);
    const live = await holds(cdp);
    return {
      bytes: (live.bytes - last.bytes) / n,
      nodes: (live.nodes - last.nodes) / n,
      left: {
        bytes: (last.bytes - first.bytes) / cycles / n,
        nodes: (last.nodes - first.nodes) / cycles,
        listeners: (last.listeners - first.listeners) / cycles,
      },
    };
  } finally {
    await open.close();
  }
}
