import { expect } from 'chai';
import { dayNumber, parseDuration, parseEdtf, type Precision } from '../../src/model/edtf.js';

const day = (iso: string) => Date.parse(iso + 'T00:00:00Z') / 864e5;

describe('dates', () => {
  const spans: [edtf: string, first: string, last: string, precision: Precision][] = [
    ['2025', '2025-01-01', '2025-12-31', 'year'],
    ['2025-12', '2025-12-01', '2025-12-31', 'month'],
    ['2025-02', '2025-02-01', '2025-02-28', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2025-12-19', '2025-12-19', '2025-12-19', 'day'],
    ['2024-02-29', '2024-02-29', '2024-02-29', 'day'],
    ['2025-21', '2025-03-01', '2025-05-31', 'season'],
    ['2025-22', '2025-06-01', '2025-08-31', 'season'],
    ['2025-23', '2025-09-01', '2025-11-30', 'season'],
    ['2025-24', '2025-12-01', '2026-02-28', 'season'],
    ['1914-07-28', '1914-07-28', '1914-07-28', 'day'],
    ['0099', '0099-01-01', '0099-12-31', 'year'],
  ];
  for (const [edtf, first, last, precision] of spans)
    it(`covers ${first} to ${last} with ${edtf}, and no finer`, () => {
      const when = parseEdtf(edtf)!;
      expect([when.firstDay, when.lastDay]).to.deep.equal([day(first), day(last)]);
      expect(when.start!.precision).to.equal(precision);
      expect(when.interval).to.be.false;
    });

  const qualifiers: [string, boolean, boolean][] = [
    ['2025', false, false],
    ['2025?', true, false],
    ['2025-12~', false, true],
    ['2025-12-19%', true, true],
    ['2025-22?', true, false],
  ];
  for (const [edtf, uncertain, approximate] of qualifiers)
    it(`keeps ${edtf} ${uncertain ? 'uncertain' : 'certain'} and ${approximate ? 'approximate' : 'as it is'}`, () => {
      expect(parseEdtf(edtf)!.start).to.include({ uncertain, approximate });
    });

  const intervals: [edtf: string, first: number, last: number][] = [
    ['2025-01/2025-10', day('2025-01-01'), day('2025-10-31')],
    ['2022-02-24/2025', day('2022-02-24'), day('2025-12-31')],
    ['2025-12/2025', day('2025-12-01'), day('2025-12-31')],
    ['2022-02/..', day('2022-02-01'), Infinity],
    ['2022-02/', day('2022-02-01'), Infinity],
    ['../2023-12-13', -Infinity, day('2023-12-13')],
    ['/2023-12-13', -Infinity, day('2023-12-13')],
    ['2024~/2025?', day('2024-01-01'), day('2025-12-31')],
  ];
  for (const [edtf, first, last] of intervals)
    it(`keeps both ends of ${edtf}, open ones open`, () => {
      expect(parseEdtf(edtf)).to.include({ firstDay: first, lastDay: last, interval: true });
    });

  const bad = [
    '',
    '/',
    '../..',
    '..',
    'last summer',
    '25',
    '2025-1',
    '2025-00',
    '2025-13',
    '2025-20',
    '2025-25',
    '2025-22-01',
    '2025-12-00',
    '2025-12-32',
    '2025-02-29',
    '2025-12-19T10:00:00Z',
    '19.12.2025',
    '2025/2024',
    '2025/2026/2027',
    '2025-12/never',
    ' 2025',
    '2025??',
    '-2025',
    '٢٠٢٥',
  ];
  for (const text of bad)
    it(`takes “${text}” for no date`, () => {
      expect(parseEdtf(text)).to.be.undefined;
    });

  it('numbers days from 1970-01-01, and knows the years before 100', () => {
    expect(dayNumber(1970, 1, 1)).to.equal(0);
    expect(dayNumber(2025, 12, 19)).to.equal(20441);
    expect(dayNumber(50, 1, 1)).to.equal(day('0050-01-01'));
  });

  it('counts days as the calendar of the browser does', () => {
    for (let day = -719_528; day < 2_932_896; day += 97) {
      const date = new Date(day * 864e5);
      expect(dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).to.equal(day);
    }
    expect(dayNumber(2024, 14, 0)).to.equal(Date.UTC(2025, 0, 31) / 864e5);
  });
});

describe('durations', () => {
  const good: [string, object][] = [
    ['P4Y', { year: 4 }],
    ['P1M', { month: 1 }],
    ['PT1M', { minute: 1 }],
    ['P2W', { week: 2 }],
    ['P1Y6M', { year: 1, month: 6 }],
    ['P1DT12H', { day: 1, hour: 12 }],
    ['P0D', { day: 0 }],
  ];
  for (const [iso, parts] of good)
    it(`reads ${iso}`, () => {
      expect(parseDuration(iso)).to.deep.equal(parts);
    });
  for (const iso of ['', 'P', 'PT', '1M', 'P1', 'P1.5Y', 'P-1Y', 'p1m', 'P1M1Y', 'a month'])
    it(`takes “${iso}” for no duration`, () => {
      expect(parseDuration(iso)).to.be.undefined;
    });
});
