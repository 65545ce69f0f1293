/**
 * Where a ledger comes from: one request per address and page, however many tags ask. Touches `fetch` only.
 * Never throws; problems come back as values.
 */
import { openLedger, type OpenLedger } from '../model/open-ledger.js';
import { failed, MAX_LEDGER_BYTES, parseJson } from '../model/parse.js';
import type { Parsed } from '../model/problem.js';

export type Loaded = Parsed<OpenLedger>;

const TRIES = 3;
const TIMEOUT_MS = 15_000;
const PAUSE_MS = 1_000;
/** More than a page shows. A page that shows one after the other must not fill the memory; a tag keeps what it has. */
const MAX_KEPT = 100;

interface Entry {
  promise: Promise<Loaded>;
  startedMs: number;
  isPending: boolean;
  /** Set when the answer is in; a good one is kept although a later request fails. */
  good?: Loaded;
  text?: string;
}

const entries = new Map<string, Entry>();

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** All bytes of an answer; `undefined` where they are more than a ledger may have, however well they were packed. */
const bytesOf = async (response: Response): Promise<ArrayBuffer | undefined> => {
  const reader = response.body?.getReader();
  // A page's own `fetch` may answer with a text only.
  const parts: BlobPart[] = reader ? [] : [await response.text()];
  for (let length = 0; ;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return new Blob(parts).arrayBuffer();
    parts.push(value as BlobPart);
    if ((length += value!.length) > MAX_LEDGER_BYTES) return void reader!.cancel();
  }
};

/** In another encoding names would be garbled, and still be shown. */
const textOf = (bytes: ArrayBuffer): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return;
  }
};

const request = async (url: string, entry: Entry): Promise<Loaded> => {
  let detail = '';
  for (let i = 0; i < TRIES; i++) {
    if (i) await pause(PAUSE_MS * i);
    try {
      // A ledger is public: a tag must not be able to use its reader's cookies, nor to reveal what they read.
      const response = await fetch(url, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: entry.good ? 'no-cache' : 'default',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      detail = `${response.status} ${response.statusText}`.trim();
      if (response.ok) {
        // The page decides which host to trust, not another host.
        if (response.redirected && new URL(response.url).host !== new URL(url).host)
          return failed('not-found', 'it was redirected to another host');
        const isLong = +(response.headers.get('content-length') ?? 0) > MAX_LEDGER_BYTES;
        const bytes = isLong ? undefined : await bytesOf(response);
        if (!bytes) return failed('too-large', MAX_LEDGER_BYTES / 2 ** 20 + ' MiB');
        const text = textOf(bytes);
        if (text === undefined) return failed('bad-json', 'it is not UTF-8');
        if (entry.good && text === entry.text) return entry.good;
        const json = parseJson(text, MAX_LEDGER_BYTES);
        if (!json.ok) return json;
        if (typeof json.value !== 'object' || !json.value || Array.isArray(json.value))
          return failed('wrong-type', 'a ledger');
        entry.text = text;
        return (entry.good = { ok: true, value: openLedger(json.value), problems: [] });
      }
      // A 4xx will be the same again; 408 and 429 ask to be tried later. A server that names a time is not asked before the next check.
      if (response.status < 500 && response.status !== 408 && response.status !== 429) break;
      if (response.headers.has('retry-after')) break;
    } catch (error) {
      // A page's own `fetch` may reject with nothing.
      detail = `${(error as Error | undefined)?.message}`;
    }
  }
  return failed('not-found', detail);
};

/**
 * The ledger at an absolute address. `freshMs` is how old a copy may be: Infinity shares the page's one request,
 * 0 asks again, by a conditional request. Asking while a request is under way joins it.
 */
export const loadLedger = (url: string, nowMs: number, freshMs = Infinity): Promise<Loaded> => {
  const known = entries.get(url);
  if (known && (known.isPending || nowMs - known.startedMs < freshMs)) return known.promise;
  const entry: Entry = {
    promise: undefined as never,
    startedMs: nowMs,
    isPending: true,
    good: known?.good,
    text: known?.text,
  };
  entry.promise = request(url, entry).then((loaded) => {
    entry.isPending = false;
    // A failure is not remembered: the next tag that is added may ask again.
    if (!loaded.ok && entries.get(url) === entry)
      entry.good ? (entry.promise = Promise.resolve(entry.good)) : entries.delete(url);
    return loaded;
  });
  entries.delete(url); // What was asked for last is last in the map.
  entries.set(url, entry);
  if (entries.size > MAX_KEPT) entries.delete(entries.keys().next().value!);
  return entry.promise;
};
