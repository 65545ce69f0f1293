// Which Chromium and which Firefox the tests drive: the machine's own. Nothing is downloaded behind anybody's back,
// but where the machine is a Debian or Ubuntu with us as root (a container), the two packages are installed.

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
};

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

/** `{chromium: '/usr/bin/chromium', firefox: undefined}`: paths of what is on the machine. Never throws. */
export const foundBrowsers = () => ({ chromium: find(candidates.chromium), firefox: find(candidates.firefox) });

function installAsRoot() {
  const packages = { chromium: 'chromium', firefox: 'firefox-esr' };
  const missing = Object.entries(foundBrowsers()).flatMap(([name, path]) => (path ? [] : [packages[name]]));
  console.log(`Installing ${missing.join(' and ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  try {
    execFileSync('apt-get', ['install', '-y', '-qq', ...missing], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    console.error(String(error.stderr ?? error).trim());
  }
}

/** Both paths, installing what is missing where we may; ends the process with one sentence where we may not. */
export function needBrowsers() {
  let browsers = foundBrowsers();
  if (browsers.chromium && browsers.firefox) return browsers;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    installAsRoot();
    browsers = foundBrowsers();
    if (browsers.chromium && browsers.firefox) return browsers;
  }
  const missing = [!browsers.chromium && 'Chromium or Chrome', !browsers.firefox && 'Firefox']
    .filter(Boolean)
    .join(' and ');
  console.error(
    `The tests need ${missing}: install it so that it is on the PATH, or name it in CHROME_PATH or FIREFOX_PATH, and run this again.`,
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
