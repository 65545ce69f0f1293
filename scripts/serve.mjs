// A static server in plain node: the article page for `npm start`, the built stories for their check, pages for tests.

import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

/** What a file's name says that it is. */
export const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** The repository as the article's site: its page at `/`, its data at `/data/`, the built script at `/dist/`. */
export const articleSite = { '/dist/': 'dist', '/data/': 'stories/data', '/': 'stories/article' };

/** The file that a path names, or undefined: nothing above its folder, nothing hidden, no links out of it. */
async function fileAt(mounts, pathname) {
  const mount = Object.keys(mounts).find((prefix) => pathname.startsWith(prefix));
  if (mount === undefined) return undefined;
  const rest = decodeURIComponent(pathname.slice(mount.length)) || 'index.html';
  const path = rest.endsWith('/') ? `${rest}index.html` : rest;
  if (path.includes('\0') || path.split(/[\\/]/).some((part) => part.startsWith('.'))) return undefined;
  const root = await realpath(mounts[mount]);
  const file = await realpath(join(root, path));
  return file.startsWith(root + sep) ? file : undefined;
}

async function answer(mounts, headers, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return response.writeHead(405, { allow: 'GET, HEAD' }).end();
  let file, body;
  try {
    file = await fileAt(mounts, new URL(request.url, 'http://localhost').pathname);
    body = file && (await readFile(file));
  } catch {
    body = undefined;
  }
  if (!body) return response.writeHead(404, { 'content-type': types['.txt'] }).end('There is nothing here.\n');
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const all = {
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    // A page elsewhere may load the script and the ledger from here, as it may from a CDN.
    'access-control-allow-origin': '*',
    ...headers,
    etag,
  };
  if (request.headers['if-none-match']?.includes(etag)) return response.writeHead(304, all).end();
  response.writeHead(200, {
    ...all,
    'content-type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'content-length': body.length,
  });
  return response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * Serves folders at path prefixes, the first that fits: `{'/dist/': 'dist', '/': 'stories/article'}`.
 * Takes the port asked for or the next free one (`port: 0` any). Gives `{url: 'http://localhost:8080/', close}`.
 */
export async function serve({ mounts = articleSite, port = 8080, headers = {} } = {}) {
  const server = createServer((request, response) => {
    answer(mounts, headers, request, response).catch(() => response.destroy());
  });
  const listen = (at) =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(at, () => {
        server.off('error', reject);
        resolve();
      });
    });
  for (let at = port; ; at += 1) {
    try {
      await listen(at);
      break;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || at >= port + 100) throw error;
    }
  }
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
