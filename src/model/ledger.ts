/** A ledger: all the claims that one publication keeps, read whole. Pure. */
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
  /** The version of this format: 1. */
  version: number,
  /** The language of the texts (BCP 47). */
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
    /** When it was published. Claims that the publication itself makes get this date. */
    datePublished: edtf,
    /** How that date is known. */
    datePublishedBasis: claimFields.claimDateBasis,
    /** What has to be known of it. */
    note: text,
  }),
  /** The war. */
  conflict: record({
    /** The name on the ledger's own page. */
    name: text,
    /** ISO 3166-1 codes or names. */
    parties: list(text),
    /** When it began. */
    start: edtf,
  }),
  /** The agents, by id. */
  agents: map(agentSchema),
  /** The measures, by id. */
  measures: map(measureSchema),
  /** The sources, by id. */
  sources: map(sourceSchema),
  /** The claims; at most 5,000. */
  claims: list(claimSchema, MAX_CLAIMS),
  /** The trends. */
  trends: list(trendSchema),
  /** The comparisons of one-off payments with pay. */
  bonuses: list(bonusSchema),
  /** Days to mark on the time axis of every trend without events of its own. */
  events: list(trendEventSchema),
});

export const ledgerSchema: typeof ledgerRecord = {
  ...ledgerRecord,
  short: (raw: unknown, at: Reading) => {
    tellDuplicateIds(raw as Record<string, unknown>, at);
    return raw;
  },
};

/** A whole ledger, e.g. `{version: 1, agents: {…}, measures: {…}, sources: {…}, claims: […]}`. */
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
  // An agent is read where it is written and where a claim names it; its problem is reported once.
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
