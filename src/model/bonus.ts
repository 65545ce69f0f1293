/** What is paid once, set against what is paid again and again, by place. Pure. */
import { parse, type ParseContext } from './parse.js';
import type { Parsed } from './problem.js';
import type { Claim } from './claim.js';
import { claimReference } from './claim-reference.js';
import { placeSchema } from './place.js';
import { list, record, text, word, type Infer, type Input, type Schema } from './schema.js';

export const bonusRowSchema = {
  ...record({
    /** The region that the row is about; else the claim's own place. */
    place: placeSchema,
    /** The one-off payment. */
    bonus: claimReference,
    /** The recurring pay it is set against. */
    income: claimReference,
    /** The publisher's own ratio, kept apart from ours. */
    stated: claimReference,
  }),
  required: ['bonus'],
};

export const bonusSchema = {
  ...record({
    /** Unique in its ledger. */
    id: text,
    /** Stands above the table. */
    title: text,
    /** One for each region. */
    rows: list(bonusRowSchema, 500),
    /** The order at first; readers may choose another. `ratio` unless said otherwise. */
    sort: word('ratio', 'bonus', 'place', 'none'),
    /** The name or ISO code of one place. */
    highlight: text,
    /** Stands below the table. */
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
