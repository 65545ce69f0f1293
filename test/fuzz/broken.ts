// Data that was broken on its way: cut, mistyped, nested, blown up, or never meant to be data.

import fc from 'fast-check';
import { dataOf, hostile, KINDS, type Kind } from './generate.js';
import { HOSTILE } from './texts.js';

/** Every place in plain data. */
const placesOf = (data: unknown, path: (string | number)[] = []): (string | number)[][] => [
  path,
  ...(typeof data === 'object' && data
    ? Object.entries(data).flatMap(([key, value]) => placesOf(value, [...path, Array.isArray(data) ? +key : key]))
    : []),
];

const withAt = (data: unknown, [step, ...rest]: (string | number)[], value: unknown): unknown => {
  if (step === undefined) return value;
  const copy: any = Array.isArray(data) ? [...(data as unknown[])] : { ...(data as object) };
  const inner = withAt((data as Record<string, unknown>)[step], rest, value);
  // Not an assignment: a key named __proto__ must stay a key.
  Object.defineProperty(copy, step, { value: inner, enumerable: true, configurable: true, writable: true });
  return copy;
};

const nested = (depth: number): unknown => {
  let data: unknown = 'deep';
  for (let i = 0; i < depth; i++)
    data = [[data], { text: 'x', relations: { type: 'rivals', target: data } }, { series: data }, { rows: data }][
      i % 4
    ];
  return data;
};

/** What stands where something else should. */
const wrong: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    NaN,
    -0,
    Infinity,
    7,
    true,
    '',
    [],
    {},
    [[]],
    [null],
    10n,
    Symbol('x'),
    () => 7,
  ),
  fc.constantFrom<unknown>(...HOSTILE),
  fc.constantFrom(40, 400, 4000).map(nested),
  fc.constantFrom(10_001, 2 ** 16).map((length) => 'x'.repeat(length)),
  fc.constant(JSON.parse('{"__proto__": {"text": "x", "polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}')),
  fc.constant(new Map([['text', 'x']])),
  fc.jsonValue({ maxDepth: 3 }),
  fc.anything({
    maxDepth: 2,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  }),
);

/** Objects that do what data does not do. */
const trapped: fc.Arbitrary<(data: object) => unknown> = fc.constantFrom(
  (data: object) =>
    new Proxy(data, {
      ownKeys: () => {
        throw new Error('trap');
      },
    }),
  (data: object) =>
    new Proxy(data, {
      get: () => {
        throw new Error('trap');
      },
    }),
  (data: object) =>
    Object.defineProperty({ ...data }, 'text', {
      enumerable: true,
      get: () => {
        throw new Error('trap');
      },
    }),
  (data: object) => {
    const self: Record<string, unknown> = { ...data };
    return Object.assign(self, {
      relations: [{ type: 'rivals', target: self }],
      agent: self,
      events: [self],
      rows: [{ bonus: self }],
    });
  },
  (data: object) => Object.freeze({ ...data }),
  (data: object) => Object.assign(Object.create(null), data) as unknown,
);

/** How JSON looks when something has gone through it. */
const TORN: ((json: string) => string)[] = [
  (json) => json.replaceAll('"', '&quot;'),
  (json) => json.replaceAll('"', '”'),
  (json) => json.replaceAll('"', "'"),
  (json) => json + json,
  (json) => '\ufeff' + json,
  (json) => `<!doctype html><pre>${json}</pre>`,
  (json) => json.replace(/}$/, ',}'),
  (json) => json.replaceAll('<', ''),
  (json) => `"${json.replaceAll('"', '\\"')}"`,
  (json) => '['.repeat(20_000) + json,
  (json) => json.replace('{', '{"__proto__":{"polluted":1},'),
  (json) => json.toUpperCase(),
];

const text = (data: unknown) => JSON.stringify(data) ?? '';

/** Broken data of a kind: an object or a text. */
const brokenOf = (kind: Kind): fc.Arbitrary<unknown> => {
  const data = dataOf(kind, hostile);
  const at = fc.double({ min: 0, max: 0.999, noNaN: true });
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(data, at, wrong).map(([good, where, value]) => {
        const places = placesOf(good);
        return withAt(good, places[Math.floor(where * places.length)]!, value);
      }),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(data, at).map(([good, where]) => text(good).slice(0, Math.floor(where * text(good).length))),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(data, at, fc.string({ unit: 'binary', maxLength: 3 })).map(([good, where, sign]) => {
        const json = text(good);
        const place = Math.floor(where * json.length);
        return json.slice(0, place) + sign + json.slice(place + 1);
      }),
    },
    { weight: 1, arbitrary: fc.tuple(data, fc.constantFrom(...TORN)).map(([good, tear]) => tear(text(good))) },
    { weight: 1, arbitrary: fc.tuple(data, trapped).map(([good, trap]) => trap(good)) },
    { weight: 1, arbitrary: wrong },
    // Data of another kind.
    { weight: 1, arbitrary: fc.oneof(...KINDS.map((other) => dataOf(other, hostile))) },
  );
};

/** Something broken that is handed over as data of a kind. */
export class Broken {
  constructor(
    readonly kind: Kind,
    readonly data: unknown,
  ) {}

  /** What a report shows of it: some of it can neither be read nor printed. */
  [fc.toStringMethod](): string {
    const { kind, data } = this;
    try {
      return `${kind}: ${JSON.stringify(data)}`.slice(0, 3000);
    } catch (error) {
      return `${kind}: ${typeof data} that is no JSON (${String(error).slice(0, 99)})`;
    }
  }
}

export const brokenData: fc.Arbitrary<Broken> = fc
  .constantFrom(...KINDS)
  .chain((kind) => brokenOf(kind).map((data) => new Broken(kind, data)));
