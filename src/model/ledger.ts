/** A ledger: everything that one publication keeps of what was claimed, read whole. Pure. */
import { agentSchema, webAddress } from './agent.js';
import { bonusSchema } from './bonus.js';
import { claimFields } from './claim-fields.js';
import { claimSchema } from './claim.js';
import { edtf } from './value.js';
import { measureSchema } from './measure.js';
import { LISTS, openLedger } from './open-ledger.js';
import { MAX_LEDGER_BYTES, parse, parseJson } from './parse.js';
import type { Parsed, Problem } from './problem.js';
import { sourceSchema } from './source.js';
import { trendEventSchema, trendSchema } from './trend.js';
import { named } from './references.js';
import { list, map, MAX_CLAIMS, number, record, report, text, type Infer, type Input, type Reading } from './schema.js';

const ledgerRecord = record({
  /** Of this format: 1. */
  version: number,
  /** BCP 47 language of the texts. */
  lang: text,
  /** The title of the ledger's own page. */
  title: text,
  /** Whose ledger it is. */
  publisher: named('agents', agentSchema),
  /** The report that the claims were read in. */
  isBasedOn: record({
    /** Its title. */
    name: text,
    /** Where it can be read. */
    url: webAddress,
    /** When it came out: what the publication says itself is dated by it. */
    datePublished: edtf,
    /** How that date is known. */
    datePublishedBasis: claimFields.claimDateBasis,
    /** What has to be known of it. */
    note: text,
  }),
  /** The war that it is about. */
  conflict: record({
    /** As the ledger's own page calls it. */
    name: text,
    /** ISO 3166-1 codes or names. */
    parties: list(text),
    /** Since when. */
    start: edtf,
  }),
  /** Who says something, by id. */
  agents: map(agentSchema),
  /** What is counted, by id. */
  measures: map(measureSchema),
  /** Where it was read, by id. */
  sources: map(sourceSchema),
  /** What is claimed; at most 5,000. */
  claims: list(claimSchema, MAX_CLAIMS),
  /** Claims over time. */
  trends: list(trendSchema),
  /** One-off payments against pay. */
  bonuses: list(bonusSchema),
  /** Days to mark on the axis of each trend that has no events of its own. */
  events: list(trendEventSchema),
});

export const ledgerSchema: typeof ledgerRecord = {
  ...ledgerRecord,
  short: (raw: unknown, at: Reading) => {
    tellDuplicateIds(raw as Record<string, unknown>, at);
    return raw;
  },
};

/** Everything, e.g. `{version: 1, agents: {…}, measures: {…}, sources: {…}, claims: […]}`. */
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
  const parsed = parse(ledgerSchema, raw, { ledger });
  const seen = new Set<string>();
  // An agent is read where it stands and where a claim names it; its problem is told once.
  const once = (p: Problem) => !seen.has(p.code + p.path) && seen.add(p.code + p.path);
  if (!parsed.ok) return parsed;
  return { ...parsed, problems: parsed.problems.filter(once) };
};

/** Of what is read: there may be a hundred thousand more, which are told as too many. */
const tellDuplicateIds = (raw: Record<string, unknown>, at: Reading): void => {
  for (const part of LISTS) {
    const items = raw[part];
    const ids = new Set<unknown>();
    (Array.isArray(items) ? items.slice(0, MAX_CLAIMS) : []).forEach((item: { id?: unknown } | null, i) => {
      const id = item?.id;
      if (typeof id === 'string' && ids.has(id)) report({ ...at, path: [part, String(i), 'id'] }, 'duplicate-id', id);
      ids.add(id);
    });
  }
};
