import { expect } from 'chai';
import { openLedger } from '../../src/model/open-ledger.js';
import { parseTrend, type TrendInput } from '../../src/model/trend.js';
import { english } from '../../src/text/locale.js';
import { countBefore, pickRows, saySeries, type SeriesWords } from '../../src/text/say-trend.js';
import { trendCsv } from '../../src/text/trend-csv.js';

const seriesOf = (series: object) => {
  const parsed = parseTrend({ series: [series] } as TrendInput);
  if (!parsed.ok || parsed.problems.some(({ rank }) => rank !== 'note'))
    throw new Error(JSON.stringify(parsed.problems));
  return { ...parsed.value.series[0]!, label: parsed.value.series[0]!.label ?? 'A' };
};
const say = (series: object): SeriesWords => saySeries(seriesOf(series), english);
const days = (count: number, from = '2022-02-25') =>
  Array.from({ length: count }, (_, i) => new Date(Date.parse(from) + i * 864e5).toISOString().slice(0, 10));
const putin = { name: 'Vladimir Putin', jobTitle: 'President of Russia', partyToConflict: 'party', side: 'RU' };
const troops = (value: unknown, claimDate: string, more = {}) => ({
  text: 'A sentence.',
  claimant: putin,
  value,
  claimDate,
  basis: 'officialStatement',
  verification: 'unclear',
  ...more,
});

describe('statements in a table', () => {
  it('rule 14: have their corrections, newest first', () => {
    const corrections = [
      { date: '2025-01', text: 'It said 5.' },
      { date: '2025-03', text: 'It said 6.' },
    ];
    const { rows } = say({ label: 'A', claims: [troops(7, '2024-12', { corrections }), troops(8, '2025')] });
    expect(rows[0]!.firm.slice(-2)).to.deep.equal([
      'Corrections: March 2025: It said 6.',
      'Corrections: January 2025: It said 5.',
    ]);
  });

  it('say what a number has corrected, what it was corrected by, and that it is the same again', () => {
    const claims = [
      troops(12, '2023', { id: 'first' }),
      troops(14, '2024', { id: 'then', relations: [{ type: 'corrects', target: 'first' }] }),
      troops(14, '2025', { id: 'again', relations: [{ type: 'sameFigureAs', target: 'then' }] }),
    ];
    const ledger = openLedger({ claims });
    const parsed = parseTrend({ series: [{ label: 'A', claims: ['first', 'then', 'again'] }] }, { ledger });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { rows } = saySeries({ ...parsed.value.series[0]!, label: 'A' }, english, ledger);
    const firm = rows.map((row) => row.firm.join(' | '));
    expect(firm[0]).to.include('corrected by: ').and.include('14');
    expect(firm[1]).to.include('this claim corrects: ').and.include('12').and.include('the same number again: 14');
    expect(firm[2]).to.include('the same number again: 14');
  });

  it('never cut a claimant’s name by a label that it begins with', () => {
    for (const [label, name] of [
      ['Russia', 'Russian Defence Ministry'],
      ['UN', 'UNICEF'],
      ['US', 'US-led coalition'],
      ['Ukraine', 'Ukraine’s General Staff'],
      ['US', 'US forces'],
    ]) {
      const claims = [troops(7, '2024', { claimant: { name } }), troops(8, '2025', { claimant: { name } })];
      expect(say({ label, claims }).common.join(' · '), label).to.include(name);
    }
  });

  it('rule 2: each has its date, its figure with its hedge, and how firm it is; who says it stands above them', () => {
    const { common, rows } = say({
      label: 'Vladimir Putin',
      claims: [troops('moreThan 617000', '2023-12'), troops(700_000, '2024', { verification: 'notPossible' })],
    });
    expect(common).to.deep.equal(['President of Russia · side: Russia', 'Official statement']);
    expect(rows.map(({ when, figure, firm }) => [when, figure, firm])).to.deep.equal([
      ['said December 2023', 'more than 617,000', ['Whether it is accurate is unclear']],
      ['said 2024', '700,000', ['It could not be verified independently']],
    ]);
  });

  it('says once what holds for all, and nothing twice', () => {
    const { common, rows } = say({ label: 'A', claims: [troops(1, '2023'), troops(2, '2024')] });
    expect(common).to.include('Whether it is accurate is unclear');
    expect(rows.map(({ firm }) => firm)).to.deep.equal([[], []]);
  });

  it('says of one statement everything in its row', () =>
    expect(say({ label: 'A', claims: [troops(1, '2023')] }).rows[0]!.firm).to.deep.equal([
      'Official statement',
      'Whether it is accurate is unclear',
    ]));

  it('names each claimant where they differ', () => {
    const { common, rows } = say({
      label: 'Officials',
      claims: [troops(1, '2023'), troops(2, '2024', { claimant: 'Somebody else' })],
    });
    expect(common.join()).not.to.include('Putin');
    expect(rows.map(({ firm }) => firm[0])).to.deep.equal([
      'Vladimir Putin, President of Russia · side: Russia',
      'Somebody else · side not stated',
    ]);
  });

  it('rule 12: an unknown side is said to be unknown, and the editor’s note stands with it', () => {
    expect(
      say({
        label: 'A',
        claims: [troops(1, '2023', { claimant: { name: 'X', partyToConflict: 'unknown', partyNote: 'a note' } })],
      }).common,
    ).to.deep.equal(['X · side not known · a note']);
  });

  it('says where above the rows, or in each where the places differ', () => {
    const place = (name: string) => ({ observationAbout: name });
    const { common } = say({
      label: 'A',
      claims: [troops(1, '2023', place('Kyiv')), troops(2, '2024', place('Kyiv'))],
    });
    expect(common).to.include('Kyiv');
    const { rows } = say({ label: 'A', claims: [troops(1, '2023', place('Kyiv')), troops(2, '2024', place('Lviv'))] });
    expect(rows.map(({ figure, firm }) => [figure, firm[0]])).to.deep.equal([
      ['1', 'Kyiv'],
      ['2', 'Lviv'],
    ]);
  });

  it('keeps what a figure covers apart from when it was said', () =>
    expect(say({ label: 'A', claims: [troops(1, '2025-12', { observationPeriod: '2025' })] }).rows[0]!.when).to.equal(
      'period: 2025 · said December 2025',
    ));

  it('says of a point its date, its hedge and its note', () => {
    const [row] = say({
      label: 'A',
      claimant: 'General Staff',
      points: [{ date: '2022-03-07', value: 'moreThan 11000', note: 'corrected later', obsStatus: 'P' }],
    }).rows;
    expect(row!.when).to.equal('March 7, 2022');
    expect(row!.figure).to.equal('more than 11,000');
    expect(row!.firm).to.include('Provisional: corrected later');
  });

  it('says a month as a month, not as its days', () =>
    expect(
      say({
        label: 'A',
        points: [
          ['2022-03', 5],
          ['2023', 6],
        ],
      }).rows.map(({ when }) => when),
    ).to.deep.equal(['March 2022', '2023']));

  it('links what is read for all above the rows, and the rest beside them', () => {
    const evidence = { name: 'The report', url: 'https://example.org/report' };
    const { sources, rows } = say({
      label: 'A',
      claims: [troops(1, '2023', { evidence }), troops(2, '2024', { evidence: [evidence, { name: 'Another' }] })],
    });
    expect(sources).to.deep.equal([{ text: 'The report', url: evidence.url }]);
    expect(rows.map((row) => row.sources.map(({ text }) => text))).to.deep.equal([[], ['Another']]);
  });
});

describe('a table of a dense series', () => {
  const points = (count: number, value: (i: number) => unknown) =>
    seriesOf({ points: days(count).map((day, i) => [day, value(i)]) }).points!;

  it('has the last of each month, the first and the last', () => {
    const found = points(120, (i) => i);
    const picked = pickRows(found).map((i) => new Date(found.firstDay[i]! * 864e5).toISOString().slice(0, 10));
    expect(picked).to.deep.equal(['2022-02-25', '2022-02-28', '2022-03-31', '2022-04-30', '2022-05-31', '2022-06-24']);
  });

  it('has each change of wording, as of the 12,000 that stood for a week while their hedge changed', () => {
    const hedges = ['about', 'moreThan', 'moreThan', 'about', 'about'];
    const picked = pickRows(points(60, (i) => (i >= 10 && i < 15 ? `${hedges[i - 10]} 12000` : `about ${i}`)));
    expect(picked).to.include.members([11, 13]);
    expect(picked).not.to.include(12);
  });

  it('has each range among numbers, and each magnitude', () => {
    const picked = pickRows(points(60, (i) => (i === 20 ? { low: 1, high: 9 } : i === 30 ? { magnitude: 1000 } : i)));
    expect(picked).to.include.members([20, 21, 30, 31]);
  });

  it('has each point with a note', () => {
    const withNote = seriesOf({
      points: days(60).map((date, i) => ({ date, value: i, ...(i === 33 && { note: 'counted anew' }) })),
    }).points!;
    expect(pickRows(withNote)).to.include(33);
  });

  it('stays of a length that is read, however long the series', () => {
    for (const count of [1000, 30_000])
      expect(pickRows(points(count, (i) => (i % 2 ? i : `about ${i}`))).length).to.be.within(30, 260);
  });

  it('finds a day among many', () => {
    const sorted = Int32Array.of(1, 3, 3, 8);
    expect([0, 1, 2, 3, 4, 8, 9].map((day) => countBefore(sorted, 4, day))).to.deep.equal([0, 0, 1, 1, 3, 3, 4]);
  });
});

describe('a trend as CSV', () => {
  const csv = (series: object, note = '') =>
    trendCsv([seriesOf(series)], note, english)
      .replace(/^\ufeff/, '')
      .trimEnd()
      .split('\r\n');

  it('has every statement, also those of a dense series that the table leaves out', () => {
    const lines = csv({ points: days(500).map((day, i) => [day, i]) });
    expect(lines).to.have.length(501);
  });

  it('keeps the hedge, the claimant with their side, the state and the source in each line', () => {
    const [, line] = csv({
      label: 'A',
      claims: [
        troops('moreThan 400000', '2025-12', {
          evidence: { name: 'The report', url: 'https://example.org/' },
        }),
      ],
    });
    for (const part of [
      'more than 400,000',
      'moreThan',
      'side: Russia',
      'Whether it is accurate is unclear',
      'The report https://example.org/',
      '2025-12-01',
      '2025-12-31',
    ])
      expect(line).to.include(part);
  });

  it('has what holds for all in its first line', () => {
    const [, first, second] = csv(
      { label: 'A', claims: [troops(1, '2023'), troops(2, '2024')] },
      'Three statements by one claimant.',
    );
    expect(first).to.include('Three statements');
    expect(second).not.to.include('Three statements');
  });

  it('has nothing that a spreadsheet would run', () => {
    const [, line] = csv({
      label: '=HYPERLINK("https://example.org")',
      claims: [troops(1, '2023', { claimant: '@SUM(A1)' })],
    });
    expect(line).to.include(`"'=HYPERLINK(""https://example.org"")"`);
    expect(line).to.include(`'@SUM(A1)`);
    expect(line).not.to.match(/(^|,)"?[=@]/);
  });
});
