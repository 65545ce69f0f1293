// A whole WordPress on this machine: Debian's package, PHP's own web server, a MariaDB that is this test's alone. Gone when it is closed.

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wordPressFolder } from '../debian.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };

const run = (command, args, options = {}) =>
  execFileSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env, ...options });

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

const until = async (ready, what, log) => {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await ready()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${what} did not start: ${existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : ''}`);
};

/** Starts it, installed and empty. Gives its address, `ask(job, input)`, `log()` with all that PHP complained of, and `close()`. */
export async function startWordPress() {
  const folder = mkdtempSync(join(tmpdir(), 'war-claims-wordpress-'));
  const www = join(folder, 'www');
  const [socket, log, database] = ['sock', 'log', 'database.log'].map((name) => join(folder, name));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const server = { ...env, HOSTS_SOCKET: socket, HOSTS_URL: url, HOSTS_LOG: log, PHP_CLI_SERVER_WORKERS: '4' };
  const children = [];
  const start = (command, args) => {
    const child = spawn(command, args, { env: server, stdio: 'ignore', detached: true });
    children.push(child);
    return child;
  };

  cpSync(wordPressFolder, www, {
    recursive: true,
    filter: (file) => !/wp-config\.php$|\.htaccess$|plugins\/akismet$/.test(file),
    verbatimSymlinks: true,
  });
  cpSync(join(here, 'config.php'), join(www, 'wp-config.php'));
  cpSync(join(here, 'theme'), join(www, 'wp-content/themes/bare'), { recursive: true });
  const plugin = join(www, 'wp-content/plugins/war-claims');
  cpSync('integrations/wordpress', plugin, { recursive: true });
  cpSync('dist', join(plugin, 'dist'), { recursive: true });

  const data = join(folder, 'data');
  run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--user=root',
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  start('mariadbd', [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${folder}/pid`,
    '--skip-networking',
    '--user=root',
    `--log-error=${database}`,
  ]);
  await until(
    () =>
      spawnSync('mariadb', [
        '--no-defaults',
        `--socket=${socket}`,
        '-uroot',
        '-e',
        'create database wordpress character set utf8mb4',
      ]).status === 0,
    'MariaDB',
    database,
  );

  const ask = (job, input = null) => {
    const { status, stdout, stderr } = spawnSync('php', [join(here, 'run.php'), www, job], {
      env: server,
      input: JSON.stringify(input),
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    if (status !== 0) throw new Error(`WordPress, ${job}: ${stdout}${stderr}`);
    try {
      return JSON.parse(stdout);
    } catch {
      throw new Error(`WordPress, ${job}: ${stdout}${stderr}`);
    }
  };
  const version = ask('install');
  start('php', ['-S', `localhost:${port}`, '-t', www]);
  await until(
    () =>
      fetch(`${url}/wp-includes/css/buttons.css`).then(
        ({ ok }) => ok,
        () => false,
      ),
    'PHP',
    log,
  );

  return {
    url,
    version,
    ask,
    log: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    /** Puts a file beside WordPress, as a publisher's web server has them. */
    put: (name, text) => writeFileSync(join(www, name), text),
    close: async () => {
      for (const child of children) {
        const gone = new Promise((done) => child.once('exit', done));
        // Each with its own workers.
        if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
        else continue;
        await gone;
      }
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
