/** Which part of a ledger a name such as `ledger.json#troops-2025` means, for each tag. Pure. */
import type { OpenLedger } from './open-ledger.js';
import type { ParseContext } from './parse.js';

/** The kinds of fragments, one for each tag. */
export type FragmentKind = 'claim' | 'trend' | 'bonus' | 'source';

/** Where each kind is kept. */
export const PARTS: Record<FragmentKind, string> = {
  claim: 'claims',
  trend: 'trends',
  bonus: 'bonuses',
  source: 'sources',
};

/** A raw fragment and what its parser needs to know. */
export interface Fragment {
  raw: unknown;
  context: ParseContext;
}

/** Finds a fragment by id; a trend may also be a measure's id: all claims on it, a series for each claimant. */
export const findFragment = (ledger: OpenLedger, kind: FragmentKind, id: string): Fragment | undefined => {
  const found = ledger.lookUp(PARTS[kind], id);
  if (found) {
    const { raw, path } = found;
    const keyed =
      kind !== 'source'
        ? raw
        : typeof raw === 'string'
          ? { id, name: raw }
          : raw && typeof raw === 'object'
            ? { id, ...raw }
            : raw;
    return { raw: kind === 'trend' ? withEvents(keyed, ledger) : keyed, context: { ledger, path } };
  }
  const measure = kind === 'trend' && ledger.lookUp('measures', id);
  return measure
    ? { raw: withEvents(trendOf(ledger, id, measure.raw), ledger), context: { ledger, path: measure.path } }
    : undefined;
};

/** A trend without events of its own has the ledger's on its axis of time. */
const withEvents = (trend: unknown, { raw }: OpenLedger): unknown =>
  typeof trend === 'object' && trend !== null && !('events' in trend) && Array.isArray(raw.events)
    ? { ...trend, events: raw.events }
    : trend;

const trendOf = (ledger: OpenLedger, measure: string, raw: unknown) => {
  const series = new Map<string, { claimant: unknown; measure: string; claims: string[] }>();
  for (const id of ledger.claimsOn(measure)) {
    const claimant = (ledger.lookUp('claims', id)!.raw as { claimant?: unknown }).claimant;
    const key = JSON.stringify(claimant ?? null);
    if (!series.has(key)) series.set(key, { claimant, measure, claims: [] });
    series.get(key)!.claims.push(id);
  }
  return { title: (raw as { name?: string } | null)?.name, series: [...series.values()] };
};
