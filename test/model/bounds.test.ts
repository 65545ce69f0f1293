import { expect } from 'chai';
import { boundsOf } from '../../src/model/bounds.js';
import { parseClaim, type ClaimInput } from '../../src/model/claim.js';
import type { Value } from '../../src/model/value.js';

const value = (input: ClaimInput['value']): Value => {
  const parsed = parseClaim({ text: 'A sentence.', value: input });
  if (!parsed.ok || !parsed.value.value) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value.value;
};

describe('bounds', () => {
  const table: [
    input: ClaimInput['value'],
    low: number,
    high: number,
    openLow: boolean,
    openHigh: boolean,
    about: boolean,
  ][] = [
    [70000, 70000, 70000, false, false, false],
    ['about 70000', 70000, 70000, false, false, true],
    ['atLeast 70000', 70000, Infinity, false, true, false],
    ['moreThan 70000', 70000, Infinity, true, true, false],
    ['atMost 70000', -Infinity, 70000, true, false, false],
    ['lessThan 70000', -Infinity, 70000, true, true, false],
    ['1200..3400', 1200, 3400, false, false, false],
    ['about 1200..3400', 1200, 3400, false, false, true],
  ];
  for (const [input, low, high, openLow, openHigh, about] of table)
    it(`of ${String(input)} are ${low} and ${high}, and the bound is never taken for more`, () => {
      expect(boundsOf(value(input))).to.deep.equal({ low, high, openLow, openHigh, about });
    });

  for (const vague of [{ magnitude: 10000 }, { duration: 'P1Y' }, { similarTo: 'x' }, { asWritten: 'many' }])
    it(`of ${JSON.stringify(vague)} are none`, () => {
      expect(boundsOf(value(vague))).to.be.undefined;
    });
});
