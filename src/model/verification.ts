/** Whether anyone could check, and what a review found: two things. Pure. */
import { agentSchema, webAddress } from './agent.js';
import { edtf } from './value.js';
import { named } from './references.js';
import { number, orText, record, text, word, type Infer } from './schema.js';

export const VERIFICATIONS = ['notAttempted', 'notPossible', 'unclear', 'partly', 'independent', 'refuted'] as const;

export const verificationSchema = orText(
  'status',
  record({
    /** What the check found, or why there was none. */
    status: word(...VERIFICATIONS),
    /** Who checked. */
    by: named('agents', agentSchema),
    /** When it was checked. */
    date: edtf,
    /** What was checked, or what prevented it. */
    note: text,
  }),
);

/** Whether anyone could check, e.g. `{status: 'notPossible', note: 'no access to the records'}`. */
export type Verification = Infer<typeof verificationSchema>;

const ratingSchema = {
  ...record({
    /** The verdict in words, e.g. `Mostly false`. */
    alternateName: text,
    /** The verdict on the publisher's own scale. */
    ratingValue: number,
    /** The best of that scale. */
    bestRating: number,
    /** The worst of that scale; this may be the larger number. */
    worstRating: number,
    /** Why, in a sentence or two. */
    ratingExplanation: text,
  }),
  required: ['alternateName'],
};

export const reviewSchema = record({
  /** Whose verdict it is. */
  publisher: named('agents', agentSchema),
  /** Where it can be read. */
  url: webAddress,
  /** When it was published. */
  reviewDate: edtf,
  /** The verdict. Readers always see its words, and never the number alone. */
  reviewRating: ratingSchema,
});

/** What a fact-checker found, e.g. `{publisher: {name: '…'}, reviewRating: {alternateName: 'Mostly false'}}`. */
export type Review = Infer<typeof reviewSchema>;
