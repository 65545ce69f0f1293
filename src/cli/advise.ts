/** What to do about a problem of the data: what the parser's sentence, which every reader loads, has no room for. Pure. */
import { bonusSchema } from '../model/bonus.js';
import { claimSchema } from '../model/claim.js';
import { ledgerSchema } from '../model/ledger.js';
import type { Schema } from '../model/schema.js';
import { sourceSchema } from '../model/source.js';
import { trendSchema } from '../model/trend.js';
import { stepsOf, valueAt } from '../model/json-pointer.js';
import type { DataKind } from '../model/kind-of.js';
import type { Finding } from './finding.js';
import { nearestOf } from './near-name.js';

const SCHEMAS: Record<DataKind, Schema<any, any>> = {
  ledger: ledgerSchema,
  claim: claimSchema,
  trend: trendSchema,
  bonus: bonusSchema,
  source: sourceSchema,
};

/** What the data at a pointer is described by; `undefined` where it is described by nothing. */
const schemaAt = (schema: Schema<any, any>, steps: readonly string[]): Schema<any, any> | undefined => {
  if (schema.kind === 'either') return schemaAt(schema.options![1], steps);
  const [step, ...rest] = steps;
  const of = typeof schema.of === 'function' ? schema.of() : schema.of;
  // One thing where a list is expected has no number of its own.
  if (schema.kind === 'list' && !/^\d+$/.test(step ?? '')) return step === undefined ? schema : schemaAt(of!, steps);
  if (step === undefined) return schema;
  const inner = of ?? (schema.fields && Object.hasOwn(schema.fields, step) ? schema.fields[step] : undefined);
  return inner && schemaAt(inner, rest);
};

const idsOf = (raw: unknown): string[] =>
  [(raw as { claims?: unknown } | null)?.claims].flat().flatMap((claim: unknown) => {
    const id = (claim as { id?: unknown } | null | undefined)?.id;
    return typeof id === 'string' ? id : [];
  });

const didYouMean = (name: string, names: readonly string[]): string | undefined => {
  const meant = nearestOf(name, names);
  return meant === undefined ? undefined : `Did you mean “${meant}”?`;
};

/** A sentence on how to mend it; `undefined` where the parser's own says all there is. */
const adviceOn = ({ code, path }: Finding, raw: unknown, kind: DataKind): string | undefined => {
  const steps = stepsOf(path);
  const last = steps.at(-1) ?? '';
  const value = valueAt(raw, path);
  if (code === 'unknown-field') {
    const around = schemaAt(SCHEMAS[kind], steps.slice(0, -1));
    return didYouMean(last, Object.keys(around?.fields ?? {}));
  }
  if (code === 'unknown-word' && typeof value === 'string')
    return didYouMean(value, schemaAt(SCHEMAS[kind], steps)?.words ?? []);
  if (code === 'unknown-id' && typeof value === 'string') return didYouMean(value, idsOf(raw));
  if (code === 'bad-code')
    return last === 'iso'
      ? 'Write an ISO 3166 code such as UA or RU-KHM.'
      : 'Write three capital letters (ISO 4217) such as USD or EUR.';
  if (code === 'wrong-type' && Array.isArray(value) && schemaAt(SCHEMAS[kind], steps)?.kind === 'map')
    return `This is a list, but “${last}” is an object with an id for each entry: {"${last}": {"an-id": {"name": "…"}}}.`;
  return undefined;
};

/** A finding with what to do about it. */
export const advised = (finding: Finding, raw: unknown, kind: DataKind): Finding => {
  const advice = adviceOn(finding, raw, kind);
  return advice === undefined ? finding : { ...finding, message: `${finding.message} ${advice}` };
};
