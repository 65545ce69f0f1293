/** What is counted. “Killed” and “killed or wounded” are two measures. Pure. */
import type { Claim } from './claim.js';
import { duration, isNumeric } from './value.js';
import { list, map, orText, read, record, text, word, type Infer, type Input, type Schema } from './schema.js';

export const STAT_TYPES = ['count', 'mean', 'sum', 'ratio', 'duration'] as const;
export const TEMPORALITIES = ['stock', 'flow', 'cumulative', 'event'] as const;

/** A property of those counted: a word, a number, or yes and no. */
const property: Schema<string, string | number | boolean> = {
  kind: 'string',
  short: (input: unknown) => (typeof input === 'number' || typeof input === 'boolean' ? String(input) : input),
};

/** Another measure by its id is what that one is called; else it is a name. */
const measureName: Schema<string> = {
  kind: 'string',
  check: (name: string, at) => {
    const raw = at.names?.lookUp('measures', name)?.raw;
    const other = typeof raw === 'object' && raw !== null ? (raw as { name?: unknown }).name : raw;
    return typeof other === 'string' ? (read(text, other, at) ?? name) : name;
  },
};

export const measureSchema = orText(
  'name',
  record({
    /** Its id in the ledger. */
    id: text,
    /** The name as readers see it beside the figure, e.g. `troops killed or wounded`. */
    name: text,
    /** Who or what is counted, in the words of Data Commons, e.g. `combatants`. */
    populationType: text,
    /** What kind of number it is. */
    statType: word(...STAT_TYPES),
    /** What happened to them, in the words of the ICRC: `killed`, `wounded`, `missing`, `captured` … */
    outcome: list(text),
    /** `stock`: at a moment. `flow`: per period. `cumulative`: since the start. `event`: on one occasion. */
    temporality: word(...TEMPORALITIES),
    /** The period of a flow or of a payment, e.g. `P1Y`. */
    per: duration,
    /** Of money: paid once, or regularly. */
    payType: word('oneOff', 'recurring'),
    /** What a ratio is a multiple or a share of. */
    measurementDenominator: measureName,
    /** What narrows the population, in the words of Data Commons, e.g. `{nationality: 'not RU'}`. */
    constraint: map(property),
    /** The kind of unit: `money`, `people` … */
    unitKind: text,
    /** The unit as readers see it, where it is neither people nor the value's currency. */
    unit: text,
  }),
);

/** What is counted, e.g. `{name: 'troops killed', outcome: ['killed'], statType: 'count', temporality: 'cumulative'}`. */
export type Measure = Infer<typeof measureSchema>;
export type MeasureInput = Input<typeof measureSchema>;

/**
 * The period that a figure is said per. A payment's may stand with what is paid. A mean is one of such periods, as is a number
 * for no period of its own; a total of a period that is told stays a total.
 */
export const rateOf = ({ value, measure, observationPeriod, periodText }: Claim): string | undefined => {
  const isRate = measure?.statType === 'mean' || (measure?.temporality === 'flow' && !observationPeriod && !periodText);
  return value?.per ?? (value?.currency || (isRate && isNumeric(value)) ? measure?.per : undefined);
};
