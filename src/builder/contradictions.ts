/** What is well formed, and cannot be true, at the field where an editor mends it. Pure. */
import { contradictionOf, type Contradiction } from '../model/contradicts.js';
import { isRecord, listAt, type Draft } from './draft.js';
import type { Told } from './problems.js';

const SAID: Record<Contradiction, [field: string, said: string]> = {
  later: ['claimDate', 'It is dated after the claim itself, but marked as said earlier.'],
  earlier: ['claimDate', 'It is dated before the claim itself, but marked as said later.'],
  figure: ['value', 'It is marked as the same number, but the numbers differ.'],
};

/** What a claim's data says of its other times, where that cannot be. */
export const contradictionsIn = (claim: Draft): Told[] =>
  listAt(claim, '/relations').flatMap((relation, i): Told[] => {
    if (!isRecord(relation) || !isRecord(relation.target)) return [];
    const { target } = relation;
    const found = contradictionOf(relation, claim, target);
    // A figure that is still to be filled in contradicts nothing.
    if (!found || (found === 'figure' && !isRecord(target.value))) return [];
    const [field, said] = SAID[found];
    return [{ at: `/relations/${i}/target/${field}`, said, isFatal: false }];
  });
