/** Claims on one measure, or on several that are kept apart, over time. Pure. */
import { MAX_LEDGER_BYTES, parse, type ParseContext } from './parse.js';
import type { Parsed } from './problem.js';
import { agentSchema } from './agent.js';
import { BASES, claimReference } from './claim.js';
import { edtf } from './value.js';
import { measureSchema } from './measure.js';
import { pointsSchema } from './points.js';
import { sourceSchema } from './source.js';
import { list, named, record, text, word, type Infer, type Input, type Schema } from './schema.js';

const seriesSchema = record({
  /** Stands at the end of the line. */
  label: text,
  claimant: list(named('agents', agentSchema)),
  measure: named('measures', measureSchema),
  basis: word(...BASES),
  /** Statements, drawn as marks and steps. */
  claims: list(claimReference),
  /** Where the points were read. */
  evidence: list(named('sources', sourceSchema)),
  /** A dense series, drawn as a line with its gaps kept. */
  points: pointsSchema,
});

const eventSchema = { ...record({ date: edtf, label: text }), required: ['date', 'label'] };

export const trendSchema = {
  ...record({
    id: text,
    title: text,
    series: list(seriesSchema, 50),
    events: list(eventSchema, 100),
    scale: word('linear', 'log'),
    note: text,
  }),
  required: ['series'],
};

/** One line of a trend, e.g. `{label: 'General Staff', measure: {…}, points: [['2022-02-25', 'about 2800']]}`. */
export type Series = Infer<typeof seriesSchema>;
export type TrendEvent = Infer<typeof eventSchema>;
/** Claims over time; `series` is always there. */
export type Trend = Infer<typeof trendSchema> & { series: Series[] };
export type TrendInput = Input<typeof trendSchema>;

/** Reads one trend. Never throws; problems come back as values. */
export const parseTrend = (input: string | TrendInput, context?: ParseContext): Parsed<Trend> =>
  parse(trendSchema as Schema<Trend>, input, context, MAX_LEDGER_BYTES);
