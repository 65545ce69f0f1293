import { expect } from 'chai';
import { parseClaim, type ClaimInput } from '../../src/model/claim.js';
import { STAT_TYPES, TEMPORALITIES } from '../../src/model/measure.js';

const read = (measure: unknown) => {
  const parsed = parseClaim({ text: 'A sentence.', measure } as ClaimInput);
  if (!parsed.ok) throw new Error('a claim stands without its measure');
  return { measure: parsed.value.measure, problems: parsed.problems.map(({ code, path }) => `${code} ${path}`) };
};

describe('measures', () => {
  it('keep everything that says what is counted', () => {
    const measure = {
      id: 'salary',
      name: 'average monthly pay',
      populationType: 'employees',
      statType: 'mean',
      outcome: ['killed', 'wounded'],
      temporality: 'flow',
      per: 'P1M',
      payType: 'recurring',
      measurementDenominator: 'annual-income',
      constraint: { nationality: 'not RU' },
      unitKind: 'money',
      unit: 'rubles',
    };
    expect(read(measure)).to.deep.equal({ measure, problems: [] });
  });

  it('take numbers and yes and no for properties', () => {
    expect(read({ constraint: { age: 18, mobilised: true, rank: 'officer' } }).measure).to.deep.equal({
      constraint: { age: '18', mobilised: 'true', rank: 'officer' },
    });
    expect(read({ name: 'x', constraint: { age: [18] } })).to.deep.equal({
      measure: { name: 'x', constraint: {} },
      problems: ['wrong-type /measure/constraint/age'],
    });
  });

  it('know the words of their kinds', () => {
    for (const statType of STAT_TYPES) expect(read({ statType }).problems).to.be.empty;
    for (const temporality of TEMPORALITIES) expect(read({ temporality }).problems).to.be.empty;
    expect(read({ name: 'x', statType: 'median', temporality: 'daily', payType: 'monthly', per: '1M' })).to.deep.equal({
      measure: { name: 'x' },
      problems: [
        'unknown-word /measure/statType',
        'unknown-word /measure/temporality',
        'unknown-word /measure/payType',
        'bad-duration /measure/per',
      ],
    });
  });
});
