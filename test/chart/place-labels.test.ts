import { expect } from 'chai';
import { meets, pack, spread, widthOf, wrap } from '../../src/chart/place-labels.js';

describe('words in a picture', () => {
  it('are broken between words, and none is lost', () => {
    const label = 'Names found by Mediazona and the BBC';
    const lines = wrap(label, 90);
    expect(lines.join(' ')).to.equal(label);
    expect(lines.length).to.be.above(2);
    for (const line of lines) expect(widthOf(line)).to.be.at.most(90);
  });

  it('are not cut where one is too long for its line', () =>
    expect(wrap('Verteidigungsministerium der Ukraine', 60)).to.deep.equal([
      'Verteidigungsministerium',
      'der',
      'Ukraine',
    ]));

  it('take more room where letters are square', () => expect(widthOf('国防部')).to.be.above(widthOf('abc')));

  it('move apart, each as little as it can', () => {
    const stacks = [10, 12, 14, 90].map((y) => ({ y, height: 14 }));
    spread(stacks, 0, 200);
    expect(stacks.map(({ y }) => y)).to.deep.equal([10, 24, 38, 90]);
  });

  it('move up where the foot of the picture is near', () => {
    const stacks = [92, 95].map((y) => ({ y, height: 14 }));
    spread(stacks, 0, 100);
    expect(stacks.map(({ y }) => y)).to.deep.equal([72, 86]);
  });

  it('share a row where they do not meet', () => {
    expect(
      pack([
        [0, 50],
        [20, 80],
        [60, 100],
        [90, 120],
      ]),
    ).to.deep.equal([0, 1, 0, 1]);
  });

  it('meet where they cover the same place', () => {
    expect(meets([0, 0, 10, 10], [5, 5, 15, 15])).to.be.true;
    expect(meets([0, 0, 10, 10], [10, 0, 20, 10])).to.be.false;
  });
});
