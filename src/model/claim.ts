/** What is claimed: one statement, who makes it, how firm it is, and how it stands to other claims. Pure. */
import { parse, type ParseContext } from './parse.js';
import type { Parsed } from './problem.js';
import { agentSchema, webAddress } from './agent.js';
import { measureSchema } from './measure.js';
import { sourceSchema } from './source.js';
import { edtf, isNumeric, valueSchema } from './value.js';
import {
  checked,
  claimId,
  either,
  list,
  MAX_CLAIMS,
  named,
  number,
  orText,
  readElsewhere,
  record,
  report,
  text,
  word,
  yes,
  type Infer,
  type InferFields,
  type Input,
  type InputFields,
  type Reading,
  type Schema,
} from './schema.js';

export const CLAIM_KINDS = ['figure', 'event', 'rule', 'characterisation', 'absence', 'verification'] as const;
export const ATTRIBUTIONS = ['named', 'unnamed', 'publisher'] as const;
export const MODALITIES = ['asserted', 'probable', 'possible', 'denied'] as const;
export const BASES = [
  'officialStatement',
  'namedCount',
  'documentedCount',
  'statisticalEstimate',
  'intelligenceEstimate',
  'administrative',
  'survey',
  'testimony',
  'target',
  'derived',
  'unknown',
] as const;
export const VERIFICATIONS = ['notAttempted', 'notPossible', 'unclear', 'partly', 'independent', 'refuted'] as const;
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
/** SDMX CL_OBS_STATUS 2.2: A normal, B break, D definition differs, E estimated, F forecast, P provisional … */
export const OBS_STATUSES = ['A', 'B', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'S', 'U', 'V', 'W', 'X'] as const;

const isPlaceCode = (code: string) => /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code);

const placeRecord = record({
  id: text,
  name: text,
  /** ISO 3166-1 or -2, e.g. `UA` or `RU-KHM`. */
  iso: checked('bad-code', isPlaceCode),
});

/** A text is a code where it looks like one, else a name. */
export const placeSchema = {
  ...placeRecord,
  short: (input: unknown) => (typeof input === 'string' ? { [isPlaceCode(input) ? 'iso' : 'name']: input } : input),
} as Schema<Infer<typeof placeRecord>, Input<typeof placeRecord> | string>;

export const verificationSchema = orText(
  'status',
  record({
    /** Whether anyone could check. */
    status: word(...VERIFICATIONS),
    /** Who checked. */
    by: named('agents', agentSchema),
    date: edtf,
    note: text,
  }),
);

const reviewSchema = record({
  publisher: named('agents', agentSchema),
  url: webAddress,
  reviewDate: edtf,
  /** The verdict: its words (`alternateName`) are always shown, the number never without them. */
  reviewRating: {
    ...record({ alternateName: text, ratingValue: number, bestRating: number, worstRating: number, ratingExplanation: text }),
    required: ['alternateName'],
  },
});

const claimFields = {
  /** Unique in its ledger. */
  id: text,
  /** What is claimed, as one sentence; shown whenever the rest is not enough. */
  text,
  /** `figure` when there is a value, else `event`. Only figures are charted. */
  kind: word(...CLAIM_KINDS),
  /** Ids of the claims that a `verification` or an `absence` is about. */
  about: list(claimId),
  /** Who says so; several make a joint claim. */
  claimant: list(named('agents', agentSchema)),
  attribution: word(...ATTRIBUTIONS),
  /** The publisher's words: “reportedly”, “activists say”. */
  attributionText: text,
  /** When it was said (EDTF). */
  claimDate: edtf,
  claimDateText: text,
  claimDateBasis: word('stated', 'resolvedFromArticleDate', 'inferred'),
  /** Where it was said. */
  appearance: orText('name', record({ name: text, url: webAddress, archivedAt: webAddress })),
  /** What is counted. */
  measure: named('measures', measureSchema),
  /** What the number covers (EDTF); never mixed up with `claimDate`. */
  observationPeriod: edtf,
  periodText: text,
  /** Where. */
  observationAbout: placeSchema,
  value: valueSchema,
  /** How firmly it is said: “may have been” is `possible`. */
  modality: word(...MODALITIES),
  modalityText: text,
  /** How it is known. */
  basis: word(...BASES),
  /** What makes the number a bound, e.g. that unnamed dead are not in a count of names. */
  boundNote: text,
  /** Whether anyone could check; apart from any verdict. */
  verification: verificationSchema,
  obsStatus: word(...OBS_STATUSES),
  obsStatusNote: text,
  /** Names or codes; “including India and Nepal” is not exhaustive. */
  list: record({ values: list(text), exhaustive: yes, asWritten: text }),
  evidence: list(named('sources', sourceSchema)),
  corrections: list({ ...record({ date: edtf, text }), required: ['text'] }),
  review: reviewSchema,
};

/** How a claim stands to another one. */
export interface Relation {
  type: (typeof RELATIONS)[number];
  /** The id of a claim in the same ledger, or a whole claim. */
  target: string | Claim;
  /** `false` where two figures must not be set against each other. */
  comparable?: boolean;
  /** The target stands so to this claim, e.g. `disputes`: this claim is disputed by it. For claims that travel without their ledger. */
  reverse?: boolean;
  note?: string;
}

/** One statement, e.g. `{text: '…', claimant: [{name: '…'}], value: {amount: 700000}}`. */
export interface Claim extends Omit<InferFields<typeof claimFields>, 'text'> {
  text: string;
  relations?: Relation[];
}

type RelationInput = Omit<Relation, 'target'> & { target: string | ClaimInput };

/** A claim as it may be typed by hand. */
export interface ClaimInput extends Omit<InputFields<typeof claimFields>, 'text'> {
  text: string;
  relations?: RelationInput | readonly (RelationInput | null)[] | null;
}

const recursive = (): Schema<Claim, ClaimInput> => claimSchema;

const relationSchema: Schema<Relation> = {
  ...record({
    type: word(...RELATIONS),
    target: {
      kind: 'either',
      options: [
        {
          kind: 'string',
          check: (id: string, at) => (!at.names || at.names.lookUp('claims', id) ? id : report(at, 'unknown-id', id)),
        },
        { kind: 'list', of: recursive as never, most: 1, check: ([claim]: Claim[]) => claim },
      ],
    },
    comparable: yes,
    reverse: yes,
    note: text,
  }),
  required: ['type', 'target'],
} as never;

/** Reads what is a claim in the words of others. `claim-review.ts` sets it where it is loaded: a page without such claims does without. */
export const elsewhere: { read?: (input: unknown, at: Reading) => unknown } = {};

export const claimSchema: Schema<Claim, ClaimInput> = {
  ...record({ ...claimFields, relations: list(relationSchema) }),
  required: ['text'],
  // Counted before it is read: an object may hold itself many times over.
  short: (input: unknown, at: Reading) => {
    if (++at.claims <= MAX_CLAIMS) return elsewhere.read ? elsewhere.read(input, at) : input;
    return at.claims > MAX_CLAIMS + 1 ? undefined : report(at, 'too-many', MAX_CLAIMS);
  },
  check: (claim: Claim, at: Reading) => {
    // Another claim of the ledger may say whether this one could be checked.
    const stated = claim.verification || claim.id === undefined ? undefined : at.names?.verificationOf(claim.id);
    if (stated) claim.verification = readElsewhere(verificationSchema, stated, at);
    claim.kind ??= claim.value ? 'figure' : 'event';
    const { claimant } = claim;
    if (claimant?.length) claim.attribution ??= claimant.some((agent) => agent.named === false) ? 'unnamed' : 'named';
    return claim;
  },
} as never;

/** A claim of the ledger by its id, or a claim itself. */
export const claimReference: Schema<Claim, string | ClaimInput> = either(
  {
    kind: 'string',
    check: (id: string, at) => {
      const found = at.names?.lookUp('claims', id);
      return found ? readElsewhere(claimSchema, found, at) : report(at, 'unknown-id', id);
    },
  } as Schema<Claim, string>,
  claimSchema,
);

/** Whether the claim has a number that may be drawn. */
export const isChartable = (claim: Claim): boolean => claim.kind === 'figure' && isNumeric(claim.value);

/** Reads one claim, from JSON text or an object. Never throws; problems come back as values. */
export const parseClaim = (input: string | ClaimInput, context?: ParseContext): Parsed<Claim> => parse(claimSchema, input, context);
