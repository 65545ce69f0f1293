import { expect } from 'chai';
import { decimate, usualGap } from '../../src/chart/decimate.js';
import { parseTrend } from '../../src/model/trend.js';
import type { Points } from '../../src/model/points.js';
import { days } from './a-trend.js';

const pointsOf = (points: unknown[]): Points => {
  const parsed = parseTrend({ series: [{ points: points as never }] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value.series[0]!.points!;
};

const ends = ({ firstDay, length }: Points) => [firstDay[0]!, firstDay[length - 1]! + 1] as const;

describe('a dense series in few places', () => {
  const wave = (n: number) =>
    pointsOf(days(n, '2000-01-01').map((day, i) => [day, 1000 + 900 * Math.sin(i / 50) + (i === 777 ? 5000 : 0)]));

  it('keeps at most four points a column', () => {
    const points = wave(9000);
    const [run] = decimate(points, ...ends(points), 300);
    expect(run!.length).to.be.at.most(4 * 301);
    expect(run!.length).to.be.at.least(300);
  });

  it('keeps the first, the last, the lowest and the highest point', () => {
    const points = wave(9000);
    const kept = decimate(points, ...ends(points), 100).flat();
    const amounts = [...points.low.subarray(0, points.length)];
    expect(kept).to.include.members([0, 8999, 777, amounts.indexOf(Math.min(...amounts))]);
  });

  it('keeps its order and names no point twice', () => {
    const points = wave(9000);
    const kept = decimate(points, ...ends(points), 100).flat();
    expect(kept).to.deep.equal([...new Set(kept)].sort((a, b) => a - b));
  });

  it('keeps every point where there is room for all', () => {
    const points = wave(80);
    expect(decimate(points, ...ends(points), 500)).to.deep.equal([Array.from({ length: 80 }, (_, i) => i)]);
  });

  it('keeps the widest ends of ranges', () => {
    const points = pointsOf(
      days(400).map((day, i) => [day, i === 200 ? { low: 1, high: 100 } : { low: 40, high: 60 }]),
    );
    expect(decimate(points, ...ends(points), 10).flat()).to.include(200);
  });

  it('keeps four points of a pixel at most, of a million', () => {
    const length = 1_000_000;
    const firstDay = Int32Array.from({ length }, (_, i) => i);
    const low = Float64Array.from({ length }, (_, i) => i % 997);
    const points: Points = {
      length,
      firstDay,
      lastDay: firstDay,
      low,
      high: low,
      comparator: new Uint8Array(length),
      values: new Map(),
      notes: new Map(),
      dates: new Map(),
    };
    const kept = decimate(points, 0, length, 600).flat();
    expect(kept.length).to.be.at.most(4 * 601);
  });
});

describe('rule 7: a dense series keeps its gaps', () => {
  const without = (dates: string[], ...missing: number[]) =>
    pointsOf(dates.filter((_, i) => !missing.includes(i)).map((day, i) => [day, i]));
  const runs = (points: Points) => decimate(points, ...ends(points), 1000).map((run) => run.length);

  it('a daily one breaks where a day is missing', () => expect(runs(without(days(100), 40))).to.deep.equal([40, 59]));

  it('a daily one breaks where a week is missing', () =>
    expect(runs(without(days(100), 40, 41, 42, 43, 44, 45, 46))).to.deep.equal([40, 53]));

  it('a monthly one breaks where a month is missing, and not at short or long months', () => {
    const months = Array.from(
      { length: 72 },
      (_, i) => `${2018 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    );
    expect(runs(without(months))).to.deep.equal([72]);
    expect(runs(without(months, 30))).to.deep.equal([30, 41]);
  });

  it('one that rests on weekends does not break at each of them', () => {
    const weekdays = days(140).filter((day) => ![0, 6].includes(new Date(day).getUTCDay()));
    expect(runs(pointsOf(weekdays.map((day, i) => [day, i])))).to.deep.equal([weekdays.length]);
  });

  it('breaks at a value that is null, and at one that is words alone', () => {
    const dates = days(100);
    expect(runs(pointsOf(dates.map((day, i) => [day, i === 40 ? null : i])))).to.deep.equal([40, 59]);
    expect(runs(pointsOf(dates.map((day, i) => [day, i === 40 ? { asWritten: 'many' } : i])))).to.deep.equal([40, 59]);
  });

  it('has no usual step before there are three points', () => expect(usualGap([1, 500], 2)).to.equal(Infinity));
});
