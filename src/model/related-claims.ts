/** What else has been said: a claim's relations, read from both ends. Pure. */
import { parseClaim, RELATIONS, type Claim, type Relation } from './claim.js';
import { compareClaims, type Comparison } from './compare-claims.js';
import { parseEdtf } from './edtf.js';
import type { OpenLedger } from './open-ledger.js';

export type RelationType = Relation['type'];

/** The other claim, how this one stands to it, and whether the two may be compared. `qualifiedBy` etc. are the far ends. */
export interface Related {
  type: RelationType;
  /** True when the relation is the other claim's: that claim qualifies, corrects or disputes this one. */
  backwards: boolean;
  claim: Claim;
  comparison: Comparison;
  note?: string;
}

/** Relations that mean the same from both ends, or are each other's far end. */
const FAR_END: Partial<Record<RelationType, RelationType>> = {
  earlierThan: 'laterThan',
  laterThan: 'earlierThan',
  sameFigureAs: 'sameFigureAs',
  rivals: 'rivals',
};

/** Relations that mean the same thing was said at another time. */
export const HISTORY: readonly RelationType[] = ['earlierThan', 'laterThan', 'sameFigureAs'];

const isRelation = (type: unknown): type is RelationType => RELATIONS.includes(type as RelationType);

/** The claims that are related to this one, each once, oldest first within a kind of relation. */
export const relatedClaims = (claim: Claim, ledger?: OpenLedger): Related[] => {
  const related = new Map<string, Related>();
  const find = (id: string): Claim | undefined => {
    const found = ledger?.lookUp('claims', id);
    const parsed = found && parseClaim(found.raw as never, { ledger, path: found.path });
    return parsed?.ok ? parsed.value : undefined;
  };
  const add = (type: RelationType, backwards: boolean, other: Claim | undefined, comparable: unknown, note: unknown) => {
    if (!other || (claim.id !== undefined && other.id === claim.id)) return;
    const far = backwards ? FAR_END[type] : undefined;
    // The same claim is one line of the history, and “the same number” says more than “before”.
    const isHistory = HISTORY.includes(far ?? type);
    const key = `${isHistory ? 'history' : (far ?? type)}${backwards && !far}${other.id ?? other.text}`;
    if (related.has(key) && type !== 'sameFigureAs') return;
    related.set(key, {
      type: far ?? type,
      backwards: backwards && !far,
      claim: other,
      comparison: compareClaims(claim, other, comparable === false ? false : undefined),
      ...(typeof note === 'string' && { note }),
    });
  };
  for (const { type, target, comparable, note } of claim.relations ?? [])
    add(type, false, typeof target === 'string' ? find(target) : target, comparable, note);
  if (claim.id !== undefined)
    for (const { type, from, comparable, note } of ledger?.relationsTo(claim.id) ?? [])
      if (isRelation(type)) add(type, true, find(from), comparable, note);
  const saidOn = ({ claim: { claimDate, observationPeriod } }: Related) => {
    const when = parseEdtf(claimDate ?? observationPeriod ?? '');
    return when ? Math.max(when.firstDay, -1e9) : Infinity;
  };
  // What was said last is the nearest to the figure above it.
  return [...related.values()].sort((a, b) => saidOn(b) - saidOn(a) || 0);
};

/** The value that “similar numbers” points to, if the ledger has it. */
export const similarClaim = (claim: Claim, ledger?: OpenLedger): Claim | undefined => {
  const found = claim.value?.similarTo !== undefined ? ledger?.lookUp('claims', claim.value.similarTo) : undefined;
  const parsed = found && parseClaim(found.raw as never, { ledger, path: found.path });
  return parsed?.ok ? parsed.value : undefined;
};
