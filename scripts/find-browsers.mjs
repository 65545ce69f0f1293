// Which Chromium, Firefox and WebKit the tests drive: the machine's own. Nothing is downloaded behind anybody's back,
// but where the machine is a Debian or Ubuntu with us as root (a container), their packages are installed.

import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const candidates = {
  chromium: [
    process.env.CHROME_PATH,
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    process.env.FIREFOX_PATH,
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  webkit: ['WebKitWebDriver'],
  // The screen that WebKit's window is on.
  xvfb: ['Xvfb'],
};

const packages = { chromium: 'chromium', firefox: 'firefox-esr', webkit: 'webkit2gtk-driver', xvfb: 'xvfb' };

const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const find = (names) =>
  names
    .filter(Boolean)
    .flatMap((name) =>
      /[\\/]/.test(name) ? [name] : (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, name)),
    )
    .find(runs);

/**
 * `{chromium: '/usr/bin/chromium', firefox: undefined, webkit: '/usr/bin/WebKitWebDriver', xvfb: '/usr/bin/Xvfb'}`:
 * paths of what is on the machine. Never throws.
 */
export const foundBrowsers = () =>
  Object.fromEntries(Object.entries(candidates).map(([name, names]) => [name, find(names)]));

/** Can pages be opened in WebKit here? Its driver and a screen are both needed. */
export const hasWebkit = ({ webkit, xvfb } = foundBrowsers()) => Boolean(webkit && xvfb);

function install(names, ...options) {
  const missing = names.map((name) => packages[name]);
  console.log(`Installing ${missing.join(' and ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore', timeout: 120_000 });
  try {
    execFileSync('apt-get', ['install', '-y', '-qq', ...options, ...missing], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 400_000,
    });
  } catch (error) {
    console.error(String(error.stderr ?? error).trim());
  }
}

/**
 * The paths of Chromium and Firefox, installing what is missing where we may; ends the process with one sentence where
 * we may not. With `webkit`, WebKit's too, where it can be had; where it cannot, the tests go on without it.
 */
export function needBrowsers({ webkit = false } = {}) {
  const needed = ['chromium', 'firefox', ...(webkit ? ['webkit', 'xvfb'] : [])];
  let browsers = foundBrowsers();
  const missing = () => needed.filter((name) => !browsers[name]);
  if (missing().length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const wanted = missing();
    const [two, third] = [
      ['chromium', 'firefox'],
      ['webkit', 'xvfb'],
    ].map((names) => wanted.filter((name) => names.includes(name)));
    // Apart from each other: a system that has no WebKit still gets the two that are needed.
    if (two.length > 0) install(two);
    // What is recommended beside WebKit is half a desktop.
    if (third.length > 0) install(third, '--no-install-recommends');
    browsers = foundBrowsers();
  }
  if (browsers.chromium && browsers.firefox) return browsers;
  const names = [!browsers.chromium && 'Chromium or Chrome', !browsers.firefox && 'Firefox']
    .filter(Boolean)
    .join(' and ');
  console.error(
    `The tests need ${names}: install it so that it is on the PATH, or name it in CHROME_PATH or FIREFOX_PATH, and run this again.`,
  );
  process.exit(1);
}

/** Arguments with which Chromium starts quietly, in a container too. */
export const chromiumArgs = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
