/** What is claimed: one statement, who makes it, how firm it is, and its relations to other claims. Pure. */
import { parse, type ParseContext } from './parse.js';
import type { Parsed } from './problem.js';
import { claimFields } from './claim-fields.js';
import { fillIn } from './fill-in.js';
import { readElsewhere } from './references.js';
import { isNumeric } from './value.js';
import { verificationSchema } from './verification.js';
import {
  list,
  MAX_CLAIMS,
  read,
  record,
  report,
  text,
  word,
  yes,
  type InferFields,
  type InputFields,
  type Reading,
  type Schema,
} from './schema.js';

export const RELATIONS = [
  'earlierThan',
  'laterThan',
  'sameFigureAs',
  'updates',
  'corrects',
  'partOf',
  'derivedFrom',
  'rivals',
  'disputes',
  'corroborates',
  'qualifies',
] as const;
/** How a claim is related to another one, e.g. `{type: 'rivals', target: 'mz-killed', comparable: false}`. */
export interface Relation {
  type: (typeof RELATIONS)[number];
  /** The id of a claim in the same ledger, or a whole claim. */
  target: string | Claim;
  /** `false` where the two figures must not be compared. */
  comparable?: boolean;
  /** Turns the relation round: with `disputes`, the target disputes this claim. For claims that travel without their ledger. */
  reverse?: boolean;
  note?: string;
}

/** One statement, e.g. `{text: '…', claimant: [{name: '…'}], value: {amount: 700000}}`. */
export interface Claim extends Omit<InferFields<typeof claimFields>, 'text'> {
  text: string;
  relations?: Relation[];
  mentions?: Claim[];
}

type RelationInput = Omit<Relation, 'target'> & { target: string | ClaimInput };

/** A claim as it may be typed by hand. */
export interface ClaimInput extends Omit<InputFields<typeof claimFields>, 'text'> {
  text: string;
  relations?: RelationInput | readonly (RelationInput | null)[] | null | undefined;
  mentions?: ClaimInput | readonly (ClaimInput | null)[] | null | undefined;
}

/** A claim in others' words: schema.org `ClaimReview` or `Claim` as JSON-LD, or what Google's Fact Check Tools API gives. */
export type ForeignClaim = Having<'@type' | '@graph' | 'claimReview'>;
// With one of these fields. Interfaces have no index signature, literals need one.
type Having<K> = K extends string ? Record<K, unknown> | (Record<K, unknown> & Record<string, unknown>) : never;

const recursive = (): Schema<Claim, ClaimInput> => claimSchema;

export const relationSchema: Schema<Relation> = {
  ...record({
    /** What this claim is to the target: `laterThan` where this claim was made later, `corrects` where it corrects the target. `rivals`: another claim on the same thing. `sameFigureAs`: the same number said again. */
    type: word(...RELATIONS),
    /** The other claim: its id, or the claim itself. */
    target: {
      kind: 'either',
      options: [
        {
          kind: 'string',
          check: (id: string, at) => {
            if (at.names?.lookUp('claims', id)) return id;
            report(at, 'unknown-id', id, at.names ? 'warning' : 'note');
            // Without its ledger a claim may still say what it belongs to.
            return at.names ? undefined : id;
          },
        },
        {
          kind: 'list',
          of: recursive as never,
          most: 1,
          // An empty list would be left out without a word.
          short: (input: unknown, at) => ([input].flat()[0] ?? report(at, 'missing-field', 'target')) && input,
          check: ([claim]: Claim[]) => claim,
        },
      ],
    },
    /** `false` where two figures must not be set against each other. */
    comparable: { ...yes, otherwise: false },
    /** The target stands so to this claim: with `disputes`, this claim is disputed by it. For claims without their ledger. */
    reverse: yes,
    /** The reason, in words that readers see. */
    note: text,
  }),
  required: ['type', 'target'],
  // Else the one that disputes would be the one that is disputed.
  decisive: ['reverse'],
} as never;

/** Reads what is a claim in the words of others. `claim-review.ts` sets it where it is loaded: a page without such claims does without. */
export const elsewhere: { read?: (input: unknown, at: Reading) => unknown } = {};

export const claimSchema: Schema<Claim, ClaimInput> = {
  ...record({
    ...claimFields,
    /** Its relations to other claims. In a ledger one of the two claims names the relation; readers see it at both. */
    relations: list(relationSchema),
    /** The claims that `about` and `similarTo` name, for a claim that travels without its ledger. */
    mentions: { kind: 'list', of: recursive } as Schema<Claim[]>,
  }),
  required: ['text'],
  // If its modality cannot be read, the number would look firmer than it is.
  decisive: ['modality'],
  decides: 'value',
  // Counted before it is read: an object may hold itself many times over.
  short: (input: unknown, at: Reading) => {
    if (++at.claims <= MAX_CLAIMS) return elsewhere.read ? elsewhere.read(input, at) : input;
    return at.claims > MAX_CLAIMS + 1 ? undefined : report(at, 'too-many', MAX_CLAIMS);
  },
  check: (claim: Claim, at: Reading) => {
    // Another claim of the ledger may say whether this one could be checked.
    const stated = claim.verification || claim.id === undefined ? undefined : at.names?.verificationOf(claim.id);
    const found = stated && readElsewhere(verificationSchema, stated, at);
    // Problems there are reported for that claim.
    if (found) claim.verification = { ...read(verificationSchema, stated.found, { ...at, problems: [] }), ...found };
    return fillIn(claim);
  },
} as never;

/** Whether the claim has a number that may be drawn. */
export const isChartable = (claim: Claim): boolean => claim.kind === 'figure' && isNumeric(claim.value);

/** Two ways of calling, not one of either: what may have any field would hide a misspelt one. */
export interface ParseClaim {
  (input: string | ClaimInput, context?: ParseContext): Parsed<Claim>;
  (input: ForeignClaim, context?: ParseContext): Parsed<Claim>;
}

/** Reads one claim, from JSON text or an object. Never throws; problems come back as values. */
export const parseClaim: ParseClaim = (input: unknown, context?: ParseContext) => parse(claimSchema, input, context);
