import { expect } from 'chai';
import { keyOf } from '../../src/chart/draw-key.js';
import { chartMessages } from '../../src/text/chart-messages.js';
import { english } from '../../src/text/locale.js';
import { claim, days, plan, planOf } from './a-trend.js';

const say = chartMessages(english);
const told = (trend: Parameters<typeof keyOf>[0]) => keyOf(trend, say).map(({ text }) => text);

describe('the key of a picture', () => {
  it('tells the marks that occur and no others', () =>
    expect(told(planOf(claim('moreThan 5', '2025-01-01')))).to.deep.equal([say.mark.floor, say.mark.unverified]));

  it('tells every kind of mark', () => {
    const all = planOf(
      claim(5, '2024-01-01', { verification: 'independent' }),
      claim('about 5', '2024-02', { verification: 'partly' }),
      claim(5, '2023~'),
      claim('moreThan 5'),
      claim('atMost 5'),
      claim({ low: 1, high: 9, best: 4 }),
      claim({ magnitude: 10 }),
      claim(5, '2025', { basis: 'namedCount' }),
      claim(5, '2025', { basis: 'target' }),
      claim(5, '2025', { verification: 'refuted', obsStatus: 'P' }),
    );
    const names = Object.keys(say.mark).filter((name) => name !== 'line' && name !== 'band');
    expect(told(all).flatMap((text) => text.split(' · '))).to.have.members(
      names.map((name) => say.mark[name as 'exact']),
    );
    const drawings = keyOf(all, say).map(({ shapes }) => JSON.stringify(shapes));
    expect(new Set(drawings).size, 'no drawing stands there twice').to.equal(drawings.length);
  });

  it('says of one drawing all that it means', () =>
    expect(told(planOf(claim(5, '2025-01-01')))).to.deep.equal([`${say.mark.exact} · ${say.mark.unverified}`]));

  it('tells of lines and bands where a series is dense', () => {
    const points = days(80).map((day) => [day, { low: 1, high: 2 }] as never);
    expect(told(plan({ series: [{ label: 'A', points }] }))).to.deep.equal([say.mark.line, say.mark.band]);
  });

  it('tells of the bounds that single points of a line have', () => {
    const points = (value: (i: number) => unknown) => days(80).map((day, i) => [day, value(i)] as never);
    const key = (value: (i: number) => unknown) => told(plan({ series: [{ label: 'A', points: points(value) }] }));
    expect(key((i) => (i === 9 ? 'moreThan 5' : 5))).to.deep.equal([say.mark.floor, say.mark.line]);
    expect(key((i) => (i === 9 ? 'atMost 5' : 5))).to.deep.equal([say.mark.ceiling, say.mark.line]);
    expect(key(() => 'about 5')).to.deep.equal([say.mark.line]);
  });

  it('draws a sample of each, in the ink of the text', () => {
    for (const { shapes, text } of keyOf(
      planOf(claim(5), claim('moreThan 5', '2024'), claim({ magnitude: 10 }, '2023', { obsStatus: 'P' })),
      say,
    )) {
      expect(shapes.length, text).to.be.above(0);
      for (const { c } of shapes) expect(c).not.to.match(/\bs\d/);
    }
  });
});
