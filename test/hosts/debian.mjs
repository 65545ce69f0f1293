// What the hosts need of Debian: PHP, MariaDB, WordPress, and the filters that are packaged there. Installed before any test, in one go.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { retry } from './retry.mjs';

const cache = resolve(dirname(fileURLToPath(import.meta.url)), '.cache');

/** Where WordPress is unpacked. */
export const wordPressFolder = join(cache, 'wordpress/usr/share/wordpress');

/** Each package with a file that it brings. */
const packages = {
  'php-cli': '/usr/bin/php',
  'php-mysql': '/usr/share/doc/php-mysql',
  'php-xml': '/usr/share/doc/php-xml',
  'mariadb-server': '/usr/sbin/mariadbd',
  'php-htmlpurifier': '/usr/share/php/HTMLPurifier.php',
  'python3-bleach': '/usr/lib/python3/dist-packages/bleach',
};

const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };
const run = (command, args, options = {}) =>
  execFileSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env, ...options });

/** Why these hosts cannot be had here, in one sentence; undefined where they can. */
export const whyNot = () =>
  process.getuid?.() === 0 && has('apt-get') && has('dpkg-deb')
    ? undefined
    : 'WordPress, HTMLPurifier and bleach: their packages need a Debian or Ubuntu, and us as root there.';

/** Installs what is missing, where we may. Throws Error with one sentence, and what apt-get said, where it fails. */
export async function installDebian() {
  if (whyNot()) return;
  mkdirSync(cache, { recursive: true });
  const missing = Object.keys(packages).filter((name) => !existsSync(packages[name]));
  const isUnpacked = existsSync(wordPressFolder);
  if (!missing.length && isUnpacked) return;
  console.log(`Installing ${[...missing, ...(isUnpacked ? [] : ['wordpress'])].join(', ')} with apt-get …`);
  await retry('Debian’s packages could not be installed', () => {
    run('apt-get', ['update', '-qq']);
    if (missing.length) run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing]);
    // Unpacked, not installed: no Apache comes along.
    if (isUnpacked) return;
    run('apt-get', ['download', '-qq', 'wordpress'], { cwd: cache });
    const file = readdirSync(cache).find((name) => /^wordpress_.*\.deb$/.test(name));
    run('dpkg-deb', ['-x', join(cache, file), join(cache, 'wordpress')]);
  });
}
