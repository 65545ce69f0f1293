/** Every field × every wrong type, walked along the schemas themselves: a new field is tried without a line here. */
import { expect } from 'chai';
import { bonusSchema, parseBonus } from '../../src/model/bonus.js';
import { claimSchema, parseClaim } from '../../src/model/claim.js';
import { ledgerSchema, parseLedger } from '../../src/model/ledger.js';
import type { Parsed } from '../../src/model/problem.js';
import { pointNotes } from '../../src/model/points.js';
import type { Schema } from '../../src/model/schema.js';
import { parseSource, sourceSchema } from '../../src/model/source.js';
import { parseTrend, trendSchema } from '../../src/model/trend.js';
import { english } from '../../src/text/locale.js';
import { sayBonus } from '../../src/text/say-bonus.js';
import { sayClaim } from '../../src/text/say-claim.js';
import { saySource } from '../../src/text/say-source.js';

type Step = string | 0;
/** How deep a description that holds itself is walked. */
const MOST_STEPS = 7;

/** The paths to every field, list item and map entry that a schema describes. */
const pathsOf = (schema: Schema, path: Step[] = [], seen: readonly Schema[] = []): Step[][] => {
  if (path.length > MOST_STEPS || seen.filter((one) => one === schema).length > 1) return [];
  const deeper = (of: Schema | (() => Schema), ...steps: Step[]) =>
    pathsOf(typeof of === 'function' ? of() : of, [...path, ...steps], [...seen, schema]);
  const { kind, fields = {}, of, options = [] } = schema;
  const own = path.length ? [path] : [];
  if (kind === 'list') return [...own, ...deeper(of!, 0)];
  if (kind === 'map') return [...own, ...deeper(of!, 'key')];
  if (kind === 'either') return [...own, ...options.flatMap((option) => deeper(option))];
  return [...own, ...Object.entries(fields).flatMap(([field, of]) => deeper(of, field))];
};

/** Puts `value` at `path` into what is good so far. */
const withAt = (base: unknown, [step, ...rest]: Step[], value: unknown): unknown => {
  if (step === undefined) return value;
  if (step === 0) return [withAt(Array.isArray(base) ? base[0] : undefined, rest, value)];
  const record = (typeof base === 'object' && base && !Array.isArray(base) ? base : {}) as Record<string, unknown>;
  return { ...record, [step]: withAt(record[step], rest, value) };
};

const cyclic: Record<string, unknown> = { text: 'A sentence.' };
cyclic.self = cyclic.relations = cyclic;
const WRONG: [string, unknown][] = [
  ['a number', 7],
  ['minus zero', -0],
  ['a number that is none', NaN],
  ['infinity', Infinity],
  ['yes', true],
  ['no', false],
  ['an empty text', ''],
  ['a text', 'a text'],
  ['a text of markup', '<img src=x onerror=alert(1)>'],
  ['a script', 'javascript:alert(1)'],
  ['a text that is too long', 'x'.repeat(10_001)],
  ['control characters', '\u202e\u0000\ud800'],
  ['an empty list', []],
  ['a list of lists', [[['x']]]],
  ['a list of nulls', [null, undefined]],
  ['a hole', Array(2)],
  ['an empty object', {}],
  ['an object that holds itself', cyclic],
  ['a prototype', JSON.parse('{"__proto__": {"text": "x"}, "constructor": 1}')],
  ['an object without one', Object.assign(Object.create(null), { text: 7 })],
  ['a date', new Date(0)],
  ['a map', new Map([['text', 'x']])],
  ['a function', () => 7],
  ['a symbol', Symbol('x')],
  ['a big integer', 7n],
  ['null', null],
  ['nothing', undefined],
];

const claim = {
  id: 'a',
  text: 'A sentence.',
  claimant: { name: 'Someone' },
  measure: { name: 'things' },
  value: { amount: 7, currency: 'USD' },
};
const kinds: [
  what: string,
  schema: Schema<any, any>,
  parse: (input: any) => Parsed<any>,
  base: object,
  say?: (value: never) => unknown,
][] = [
  ['claim', claimSchema, parseClaim, claim, (value) => sayClaim(value, english)],
  ['trend', trendSchema, parseTrend, { series: [{ label: 'x', points: [['2022', 7]], claims: [claim] }] }],
  ['bonus', bonusSchema, parseBonus, { rows: [{ bonus: claim, income: claim }] }, (value) => sayBonus(value, english)],
  ['source', sourceSchema, parseSource, { name: 'A source', kind: 'official' }, (value) => saySource(value, english)],
  ['ledger', ledgerSchema, parseLedger, { claims: [claim] }],
];

describe('every field × every wrong type', () => {
  let tried = 0;
  for (const [what, schema, parse, base, say] of kinds) {
    const paths = pathsOf(schema);
    it(`of a ${what} never throws, and leaves a value that can be said or a problem (${paths.length} fields)`, () => {
      expect(parse(base).ok).to.be.true;
      for (const path of paths)
        for (const [wrong, value] of WRONG) {
          const parsed = parse(withAt(base, path, value));
          tried++;
          const where = `${wrong} at /${path.join('/')}`;
          expect(Array.isArray(parsed.problems), where).to.be.true;
          if (!parsed.ok) expect(parsed.problems.at(-1)?.rank, where).to.equal('error');
          else say?.(parsed.value as never);
        }
    }).timeout(60_000);
  }

  const pointPaths: Step[][] = [
    [0],
    [0, 0],
    ...['date', 'value', ...Object.keys(pointNotes.fields!)].map((field): Step[] => [0, field]),
  ];
  it('of a point never throws, and leaves the other points', () => {
    for (const path of pointPaths)
      for (const [wrong, value] of WRONG) {
        const points = [...(withAt([{ date: '2022', value: 1 }], path, value) as never[]), ['2023', 2]];
        const parsed = parseTrend({ series: [{ points }] } as never);
        tried++;
        expect(parsed.ok && parsed.value.series[0]!.points!.length, `${wrong} at /${path.join('/')}`).to.be.within(
          1,
          2,
        );
      }
  });

  it('is some ten thousand tries', () => {
    expect(tried).to.be.above(10_000);
  });
});
