import { expect } from 'chai';
import { parseClaim, type Claim, type ClaimInput } from '../../src/model/claim.js';
import { bothState, compareClaims, sameMeasure, type Difference } from '../../src/model/compare-claims.js';
import type { Measure } from '../../src/model/measure.js';

const claim = (input: Omit<ClaimInput, 'text'>): Claim => {
  const parsed = parseClaim({ text: 'A sentence.', ...input });
  if (!parsed.ok || parsed.problems.length) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};

const killed: Measure = {
  id: 'killed',
  name: 'troops killed',
  populationType: 'combatants',
  outcome: ['killed'],
  statType: 'count',
  temporality: 'cumulative',
};
const killedOrWounded: Measure = {
  ...killed,
  id: 'killed-or-wounded',
  name: 'troops killed or wounded',
  outcome: ['killed', 'wounded'],
};
const deployed: Measure = { id: 'deployed', name: 'troops deployed', statType: 'count', temporality: 'stock' };
const contracts: Measure = {
  id: 'contracts',
  name: 'contracts signed',
  statType: 'count',
  temporality: 'flow',
  per: 'P1Y',
};
const salary: Measure = { id: 'salary', name: 'monthly pay', statType: 'mean', temporality: 'flow', per: 'P1M' };
const without = (measure: Measure, ...fields: (keyof Measure)[]): Measure =>
  Object.fromEntries(Object.entries(measure).filter(([field]) => !fields.includes(field as never)));

describe('comparing claims', () => {
  const table: [what: string, a: Omit<ClaimInput, 'text'>, b: Omit<ClaimInput, 'text'>, differences: Difference[]][] = [
    ['two numbers of killed', { measure: killed, value: 1 }, { measure: killed, value: 2 }, []],
    [
      'killed with killed or wounded',
      { measure: killed, value: 1 },
      { measure: killedOrWounded, value: 2 },
      ['measure'],
    ],
    ['measures that are not given', { value: 1 }, { value: 2 }, ['measure']],
    ['a number with a sentence', { measure: killed, value: 1 }, { measure: killed }, ['figure']],
    [
      'two totals at different dates',
      { measure: killed, value: 1, observationPeriod: '2024-06' },
      { measure: killed, value: 2, observationPeriod: '2025-02-21' },
      [],
    ],
    [
      'two stocks at different dates',
      { measure: deployed, value: 1, observationPeriod: '2023' },
      { measure: deployed, value: 2, observationPeriod: '2025-12-19' },
      [],
    ],
    [
      'a year with a year',
      { measure: contracts, value: 1, observationPeriod: '2023' },
      { measure: contracts, value: 2, observationPeriod: '2024' },
      [],
    ],
    [
      'a short month with a long one',
      { measure: contracts, value: 1, observationPeriod: '2025-02' },
      { measure: contracts, value: 2, observationPeriod: '2025-03' },
      [],
    ],
    [
      'a year with half a year',
      { measure: contracts, value: 1, observationPeriod: '2024' },
      { measure: contracts, value: 2, observationPeriod: '2025-01/2025-06' },
      ['period'],
    ],
    [
      'a year with what began at some time',
      { measure: contracts, value: 1, observationPeriod: '2024' },
      { measure: contracts, value: 2, observationPeriod: '../2023-12-13' },
      ['period'],
    ],
    [
      'what is open since different days',
      { measure: contracts, value: 1, observationPeriod: '2022/..' },
      { measure: contracts, value: 2, observationPeriod: '2024/..' },
      ['period'],
    ],
    [
      'monthly pay of ten months with that of one',
      { measure: salary, value: 1, observationPeriod: '2025-01/2025-10' },
      { measure: salary, value: 2, observationPeriod: '2025-10' },
      [],
    ],
    [
      'pay by the month with pay by the year',
      { measure: salary, value: { amount: 1, per: 'P1M' } },
      { measure: salary, value: { amount: 2, per: 'P1Y' } },
      ['period'],
    ],
    [
      'so many a day with so many a month, both of one May',
      { measure: { name: 'attacks', temporality: 'flow', per: 'P1D' }, value: 170, observationPeriod: '2025-05' },
      { measure: { name: 'attacks', temporality: 'flow', per: 'P1M' }, value: 5100, observationPeriod: '2025-05' },
      ['period'],
    ],
    [
      'one region with another',
      { measure: killed, value: 1, observationAbout: 'RU-KHM' },
      { measure: killed, value: 2, observationAbout: 'RU-MOW' },
      ['place'],
    ],
    [
      'a region with the whole',
      { measure: killed, value: 1, observationAbout: 'RU-KHM' },
      { measure: killed, value: 2 },
      ['place'],
    ],
    [
      'a code with a name, which may be those of one place',
      { measure: killed, value: 1, observationAbout: 'RU-KHM' },
      { measure: killed, value: 2, observationAbout: 'Khanty-Mansi' },
      ['place'],
    ],
    [
      'a place that has a code as well with the same without',
      { measure: killed, value: 1, observationAbout: { name: 'Khanty-Mansi', iso: 'RU-KHM' } },
      { measure: killed, value: 2, observationAbout: 'Khanty-Mansi' },
      [],
    ],
    [
      'dollars with rubles',
      { measure: salary, value: { amount: 1, currency: 'USD' } },
      { measure: salary, value: { amount: 2, currency: 'RUB' } },
      ['currency'],
    ],
    [
      'a stock with a total',
      { measure: without(deployed, 'id'), value: 1 },
      { measure: { ...without(deployed, 'id'), temporality: 'cumulative' }, value: 2 },
      ['temporality'],
    ],
    [
      'everything that differs, in the order in which it is told',
      { measure: killed, value: { amount: 1, currency: 'USD' }, observationAbout: 'UA' },
      { measure: contracts, value: 2, observationPeriod: '2025' },
      ['measure', 'place', 'temporality', 'period', 'currency'],
    ],
  ];
  for (const [what, a, b, differences] of table)
    it(`${differences.length ? 'does not compare' : 'compares'} ${what}`, () => {
      expect(compareClaims(claim(a), claim(b))).to.deep.equal({ comparable: !differences.length, differences });
      expect(compareClaims(claim(b), claim(a)).differences, 'from the other end').to.deep.equal(differences);
    });

  it('compares what is narrowed in another order, and a year that is put as twelve months', () => {
    const narrow = (constraint: Record<string, string>, per: string): Measure => ({ name: 'x', constraint, per });
    const a = claim({ measure: narrow({ sex: 'm', age: '18' }, 'P1Y'), value: 1 });
    const b = claim({ measure: narrow({ age: '18', sex: 'm' }, 'P12M'), value: 2 });
    expect(compareClaims(a, b).differences).to.deep.equal([]);
    expect(
      compareClaims(a, claim({ measure: narrow({ age: '18', sex: 'm' }, 'P1M'), value: 2 })).differences,
    ).to.deep.equal(['period']);
  });

  it('never says that currencies differ of which one is not stated', () => {
    const [a, b, c] = [{ amount: 1, currency: 'USD' }, 2, { amount: 3, currency: 'RUB' }].map((value) =>
      claim({ value }),
    );
    expect(compareClaims(a!, b!).differences).to.include('currency');
    expect(bothState('currency', a!, b!)).to.be.false;
    expect(bothState('currency', a!, c!)).to.be.true;
  });

  it('are not ruled out by a relation to the own id, where another claim has that id, too', () => {
    const ruledOut = (target: string): Claim => ({
      ...claim({ id: 'a', measure: killed, value: 5 }),
      relations: [{ type: 'rivals', target, comparable: false }],
    });
    const same = { ...claim({ id: 'a', measure: killed, value: 5 }), text: 'Another sentence.' };
    expect(compareClaims(ruledOut('a'), same).differences).to.deep.equal([]);
    expect(compareClaims(ruledOut('b'), { ...same, id: 'b' }).differences).to.deep.equal(['relation']);
  });

  it('does not compare what a relation keeps apart, and is not talked into comparing', () => {
    const [a, b, c] = [
      claim({ measure: killed, value: 1 }),
      claim({ measure: killed, value: 2 }),
      claim({ measure: killedOrWounded, value: 3 }),
    ];
    expect(compareClaims(a, b, false)).to.deep.equal({ comparable: false, differences: ['relation'] });
    expect(compareClaims(a, c, true)).to.deep.equal({ comparable: false, differences: ['measure'] });
  });
});

describe('measures are the same', () => {
  const bare = without(killed, 'id');
  const table: [what: string, a: Measure | undefined, b: Measure | undefined, same: boolean][] = [
    ['where their ids are', killed, { id: 'killed' }, true],
    ['never where their ids differ', killed, { ...killed, id: 'dead' }, false],
    ['without ids where all their words are', bare, { ...bare }, true],
    [
      'never by another name, which may be another definition',
      { ...bare, name: 'soldiers killed, with militia' },
      { ...bare, name: 'officers killed, by name' },
      false,
    ],
    [
      'in whatever order their outcomes stand',
      { ...bare, outcome: ['a', 'b'] },
      { ...bare, outcome: ['b', 'a'] },
      true,
    ],
    ['never with another outcome', bare, { ...bare, outcome: ['killed', 'wounded'] }, false],
    ['never with another population', bare, { ...bare, populationType: 'civilians' }, false],
    ['never with another constraint', bare, { ...bare, constraint: { nationality: 'not RU' } }, false],
    ['never with another statistic', bare, { ...bare, statType: 'mean' }, false],
    ['never with another unit', { ...bare, unit: 'people' }, { ...bare, unit: 'battalions' }, false],
    [
      'never with another denominator',
      { name: 'ratio', measurementDenominator: 'income' },
      { name: 'ratio', measurementDenominator: 'salary' },
      false,
    ],
    ['never by their population alone', { name: 'a', populationType: 'troops' }, { populationType: 'troops' }, false],
    ['never by their outcome alone', { name: 'a', outcome: ['killed'] }, { outcome: ['killed'] }, false],
    ['by their name where that is all', { name: 'tanks' }, { name: 'tanks' }, true],
    ['never by different names where that is all', { name: 'tanks' }, { name: 'aircraft' }, false],
    ['never where one is not given', bare, undefined, false],
    ['never where neither is given', undefined, undefined, false],
  ];
  for (const [what, a, b, same] of table)
    it(what, () => {
      expect(sameMeasure(a, b)).to.equal(same);
      expect(sameMeasure(b, a)).to.equal(same);
    });
});
