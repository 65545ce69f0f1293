// The pages and files of a run, on a free port of this machine, compressed as a CDN sends them and kept for an hour.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pack } from '../../scripts/brotli.mjs';
import { types } from '../../scripts/serve.mjs';

/** Beyond this a CDN packs faster and looser, and so do we. */
const DENSE_BYTES = 2 ** 21;

/**
 * Serves `files` (`{'/card.html': '…'}`, or functions that make the text when it is first asked for) and folders at path
 * prefixes (`{'/dist/': 'dist'}`). Gives `{origin, close}`.
 */
export async function serve({ files = {}, folders = {} }) {
  const packed = new Map();

  const bodyOf = (path) => {
    if (Object.hasOwn(files, path)) return Buffer.from(typeof files[path] === 'function' ? files[path]() : files[path]);
    const prefix = Object.keys(folders).find((start) => path.startsWith(start));
    if (!prefix) return undefined;
    const file = normalize(join(folders[prefix], decodeURIComponent(path.slice(prefix.length))));
    return file.startsWith(normalize(folders[prefix]) + sep) ? readFileSync(file) : undefined;
  };

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    try {
      if (!packed.has(pathname)) {
        const body = bodyOf(pathname);
        packed.set(pathname, body && pack(body, body.length > DENSE_BYTES ? 5 : 11));
      }
    } catch {
      packed.set(pathname, undefined);
    }
    const body = packed.get(pathname);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': types[extname(pathname)] ?? types['.html'],
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'public, max-age=3600',
    });
    return response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
