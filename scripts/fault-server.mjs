// A server that answers wrong in every way that a ledger's server might: for test/faults/ledger.test.ts.
// It stands on a port of its own, so that it may be both the page's own host (by the runner's middleware) and another one.

import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

const MIB = 2 ** 20;
const good = JSON.stringify({ version: 1, title: 'Häuser', claims: [] });

/** What was asked, by the query that names a test. */
const asked = new Map();
let isOn = true;
let bomb;

const send = (response, body, headers = {}, status = 200) =>
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers }).end(body);

const answers = {
  status: (response, code) => send(response, /^(204|304)$/.test(code) ? undefined : 'No.', {}, +code),
  later: (response, seconds) => send(response, '', { 'retry-after': seconds }, 429),
  down: (response, seconds) => send(response, '', { 'retry-after': seconds }, 503),
  html: (response) => send(response, '<!doctype html><title>Sign in</title>', { 'content-type': 'text/html' }),
  empty: (response) => send(response, ''),
  latin: (response) =>
    send(response, Buffer.from(good, 'latin1'), { 'content-type': 'application/json; charset=latin1' }),
  utf16: (response) => send(response, Buffer.from('\ufeff' + good, 'utf16le')),
  half: (response) => {
    response.writeHead(200, { 'content-length': good.length + 99, 'cache-control': 'no-store' });
    response.write(good.slice(0, 20), () => setTimeout(() => response.destroy(), 20));
  },
  slow: (response) => {
    response.writeHead(200, { 'cache-control': 'no-store' });
    response.write(good.slice(0, 20));
  },
  never: () => undefined,
  'hang-up': (response) => response.destroy(),
  'not-gzip': (response) => send(response, good, { 'content-encoding': 'gzip' }),
  large: (response) => send(response, ' '.repeat(8 * MIB) + good),
  endless: (response) => {
    response.writeHead(200, { 'cache-control': 'no-store' });
    const more = () => {
      while (!response.destroyed && response.write(' '.repeat(MIB / 4)));
    };
    response.on('drain', more);
    more();
  },
  bomb: (response) => send(response, (bomb ??= gzipSync(' '.repeat(64 * MIB))), { 'content-encoding': 'gzip' }),
  circle: (response, _, query) => send(response, '', { location: `/faults/circle${query}` }, 302),
  'as-text': (response) => send(response, good, { 'content-type': 'text/plain' }),
  marked: (response) => send(response, '\ufeff' + good),
  nearly: (response) => {
    response.writeHead(200, { 'cache-control': 'no-store' });
    response.end(' '.repeat(8 * MIB - Buffer.byteLength(good)) + good);
  },
  moved: (response, _, query) => send(response, '', { location: `/faults/as-text${query}` }, 301),
  away: (response, _, query, { elsewhere }) => send(response, '', { location: `${elsewhere}open${query}` }, 302),
  bits: async (response) => {
    response.writeHead(200, { 'cache-control': 'no-store' });
    // A letter is cut in two.
    for (const byte of Buffer.from(good)) {
      response.write(Buffer.of(byte));
      await new Promise((done) => setTimeout(done, 1));
    }
    response.end();
  },
  open: (response) => send(response, good, { 'access-control-allow-origin': '*' }),
  closed: (response) => send(response, good),
  switch: (response) => (isOn ? send(response, good) : response.destroy()),
  turn: (response, _, query) => {
    isOn = query === '?on';
    send(response, '');
  },
  asked: (response, _, query) => send(response, JSON.stringify(asked.get(query) ?? [])),
};

/** Answers a request to `/faults/…`; says whether it was one. */
export const answerFault = (request, response, places) => {
  const { pathname, search } = new URL(request.url, 'http://localhost');
  const [, name, detail] = /^\/faults\/([\w-]+)(?:\/(\d+))?$/.exec(pathname) ?? [];
  if (!name || !Object.hasOwn(answers, name)) return false;
  if (name !== 'asked') asked.set(search, [...(asked.get(search) ?? []), request.headers]);
  void answers[name](response, detail, search, places);
  return true;
};

/** Starts the server on any port: `{url, close}`. */
export const startFaults = () =>
  new Promise((done) => {
    const server = createServer((request, response) => {
      if (!answerFault(request, response, {})) response.writeHead(404).end();
    });
    server.listen(0, '127.0.0.1', () =>
      done({
        url: `http://127.0.0.1:${server.address().port}/faults/`,
        close: () => server.close().closeAllConnections(),
      }),
    );
  });
