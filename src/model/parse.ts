/**
 * The one way in for data: text or object → a value with what was left out of it, or the reasons why there is none. Pure.
 * The parser of each kind is beside its schema: `parseClaim` in `claim.ts`.
 */
import type { OpenLedger } from './open-ledger.js';
import { pointer, problem, type Parsed, type Problem, type ProblemCode } from './problem.js';
import { read, type Reading, type Schema } from './schema.js';

/** Where a fragment is, so that its ids can be looked up and its problems name the right place. */
export interface ParseContext {
  ledger?: OpenLedger;
  /** Steps from the ledger's root, e.g. `['claims', '3']`. */
  path?: readonly string[];
}

const MIB = 2 ** 20;
export const MAX_FRAGMENT_BYTES = MIB;
export const MAX_LEDGER_BYTES = 8 * MIB;

/** A failed parse with one problem. */
export const failed = (code: ProblemCode, detail?: unknown, path = ''): { ok: false; problems: Problem[] } => ({
  ok: false,
  problems: [problem(code, path, detail, 'error')],
});

/** Whether a text is longer than so many bytes (UTF-8). A character is at most three of them: it is measured only where it can matter. */
export const isTooLong = (text: string, maxBytes: number): boolean =>
  text.length > maxBytes || (text.length * 3 > maxBytes && new TextEncoder().encode(text).length > maxBytes);

/** Whether it looks like what fact-checkers publish: the reader for that comes only where it is needed. */
export const isForeign = (raw: unknown): boolean => {
  try {
    return /@type|claimReview/.test(typeof raw === 'string' ? raw : JSON.stringify(raw));
  } catch {
    return false; // a cycle
  }
};

/** The JSON in a text, within a limit in bytes (UTF-8). Never throws; problems come back as values. */
export const parseJson = (text: string, maxBytes: number): Parsed<unknown> => {
  if (isTooLong(text, maxBytes)) return failed('too-large', maxBytes / MIB + ' MiB');
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown, problems: [] };
  } catch (error) {
    return failed('bad-json', (error as Error).message);
  }
};

/** Reads JSON text or an object by a schema. Never throws; problems come back as values. */
export const parse = <T>(
  schema: Schema<T, any>,
  input: unknown,
  { ledger, path = [] }: ParseContext = {},
): Parsed<T> => {
  if (typeof input === 'string') {
    const json = parseJson(input, MAX_FRAGMENT_BYTES);
    if (!json.ok) return json;
    input = json.value;
  }
  const at: Reading = { path: [...path], problems: [], names: ledger, claims: 0 };
  try {
    const value = read(schema, input, at);
    if (value !== undefined) return { ok: true, value, problems: at.problems };
    if (!at.problems.length) return failed('wrong-type', 'an object', pointer(path));
    return {
      ok: false,
      problems: at.problems.map((p, i, all) => (i === all.length - 1 ? { ...p, rank: 'error' } : p)),
    };
  } catch (error) {
    // Only an object with getters or a proxy of its own can bring us here.
    return failed('unreadable', (error as Error)?.message, pointer(at.path));
  }
};
