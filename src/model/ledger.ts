/** A ledger: everything that one publication keeps of what was claimed, read whole. Pure. */
import { agentSchema, webAddress } from './agent.js';
import { bonusSchema } from './bonus.js';
import { claimSchema } from './claim.js';
import { edtf } from './value.js';
import { measureSchema } from './measure.js';
import { openLedger } from './open-ledger.js';
import { MAX_LEDGER_BYTES, parse, parseJson } from './parse.js';
import { problem, type Parsed, type Problem } from './problem.js';
import { sourceSchema } from './source.js';
import { trendSchema } from './trend.js';
import { list, map, MAX_CLAIMS, named, number, pointer, record, text, word, type Infer, type Input, type Reading } from './schema.js';

const ledgerRecord = record({
  version: number,
  /** BCP 47 language of the texts. */
  lang: text,
  title: text,
  publisher: named('agents', agentSchema),
  /** The report that the claims were read in. */
  isBasedOn: record({ name: text, url: webAddress, datePublished: edtf, datePublishedBasis: word('stated', 'resolvedFromArticleDate', 'inferred'), note: text }),
  conflict: record({ name: text, parties: list(text), start: edtf }),
  agents: map(agentSchema),
  measures: map(measureSchema),
  sources: map(sourceSchema),
  claims: list(claimSchema, MAX_CLAIMS),
  trends: list(trendSchema),
  bonuses: list(bonusSchema),
  events: list({ ...record({ date: edtf, label: text }), required: ['date', 'label'] }),
});

export const ledgerSchema: typeof ledgerRecord = {
  ...ledgerRecord,
  short: (raw: unknown, at: Reading) => {
    at.problems.push(...duplicateIds(raw));
    return raw;
  },
};

export type Ledger = Infer<typeof ledgerSchema>;
export type LedgerInput = Input<typeof ledgerSchema>;

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
  // An agent is read where it stands and where a claim names it; its problem is told once.
  const once = (p: Problem) => !seen.has(p.code + p.path) && seen.add(p.code + p.path);
  if (!parsed.ok) return parsed;
  return { ...parsed, problems: parsed.problems.filter(once) };
};

const duplicateIds = (raw: unknown): Problem[] =>
  ['claims', 'trends', 'bonuses'].flatMap((part) => {
    const items = (raw as Record<string, unknown>)[part];
    const ids = new Set<unknown>();
    return (Array.isArray(items) ? items : []).flatMap((item: { id?: unknown } | null, i) => {
      const id = item?.id;
      if (typeof id !== 'string' || !ids.has(id)) return (ids.add(id), []);
      return problem('duplicate-id', pointer([part, String(i), 'id']), id);
    });
  });
