/** A ledger piece by piece: what is looked up and read only when a page wants it. Pure. */
import type { Names } from './schema.js';

/** A ledger in which single entries are looked up and read only when they are wanted. */
export interface OpenLedger extends Names {
  readonly raw: Record<string, unknown>;
  /** Relations that other claims have to the claim with this id, e.g. `[{type: 'rivals', from: 'mz-killed', …}]`. */
  relationsTo(id: string): readonly BackRelation[];
  /** The ids of the claims on a measure, in their order. */
  claimsOn(measureId: string): readonly string[];
}

/** A relation seen from its target. */
export interface BackRelation {
  type: unknown;
  from: string;
  comparable?: unknown;
  note?: unknown;
}

type Raw = Record<string, any>;
const entries = (input: unknown): Raw[] => (Array.isArray(input) ? input.map((item) => (item && typeof item === 'object' ? item : {})) : []);

/** Opens a ledger for looking things up; anything that is not an object is an empty ledger. Never throws. */
export const openLedger = (input: unknown): OpenLedger => {
  const raw = (typeof input === 'object' && input !== null ? input : {}) as Raw;
  // Maps, not objects: ids such as __proto__ are only ids. Made when first asked for: a page may want one claim of 5,000.
  let indexes: Record<string, Map<string, number>> = {};
  let backwards: Map<string, BackRelation[]> | undefined;
  const index = (part: string) => {
    if (!Object.hasOwn(indexes, part)) {
      const ids = new Map<string, number>();
      entries(raw[part]).forEach(({ id }, i) => ids.has(id) || ids.set(id, i));
      indexes = { ...indexes, [part]: ids };
    }
    return indexes[part]!;
  };
  return {
    raw,
    lookUp: (part, id) => {
      const within: unknown = raw[part];
      if (Array.isArray(within)) {
        const i = index(part).get(id);
        return i === undefined ? undefined : { raw: within[i], path: [part, String(i)] };
      }
      return within && typeof within === 'object' && Object.hasOwn(within, id) ? { raw: (within as Raw)[id], path: [part, id] } : undefined;
    },
    relationsTo: (id) => {
      if (!backwards) {
        backwards = new Map();
        for (const { id: from, relations } of entries(raw.claims))
          for (const { type, target, comparable, note } of entries(relations))
            if (typeof target === 'string' && typeof from === 'string') {
              const list = backwards.get(target) ?? [];
              list.push({ type, from, comparable, note });
              backwards.set(target, list);
            }
      }
      return backwards.get(id) ?? [];
    },
    claimsOn: (measureId) => entries(raw.claims).flatMap(({ id, measure }) => (measure === measureId && typeof id === 'string' ? [id] : [])),
  };
};

