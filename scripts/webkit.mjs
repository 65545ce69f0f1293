// Drives WebKit, the engine of Safari: WebKitGTK's MiniBrowser through its WebDriver, on a screen that nobody sees.
// Only what the tests need of the protocol (https://www.w3.org/TR/webdriver2/). Every command ends within a time; all
// processes are ended with ours.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { foundBrowsers } from './find-browsers.mjs';

const commandTimeoutMs = 30_000;
const startTimeoutMs = 20_000;
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** The names that browsers give keys, as WebDriver has them: `Home` is U+E011. */
const keyCodes = {
  Backspace: '\ue003',
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Alt: '\ue00a',
  Escape: '\ue00c',
  Space: ' ',
  PageUp: '\ue00e',
  PageDown: '\ue00f',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
  Delete: '\ue017',
};

const started = new Set();

/** A process in a group of its own, so that what it starts in turn can be ended with it. */
function start(command, args, options) {
  const child = spawn(command, args, { detached: true, ...options });
  child.on('error', () => {});
  started.add(child);
  return child;
}

function end(child) {
  started.delete(child);
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

process.on('exit', () => [...started].forEach(end));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    [...started].forEach(end);
    process.kill(process.pid, signal);
  });

const within = (promise, ms, what) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms / 1000} seconds.`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** The number of a screen that nobody sees, once it is there. */
function startScreen(xvfb) {
  const screen = start(xvfb, ['-displayfd', '1', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ready = new Promise((resolve, reject) => {
    screen.once('exit', () => reject(new Error('Xvfb ended before its screen was there.')));
    screen.stdout.once('data', (text) => resolve(`:${String(text).trim()}`));
  });
  return { screen, ready: within(ready, startTimeoutMs, 'Starting Xvfb') };
}

/** One WebKit window. `env` is added to the browser's environment: `{GTK_THEME: 'Adwaita:dark'}` makes pages dark. */
export class WebKit {
  #processes = [];
  #session;

  /** Starts everything. Throws Error when something of it does not start in time; nothing is left running then. */
  static async launch({ width = 800, height = 600, env = {} } = {}) {
    const webkit = new WebKit();
    try {
      await webkit.#start(env);
      await webkit.resize(width, height);
      return webkit;
    } catch (error) {
      webkit.close();
      throw error;
    }
  }

  async #start(env) {
    const { webkit, xvfb } = foundBrowsers();
    if (!webkit || !xvfb) throw new Error('WebKitWebDriver or Xvfb is not on this machine.');
    const { screen, ready } = startScreen(xvfb);
    this.#processes.push(screen);
    const [DISPLAY, port] = await Promise.all([ready, freePort()]);
    const asRoot = process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {};
    this.#processes.push(
      start(webkit, [`--port=${port}`, '--host=127.0.0.1'], {
        stdio: 'ignore',
        env: { ...process.env, ...asRoot, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', DISPLAY, ...env },
      }),
    );
    this.#session = `http://127.0.0.1:${port}`;
    const until = Date.now() + startTimeoutMs;
    while (!(await this.#send('GET', '/status').catch(() => undefined))) {
      if (Date.now() > until) throw new Error('WebKitWebDriver did not start.');
      await new Promise((done) => setTimeout(done, 100));
    }
    const capabilities = { alwaysMatch: { pageLoadStrategy: 'none' } };
    const { sessionId } = await this.#send('POST', '/session', { capabilities });
    this.#session += `/session/${sessionId}`;
  }

  async #send(method, path, body) {
    const signal = AbortSignal.timeout(commandTimeoutMs);
    const response = await fetch(this.#session + path, { method, signal, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKit: ${value?.message || value?.error || response.status}`);
    return value;
  }

  #act(type, actions, parameters) {
    return this.#send('POST', '/actions', { actions: [{ type, id: type, parameters, actions }] });
  }

  /** Asks for an address and does not wait for it. */
  goTo(url) {
    return this.#send('POST', '/url', { url });
  }

  url() {
    return this.#send('GET', '/url');
  }

  /** Runs a function on the page, as `page.evaluate` of other drivers does: what it gives, and waits for, is JSON. */
  async evaluate(script, ...args) {
    const { value, thrown } = await this.#send('POST', '/execute/async', {
      script: `const [args, done] = arguments;
        Promise.resolve().then(() => (${script})(...args)).then((value) => done({ value }), (error) => done({ thrown: String(error) }));`,
      args: [args],
    });
    if (thrown) throw new Error(thrown);
    return value;
  }

  /** Waits until a function on the page gives something true. Throws Error when it does not within the time. */
  async waitFor(script, { args = [], timeoutMs = 20_000 } = {}) {
    const until = Date.now() + timeoutMs;
    // A page that is on its way out cannot answer.
    while (
      !(await this.evaluate(`async (...args) => Boolean(await (${script})(...args))`, ...args).catch(() => false))
    ) {
      if (Date.now() > until) throw new Error(`The page did not come to ${script}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  /** Makes the page, not the window, so large. Throws Error below 447 pixels in width, which its toolbar needs. */
  async resize(width, height) {
    const rect = await this.#send('POST', '/window/rect', { width, height: height + 100 });
    const [innerWidth, innerHeight] = await this.evaluate(() => [globalThis.innerWidth, globalThis.innerHeight]);
    await this.#send('POST', '/window/rect', {
      width: width + rect.width - innerWidth,
      height: height + rect.height - innerHeight,
    });
    await this.waitFor((...size) => globalThis.innerWidth === size[0] && globalThis.innerHeight === size[1], {
      args: [width, height],
      timeoutMs: 5000,
    });
  }

  /** `['Tab', 'a', 'b']`: keys by their names or as they are written. */
  keys(names) {
    const values = names.map((name) => keyCodes[name] ?? name);
    return this.#act(
      'key',
      values.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  moveMouse(x, y) {
    return this.#act('pointer', [{ type: 'pointerMove', x, y, origin: 'viewport' }], { pointerType: 'mouse' });
  }

  /** `pressMouse('pointerDown')`, `pressMouse('pointerUp')` */
  pressMouse(type, button = 0) {
    return this.#act('pointer', [{ type, button }], { pointerType: 'mouse' });
  }

  /** What the window shows, or one element of it with all that lies outside the window: PNG bytes. */
  async screenshot(element) {
    const path = element ? `/element/${element[elementKey]}/screenshot` : '/screenshot';
    return Buffer.from(await this.#send('GET', path), 'base64');
  }

  /** Ends everything that was started, whatever state it is in. */
  close() {
    this.#processes.splice(0).reverse().forEach(end);
  }
}
