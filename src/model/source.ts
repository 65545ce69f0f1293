/** Where we read it. Pure. */
import { parse, type ParseContext } from './parse.js';
import type { Parsed } from './problem.js';
import { agentSchema, webAddress } from './agent.js';
import { edtf } from './value.js';
import { named } from './references.js';
import { orText, record, report, text, word, type Infer, type Input, type Reading, type Schema } from './schema.js';

export const SOURCE_KINDS = [
  'official',
  'newsAgency',
  'newsMedia',
  'namedCount',
  'ngo',
  'academic',
  'thinkTank',
  'intelligence',
  'leak',
  'socialMedia',
  'document',
  'testimony',
  'other',
] as const;

/** `1` may be typed as a text or as a number. */
const credibility = {
  ...word('1', '2', '3', '4', '5', '6'),
  short: (input: unknown) => (typeof input === 'number' ? String(input) : input),
} as Schema<'1' | '2' | '3' | '4' | '5' | '6', '1' | '2' | '3' | '4' | '5' | '6' | 1 | 2 | 3 | 4 | 5 | 6>;

const sourceRecord = orText(
  'name',
  record({
    /** Its id in the ledger. */
    id: text,
    /** The name as readers see it, e.g. `TASS, 19 December 2025`. */
    name: text,
    /** Where it can be read. */
    url: webAddress,
    /** An archived copy. */
    archivedAt: webAddress,
    /** The kind of source, shown on the badge. */
    kind: word(...SOURCE_KINDS),
    /** Whose source it is. The badge shows the side of this agent. */
    agent: named('agents', agentSchema),
    /** Who published it, where it was not the agent. */
    publisher: named('agents', agentSchema),
    /** When it was published. */
    datePublished: edtf,
    /** When it was read. */
    dateAccessed: edtf,
    /** The language of the source (BCP 47). */
    lang: text,
    /** NATO Admiralty Code: A completely reliable … E unreliable, F cannot be judged. */
    sourceReliability: word('A', 'B', 'C', 'D', 'E', 'F'),
    /** NATO Admiralty Code: 1 confirmed … 5 improbable, 6 cannot be judged. */
    credibility,
  }),
);

export const sourceSchema: typeof sourceRecord = {
  ...sourceRecord,
  // A badge without a word would be an empty hole.
  check: (source: { name?: string; url?: string; kind?: string; agent?: { name?: string } }, at: Reading) =>
    source.name?.trim() || source.url || source.kind || source.agent?.name
      ? source
      : report(at, 'missing-field', 'name'),
};

/** Where a claim was read, e.g. `{name: 'TASS', kind: 'newsAgency', url: 'https://tass.ru/…'}`. */
export type Source = Infer<typeof sourceSchema>;
export type SourceInput = Input<typeof sourceSchema>;

/** Reads one source. Never throws; problems come back as values. */
export const parseSource = (input: string | SourceInput, context?: ParseContext): Parsed<Source> =>
  parse(sourceSchema, input, context);
