/** The entry of a ledger that a name such as `ledger.json#troops-2025` means, as it stands there. Pure. */
import type { OpenLedger } from './open-ledger.js';
import type { ParseContext } from './parse.js';
import { isRecord } from './schema.js';

/** The kinds of fragments, one for each tag. */
export type FragmentKind = 'claim' | 'trend' | 'bonus' | 'source';

/** A raw fragment and what its parser needs to know. */
export interface Fragment {
  raw: unknown;
  context: ParseContext;
}

/** Where each kind is kept. */
export const PARTS: Record<FragmentKind, string> = {
  claim: 'claims',
  trend: 'trends',
  bonus: 'bonuses',
  source: 'sources',
};

/** Finds an entry by its id. A source, which is kept by its id, is given it. */
export const findEntry = (ledger: OpenLedger, kind: FragmentKind, id: string): Fragment | undefined => {
  const found = ledger.lookUp(PARTS[kind], id);
  if (!found) return;
  const { raw, path } = found;
  const keyed = typeof raw === 'string' ? { name: raw } : raw;
  return { raw: kind === 'source' && isRecord(keyed) ? { id, ...keyed } : raw, context: { ledger, path } };
};
