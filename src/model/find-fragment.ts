/** Which part of a ledger a name such as `ledger.json#troops-2025` means, for each tag. Pure. */
import { findEntry, type Fragment, type FragmentKind } from './find-entry.js';
import { entries, type OpenLedger } from './open-ledger.js';
import { isRecord } from './schema.js';

export type { Fragment, FragmentKind };

/** Finds a fragment by id; a trend may also be a measure's id: all claims on it, a series for each claimant. */
export const findFragment = (ledger: OpenLedger, kind: FragmentKind, id: string): Fragment | undefined => {
  const found = findEntry(ledger, kind, id);
  if (kind !== 'trend') return found;
  if (found) return { ...found, raw: withEvents(found.raw, ledger) };
  const measure = ledger.lookUp('measures', id);
  return (
    measure && { raw: withEvents(trendOf(ledger, id, measure.raw), ledger), context: { ledger, path: measure.path } }
  );
};

/** A trend without events of its own has the ledger's on its axis of time. */
const withEvents = (trend: unknown, { raw }: OpenLedger): unknown =>
  isRecord(trend) && !('events' in trend) && raw.events ? { ...trend, events: raw.events } : trend;

/** All claims on a measure, in their order, a series for each claimant. */
const trendOf = (ledger: OpenLedger, measure: string, raw: unknown) => {
  const series = new Map<string, { claimant: unknown; measure: string; claims: string[] }>();
  for (const { id, claimant, measure: own } of entries(ledger.raw.claims)) {
    if (typeof id !== 'string' || ((own as { id?: unknown } | null | undefined)?.id ?? own) !== measure) continue;
    const key = JSON.stringify(claimant ?? null);
    if (!series.has(key)) series.set(key, { claimant, measure, claims: [] });
    series.get(key)!.claims.push(id);
  }
  return { title: (raw as { name?: string } | null)?.name, series: [...series.values()] };
};
