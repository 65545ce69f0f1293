/** Whether the parts of a number add up to it. Pure. */
import type { Claim } from '../model/claim.js';
import { isCeiling, isFloor } from '../model/value.js';
import type { Finding } from './finding.js';

/** How much a number may be rounded: by half of its last digit that is not zero. */
const slackOf = (total: number): number => {
  let step = 1;
  while (total !== 0 && total % (step * 10) === 0) step *= 10;
  return step / 2;
};

/** Parts that make another total than the one that is given. A source may contradict itself; then the claim's `boundNote` says so. */
export const checkParts = ({ value, boundNote }: Claim, path: string): Finding[] => {
  const { amount, comparator, components } = value ?? {};
  if (amount === undefined || boundNote !== undefined || !Array.isArray(components) || !components.length) return [];
  if (components.some((part) => part.amount === undefined)) return [];
  const sum = components.reduce((sum, part) => sum + part.amount!, 0);
  const isWithin = (isFloor(comparator) && sum >= amount) || (isCeiling(comparator) && sum <= amount);
  if (isWithin || Math.abs(sum - amount) <= slackOf(amount)) return [];
  return [
    {
      code: 'figures-differ',
      level: 'warning',
      path: `${path}/value/components`,
      message: `The parts add up to ${+sum.toPrecision(12)}, but the total is ${amount}. If the source is inconsistent, say so in "boundNote".`,
    },
  ];
};
