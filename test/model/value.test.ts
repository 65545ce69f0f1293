import { expect } from 'chai';
import { parseClaim } from '../../src/model/claim.js';
import { english } from '../../src/text/locale.js';
import { sayValue } from '../../src/text/say-value.js';
import { isNumeric, type Value, type ValueInput } from '../../src/model/value.js';

const parsed = (value: unknown) => {
  const claim = parseClaim({ text: 'A sentence.', value: value as ValueInput });
  if (!claim.ok) throw new Error('a claim with a sentence stands, whatever its value');
  return { value: claim.value.value, problems: claim.problems.map(({ code, path }) => `${code} ${path}`) };
};

describe('a few of a unit', () => {
  it('are of one of it: “a few decades” is no P10Y, and would be said as a few years', () => {
    expect(parsed({ duration: 'P10Y', plural: true }).problems).to.deep.equal(['contradiction /value/plural']);
    expect(parsed({ duration: 'P1W', plural: true }).problems).to.deep.equal([]);
  });
});

describe('values', () => {
  const good: [input: unknown, value: Value][] = [
    [700000, { amount: 700000 }],
    [0, { amount: 0 }],
    [-3.5, { amount: -3.5 }],
    ['700000', { amount: 700000 }],
    ['=700000', { amount: 700000 }],
    ['asStated 700000', { amount: 700000 }],
    ['moreThan 1000000', { amount: 1000000, comparator: 'moreThan' }],
    ['> 1,000,000', { amount: 1000000, comparator: 'moreThan' }],
    ['>1_000_000', { amount: 1000000, comparator: 'moreThan' }],
    ['>= 1 000 000', { amount: 1000000, comparator: 'atLeast' }],
    ['≥ 1\u202f000\u00a0000', { amount: 1000000, comparator: 'atLeast' }],
    ['atLeast 70001', { amount: 70001, comparator: 'atLeast' }],
    ['about 50000', { amount: 50000, comparator: 'about' }],
    ['~50000', { amount: 50000, comparator: 'about' }],
    ['atMost 5937', { amount: 5937, comparator: 'atMost' }],
    ['<= 5937', { amount: 5937, comparator: 'atMost' }],
    ['≤5937', { amount: 5937, comparator: 'atMost' }],
    ['lessThan 2.5', { amount: 2.5, comparator: 'lessThan' }],
    ['< 2.5', { amount: 2.5, comparator: 'lessThan' }],
    ['1200..3400', { low: 1200, high: 3400 }],
    ['1.5 .. 2.5', { low: 1.5, high: 2.5 }],
    ['about 1200..3400', { low: 1200, high: 3400, comparator: 'about' }],
    [
      { amount: 1600, comparator: 'moreThan', near: true },
      { amount: 1600, comparator: 'moreThan', near: true },
    ],
    [{ low: 5, high: 5 }, { amount: 5 }],
    ['about 5..5', { amount: 5, comparator: 'about' }],
    [
      { low: 75600, high: 99600, best: 85600 },
      { low: 75600, high: 99600, best: 85600 },
    ],
    [{ magnitude: 10000 }, { magnitude: 10000 }],
    [{ similarTo: 'contracts-2025' }, { similarTo: 'contracts-2025' }],
    [
      { duration: 'P1W', plural: true },
      { duration: 'P1W', plural: true },
    ],
    [{ asWritten: 'a great many' }, { asWritten: 'a great many' }],
    [
      { amount: 1, conversion: 'notStated' },
      { amount: 1, conversion: 'notStated' },
    ],
    [
      { amount: 1, conversion: { from: 'RUB', rate: 90, date: '2025-12' } },
      { amount: 1, conversion: { from: 'RUB', rate: 90, date: '2025-12' } },
    ],
    [
      { amount: 3, components: [{ label: 'regional', amount: 2 }] },
      { amount: 3, components: [{ label: 'regional', amount: 2 }] },
    ],
    [{ amount: null, similarTo: 'x' }, { similarTo: 'x' }],
  ];
  for (const [input, value] of good)
    it(`reads ${JSON.stringify(input)}`, () => {
      expect(parsed(input)).to.deep.equal({ value, problems: [] });
    });

  const bad: [input: unknown, problem: string][] = [
    ['', 'bad-value /value'],
    ['many', 'bad-value /value'],
    ['moreThan', 'bad-value /value'],
    ['constructor 5', 'bad-value /value'],
    ['=> 5', 'bad-value /value'],
    ['1,5', 'bad-value /value'],
    ['1.200.000', 'bad-value /value'],
    ['1e6', 'bad-value /value'],
    ['moreThan 1..2', 'bad-value /value'],
    ['5 ' + ' '.repeat(300) + 'men', 'bad-value /value'],
    ['3400..1200', 'swapped-range /value'],
    [{ low: 3400, high: 1200 }, 'swapped-range /value'],
    [{ amount: 7, low: 5, high: 5 }, 'contradiction /value/amount'],
    [{ low: 5000, comparator: 'atMost' }, 'contradiction /value/comparator'],
    [{ high: 5000, comparator: 'moreThan' }, 'contradiction /value/comparator'],
    [{ low: 1, high: 5, comparator: 'moreThan' }, 'contradiction /value/comparator'],
    [{ low: 5000, comparator: 'about' }, 'contradiction /value/comparator'],
    [{ high: 5000, comparator: 'about' }, 'contradiction /value/comparator'],
    [{}, 'empty-value /value'],
    [{ comparator: 'moreThan', currency: 'USD' }, 'empty-value /value'],
    [true, 'wrong-type /value'],
  ];
  for (const [input, problem] of bad)
    it(`leaves out ${JSON.stringify(input).slice(0, 40)} and says ${problem}`, () => {
      expect(parsed(input)).to.deep.equal({ value: undefined, problems: [problem] });
    });

  it('leaves out a bad part of a value and keeps the amount', () => {
    const { value, problems } = parsed({
      amount: 50000,
      currency: 'dollars',
      conversion: 'guessed',
      components: [{ label: 'federal', amount: '400000' }],
    });
    expect(value).to.deep.equal({ amount: 50000, components: [{ label: 'federal' }] });
    expect(problems).to.deep.equal([
      'bad-code /value/currency',
      'unknown-word /value/conversion',
      'wrong-type /value/components/0/amount',
    ]);
  });

  it('takes a share for no confidence level', () => {
    expect(parsed({ low: 1, high: 9, confidenceLevel: 0.95 })).to.deep.equal({
      value: { low: 1, high: 9 },
      problems: ['bad-value /value/confidenceLevel'],
    });
  });

  it('keeps the first of a magnitude, a length of time and a likeness, and tells that the others contradict it', () => {
    expect(parsed({ magnitude: 1000, duration: 'P1Y', similarTo: 'x' })).to.deep.equal({
      value: { magnitude: 1000 },
      problems: ['contradiction /value/duration', 'contradiction /value/similarTo'],
    });
  });

  const decisive: [input: object, problem: string][] = [
    [{ amount: 3000, comparator: 'roughly' }, 'unknown-word /value/comparator'],
    [{ amount: 3000, comparator: 'morethan' }, 'unknown-word /value/comparator'],
    [{ amount: 3000, comparator: '' }, 'unknown-word /value/comparator'],
    [{ amount: 3000, near: 'yes' }, 'wrong-type /value/near'],
    [{ amount: 3000, example: 1 }, 'wrong-type /value/example'],
    [{ amount: 3000, sometimes: 'often' }, 'wrong-type /value/sometimes'],
    [{ amount: 1600, per: 'monthly' }, 'bad-duration /value/per'],
    [{ low: '1200', high: 3400 }, 'wrong-type /value/low'],
    [{ amount: 3000, magnitude: 2500 }, 'bad-value /value/magnitude'],
    [{ duration: 'P1W', plural: 'yes' }, 'wrong-type /value/plural'],
  ];
  for (const [input, problem] of decisive)
    it(`leaves out all of ${JSON.stringify(input)}: without its bad part it would say another thing, or say it more firmly`, () => {
      expect(parsed(input as never)).to.deep.equal({ value: undefined, problems: [problem] });
    });

  it('is the same whether or not it says that it is as stated', () => {
    for (const comparator of ['asStated', '='])
      for (const more of [{ amount: 3000 }, { amount: 3000, near: true }, { low: 1, high: 2 }])
        expect(parsed({ ...more, comparator }), comparator).to.deep.equal(parsed(more));
  });

  it('reads signs for comparators, and never writes them', () => {
    const signs = { '~': 'about', '>=': 'atLeast', '>': 'moreThan', '<=': 'atMost', '<': 'lessThan' };
    for (const [comparator, word] of Object.entries(signs)) {
      const read = parsed({ amount: 3000, comparator });
      expect(read).to.deep.equal({ value: { amount: 3000, comparator: word }, problems: [] });
      const short = parsed(`${comparator} 3000`);
      expect(short.problems).to.deep.equal([]);
      expect(sayValue(short.value!, english)).to.equal(sayValue(read.value!, english));
      expect(JSON.stringify([read.value, short.value])).not.to.match(/[=~<>]/);
      expect(sayValue(read.value!, english)).not.to.match(/[=~<>]/);
    }
  });

  it('reads again what it has read, and finds it the same', () => {
    for (const input of [
      { amount: 85600, low: 75600 },
      { high: 100, best: 90, confidenceLevel: 95 },
      { low: 1, high: 9, best: 4, comparator: '~' },
    ]) {
      const once = parsed(input as ValueInput);
      expect(once.problems).to.deep.equal([]);
      expect(parsed(once.value!)).to.deep.equal(once);
    }
  });

  const contradicting: [input: ValueInput, value: Value, problem: string][] = [
    [{ low: 1200, high: 3400, best: 50000 }, { low: 1200, high: 3400 }, 'contradiction /value/best'],
    [{ low: 1200, high: 3400, amount: 50000 }, { low: 1200, high: 3400 }, 'contradiction /value/amount'],
    [{ amount: 3, best: 4 }, { amount: 3 }, 'contradiction /value/best'],
    [{ low: 3, best: 2 }, { amount: 3, comparator: 'atLeast' }, 'contradiction /value/best'],
    [{ amount: 3, confidenceLevel: 95 }, { amount: 3 }, 'contradiction /value/confidenceLevel'],
    [{ amount: 3, similarTo: 'x' }, { amount: 3 }, 'contradiction /value/similarTo'],
    [{ amount: 3, duration: 'P1Y' }, { amount: 3 }, 'contradiction /value/duration'],
  ];
  for (const [input, value, problem] of contradicting)
    it(`says that a part of ${JSON.stringify(input)} contradicts the rest, and leaves that part out`, () => {
      expect(parsed(input)).to.deep.equal({ value, problems: [problem] });
    });

  it('keeps a number beside a magnitude, and says that the two contradict each other', () => {
    expect(parsed({ amount: 30000, magnitude: 10000 })).to.deep.equal({
      value: { amount: 30000 },
      problems: ['contradiction /value/magnitude'],
    });
  });

  const bounds: [input: ValueInput, value: Value][] = [
    [{ low: 70000 }, { amount: 70000, comparator: 'atLeast' }],
    [
      { low: 70000, comparator: 'moreThan' },
      { amount: 70000, comparator: 'moreThan' },
    ],
    [{ high: 90000 }, { amount: 90000, comparator: 'atMost' }],
    [
      { high: 90000, comparator: 'lessThan' },
      { amount: 90000, comparator: 'lessThan' },
    ],
  ];
  for (const [input, value] of bounds)
    it(`says ${JSON.stringify(input)} as the bound that it is, never as a range with an end made up`, () => {
      expect(parsed(input)).to.deep.equal({ value, problems: [] });
    });

  it('takes a number that stands beside its range for the best estimate, and keeps the range', () => {
    expect(parsed({ amount: 85600, low: 75600, high: 99600 }).value).to.deep.equal({
      low: 75600,
      high: 99600,
      best: 85600,
    });
    expect(parsed({ amount: 85600, low: 75600 }).value).to.deep.equal({
      amount: 75600,
      comparator: 'atLeast',
      best: 85600,
    });
  });

  for (const magnitude of [1, 0, -10, 20, 12.5, 1e13, 1e21])
    it(`takes ${magnitude} for no magnitude`, () => {
      expect(parsed({ magnitude }).problems).to.deep.equal(['bad-value /value/magnitude']);
    });

  it('never takes what is not finite for a number', () => {
    for (const amount of [NaN, Infinity, -Infinity]) expect(parsed({ amount }).value).to.be.undefined;
    expect(parsed(NaN).problems).to.deep.equal(['wrong-type /value']);
  });

  it('reckons with amounts and ranges, and with nothing else', () => {
    expect(isNumeric({ amount: 0 })).to.be.true;
    expect(isNumeric({ low: 1, high: 2 })).to.be.true;
    for (const value of [
      { magnitude: 1000 },
      { similarTo: 'x' },
      { duration: 'P1Y' },
      { asWritten: 'many' },
      undefined,
    ])
      expect(isNumeric(value)).to.be.false;
  });
});
