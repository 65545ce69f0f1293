/** What two claims and a relation between them say that cannot be: earlier and dated later, the same number that is another. Pure. */
import type { RelationType } from './related-claims.js';
import { parseEdtf } from './edtf.js';

/** `later`: the other claim is dated after this one and is said to be earlier; `earlier`: the reverse; `figure`: two numbers. */
export type Contradiction = 'later' | 'earlier' | 'figure';

/** A claim, read or as it was written. */
interface Stated {
  claimDate?: unknown;
  value?: unknown;
}

const AFTER: readonly unknown[] = ['laterThan', 'updates', 'corrects'] satisfies RelationType[];

const daysOf = ({ claimDate }: Stated) => (typeof claimDate === 'string' ? parseEdtf(claimDate) : undefined);

const figureOf = ({ value }: Stated) => {
  const { amount, low, high, magnitude, comparator = 'asStated' } = (value ?? {}) as Record<string, unknown>;
  return JSON.stringify([amount, low, high, magnitude, comparator]);
};

/** What cannot be; `reverse`: the relation is the other claim's. */
export const contradictionOf = (
  { type, reverse }: { type?: unknown; reverse?: unknown },
  claim: Stated,
  other: Stated,
): Contradiction | undefined => {
  if (type === 'sameFigureAs') return figureOf(claim) === figureOf(other) ? undefined : 'figure';
  const isAfter = AFTER.includes(type);
  const [own, far] = [daysOf(claim), daysOf(other)];
  if (!own || !far || (!isAfter && type !== 'earlierThan')) return;
  if (isAfter !== !!reverse) return far.firstDay > own.lastDay ? 'later' : undefined;
  return far.lastDay < own.firstDay ? 'earlier' : undefined;
};
