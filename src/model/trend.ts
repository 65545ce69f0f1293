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
    /** Stands at the end of the line. */
    label: text,
    /** Who claims all of it; else each claim says so itself. */
    claimant: list(named('agents', agentSchema)),
    /** What is counted. Series on other measures are drawn apart. */
    measure: named('measures', measureSchema),
    /** How it is known. */
    basis: word(...BASES),
    /** Statements, drawn as marks and steps. */
    claims: list(claimReference),
    /** Where the points were read. */
    evidence: list(named('sources', sourceSchema)),
    /** A dense series, drawn as a line with its gaps kept. */
    points: pointsSchema,
  }),
  // A line without a point would be an empty picture.
  check: (series: { claims?: unknown[]; points?: { length: number } }, at: Reading) =>
    series.claims?.length || series.points?.length ? series : report(at, 'missing-field', 'claims'),
};

export const trendEventSchema = {
  ...record({
    /** The day or span of it. */
    date: edtf,
    /** Its name, short enough for a chart. */
    label: text,
  }),
  required: ['date', 'label'],
};

export const trendSchema = {
  ...record({
    /** Unique in its ledger. */
    id: text,
    /** Stands above the picture and in its table. */
    title: text,
    /** The lines and rows of marks. */
    series: list(seriesSchema, 50),
    /** Days that are marked on the time axis. Absent: the ledger's. */
    events: list(trendEventSchema, 100),
    /** `linear` unless said otherwise; a logarithmic scale says so. */
    scale: word('linear', 'log'),
    /** Stands below the picture, and in everything that is taken away from it. */
    note: text,
  }),
  required: ['series'],
};

/** One line of a trend, e.g. `{label: 'General Staff', measure: {…}, points: [['2022-02-25', 'about 2800']]}`. */
export type Series = Infer<typeof seriesSchema>;
/** What is marked on the time axis, e.g. `{date: '2022-09-21', label: 'mobilisation'}`. */
export type TrendEvent = Infer<typeof trendEventSchema>;
/** Claims over time; `series` is always there. */
export type Trend = Infer<typeof trendSchema> & { series: Series[] };
export type TrendInput = Input<typeof trendSchema>;

/** Reads one trend. Never throws; problems come back as values. */
export const parseTrend = (input: string | TrendInput, context?: ParseContext): Parsed<Trend> =>
  parse(trendSchema as Schema<Trend>, input, context);
