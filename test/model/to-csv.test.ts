import { expect } from 'chai';
import { parseClaim, parseTrend } from '../../src/model/parse-any.js';
import { csvCell, toCsv } from '../../src/model/to-csv.js';
import type { Claim, ClaimInput } from '../../src/model/claim.js';
import type { TrendInput } from '../../src/model/trend.js';

const claimOf = (input: ClaimInput): Claim => {
  const parsed = parseClaim(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};

/** Reads RFC 4180, as a spreadsheet does: rows of cells. */
const readCsv = (csv: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
};
const table = (csv: string): Record<string, string>[] => {
  const [head, ...rows] = readCsv(csv);
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [head![i]!, cell])));
};
const row = (input: ClaimInput) => table(toCsv(claimOf(input)))[0]!;

describe('claims as CSV', () => {
  it('rule 10: give what is denied no end, and a count of names one', () => {
    const ends = ({ low, high }: Record<string, string>) => [low, high];
    expect(ends(row({ text: 'A.', value: 5, modality: 'denied' }))).to.deep.equal(['', '']);
    expect(ends(row({ text: 'A.', value: '1..5', modality: 'denied' }))).to.deep.equal(['', '']);
    expect(ends(row({ text: 'A.', value: 5, basis: 'namedCount' }))).to.deep.equal(['5', '']);
    expect(ends(row({ text: 'A.', value: 5 }))).to.deep.equal(['5', '5']);
  });

  it('have the unit of a measure with the figure', () => {
    expect(row({ text: 'A.', value: 138, measure: { name: 'damage', unit: 'billion dollars' } }).figure).to.equal(
      '138 billion dollars',
    );
  });

  it('have what their series says for all of them', () => {
    const parsed = parseTrend({
      series: [{ claimant: 'A ministry', measure: 'troops', basis: 'target', claims: [{ text: 'A.', value: 70 }] }],
    } as TrendInput);
    const [line] = table(toCsv((parsed.ok && parsed.value) as never));
    expect(line).to.include({ claimant: 'A ministry', measure: 'troops' });
    expect(line!.how_firm).to.include('target');
  });

  it('say in words who only supports a side, how a date is known, and that a conversion is not stated', () => {
    const line = row({
      text: 'It is paid.',
      claimant: [
        { name: 'A ministry', side: 'UA', partyToConflict: 'supportsParty' },
        { name: 'A group', partyToConflict: 'notParty' },
      ],
      claimDate: '2025-12',
      claimDateBasis: 'inferred',
      value: { amount: 50000, currency: 'USD', conversion: 'notStated', components: 'notItemised' },
    });
    expect(line.claimant).to.equal('A ministry (supports: UA); A group (not a party)');
    expect(line.how_firm).to.equal(
      'date inferred. conversion not stated. components not itemised. verification not stated',
    );
  });

  it('carry who said it, when, how firm it is, and where it was read', () => {
    const line = row({
      id: 'a',
      text: 'More than 1,000 men.',
      claimant: { name: 'The ministry', side: 'RU' },
      claimDate: '2025-12',
      observationPeriod: '2025',
      measure: 'men',
      observationAbout: 'UA',
      value: 'moreThan 1000',
      basis: 'officialStatement',
      verification: { status: 'unclear', note: 'nobody was let in' },
      evidence: [{ name: 'TASS', url: 'https://tass.example/' }],
      corrections: [{ date: '2026-01-02', text: 'It said 900 before.' }],
    });
    expect(line).to.include({
      id: 'a',
      text: 'More than 1,000 men.',
      claimant: 'The ministry (side: RU)',
      said: '2025-12',
      measure: 'men',
      place: 'UA',
      figure: 'more than 1000',
      when: '2025',
      first_day: '2025-01-01',
      last_day: '2025-12-31',
    });
    expect(line.how_firm).to.equal('officialStatement. verification unclear. nobody was let in');
    expect(line.sources).to.equal('TASS https://tass.example/');
    expect(line.note).to.equal('corrected 2026-01-02 It said 900 before.');
  });

  const figures: [value: ClaimInput['value'], said: string, more?: Partial<ClaimInput>][] = [
    [
      { amount: 50000, currency: 'USD', comparator: 'about', asWritten: 'about $50,000' },
      'about 50000 USD (“about $50,000”)',
    ],
    [
      {
        amount: 1600,
        currency: 'USD',
        per: 'P1M',
        comparator: 'moreThan',
        near: true,
        asWritten: 'just over $1,600 a month',
      },
      'just over 1600 USD per P1M (“just over $1,600 a month”)',
    ],
    [{ amount: 25, asWritten: 'one in four' }, '25 % (“one in four”)', { measure: { name: 'share', unit: '%' } }],
    [{ amount: 5, comparator: 'about', asWritten: '5:1' }, 'about 5 times (“5:1”)', { measure: { statType: 'ratio' } }],
    [{ similarTo: 'a', asWritten: 'the same number' }, 'similar numbers (“the same number”)'],
    [{ asWritten: 'a great many' }, 'a great many', { measure: { name: 'damage', unit: 'USD' } }],
    [{ magnitude: 10000, currency: 'USD' }, 'tens of thousands of USD'],
    [{ duration: 'P4Y' }, '4 years', { measure: { name: 'time', unit: 'years' } }],
    [{ low: 10, high: 20, best: 12, currency: 'USD' }, '10 to 20 USD (best estimate: 12)'],
    [{ amount: 5, asWritten: 'five' }, 'denied: 5 (“five”)', { modality: 'denied' }],
  ];
  for (const [value, said, more] of figures)
    it(`have the hedged figure with its unit before the publisher’s own words: ${said}`, () =>
      expect(row({ text: 'x', value, ...more }).figure).to.equal(said));

  it('rule 10: have no estimate and no magnitude of what is denied', () => {
    expect(row({ text: 'x', value: { low: 1, high: 9, best: 5 }, modality: 'denied' }).best).to.equal('');
    expect(row({ text: 'x', value: { magnitude: 1000 }, modality: 'denied' }).magnitude).to.equal('');
  });

  it('say who checked and when, and have the publisher’s words for the date, the period and the doubt', () => {
    const line = row({
      text: 'x',
      value: 5,
      claimDate: '2025-12',
      claimDateBasis: 'resolvedFromArticleDate',
      claimDateText: 'last month',
      observationPeriod: '2024',
      periodText: 'the year before',
      modality: 'possible',
      modalityText: 'may have been',
      verification: { status: 'partly', by: 'BBC', date: '2026-01-02', note: 'names only' },
    });
    expect(line).to.include({ said: '2025-12', when: '2024 (“the year before”)' });
    expect(line.how_firm).to.equal(
      'possible (“may have been”). date worked out from the article’s date. said “last month”. ' +
        'verification partly (by BBC, 2026-01-02). names only',
    );
  });

  it('name those that are meant, and say whether these are all', () => {
    const values = ['India', 'Nepal'];
    const noteOf = (list: ClaimInput['list']) => row({ text: 'x', list }).note;
    expect(noteOf({ values, asWritten: 'including India and Nepal' })).to.equal(
      'among others: India, Nepal (“including India and Nepal”)',
    );
    expect(noteOf({ values, exhaustive: true })).to.equal('namely: India, Nepal');
    expect(noteOf({ asWritten: 'several countries' })).to.equal('several countries');
  });

  it('say that nothing is stated of a verification, where nothing is', () =>
    expect(row({ text: 'x', value: 5 }).how_firm).to.equal('verification not stated'));

  it('never give a bound as the number: its open end is empty', () => {
    expect(row({ text: 'x', value: 'moreThan 1000' })).to.include({
      figure: 'more than 1000',
      comparator: 'moreThan',
      low: '1000',
      high: '',
    });
    expect(row({ text: 'x', value: 'atMost 1000' })).to.include({
      figure: 'at most 1000',
      comparator: 'atMost',
      low: '',
      high: '1000',
    });
    expect(row({ text: 'x', value: 'about 1000' })).to.include({
      figure: 'about 1000',
      comparator: 'about',
      low: '1000',
      high: '1000',
    });
    expect(row({ text: 'x', value: { magnitude: 10000 } })).to.include({ low: '', high: '', magnitude: '10000' });
    expect(row({ text: 'x', value: '1200..3400' })).to.include({ figure: '1200 to 3400', low: '1200', high: '3400' });
  });

  it('keep the words of a verdict', () =>
    expect(
      row({ text: 'x', review: { publisher: 'Checker', reviewRating: { alternateName: 'False' } } }).note,
    ).to.equal('verdict of Checker: False'));

  it('hold no formula: whatever a spreadsheet would run stays a text', () => {
    for (const sign of ['=', '+', '-', '@', '\t', '\r', '\n', '＝']) expect(csvCell(`${sign}1+1`)).to.match(/^"?'/);
    for (const before of [' ', '\u00a0', '  ', '"']) expect(csvCell(`${before}+1`)).to.match(/^"?'/);
    expect(csvCell(-5)).to.equal('-5');
    expect(row({ text: 'x', value: { asWritten: '=1+1' }, list: { asWritten: '@SUM(1)' } })).to.include({
      figure: "'=1+1",
      note: "'@SUM(1)",
    });
    const line = row({ text: '=cmd|" /C calc"!A0', claimant: '@SUM(1)', value: 5, measure: '-2+3' });
    expect([line.text, line.claimant, line.measure]).to.deep.equal(['\'=cmd|" /C calc"!A0', "'@SUM(1)", "'-2+3"]);
  });

  it('survive commas, quotation marks and line breaks', () => {
    const text = 'He said: "no",\r\nand left';
    expect(row({ text }).text).to.equal(text);
  });

  it('of a trend: every statement and every point, with the series it is in, and its sources', () => {
    const input: TrendInput = {
      title: 'Losses',
      note: 'One party’s claims.',
      series: [
        {
          label: 'General Staff',
          claimant: 'General Staff',
          measure: 'losses',
          evidence: [{ name: 'Reports', url: 'https://reports.example/' }],
          points: [['2022-02-25', 'about 2800'], { date: '2022-03', value: 'moreThan 5000', note: 'late' }],
        },
        { label: 'Ministry', claims: [{ text: 'x', claimant: 'Ministry', value: '1..2', claimDate: '2023' }] },
      ],
    };
    const parsed = parseTrend(input);
    const lines = table(toCsv(parsed.ok ? parsed.value : (undefined as never)));
    expect(
      lines.map(({ series, claimant, figure, when, first_day, last_day }) => [
        series,
        claimant,
        figure,
        when,
        first_day,
        last_day,
      ]),
    ).to.deep.equal([
      ['General Staff', 'General Staff', 'about 2800', '2022-02-25', '2022-02-25', '2022-02-25'],
      ['General Staff', 'General Staff', 'more than 5000', '2022-03', '2022-03-01', '2022-03-31'],
      ['Ministry', 'Ministry', '1 to 2', '2023', '2023-01-01', '2023-12-31'],
    ]);
    expect(lines[0]!.sources).to.equal('Reports https://reports.example/');
    expect(lines[0]!.note).to.equal('Losses. One party’s claims.');
    expect(lines[1]!.how_firm).to.include('late');
  });

  it('of a series that has statements and points: all of them', () => {
    const parsed = parseTrend({ series: [{ claims: [{ text: 'A.', value: 1 }], points: [['2022-02-25', 2]] }] });
    expect(table(toCsv((parsed.ok && parsed.value) as never)).map(({ figure }) => figure)).to.deep.equal(['1', '2']);
  });

  it('never give what is only near as exact', () => {
    expect(row({ text: 'A.', value: { amount: 5, near: true, comparator: 'asStated' } }).comparator).to.equal('about');
    expect(row({ text: 'A.', value: { amount: 5, near: true } })).to.include({
      figure: 'close to 5',
      comparator: 'about',
    });
    expect(row({ text: 'A.', value: { amount: 5, near: true, comparator: 'moreThan' } }).comparator).to.equal(
      'moreThan',
    );
  });

  it('keep the rate of a flow and of a mean', () => {
    const measure = { name: 'losses', temporality: 'flow', per: 'P1D' } as const;
    expect(row({ text: 'A.', value: 5, measure }).figure).to.equal('5 per P1D');
    expect(row({ text: 'A.', value: 5, measure, observationPeriod: '2023' }).figure).to.equal('5');
  });

  it('lose no source that has neither a name nor an address', () => {
    const evidence = [{ kind: 'official', agent: 'A ministry' }, { kind: 'leak' }] as const;
    expect(row({ text: 'A.', value: 5, evidence }).sources).to.equal('A ministry; leak');
  });
});
