import { expect } from 'chai';
import { dayNumber, parseEdtf } from '../../src/model/edtf.js';
import { fullDay, MAX_POINTS, pointValue, type PointInput, type Points } from '../../src/model/points.js';
import { claimAt } from '../../src/model/statements.js';
import { parseTrend, type Series } from '../../src/model/trend.js';
import { COMPARATORS } from '../../src/model/value.js';

const read = (points: unknown) => {
  const parsed = parseTrend({ series: [{ claims: [{ text: 'A sentence.' }], points: points as PointInput[] }] });
  if (!parsed.ok) throw new Error('a trend stands without its points');
  return {
    points: parsed.value.series[0]!.points!,
    problems: parsed.problems.map(({ code, path }) => `${code} ${path}`),
  };
};
const values = (points: Points) => Array.from({ length: points.length }, (_, i) => pointValue(points, i));
const at = '/series/0/points';

describe('points', () => {
  it('counts a whole day the fast way as the thorough way does, and leaves everything else to it', () => {
    const years = [0, 4, 1600, 1900, 1969, 1970, 2000, 2023, 2024, 2025, 2100, 9999];
    const two = (n: number) => String(n).padStart(2, '0');
    for (const year of years)
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) {
          const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
          expect(fullDay(date), date).to.deep.equal(parseEdtf(date)?.firstDay ?? NaN);
        }
    for (const date of [
      '2025',
      '2025-12',
      '2025-12-1x',
      '2025-12-19?',
      '2025/12/19',
      '+025-12-19',
      '2025-1-019',
      '2025-22',
    ])
      expect(fullDay(date), date).to.be.NaN;
  });

  it('keep what a date says beyond its days: about, uncertain, a season, from which month to which', () => {
    const given = ['2022', '2023~', '2024-01/2024-03', '2024-06?', '2024-23', '2025-03-01/2025-03-31', '2025-03-22'];
    const { points } = read([...given].reverse().map((date) => [date, 1]));
    const series = { points } as Series;
    expect(given.map((_, i) => claimAt(series, i).observationPeriod)).to.deep.equal(given);
    expect(points.dates.size).to.equal(5);
  });

  it('say why there is no number, where something is said of it', () => {
    const { points, problems } = read([
      ['2022', 1],
      { date: '2023', value: null, note: 'not published', obsStatus: 'M' },
      { date: '2024', value: null, obsStatus: 'M' },
    ]);
    expect(values(points)).to.deep.equal([{ amount: 1 }, { asWritten: 'not published' }]);
    expect(points.notes.get(1)).to.deep.equal({ obsStatus: 'M' });
    expect(problems).to.deep.equal([`empty-value ${at}/2`]);
  });

  it('keep each hedge and each range', () => {
    const { points, problems } = read([
      ['2022-02-25', 'about 2800'],
      ['2022-02-26', 3000],
      ['2022-02-27', '> 4500'],
      ['2022-02-28', { amount: 5300, comparator: 'atLeast' }],
      ['2022-03-01', '1200..3400'],
      ['2022-03-02', 'about 1200..3400'],
      ['2022-03-03', { high: 7000 }],
    ]);
    expect(problems).to.deep.equal([]);
    expect(values(points)).to.deep.equal([
      { amount: 2800, comparator: 'about' },
      { amount: 3000 },
      { amount: 4500, comparator: 'moreThan' },
      { amount: 5300, comparator: 'atLeast' },
      { low: 1200, high: 3400 },
      { low: 1200, high: 3400, comparator: 'about' },
      { amount: 7000, comparator: 'atMost' },
    ]);
    expect([...points.comparator.slice(0, points.length)].map((i) => COMPARATORS[i])).to.deep.equal([
      'about',
      'asStated',
      'moreThan',
      'atLeast',
      'asStated',
      'about',
      'atMost',
    ]);
  });

  it('are the same however they are written down', () => {
    const amounts = [2800, 0, 12_345_678_901_234, 7];
    const dates = ['2022-02-25', '2022-02-26', '2024-02-29', '2025-12-31'];
    for (const hedge of COMPARATORS) {
      const short = read(dates.map((date, i) => [date, hedge === 'asStated' ? amounts[i]! : `${hedge} ${amounts[i]}`]));
      const long = read(dates.map((date, i) => ({ date, value: { amount: amounts[i]!, comparator: hedge } })));
      expect(short.problems).to.deep.equal([]);
      expect(short.points).to.deep.equal(long.points);
    }
  });

  it('keep what does not fit a column whole: best estimates, magnitudes, the publisher’s own words', () => {
    const whole = [
      { low: 75600, high: 99600, best: 85600 },
      { magnitude: 10000 },
      { amount: 400000, comparator: 'moreThan', near: true, asWritten: 'topping 400,000' },
    ] as const;
    const { points } = read(whole.map((value, i) => [`202${i}`, value]));
    expect(values(points)).to.deep.equal(whole);
    expect(points.low[1]).to.be.NaN;
  });

  it('cover the whole of their date, and no less', () => {
    const { points } = read([
      ['2022', 1],
      ['2023-02', 2],
      ['2024-01-01/2024-01-07', 3],
    ]);
    expect([...points.firstDay]).to.deep.equal([dayNumber(2022, 1, 1), dayNumber(2023, 2, 1), dayNumber(2024, 1, 1)]);
    expect([...points.lastDay]).to.deep.equal([dayNumber(2022, 12, 31), dayNumber(2023, 2, 28), dayNumber(2024, 1, 7)]);
  });

  it('are sorted by day, with their ranges, words and notes', () => {
    const { points } = read([
      { date: '2024', value: { magnitude: 1000 }, note: 'third' },
      { date: '2022', value: '1..2', note: 'first' },
      { date: '2023', value: 5, note: 'second', obsStatus: 'P', verification: 'unclear' },
    ]);
    expect(values(points)).to.deep.equal([{ low: 1, high: 2 }, { amount: 5 }, { magnitude: 1000 }]);
    expect([0, 1, 2].map((i) => points.notes.get(i))).to.deep.equal([
      { note: 'first' },
      { note: 'second', obsStatus: 'P', verification: { status: 'unclear' } },
      { note: 'third' },
    ]);
  });

  it('of one day stay in the order in which they were given', () => {
    const { points } = read([
      ['2024', 9],
      ['2022', 1],
      ['2022', 2],
      ['2022', 3],
    ]);
    expect(values(points).map(({ amount }) => amount)).to.deep.equal([1, 2, 3, 9]);
  });

  it('that are missing are no points, and never zero', () => {
    const { points, problems } = read([['2022', 1], ['2023', null], { date: '2024' }, ['2025', 4]]);
    expect(values(points)).to.deep.equal([{ amount: 1 }, { amount: 4 }]);
    expect(points.length).to.equal(2);
    expect(problems).to.deep.equal([]);
  });

  it('that are bad are left out, each with its place; the rest stands', () => {
    const { points, problems } = read([
      ['2022', 1],
      ['sometime', 2],
      ['2022-02/..', 3],
      [2023, 4],
      ['2023', 'many'],
      ['2023', '3..1'],
      7,
      null,
      'a text',
      [],
      ['2024', 5, 'and more'],
      { date: '2025', value: 6, obsStatus: 'wrong', colour: 'red' },
    ]);
    expect(values(points)).to.deep.equal([{ amount: 1 }, { amount: 5 }, { amount: 6 }]);
    expect(problems).to.deep.equal([
      `bad-date ${at}/1/0`,
      `wrong-type ${at}/2/0`,
      `wrong-type ${at}/3/0`,
      `bad-value ${at}/4/1`,
      `swapped-range ${at}/5/1`,
      `wrong-type ${at}/6`,
      `wrong-type ${at}/7`,
      `wrong-type ${at}/8`,
      `wrong-type ${at}/9`,
      `too-many ${at}/10`,
      `unknown-word ${at}/11/obsStatus`,
      `unknown-field ${at}/11/colour`,
    ]);
    expect(points.notes.size).to.equal(0);
  });

  it('that are bad within are told at the place within', () => {
    const { problems } = read([
      ['2024', { amount: 3, comparator: 'over' }],
      { date: '2025', value: { amount: 3, comparator: 'over' } },
      { date: 'then', value: 3 },
    ]);
    expect(problems).to.deep.equal([
      `unknown-word ${at}/0/1/comparator`,
      `unknown-word ${at}/1/value/comparator`,
      `bad-date ${at}/2/date`,
    ]);
  });

  it('that are not finite are left out', () => {
    expect(
      read([
        ['2022', NaN],
        ['2022', Infinity],
      ]).points.length,
    ).to.equal(0);
  });

  it('share one column for both ends where no point has a range', () => {
    expect(read([['2022', 1]]).points).to.satisfy(({ low, high }: Points) => low === high);
    expect(
      read([
        ['2023', 1],
        ['2022', 2],
      ]).points,
    ).to.satisfy(({ low, high }: Points) => low === high);
    expect(
      read([
        ['2022', 1],
        ['2023', '1..2'],
      ]).points,
    ).to.satisfy(({ low, high }: Points) => low !== high);
  });

  it('with an open date are told to be so, and not to be no date', () => {
    const parsed = parseTrend({
      series: [
        {
          points: [
            ['2022-02/..', 1],
            ['2022', 2],
          ],
        },
      ],
    });
    expect(parsed.problems.map(({ message }) => message)).to.deep.equal(['Expected a date without an open end.']);
  });

  it('must be a list', () => {
    const parsed = parseTrend({ series: [{ claims: [{ text: 'A sentence.' }], points: { '2022': 1 } as never }] });
    expect(parsed.problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([`wrong-type ${at}`]);
  });

  it('may be a million in all series together', () => {
    const points = Array<[string, number]>(600_000).fill(['2022-02-25', 1]);
    const parsed = parseTrend({ series: [{ points }, { points }] });
    expect(parsed.ok && parsed.value.series.map((series) => series.points!.length)).to.deep.equal([600_000, 400_000]);
    expect(parsed.problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['too-many /series/1/points']);
  }).timeout(30_000);

  it('may be a million, and what is over is told', () => {
    const points = Array.from({ length: MAX_POINTS + 1 }, (_, i) => ['2022-02-25', i]);
    const read1 = read(points);
    expect(read1.points.length).to.equal(1_000_000);
    expect(read1.problems).to.deep.equal([`too-many ${at}`]);
    expect(pointValue(read1.points, 999_999)).to.deep.equal({ amount: 999_999 });
  }).timeout(30_000);

  it('that are a million times bad hold nothing up: the first thousand tell enough', () => {
    const { points, problems } = read(
      Array<unknown>(MAX_POINTS).fill('a text that is long enough to have many letters'),
    );
    expect(points.length).to.equal(0);
    expect(problems).to.have.length(1001);
  }).timeout(30_000);
});
