import { expect } from 'chai';
import { parsed, said } from './read-claim.js';

describe('places', () => {
  it('are taken for a code only where they are one', () => {
    const place = (observationAbout: string) => parsed({ text: 'A sentence.', observationAbout }).observationAbout;
    expect(place('UA')).to.deep.equal({ iso: 'UA' });
    expect(place('RU-KHM')).to.deep.equal({ iso: 'RU-KHM' });
    expect(place('Khanty-Mansi')).to.deep.equal({ name: 'Khanty-Mansi' });
    expect(said({ text: 'A sentence.', observationAbout: { name: 'Ukraine', iso: 'ukr' } })).to.deep.equal([
      'warning bad-code /observationAbout/iso',
    ]);
  });
});
