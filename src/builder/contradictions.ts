/** What is well formed, and cannot be true: an earlier figure that is dated later, the same number that is another. Pure. */
import { parseEdtf } from '../model/edtf.js';
import { isRecord, listAt, textAt, type Draft } from './draft.js';
import type { Told } from './problems.js';

const EARLIER = ['laterThan', 'updates', 'corrects'];
const figureOf = ({ value }: Draft) => {
  const { amount, low, high, magnitude } = isRecord(value) ? value : {};
  return JSON.stringify([amount, low, high, magnitude]);
};

/** What a claim's data says of its other times, where that cannot be. */
export const contradictionsIn = (claim: Draft): Told[] =>
  listAt(claim, '/relations').flatMap((relation, i): Told[] => {
    if (!isRecord(relation) || !isRecord(relation.target)) return [];
    const { type, target } = relation;
    const [own, other] = [claim, target].map((one) => parseEdtf(textAt(one, '/claimDate')));
    const told = (field: string, said: string) => [{ at: `/relations/${i}/target/${field}`, said, isFatal: false }];
    if (own && other && EARLIER.includes(String(type)) && other.firstDay > own.lastDay)
      return told('claimDate', 'It is dated after the claim itself, and is marked as said earlier.');
    if (own && other && type === 'earlierThan' && other.lastDay < own.firstDay)
      return told('claimDate', 'It is dated before the claim itself, and is marked as said later.');
    if (type === 'sameFigureAs' && isRecord(target.value) && figureOf(claim) !== figureOf(target))
      return told('value', 'It is marked as the same number, and is another one.');
    return [];
  });
