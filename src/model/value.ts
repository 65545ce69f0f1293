/** How much, with its hedge: the value of a claim and its short expressions. Pure. Units are the measure's, money apart. */
import { parseDuration, parseEdtf } from './edtf.js';
import { claimId } from './references.js';
import {
  checked,
  either,
  list,
  number,
  record,
  report,
  text,
  word,
  within,
  yes,
  type Infer,
  type Input,
  type Reading,
  type Schema,
} from './schema.js';

export const edtf = checked('bad-date', parseEdtf);
export const duration = checked('bad-duration', parseDuration);
export const currency = checked('bad-code', (code) => /^[A-Z]{3}$/.test(code));

/** In the order in which compact forms store them; `asStated` is the default. */
export const COMPARATORS = ['asStated', 'about', 'atLeast', 'moreThan', 'atMost', 'lessThan'] as const;
/** How a number is bounded by its own words. */
export type Comparator = (typeof COMPARATORS)[number];

/** Whether the number is a bound from below, or from above. */
export const isFloor = (comparator?: Comparator): boolean => comparator === 'moreThan' || comparator === 'atLeast';
export const isCeiling = (comparator?: Comparator): boolean => comparator === 'lessThan' || comparator === 'atMost';

type Sign = '=' | '~' | '>=' | '>' | '<=' | '<';
const SIGNS: Record<string, Comparator> = {
  '=': 'asStated',
  '~': 'about',
  '>=': 'atLeast',
  '≥': 'atLeast',
  '>': 'moreThan',
  '<=': 'atMost',
  '≤': 'atMost',
  '<': 'lessThan',
};

const conversion = record({
  /** The currency in which it was stated. */
  from: currency,
  /** How many units of that currency one unit of this one is worth. */
  rate: number,
  /** The day of the rate. */
  date: edtf,
});
const component = record({
  /** What the part is, e.g. `regional`. */
  label: text,
  /** Its amount, in the value's currency. */
  amount: number,
});

const fields = {
  /** The number, as it was said. */
  amount: number,
  /** The low end of a range, only where the source gives a range; alone it is a lower bound. */
  low: number,
  /** The high end; alone it is an upper bound. */
  high: number,
  /** The source's own central estimate within its range. */
  best: number,
  /** In per cent, e.g. 95. */
  confidenceLevel: {
    ...number,
    // 0.95 is a share.
    check: (level: number, at) => (level >= 1 && level <= 100 ? level : report(at, 'bad-value', level)),
  } as Schema<number>,
  /** The hedge: part of the figure wherever it is printed. */
  comparator: { ...word(...COMPARATORS), signs: SIGNS } as Schema<Comparator, Comparator | Sign>,
  /** Close to the number: “just over”, “nearly”, “topping”. */
  near: yes,
  /** 10, 100, 1000 … to 10¹²: “tens of”, “hundreds of”, “thousands of”. It is never calculated with. */
  magnitude: {
    ...number,
    check: (value: number, at) => (/^10{1,12}$/.test(String(value)) ? value : report(at, 'bad-value', value)),
  } as Schema<number>,
  /** The id of a claim: “similar numbers”. No number is invented. */
  similarTo: claimId,
  /** A length of time in place of a number: ISO 8601, e.g. `P4Y`. */
  duration,
  /** “a few weeks” is `P1W` with `plural`. */
  plural: yes,
  /** An example: “such as one year”. */
  example: yes,
  /** Not always so: “sometimes amounting to”. */
  sometimes: yes,
  /** ISO 4217, e.g. `USD`. No amount is ever converted. */
  currency,
  /** The period of a payment, e.g. `P1M` for a month. */
  per: duration,
  /** How the amount was converted into this currency. */
  conversion: either(word('none', 'notStated'), conversion),
  /** What the amount is made of; amounts in the value's currency. */
  components: either(word('itemised', 'notItemised'), list(component)),
  /** The publisher's own words for it. */
  asWritten: text,
};

/** How much, e.g. `{amount: 1000000, comparator: 'moreThan'}` or `{low: 1200, high: 3400}` or `{magnitude: 10000}`. */
export type Value = Infer<typeof valueRecord>;
export type ValueInput = Input<typeof valueRecord> | number | string;

// Groups are of three digits: 1,5 is not fifteen.
const NUMBER = '(-?(?:\\d{1,3}(?:[,_\\s]\\d{3})+|\\d+)(?:\\.\\d+)?)';
/** `moreThan 1000000`, `>= 5937`, `1200..3400`. */
export const EXPRESSION = new RegExp(`^\\s*([a-zA-Z]+|[=~<>≥≤]*)\\s*${NUMBER}(?:\\s*\\.\\.\\s*${NUMBER})?\\s*$`);

/** Reads `moreThan 1000000`, `>= 5937`, `1200..3400` or a bare number into a value's fields. Reports and returns `undefined` otherwise. */
const fromExpression = (input: unknown, at: Reading): unknown => {
  if (typeof input === 'number') return { amount: input };
  if (typeof input !== 'string') return input;
  const match = EXPRESSION.exec(input.length > 99 ? '' : input);
  const [, hedge = '', from, to] = match ?? [];
  const sign = hedge || '=';
  const comparator = Object.hasOwn(SIGNS, sign) ? SIGNS[sign] : COMPARATORS.find((known) => known === hedge);
  if (!from || !comparator || (to && comparator !== 'asStated' && comparator !== 'about'))
    return report(at, 'bad-value', input);
  const [low, high] = [from, to].map((digits) => digits && +digits.replace(/[,_\s]/g, ''));
  return { ...(to ? { low, high } : { amount: low }), ...(comparator !== 'asStated' && { comparator }) };
};

const valueRecord = record(fields);

/** Reports a field that says the opposite of the others. */
const contradicted = (at: Reading, field: keyof Value, detail: unknown): undefined => {
  within(at, field, () => report(at, 'contradiction', detail));
};

export const valueSchema: Schema<Value, ValueInput> = {
  ...(valueRecord as Schema<Value>),
  short: fromExpression,
  // Without a hedge, an end or a period that cannot be read, the number would be firmer than what was said, or another one.
  decisive: ['amount', 'low', 'high', 'comparator', 'near', 'magnitude', 'plural', 'example', 'sometimes', 'per'],
  check: (value: Value, at) => {
    if (value.low! > value.high!) return report(at, 'swapped-range', value.low);
    // Two ends that are one are no range.
    if (value.low !== undefined && value.low === value.high) {
      // Which of the two was meant nobody knows.
      if ((value.amount ??= value.low) !== value.low) return contradicted(at, 'amount', value.amount);
      delete value.low;
      delete value.high;
    }
    // Said or not, it is the same; “close to” stands beside either.
    if (value.comparator === 'asStated') delete value.comparator;
    const { amount, low, high, comparator } = value;
    // “A few decades” is no P10Y: only of one week can there be a few.
    if (value.plural && value.duration !== undefined && !/^PT?1\D$/.test(value.duration))
      return contradicted(at, 'plural', true);
    const end = low ?? high;
    // One of these is the figure, the first of them.
    let isSaid = (amount ?? end) !== undefined;
    for (const field of ['magnitude', 'duration', 'similarTo'] as const) {
      if (value[field] === undefined) continue;
      if (isSaid) {
        contradicted(at, field, value[field]);
        delete value[field];
      }
      isSaid = true;
    }
    // Here, too; and a bound that is only about has no words of its own.
    if (
      (isFloor(comparator) && high !== undefined) ||
      (isCeiling(comparator) && low !== undefined) ||
      (comparator === 'about' && (low === undefined) !== (high === undefined))
    )
      return contradicted(at, 'comparator', comparator);
    if (amount !== undefined && end !== undefined) {
      // A number beside its range is its best estimate.
      value.best ??= amount;
      delete value.amount;
    }
    // A best estimate, and how sure a range is, belong to a range or a bound.
    const { best, confidenceLevel } = value;
    const from = low ?? (isFloor(comparator) ? amount : undefined);
    const to = high ?? (isCeiling(comparator) ? amount : undefined);
    const isSpan = (from ?? to) !== undefined;
    if (best !== undefined && (!isSpan || best < from! || best > to!)) {
      contradicted(at, end !== undefined && best === amount ? 'amount' : 'best', best);
      delete value.best;
    }
    if (confidenceLevel !== undefined && !isSpan) {
      contradicted(at, 'confidenceLevel', confidenceLevel);
      delete value.confidenceLevel;
    }
    if (end !== undefined && (low === undefined || high === undefined)) {
      // One end alone is a bound, and is said as one.
      delete value.low;
      delete value.high;
      value.amount = end;
      const [loose, strict] =
        high === undefined ? (['atLeast', 'moreThan'] as const) : (['atMost', 'lessThan'] as const);
      value.comparator = comparator === strict ? strict : loose;
    }
    return hasContent(value) ? value : report(at, 'empty-value');
  },
};

const hasContent = (value: Value) =>
  [value.amount, value.low, value.magnitude, value.similarTo, value.duration, value.asWritten].some(
    (part) => part !== undefined,
  );

/** Whether the value is a number or range that may be drawn and calculated with. */
export const isNumeric = (value: Value | undefined): boolean => value?.amount !== undefined || value?.low !== undefined;
