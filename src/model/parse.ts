/**
 * The one way in for data: text or object → a value with what was left out of it, or the reasons why there is none. Pure.
 * Every function here: never throws; problems come back as values.
 */
import { bonusSchema, type Bonus, type BonusInput } from './bonus.js';
import { claimSchema, type Claim, type ClaimInput } from './claim.js';
import { ledgerSchema, openLedger, type Ledger, type LedgerInput, type OpenLedger } from './ledger.js';
import { problem, type Parsed, type Problem, type ProblemCode } from './problem.js';
import { pointer, read, type Reading, type Schema } from './schema.js';
import { sourceSchema, type Source, type SourceInput } from './source.js';
import { trendSchema, type Trend, type TrendInput } from './trend.js';

/** Where a fragment stands, so that its ids can be looked up and its problems name the right place. */
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

/** The JSON in a text, within a limit in bytes (UTF-8). Never throws; problems come back as values. */
export const parseJson = (text: string, maxBytes: number): Parsed<unknown> => {
  // A character is at most three bytes in UTF-8 (four for a pair of two): measure only when it can matter.
  if (text.length > maxBytes || (text.length * 3 > maxBytes && new TextEncoder().encode(text).length > maxBytes))
    return failed('too-large', maxBytes / MIB + ' MiB');
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown, problems: [] };
  } catch (error) {
    return failed('bad-json', (error as Error).message);
  }
};

const parse = <T>(schema: Schema<T, any>, input: unknown, { ledger, path = [] }: ParseContext = {}, maxBytes = MAX_FRAGMENT_BYTES): Parsed<T> => {
  if (typeof input === 'string') {
    const json = parseJson(input, maxBytes);
    if (!json.ok) return json;
    input = json.value;
  }
  const at: Reading = { path: [...path], problems: [], names: ledger, claims: 0 };
  try {
    const value = read(schema, input, at);
    if (value !== undefined) return { ok: true, value, problems: at.problems };
    if (!at.problems.length) return failed('wrong-type', 'an object', pointer(path));
    return { ok: false, problems: at.problems.map((p, i, all) => (i === all.length - 1 ? { ...p, rank: 'error' } : p)) };
  } catch (error) {
    // Only an object with getters or a proxy of its own can bring us here.
    return failed('unreadable', (error as Error)?.message, pointer(at.path));
  }
};

/** Reads one claim, from JSON text or an object. Never throws; problems come back as values. */
export const parseClaim = (input: string | ClaimInput, context?: ParseContext): Parsed<Claim> => parse(claimSchema, input, context);

/** Reads one source. Never throws; problems come back as values. */
export const parseSource = (input: string | SourceInput, context?: ParseContext): Parsed<Source> => parse(sourceSchema, input, context);

/** Reads one trend. Never throws; problems come back as values. */
export const parseTrend = (input: string | TrendInput, context?: ParseContext): Parsed<Trend> =>
  parse(trendSchema as Schema<Trend>, input, context, MAX_LEDGER_BYTES);

/** Reads one comparison of bonuses and pay. Never throws; problems come back as values. */
export const parseBonus = (input: string | BonusInput, context?: ParseContext): Parsed<Bonus> => parse(bonusSchema as Schema<Bonus>, input, context);

/** Reads a whole ledger, every entry of it. Never throws; problems come back as values. */
export const parseLedger = (input: string | LedgerInput): Parsed<Ledger> => {
  let raw: unknown = input;
  if (typeof input === 'string') {
    const json = parseJson(input, MAX_LEDGER_BYTES);
    if (!json.ok) return json;
    raw = json.value;
  }
  const ledger = openLedger(raw);
  const parsed = parse(ledgerSchema, raw, { ledger }, MAX_LEDGER_BYTES);
  const seen = new Set<string>();
  // An agent that many claims name is read many times; its problem is told once.
  const once = (p: Problem) => !seen.has(p.code + p.path) && seen.add(p.code + p.path);
  if (!parsed.ok) return parsed;
  return { ...parsed, problems: [...duplicateIds(raw), ...parsed.problems].filter(once) };
};

const duplicateIds = (raw: unknown): Problem[] =>
  ['claims', 'trends', 'bonuses'].flatMap((part) => {
    const items = (raw as Record<string, unknown>)[part];
    const ids = new Set<unknown>();
    return (Array.isArray(items) ? items : []).flatMap((item: { id?: unknown } | null, i) => {
      const id = item?.id;
      if (id === undefined || !ids.has(id)) return (ids.add(id), []);
      return problem('duplicate-id', pointer([part, String(i), 'id']), id);
    });
  });
