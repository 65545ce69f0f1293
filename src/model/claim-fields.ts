/** The fields of a claim, but for its relations to other claims. Pure. */
import { agentSchema, webAddress } from './agent.js';
import { measureSchema } from './measure.js';
import { placeSchema } from './place.js';
import { claimId, named } from './references.js';
import { sourceSchema } from './source.js';
import { edtf, valueSchema } from './value.js';
import { reviewSchema, verificationSchema } from './verification.js';
import { list, orText, record, text, word, yes } from './schema.js';

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
/** SDMX CL_OBS_STATUS 2.2: A normal, B break, D definition differs, E estimated, F forecast, P provisional … */
export const OBS_STATUSES = [...'ABDEFGHIJKLMNOPQSUVWX'] as unknown as Letters<'ABDEFGHIJKLMNOPQSUVWX'>;
type Letters<S extends string> = S extends `${infer First}${infer Rest}`
  ? readonly [First, ...Letters<Rest>]
  : readonly [];

const correctionSchema = {
  ...record({
    /** When it was corrected. */
    date: edtf,
    /** What was corrected. Name the old number, so that it can still be read. */
    text,
  }),
  required: ['text'],
};

export const claimFields = {
  /** Its id; unique in the ledger. */
  id: text,
  /** What is claimed, as one sentence. Readers see it where there is no figure, or where part of the data could not be used. */
  text,
  /** `figure` when there is a value, else `event`. Only figures are charted. */
  kind: word(...CLAIM_KINDS),
  /** Ids of the claims that a `verification` or an `absence` is about. */
  about: list(claimId),
  /** Who says so. Several claimants make a joint claim. */
  claimant: list(named('agents', agentSchema)),
  /** Whether the claimants are named, are unnamed (“officials”), or the publication itself is speaking. Absent: taken from the claimants. */
  attribution: word(...ATTRIBUTIONS),
  /** The publisher's words: “reportedly”, “activists say”. */
  attributionText: text,
  /** When it was said (EDTF). */
  claimDate: edtf,
  /** The publisher's words for it: “last month”. */
  claimDateText: text,
  /** How the date is known. `resolvedFromArticleDate`: from words such as “last month” and the article's date; readers are told. */
  claimDateBasis: word('stated', 'resolvedFromArticleDate', 'inferred'),
  /** Where it was said. */
  appearance: orText(
    'name',
    record({
      /** The occasion or the page, e.g. `annual news conference`. */
      name: text,
      /** Where it can be read or heard. */
      url: webAddress,
      /** A copy that stays when the page goes. */
      archivedAt: webAddress,
    }),
  ),
  /** What is counted. */
  measure: named('measures', measureSchema),
  /** What the number covers (EDTF); never mixed up with `claimDate`. */
  observationPeriod: edtf,
  /** The publisher's words for it: “last year”. */
  periodText: text,
  /** The place that the number is about. */
  observationAbout: placeSchema,
  /** How much. */
  value: valueSchema,
  /** How firmly it is said: “may have been” is `possible`. */
  modality: word(...MODALITIES),
  /** The publisher's words for it: “may have been”. */
  modalityText: text,
  /** How it is known. */
  basis: word(...BASES),
  /** Why the number is a minimum or maximum, e.g. that a count of names leaves out the dead who were not identified. */
  boundNote: text,
  /** Whether anyone could check it; shown apart from any verdict. */
  verification: verificationSchema,
  /** SDMX CL_OBS_STATUS: `P` provisional, `E` estimated, `B` break in the series, `D` definition differs … */
  obsStatus: word(...OBS_STATUSES),
  /** Why it has that status. */
  obsStatusNote: text,
  /** A list that the claim gives: “including India and Nepal” has two values and is not exhaustive. */
  list: record({
    /** Names, or ISO 3166-1 codes. */
    values: list(text),
    /** Whether these are all. */
    exhaustive: yes,
    /** The publisher's own words for it. */
    asWritten: text,
  }),
  /** Where it was read, or what it rests on. */
  evidence: list(named('sources', sourceSchema)),
  /** What was corrected. Readers see the newest first. */
  corrections: list(correctionSchema),
  /** A fact-checker's verdict; shown apart from verification. */
  review: reviewSchema,
};
