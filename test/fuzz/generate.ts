// Data generated from the very schemas that the parser runs by: a field that is added to one is tried without a line here.

import fc from 'fast-check';
import { webAddress } from '../../src/model/agent.js';
import { bonusSchema } from '../../src/model/bonus.js';
import { claimSchema } from '../../src/model/claim.js';
import { ledgerSchema } from '../../src/model/ledger.js';
import { pointNotes, pointsSchema } from '../../src/model/points.js';
import type { Schema } from '../../src/model/schema.js';
import { sourceSchema } from '../../src/model/source.js';
import { trendSchema } from '../../src/model/trend.js';
import { COMPARATORS, currency, duration, edtf, valueSchema } from '../../src/model/value.js';
import * as texts from './texts.js';
import type { Taste } from './texts.js';

export type { Taste } from './texts.js';
export const { plain, hostile } = texts;

/** Claims within claims within claims are as many as a test has time for. */
const MOST_CLAIMS_DEEP = 2;
const ABSENT = Symbol('absent');
/** What makes the rest worth reading. */
const OFTEN =
  /^(id|value|amount|claimant|measure|claims|series|points|rows|bonus|income|comparator|trends|bonuses|sources|claimDate)$/;

const currencies = fc.constantFrom('USD', 'USD', 'RUB', 'EUR', 'UAH', 'JPY', 'KWD', 'XXX', 'QQQ');
const signs = fc.constantFrom(...COMPARATORS, '', '~', '>=', '≥', '>', '<=', '≤', '<', '=');

/** A number with its hedge in the words of a short expression. */
const expression = ({ amount }: Taste) =>
  fc.oneof(
    fc.tuple(signs, amount).map(([sign, n]) => `${sign} ${n}`.trim()),
    fc.tuple(amount, amount).map((ends) => ends.sort((a, b) => a - b).join('..')),
  );

/** Figures as publications have them. */
export const valueOf = (taste: Taste): fc.Arbitrary<unknown> => {
  const { amount } = taste;
  const comparator = fc.constantFrom(...COMPARATORS);
  const optional = <T>(of: fc.Arbitrary<T>) => fc.oneof(fc.constant(undefined), of);
  const more = { comparator: optional(comparator), near: optional(fc.boolean()), currency: optional(currencies) };
  return fc.oneof(
    { weight: 1, arbitrary: amount as fc.Arbitrary<unknown> },
    { weight: 2, arbitrary: expression(taste) },
    { weight: 4, arbitrary: fc.record({ amount, ...more, per: optional(texts.duration) }) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.tuple(amount, amount), fc.record({ ...more, best: optional(amount) }))
        .map(([ends, rest]) => ({ ...rest, low: Math.min(...ends), high: Math.max(...ends) })),
    },
    { weight: 1, arbitrary: fc.record({ magnitude: fc.integer({ min: 1, max: 12 }).map((n) => 10 ** n), ...more }) },
    { weight: 1, arbitrary: fc.record({ duration: texts.duration, plural: optional(fc.boolean()), ...more }) },
    { weight: 2, arbitrary: recordOf(valueSchema as Schema, taste, 0) },
  );
};

const pointsOf = (taste: Taste): fc.Arbitrary<unknown> => {
  const value = fc.oneof(
    { weight: 3, arbitrary: taste.amount as fc.Arbitrary<unknown> },
    { weight: 1, arbitrary: valueOf(taste) },
    fc.constant(null),
  );
  const noted = fc
    .tuple(texts.date, value, recordOf(pointNotes as Schema, taste, 0))
    .map(([date, amount, notes]) => ({ date, value: amount, ...(notes as object) }));
  const dense = fc
    .tuple(fc.integer({ min: 0, max: 20_000 }), fc.array(taste.amount, { minLength: 60, maxLength: 90 }))
    .map(([first, amounts]) => amounts.map((n, i) => [new Date((first + i) * 864e5).toISOString().slice(0, 10), n]));
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc.array(fc.oneof(fc.tuple(texts.date, value), noted), {
        minLength: 1,
        maxLength: 5,
      }) as fc.Arbitrary<unknown>,
    },
    { weight: 1, arbitrary: dense },
  );
};

const recordOf = (schema: Schema, taste: Taste, deep: number): fc.Arbitrary<unknown> => {
  const { fields = {}, required = [] } = schema;
  const model = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const some = arbitraryOf(field, taste, name, deep);
      const weight = OFTEN.test(name) ? 4 : 1;
      return [
        name,
        required.includes(name)
          ? some
          : fc.oneof({ weight: 2, arbitrary: fc.constant(ABSENT as unknown) }, { weight, arbitrary: some }),
      ];
    }),
  );
  return fc
    .record(model)
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== ABSENT)));
};

/** The text that stands for a record, where one may: found by trying, so that a new short form is tried, too. */
const shortOf = (schema: Schema, taste: Taste): fc.Arbitrary<unknown> | undefined => {
  if (!schema.short || schema === (claimSchema as unknown)) return;
  const long = schema.short('x', { path: [], problems: [], claims: 0 });
  const [name, ...more] = typeof long === 'object' && long ? Object.keys(long) : [];
  const field = name !== undefined && !more.length ? schema.fields?.[name] : undefined;
  return field && arbitraryOf(field, taste, name);
};

const leafOf = (schema: Schema, taste: Taste, name: string): fc.Arbitrary<unknown> => {
  if (schema === edtf) return texts.date;
  if (schema === duration) return texts.duration;
  if (schema === currency) return currencies;
  if (schema === webAddress) return taste.address;
  if (name === 'iso') return fc.constantFrom('UA', 'RU', 'RU-KHM', 'ZZ', 'QQ-1');
  if (/^(side|areaServed)$/.test(name)) return fc.oneof(fc.constantFrom('UA', 'RU'), taste.text);
  if (name === 'lang') return fc.constantFrom('en', 'de', 'uk', 'ar', 'ru', 'x', 'zz-ZZ');
  // What names an entry: an id by its name, or a text that is looked up.
  return name === 'id' || schema.check ? taste.id : taste.text;
};

/** What a schema describes, as anybody may type it. `name` is the field that it stands in. */
export const arbitraryOf = (schema: Schema, taste: Taste, name = '', deep = 0): fc.Arbitrary<unknown> => {
  if (schema === (valueSchema as unknown)) return valueOf(taste);
  if (schema === (pointsSchema as unknown)) return pointsOf(taste);
  const isClaim = schema === (claimSchema as unknown);
  if (isClaim && deep >= MOST_CLAIMS_DEEP) return fc.record({ text: taste.text });
  const inner = (of: Schema | (() => Schema), step = name) =>
    arbitraryOf(typeof of === 'function' ? of() : of, taste, step, deep + +isClaim);
  const { kind, words = [], of, options } = schema;
  if (kind === 'string') return leafOf(schema, taste, name);
  if (kind === 'word') return fc.constantFrom(...words);
  if (kind === 'number') return name === 'version' ? fc.constant(1) : taste.amount;
  if (kind === 'boolean') return fc.boolean();
  if (kind === 'list') {
    const item = inner(of!);
    return fc.oneof(
      { weight: 3, arbitrary: fc.array(item, { minLength: 1, maxLength: 3 }) as fc.Arbitrary<unknown> },
      { weight: 1, arbitrary: item },
    );
  }
  if (kind === 'map') return fc.dictionary(taste.id, inner(of!), { maxKeys: 3, noNullPrototype: true });
  if (kind === 'either') return fc.oneof(...options!.map((option) => inner(option)));
  const long = recordOf(schema, taste, deep + +isClaim);
  const short = shortOf(schema, taste);
  return short ? fc.oneof({ weight: 2, arbitrary: long }, { weight: 1, arbitrary: short }) : long;
};

/** The kinds of data, and the schema of each. */
export const SCHEMAS = {
  claim: claimSchema as Schema,
  trend: trendSchema as unknown as Schema,
  bonus: bonusSchema as unknown as Schema,
  source: sourceSchema as unknown as Schema,
  ledger: ledgerSchema as unknown as Schema,
} as const;
export type Kind = keyof typeof SCHEMAS;
export const KINDS = Object.keys(SCHEMAS) as Kind[];

const made = new Map<string, fc.Arbitrary<Record<string, unknown>>>();

/** Data of a kind. A source may be a name alone, which a tag does not take: here it is always an object. */
export const dataOf = (kind: Kind, taste: Taste = plain): fc.Arbitrary<Record<string, unknown>> => {
  const key = kind + (taste === plain ? 'plain' : 'hostile');
  if (!made.has(key)) made.set(key, recordOf(SCHEMAS[kind], taste, kind === 'claim' ? 1 : 0) as never);
  return made.get(key)!;
};
