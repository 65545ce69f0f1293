import { expect } from 'chai';
import { dayNumber } from '../../src/model/edtf.js';
import { logTicks, niceTicks, timeTicks } from '../../src/chart/ticks.js';

describe('the lines of a scale', () => {
  for (const [low, high, most, lines] of [
    [0, 853_030, 5, [0, 200_000, 400_000, 600_000, 800_000, 1_000_000]],
    [0, 700_000, 5, [0, 200_000, 400_000, 600_000, 800_000]],
    [0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0, 0.3, 3, [0, 0.1, 0.2, 0.3]],
    [-30, 50, 4, [-40, -20, 0, 20, 40, 60]],
    [0, 0, 5, [0, 1]],
  ] as const)
    it(`are round amounts around ${low} and ${high}`, () => expect(niceTicks(low, high, most)).to.deep.equal(lines));

  it('stand at powers of ten on a logarithmic scale', () => {
    expect(logTicks(300, 20_000)).to.deep.equal([100, 1000, 10_000, 100_000]);
    expect(logTicks(100, 1000)).to.deep.equal([100, 1000]);
    expect(logTicks(50, 50)).to.deep.equal([10, 100]);
  });

  it('are so few on a logarithmic scale of many powers that their labels have room', () => {
    expect(logTicks(1, 1e14).length).to.be.at.most(8);
    expect(logTicks(1, 1e14).at(-1)).to.be.at.least(1e14);
  });
});

describe('the axis of time', () => {
  const day = (year: number, month = 1, d = 1) => dayNumber(year, month, d);

  it('is marked at first days of years where it is long', () => {
    expect(timeTicks(day(2022, 2), day(2025, 12), 4)).to.deep.equal({
      days: [day(2023), day(2024), day(2025)],
      unit: 'year',
    });
  });

  it('is marked at first days of months where there is room for them', () => {
    expect(timeTicks(day(2024, 1, 15), day(2024, 7, 15), 6)).to.deep.equal({
      days: [2, 3, 4, 5, 6, 7].map((month) => day(2024, month)),
      unit: 'month',
    });
  });

  it('is marked at days where it is short', () => {
    const { days, unit } = timeTicks(day(2024, 3, 1), day(2024, 3, 9), 9);
    expect(unit).to.equal('day');
    expect(days).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9].map((d) => day(2024, 3, d)));
  });

  it('never has more marks than there is room for', () => {
    for (const [first, last] of [
      [day(2022, 2, 24), day(2022, 2, 25)],
      [day(2022), day(2026)],
      [day(0), day(9999)],
      [day(2022), day(2022, 3, 1)],
    ] as const)
      for (const most of [2, 3, 5, 12])
        expect(timeTicks(first, last, most).days.length, `${first} to ${last}, ${most}`).to.be.at.most(most * 1.4 + 1);
  });

  it('counts years in steps that end at round ones', () => {
    const { days } = timeTicks(day(1987), day(2024), 4);
    expect(days).to.deep.equal([1990, 2000, 2010, 2020].map((year) => day(year)));
  });
});
