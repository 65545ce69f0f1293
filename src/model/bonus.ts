/** One-off payments compared with regular pay, by place. Pure. */
import { parse, type ParseContext } from './parse.js';
import type { Parsed } from './problem.js';
import type { Claim } from './claim.js';
import { claimReference } from './claim-reference.js';
import { placeSchema } from './place.js';
import { list, record, text, word, type Infer, type Input, type Schema } from './schema.js';

export const bonusRowSchema = {
  ...record({
    /** The region. Absent: the claim's own place. */
    place: placeSchema,
    /** The one-off payment. */
    bonus: claimReference,
    /** The regular pay that it is compared with. */
    income: claimReference,
    /** The publisher's own ratio, shown apart from ours. */
    stated: claimReference,
  }),
  required: ['bonus'],
};

export const bonusSchema = {
  ...record({
    /** Its id; unique in the ledger. */
    id: text,
    /** The title above the table. */
    title: text,
    /** One row for each region. */
    rows: list(bonusRowSchema, 500),
    /** The order at first; readers can change it. Absent: `ratio`. */
    sort: word('ratio', 'bonus', 'place', 'none'),
    /** The place to highlight, by its name or ISO code. */
    highlight: text,
    /** A note below the table. */
    note: text,
  }),
  required: ['rows'],
};

/** One region, e.g. `{place: {…}, bonus: {…}, income: {…}}`. */
export type BonusRow = Infer<typeof bonusRowSchema> & { bonus: Claim };
/** A comparison, e.g. `{rows: [{place: {name: 'Khanty-Mansi'}, bonus: {…}, income: {…}}]}`. */
export type Bonus = Infer<typeof bonusSchema> & { rows: BonusRow[] };
export type BonusInput = Input<typeof bonusSchema>;

/** Reads one comparison of bonuses and pay. Never throws; problems come back as values. */
export const parseBonus = (input: string | BonusInput, context?: ParseContext): Parsed<Bonus> =>
  parse(bonusSchema as Schema<Bonus>, input, context);
