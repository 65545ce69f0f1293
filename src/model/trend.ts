/** Claims on one measure, or on several that are kept apart, over time. Pure. */
import { parse, type ParseContext } from './parse.js';
import type { Parsed } from './problem.js';
import { agentSchema } from './agent.js';
import { BASES } from './claim-fields.js';
import { claimReference } from './claim-reference.js';
import { edtf } from './value.js';
import { measureSchema } from './measure.js';
import { pointsSchema } from './points.js';
import { sourceSchema } from './source.js';
import { named } from './references.js';
import { list, record, report, text, word, type Infer, type Input, type Reading, type Schema } from './schema.js';

export const seriesSchema = {
  ...record({
    /** The words at the end of the line. */
    label: text,
    /** Who claims all of it. Absent: each claim names its own claimant. */
    claimant: list(named('agents', agentSchema)),
    /** What is counted. Series with different measures are drawn apart. */
    measure: named('measures', measureSchema),
    /** How it is known. */
    basis: word(...BASES),
    /** Single statements, drawn as marks and steps; ids or whole claims. */
    claims: list(claimReference),
    /** Where the points were read. */
    evidence: list(named('sources', sourceSchema)),
    /** Dates with values. From 60 points on they are drawn as a line with its gaps kept. */
    points: pointsSchema,
  }),
  // A line without a point would be an empty picture.
  check: (series: { claims?: unknown[]; points?: { length: number } }, at: Reading) =>
    series.claims?.length || series.points?.length ? series : report(at, 'missing-field', 'claims'),
};

export const trendEventSchema = {
  ...record({
    /** Its day or period. */
    date: edtf,
    /** Its name, short enough for a chart. */
    label: text,
  }),
  required: ['date', 'label'],
};

export const trendSchema = {
  ...record({
    /** Its id; unique in the ledger. */
    id: text,
    /** The title above the picture and in its table. */
    title: text,
    /** The series: lines, or rows of marks. */
    series: list(seriesSchema, 50),
    /** Days to mark on the time axis. Absent: the ledger's events. */
    events: list(trendEventSchema, 100),
    /** The scale of amounts. Absent: `linear`. Readers are told of a logarithmic one. */
    scale: word('linear', 'log'),
    /** A note below the picture and in every download. */
    note: text,
  }),
  required: ['series'],
};

/** One line of a trend, e.g. `{label: 'General Staff', measure: {…}, points: [['2022-02-25', 'about 2800']]}`. */
export type Series = Infer<typeof seriesSchema>;
/** A day or period marked on the time axis, e.g. `{date: '2022-09-21', label: 'mobilisation'}`. */
export type TrendEvent = Infer<typeof trendEventSchema>;
/** Claims over time, e.g. `{title: 'Losses', series: [{…}]}`. */
export type Trend = Infer<typeof trendSchema> & { series: Series[] };
export type TrendInput = Input<typeof trendSchema>;

/** Reads one trend. Never throws; problems come back as values. */
export const parseTrend = (input: string | TrendInput, context?: ParseContext): Parsed<Trend> =>
  parse(trendSchema as Schema<Trend>, input, context);
