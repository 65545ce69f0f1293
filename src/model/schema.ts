/**
 * How data is described once, for three readers: the parser, the TypeScript types and the JSON Schema. Pure.
 *
 * Why not a schema library: a bad part has to be left out *with* a problem while the rest stays, short forms have to be
 * read, and every byte is loaded by every reader. A schema here is plain data; {@link read} walks it.
 */
import { pointer, problem, type Problem, type ProblemCode, type Rank } from './problem.js';

/** A raw part of a ledger, with the steps to it. */
export interface Entry {
  raw: unknown;
  path: string[];
}

/** The part of a ledger in which a reading looks names up. */
export interface Names {
  /** The raw entry under `/agents`, `/measures`, `/sources` or `/claims`. */
  lookUp(part: string, id: string): Entry | undefined;
  /** What the last claim of the kind `verification` says of the claim with this id; `found`: who found it, and when. */
  verificationOf(id: string): (Entry & { found: { by?: unknown; date?: unknown } }) | undefined;
}

/** The state of one reading: where it is, what went wrong so far, and what it may look up. */
export interface Reading {
  path: string[];
  problems: Problem[];
  names?: Names;
  /** Claims read so far, nested ones included. */
  claims: number;
  /** Points read so far, of all series. */
  points?: number;
  /** Entries of the ledger that have been read, by pointer: what many claims name is read once. */
  known?: Map<string, unknown>;
}

/** Describes data of the shape `Out`, which may be typed by hand as `In`. Plain data. */
export interface Schema<Out = unknown, In = Out> {
  readonly kind: 'string' | 'number' | 'boolean' | 'word' | 'list' | 'record' | 'map' | 'either' | 'any';
  /** For `word`: the words allowed. */
  readonly words?: readonly string[];
  /** For `word`: signs for words; they are read, and never written. */
  readonly signs?: Readonly<Record<string, string>>;
  /** For `list` and `map`: what is in it. A function where the description is recursive. */
  readonly of?: Schema | (() => Schema);
  /** For `record`. */
  readonly fields?: Record<string, Schema>;
  /** For `record`: the fields without which it cannot be used. */
  readonly required?: readonly string[];
  /** For `record`: the fields that change what the others say. If one of them cannot be read, the record is dropped, or only the field that it `decides`. */
  readonly decisive?: readonly string[];
  readonly decides?: string;
  /** For `either`: how a text is read, and how anything else is. */
  readonly options?: readonly [Schema, Schema];
  /** Turns a short form into the long one before it is read. Returns `undefined` after reporting. */
  readonly short?: (input: unknown, at: Reading) => unknown;
  /** Narrows what was read, or refuses it with a problem and returns `undefined`. */
  readonly check?: (value: never, at: Reading) => unknown;
  /** For lists: how many are read. */
  readonly most?: number;
  /** For `boolean`: what holds where it cannot be read, the safer of the two. Absent: it is left out. */
  readonly otherwise?: boolean;
  /** Types only; never there. */
  readonly out?: Out;
  readonly in?: In;
}

/** The parsed type of a schema. */
export type Infer<S> = S extends Schema<infer Out, infer _In> ? Out : never;
/** What may be typed by hand for a schema. */
export type Input<S> = S extends Schema<infer _Out, infer In> ? In : never;

type Fields = Record<string, Schema<any, any>>;
/** The parsed type of a record's fields; every field may be absent. */
export type InferFields<F extends Fields> = { -readonly [K in keyof F]?: Infer<F[K]> };
export type InputFields<F extends Fields> = { -readonly [K in keyof F]?: Input<F[K]> | null | undefined };

export const MAX_DEPTH = 32;
export const MAX_STRING = 10_000;
export const MAX_CLAIMS = 5_000;
/** Of a million bad points the first thousand are reported. */
export const MAX_PROBLEMS = 1_000;

/** Reports a problem at the place that is being read. */
export const report = (
  at: Reading,
  code: ProblemCode,
  detail?: unknown,
  rank?: Rank,
  words?: readonly string[],
): undefined => {
  // The last one is always kept: it may be the error.
  at.problems[Math.min(at.problems.length, MAX_PROBLEMS)] = problem(code, pointer(at.path), detail, rank, words);
};

/** Reads or reports one step further in. */
export const within = <T>(at: Reading, step: string, act: () => T): T => {
  at.path.push(step);
  const done = act();
  at.path.pop();
  return done;
};

// Embeddings, overrides and isolates reorder the text around them; C0 controls and non-characters do not belong in prose, nor in XML.
export const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

export const isRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** Reads `input` as `schema` says. Bad parts are reported and left out; `undefined` when nothing is left. `null` is absence. */
export const read = <Out>(schema: Schema<Out, any>, given: unknown, at: Reading): Out | undefined => {
  if (given === undefined || given === null) return;
  if (at.path.length > MAX_DEPTH) return report(at, 'too-deep', MAX_DEPTH);
  const input = schema.short ? schema.short(given, at) : given;
  if (input === undefined) return;
  const before = at.problems.length;
  const value = readKind(schema, input, at);
  // A JSON Pointer cannot point into a short form.
  if (input !== given) for (const told of at.problems.slice(before)) told.path = pointer(at.path);
  return (value !== undefined && schema.check ? schema.check(value as never, at) : value) as Out | undefined;
};

const readKind = (schema: Schema, input: unknown, at: Reading): unknown => {
  const { kind } = schema;
  const wrong = (expected: string) => report(at, 'wrong-type', expected);
  if (kind === 'any') return input;
  if (kind === 'either') return read(schema.options![typeof input === 'string' ? 0 : 1], input, at);
  if (kind === 'number') return Number.isFinite(input) ? input : wrong('a number');
  if (kind === 'boolean') return typeof input === kind ? input : (wrong('true or false') ?? schema.otherwise);
  if (kind === 'list') {
    // One thing where a list is expected is a list of one.
    if (!Array.isArray(input)) return [read(described(schema.of!), input, at) ?? []].flat();
    const most = schema.most ?? MAX_CLAIMS;
    if (input.length > most) report(at, 'too-many', most);
    return input.slice(0, most).flatMap((_, i) => readAt(schema.of!, input, i, at) ?? []);
  }
  if (kind === 'record' || kind === 'map') {
    if (!isRecord(input)) return wrong('an object');
    const out: Record<string, unknown> = {};
    const unread = new Set<string>();
    for (const key of Object.keys(input)) {
      const field = kind === 'map' ? schema.of : Object.hasOwn(schema.fields!, key) && schema.fields![key];
      if (field) {
        const value = readAt(field, input, key, at);
        if (value === undefined && input[key] !== undefined && input[key] !== null) unread.add(key);
        // Not an assignment: a key named __proto__ must stay a key. A text without a word says nothing, and is not there.
        if (typeof value === 'string' ? value.trim() : value !== undefined)
          Object.defineProperty(out, key, { value, enumerable: true, configurable: true, writable: true });
      } else if (!/^[@$]/.test(key)) {
        within(at, key, () => report(at, 'unknown-field', key, 'note'));
      }
    }
    for (const key of schema.required ?? [])
      if (isNothing(out[key])) return unread.has(key) ? undefined : report(at, 'missing-field', key);
    if (schema.decisive?.some((key) => unread.has(key))) {
      if (!schema.decides) return;
      delete out[schema.decides];
    }
    return out;
  }
  if (typeof input !== 'string') return wrong('a text');
  if (kind === 'word') {
    const said = schema.signs && Object.hasOwn(schema.signs, input) ? schema.signs[input]! : input;
    return schema.words!.includes(said) ? said : report(at, 'unknown-word', input, undefined, schema.words);
  }
  if (input.length > MAX_STRING) return report(at, 'too-long', MAX_STRING);
  const text = input.replace(CONTROLS, '');
  if (text !== input) report(at, 'control-characters', '', 'note');
  return text;
};

/** What is required must hold something: a list whose items were all left out would show an empty box. */
const isNothing = (value: unknown) => value === undefined || (Array.isArray(value) && !value.length);

const described = (of: Schema | (() => Schema)): Schema => (typeof of === 'function' ? of() : of);

const readAt = (of: Schema | (() => Schema), input: object, step: string | number, at: Reading): unknown =>
  within(at, String(step), () => read(described(of), input[step as never], at));

export const text: Schema<string> = { kind: 'string' };
export const number: Schema<number> = { kind: 'number' };
export const yes: Schema<boolean> = { kind: 'boolean' };

export const word = <const W extends readonly string[]>(...words: W): Schema<W[number]> => ({ kind: 'word', words });

export const list = <O, I>(
  of: Schema<O, I> | (() => Schema<O, I>),
  most?: number,
): Schema<O[], I | readonly (I | null)[]> => ({
  kind: 'list',
  of: of as Schema,
  most,
});

export const map = <O, I>(of: Schema<O, I>): Schema<Record<string, O>, Record<string, I>> =>
  ({ kind: 'map', of: of as Schema }) as never;

export const record = <F extends Fields>(fields: F): Schema<InferFields<F>, InputFields<F>> => ({
  kind: 'record',
  fields: fields as never,
});

/** A text is short for a record with this one field. */
export const orText = <O, I>(field: string, schema: Schema<O, I>): Schema<O, I | string> => ({
  ...(schema as Schema<O, any>),
  short: (input: unknown) => (typeof input === 'string' ? { [field]: input } : input),
});

/** One description for a text, another for anything else: a short form beside the long one. */
export const either = <A, B, I, J>(ofText: Schema<A, I>, otherwise: Schema<B, J>): Schema<A | B, I | J> => ({
  kind: 'either',
  options: [ofText as Schema, otherwise as Schema],
});

/** A text that has to pass a test, else it is left out with a problem of this code. */
export const checked = (code: ProblemCode, test: (value: string) => unknown): Schema<string> => ({
  kind: 'string',
  check: (value: string, at) => (test(value) ? value : report(at, code, value)),
});
