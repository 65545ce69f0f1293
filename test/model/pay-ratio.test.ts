import { expect } from 'chai';
import { parseClaim, type Claim, type ClaimInput } from '../../src/model/claim.js';
import { divide, payRatio, periodsPerYear, roundLike, timesPerYear, type PayRatio } from '../../src/model/pay-ratio.js';
import type { Value } from '../../src/model/value.js';

const value = (input: ClaimInput['value']): Value => {
  const parsed = parseClaim({ text: 'A sentence.', value: input });
  if (!parsed.ok || !parsed.value.value) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value.value;
};

describe('rounding', () => {
  const table: [result: number, inputs: number[], towards: 'nearest' | 'down' | 'up', rounded: number][] = [
    [2.604166, [50000, 1600], 'nearest', 2.6],
    [2.604166, [50000, 1600], 'down', 2.6],
    [2.604166, [50000, 1600], 'up', 2.7],
    [2.666666, [50000, 1600], 'down', 2.6],
    [2.666666, [50000, 1600], 'up', 2.7],
    [2.5, [50000, 1600], 'up', 2.5],
    [1.23456, [52345, 1612], 'nearest', 1.235],
    [1234.56, [5, 3], 'nearest', 1200],
    [0.0123456, [1, 3], 'down', 0.012],
    [9.96, [1, 3], 'up', 10],
    [0, [1, 3], 'down', 0],
    [0.357142, [1.25, 3.5], 'nearest', 0.36],
    [0.357142, [1.253, 3.512], 'nearest', 0.3571],
    [Infinity, [1, 3], 'down', Infinity],
  ];
  for (const [result, inputs, towards, rounded] of table)
    it(`takes ${result} of ${inputs.join(' and ')} ${towards} to ${rounded}`, () => {
      expect(roundLike(result, inputs, towards)).to.equal(rounded);
    });
});

describe('periods of pay', () => {
  const perYear: [string, number | undefined][] = [
    ['P1Y', 1],
    ['P1M', 12],
    ['P3M', 4],
    ['P1W', 52],
    ['P1D', 365],
    ['P2W', 26],
    ['P5D', 73],
    ['P2Y', 0.5],
    ['P1Y6M', undefined],
    ['PT1H', undefined],
    ['P0M', undefined],
    ['monthly', undefined],
  ];
  for (const [per, count] of perYear)
    it(`counts ${count ?? 'no'} periods of ${per} in a year`, () => {
      expect(periodsPerYear(per)).to.equal(count);
    });
});

describe('a quotient', () => {
  for (const vague of [{ magnitude: 10000 }, { duration: 'P1Y' }, { similarTo: 'x' }, { asWritten: 'many' }])
    it(`is none of ${JSON.stringify(vague)}`, () => {
      expect(divide(value(vague), value(5))).to.be.undefined;
      expect(divide(value(5), value(vague))).to.be.undefined;
    });

  const table: [a: ClaimInput['value'], b: ClaimInput['value'], quotient: Value | undefined, about: boolean][] = [
    [50000, 19200, { amount: 2.6 }, false],
    ['about 50000', 20000, { amount: 2.5, comparator: 'about' }, true],
    ['moreThan 50000', 20000, { amount: 2.5, comparator: 'moreThan' }, false],
    ['atLeast 50000', 20000, { amount: 2.5, comparator: 'atLeast' }, false],
    ['atMost 50000', 20000, { amount: 2.5, comparator: 'atMost' }, false],
    ['lessThan 50000', 20000, { amount: 2.5, comparator: 'lessThan' }, false],
    // Divided by a floor it is a ceiling, and the other way round.
    [50000, 'moreThan 20000', { amount: 2.5, comparator: 'lessThan' }, false],
    [50000, 'atLeast 20000', { amount: 2.5, comparator: 'atMost' }, false],
    [50000, 'lessThan 20000', { amount: 2.5, comparator: 'moreThan' }, false],
    [50000, 'atMost 20000', { amount: 2.5, comparator: 'atLeast' }, false],
    // Bounds that point the same way once divided.
    ['moreThan 50000', 'lessThan 20000', { amount: 2.5, comparator: 'moreThan' }, false],
    ['atLeast 50000', 'lessThan 20000', { amount: 2.5, comparator: 'moreThan' }, false],
    ['atMost 50000', 'atLeast 20000', { amount: 2.5, comparator: 'atMost' }, false],
    ['about 50000', 'moreThan 20000', { amount: 2.5, comparator: 'lessThan' }, true],
    ['moreThan 50000', 'about 20000', { amount: 2.5, comparator: 'moreThan' }, true],
    // Bounds that leave it open.
    ['moreThan 50000', 'moreThan 20000', undefined, false],
    ['lessThan 50000', 'lessThan 20000', undefined, false],
    // Less than one.
    ['moreThan 1000', 20000, { amount: 0.05, comparator: 'moreThan' }, false],
    ['1000..3000', 20000, { low: 0.05, high: 0.15 }, false],
    // Ranges.
    ['40000..60000', 20000, { low: 2, high: 3 }, false],
    [60000, '20000..30000', { low: 2, high: 3 }, false],
    ['40000..60000', '10000..20000', { low: 2, high: 6 }, false],
    ['about 40000..60000', 20000, { low: 2, high: 3, comparator: 'about' }, true],
    ['40000..60000', 'moreThan 20000', { amount: 3, comparator: 'lessThan' }, false],
    ['0..60000', 20000, { amount: 3, comparator: 'atMost' }, false],
    // Never across the bound by rounding.
    ['moreThan 50000', 19200, { amount: 2.6, comparator: 'moreThan' }, false],
    ['lessThan 50000', 19200, { amount: 2.7, comparator: 'lessThan' }, false],
    ['50000..60000', 19200, { low: 2.6, high: 3.2 }, false],
    // Nothing to divide, or to divide by.
    [0, 20000, { amount: 0 }, false],
    [50000, 0, undefined, false],
    [-5, 20000, undefined, false],
    [50000, -5, undefined, false],
  ];
  for (const [a, b, quotient, about] of table)
    it(`of ${String(a)} and ${String(b)} is ${quotient ? JSON.stringify(quotient) : 'left open'}`, () => {
      const reckoned = divide(value(a), value(b));
      expect(reckoned).to.deep.equal(quotient && { value: quotient, about });
    });
});

describe('a year of pay', () => {
  it('keeps the hedge and the currency, and is rounded no finer than the month', () => {
    expect(
      timesPerYear({ amount: 1600, comparator: 'moreThan', near: true, currency: 'USD', per: 'P1M' }, 12),
    ).to.include({
      amount: 19000,
      comparator: 'moreThan',
      near: true,
      currency: 'USD',
    });
    expect(timesPerYear({ amount: 1612 }, 12).amount).to.equal(19340);
    expect(timesPerYear({ low: 1512, high: 1612 }, 12)).to.include({ low: 18140, high: 19350 });
    expect(timesPerYear({ amount: 1612, comparator: 'lessThan' }, 12).amount).to.equal(19350);
  });
});

describe('a one-off payment against a year of pay', () => {
  const claim = (input: Omit<ClaimInput, 'text'>): Claim => {
    const parsed = parseClaim({ text: 'A sentence.', ...input });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.value;
  };
  const bonus = claim({ value: { amount: 50000, currency: 'USD' } });
  const pay = (value: object, measure?: object) => claim({ value: { currency: 'USD', per: 'P1M', ...value }, measure });
  const outcome = (ratio: PayRatio) => (ratio.ok ? ratio.value : ratio.reason);

  it('is 50,000 ÷ (12 × 1,600) = 2.6', () => {
    expect(payRatio(bonus, pay({ amount: 1600 }))).to.deep.include({
      ok: true,
      value: { amount: 2.6 },
      about: false,
      periodsPerYear: 12,
    });
  });

  it('has a bound where its inputs have one', () => {
    expect(outcome(payRatio(bonus, pay({ amount: 1600, comparator: 'moreThan', near: true })))).to.deep.equal({
      amount: 2.7,
      comparator: 'lessThan',
    });
    expect(
      outcome(
        payRatio(claim({ value: { amount: 50000, comparator: 'atLeast', currency: 'USD' } }), pay({ amount: 1600 })),
      ),
    ).to.deep.equal({ amount: 2.6, comparator: 'atLeast' });
  });

  it('takes the period from the measure where the value has none', () => {
    expect(
      outcome(payRatio(bonus, pay({ amount: 25000, per: null }, { name: 'annual income', per: 'P1Y' }))),
    ).to.deep.equal({ amount: 2 });
  });

  const none: [why: string, bonus: Claim | undefined, income: Claim | undefined, reason: string][] = [
    ['the payment is a recurring one, too', pay({ amount: 900 }), pay({ amount: 1600 }), 'recurring'],
    ['no pay is given', bonus, undefined, 'missing'],
    ['no payment is given', undefined, pay({ amount: 1600 }), 'missing'],
    ['the pay is a sentence', bonus, claim({}), 'missing'],
    [
      'the payment is only tens of thousands',
      claim({ value: { magnitude: 10000, currency: 'USD' } }),
      pay({ amount: 1600 }),
      'vague',
    ],
    ['the currencies differ', bonus, pay({ amount: 1600, currency: 'RUB' }), 'currency'],
    ['one currency is not stated', bonus, pay({ amount: 1600, currency: null }), 'noCurrency'],
    ['no currency is stated', claim({ value: 50000 }), pay({ amount: 1600, currency: null }), 'noCurrency'],
    [
      'no currency can be read',
      claim({ value: { amount: 50000, currency: 'dollars' } }),
      pay({ amount: 1600, currency: 'rubles' }),
      'noCurrency',
    ],
    ['the period is not stated', bonus, pay({ amount: 1600, per: null }), 'period'],
    ['the period does not divide a year', bonus, pay({ amount: 1600, per: 'P1Y6M' }), 'period'],
    [
      'both are only floors',
      claim({ value: { amount: 50000, comparator: 'moreThan', currency: 'USD' } }),
      pay({ amount: 1600, comparator: 'moreThan' }),
      'unbounded',
    ],
    ['the payment is no number', claim({ value: undefined }), pay({ amount: 1600 }), 'vague'],
    [
      'the publication rules it out',
      claim({
        value: { amount: 50000, currency: 'USD' },
        relations: [{ type: 'qualifies', target: 'pay', comparable: false }],
      }),
      { ...pay({ amount: 1600 }), id: 'pay' },
      'relation',
    ],
    ['the pay is nothing', bonus, pay({ amount: 0 }), 'nothing'],
  ];
  for (const [why, once, again, reason] of none)
    it(`is not reckoned where ${why}`, () => {
      expect(outcome(payRatio(once, again))).to.equal(reason);
    });
});
