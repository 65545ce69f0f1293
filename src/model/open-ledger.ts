/** A ledger piece by piece: what is looked up and read only when a page wants it. Pure. */
import { parseEdtf } from './edtf.js';
import { isRecord, type Names } from './schema.js';

/** A ledger in which single entries are looked up and read only when they are wanted. */
export interface OpenLedger extends Names {
  readonly raw: Record<string, unknown>;
  /** The ids of the claims that have a relation to the claim with this id. */
  relationsTo(id: string): Iterable<string>;
}

type Raw = Record<string, unknown>;
/** The parts of a ledger that are lists; one thing is a list of one. The others are kept by their ids. */
export const LISTS: readonly string[] = ['claims', 'trends', 'bonuses'];
/** What there is, each as an object. */
export const entries = (input: unknown): Raw[] =>
  [input].flat().map((item) => (item && typeof item === 'object' ? (item as Raw) : {}));

/** Opens a ledger for looking things up; anything that is not an object is an empty ledger. Never throws. */
export const openLedger = (input: unknown): OpenLedger => {
  const raw = (typeof input === 'object' && input !== null ? input : {}) as Raw;
  // Maps, not objects: ids such as __proto__ are only ids. Made when first asked for: a page may want one claim of 5,000.
  const indexes = new Map<string, Map<unknown, number>>();
  let backwards: Map<string, Set<string>> | undefined;
  const checks = new Map<unknown, NonNullable<ReturnType<Names['verificationOf']>> & { day: number }>();
  const index = (part: string) => {
    if (!indexes.has(part)) {
      const ids = new Map<unknown, number>();
      entries(raw[part]).forEach(({ id }, i) => ids.has(id) || ids.set(id, i));
      indexes.set(part, ids);
    }
    return indexes.get(part)!;
  };
  /** Everything that is said of a claim by another one. */
  const readBackwards = () => {
    if (backwards) return backwards;
    backwards = new Map();
    const back = (target: unknown, id: unknown) => {
      if (typeof target === 'string' && typeof id === 'string')
        backwards!.set(target, (backwards!.get(target) ?? new Set()).add(id));
    };
    entries(raw.claims).forEach(({ id, relations, kind, about, verification, claimant, claimDate }, i) => {
      for (const { target } of entries(relations)) back(target, id);
      for (const target of [about ?? []].flat()) {
        back(target, id);
        if (kind !== 'verification' || !verification) continue;
        // What was found last holds; the claim itself says who found it, and when.
        const day = parseEdtf(claimDate as string)?.lastDay ?? -Infinity;
        if (day < (checks.get(target)?.day ?? day)) continue;
        const [by, ...others] = [claimant ?? []].flat();
        const found = { by: others.length ? undefined : by, date: claimDate };
        checks.set(target, { raw: verification, path: ['claims', String(i), 'verification'], found, day });
      }
    });
    return backwards;
  };
  return {
    raw,
    lookUp: (part, id) => {
      const within: unknown = raw[part];
      if (!Array.isArray(within) && !LISTS.includes(part))
        return isRecord(within) && Object.hasOwn(within, id) ? { raw: within[id], path: [part, id] } : undefined;
      const i = index(part).get(id);
      if (i === undefined) return;
      return Array.isArray(within)
        ? { raw: within[i] as unknown, path: [part, String(i)] }
        : { raw: within, path: [part] };
    },
    relationsTo: (id) => readBackwards().get(id) ?? [],
    verificationOf: (id) => (readBackwards(), checks.get(id)),
  };
};
