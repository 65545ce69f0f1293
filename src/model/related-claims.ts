/** What else has been said: a claim's relations, read from both ends. Pure. */
import { parseClaim, type Claim, type Relation } from './claim.js';
import { compareClaims, type Comparison } from './compare-claims.js';
import { parseEdtf } from './edtf.js';
import type { OpenLedger } from './open-ledger.js';
import { withSaidDate } from './said-date.js';

export type RelationType = Relation['type'];

/** The other claim, this claim's relation to it, and whether the two may be compared. */
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

/** The claims that are related to this one, each once for a kind of relation, and what was said last first. */
export const relatedClaims = (claim: Claim, ledger?: OpenLedger): Related[] => {
  const related = new Map<string, Related>();
  const found = new Map<string, Claim | undefined>();
  const find = (id: string): Claim | undefined => {
    if (!found.has(id)) found.set(id, claimOf(id, ledger, claim));
    return found.get(id);
  };
  const add = ({ type, comparable, note }: Relation, backwards: boolean, other: Claim | undefined) => {
    if (!other || (claim.id !== undefined && other.id === claim.id)) return;
    const far = backwards ? FAR_END[type] : undefined;
    // The same claim is one line of the history, and “the same number” says more than “before”.
    const isHistory = HISTORY.includes(far ?? type);
    const key = `${isHistory ? 'history' : (far ?? type)}${backwards && !far}${other.id ?? other.text}`;
    const known = related.get(key);
    // What either end says against a comparison holds for both.
    const isApart = comparable === false || known?.comparison.differences.includes('relation');
    related.set(key, {
      type: known && type !== 'sameFigureAs' ? known.type : (far ?? type),
      backwards: backwards && !far,
      claim: other,
      comparison: compareClaims(claim, other, isApart ? false : undefined),
      note: known?.note ?? note,
    });
  };
  for (const relation of claim.relations ?? [])
    add(relation, !!relation.reverse, typeof relation.target === 'string' ? find(relation.target) : relation.target);
  if (claim.id !== undefined)
    for (const from of ledger?.relationsTo(claim.id) ?? []) {
      const other = find(from);
      for (const relation of other?.relations ?? [])
        if (relation.target === claim.id) add(relation, !relation.reverse, other);
      // What is said of this claim, where its own verification does not say it.
      if (other?.about?.includes(claim.id) && !isSaidOf(claim, other))
        add({ type: 'qualifies', target: claim.id }, true, other);
    }
  const saidOn = ({ claim: other }: Related) => {
    const { claimDate, observationPeriod } = withSaidDate(other, ledger);
    const when = parseEdtf(claimDate ?? observationPeriod ?? '');
    // What has no date stands first; of two open beginnings none is before the other.
    return when ? Math.max(when.firstDay, -1e9) : Infinity;
  };
  // What was said last is the nearest to the figure above it.
  return [...related.values()].sort((a, b) => saidOn(b) - saidOn(a) || 0);
};

/** Whether a claim says of itself what another says of it: found the same, by the same. */
const isSaidOf = ({ verification }: Claim, other: Claim) =>
  other.verification?.status !== undefined &&
  other.verification.status === verification?.status &&
  (other.claimant ?? []).every(({ name }) => name === verification?.by?.name);

/** The claims that this one is said of. */
export const claimsAbout = ({ about = [], mentions }: Claim, ledger?: OpenLedger): Related[] =>
  relatedClaims({ text: '', relations: about.map((target) => ({ type: 'qualifies', target })), mentions }, ledger);

/** A claim of the ledger, or one that this claim carries along. */
const claimOf = (id: string, ledger: OpenLedger | undefined, { mentions }: Claim): Claim | undefined => {
  const found = ledger?.lookUp('claims', id);
  const parsed = found && parseClaim(found.raw as never, { ledger, path: found.path });
  return parsed?.ok ? parsed.value : mentions?.find((claim) => claim.id === id);
};

/** The claim that “similar numbers” points to, if it can be had. */
export const similarClaim = (claim: Claim, ledger?: OpenLedger): Claim | undefined =>
  claim.value?.similarTo === undefined ? undefined : claimOf(claim.value.similarTo, ledger, claim);
