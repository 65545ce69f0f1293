import { expect } from 'chai';
import { copyable, dataOf, field, fill, openBuilder, paste } from './page.js';
import { readDate, writeDate } from '../../src/builder/read-date.js';
import { readNumber, writeNumber } from '../../src/builder/read-number.js';
import { readCsv, readPoints, writePoints } from '../../src/builder/points.js';
import { emptyState } from '../../src/builder/draft.js';
import { idOf, proposedId } from '../../src/builder/entry-id.js';
import { inLanguage } from '../../src/builder/other-marks.js';
import { whyNoDate } from '../../src/builder/why-no-date.js';
import { whyNoNumber } from '../../src/builder/why-no-number.js';
import { placeCode, placeName } from '../../src/builder/place-codes.js';

describe('numbers as they are typed', () => {
  const known: [string, number][] = [
    ['1000000', 1e6],
    ['1,000,000', 1e6],
    ['1 000 000', 1e6],
    ['1.000.000', 1e6],
    ['1 million', 1e6],
    ['1.1 million', 1_100_000],
    ['700k', 7e5],
    ['12.5', 12.5],
    ['1,234.5', 1234.5],
    ['-3', -3],
    ['0.125', 0.125],
    ['1,5 million', 1_500_000],
    ['1.500,50', 1500.5],
  ];
  for (const [typed, amount] of known) it(`“${typed}” is ${amount}`, () => expect(readNumber(typed)).to.equal(amount));

  for (const typed of ['', 'many', '1.000', '1,5', '1,00,000', '12 000,5', '1-2', '1e6', '0x10', 'more than 5'])
    it(`“${typed}” is not guessed at`, () => expect(readNumber(typed)).to.equal(undefined));

  it('are written so that they are read again', () => {
    for (const amount of [0, 1, 1000, 1.5, 1234567.891, 1e-7, 1e21, -1000, 0.1 + 0.2]) {
      const read = readNumber(writeNumber(amount));
      if (read !== undefined) expect(read).to.equal(amount);
      else expect(writeNumber(amount)).to.equal(String(amount));
    }
  });
});

describe('dates as they are typed', () => {
  const known: [string, string][] = [
    ['19 December 2025', '2025-12-19'],
    ['December 19, 2025', '2025-12-19'],
    ['19 Dec 2025', '2025-12-19'],
    ['2025-12-19', '2025-12-19'],
    ['19.12.2025', '2025-12-19'],
    ['December 2025', '2025-12'],
    ['2025', '2025'],
    ['summer 2025', '2025-22'],
    ['since February 2022', '2022-02/..'],
    ['until 2024', '../2024'],
    ['March 2024 to May 2024', '2024-03/2024-05'],
    ['2022–2024', '2022/2024'],
    ['from 2022 to 2024', '2022/2024'],
    ['about 2024', '2024~'],
    ['2022-02/..', '2022-02/..'],
    ['24.02.2022-31.10.2024', '2022-02-24/2024-10-31'],
    ['14/11/2024-16/11/2024', '2024-11-14/2024-11-16'],
    ['14.11.2024-16.11.2024', '2024-11-14/2024-11-16'],
    ['14-11-2024', '2024-11-14'],
    ['8–9 May 2025', '2025-05-08/2025-05-09'],
    ['May 8-9, 2025', '2025-05-08/2025-05-09'],
    ['March to May 2024', '2024-03/2024-05'],
    ['8 May – 9 June 2025', '2025-05-08/2025-06-09'],
  ];
  for (const [typed, edtf] of known) it(`“${typed}” is ${edtf}`, () => expect(readDate(typed)).to.equal(edtf));

  for (const typed of [
    'the other day',
    '02/05/2024',
    'before May 2025',
    'early 2025',
    'May',
    '31 February 2024',
    '2025-13',
    'mid-2024',
    'since then',
    '2024-11-14 or 15',
    '2024-11-14/2024-11-10',
    '05-08-2025',
    'in the past day',
  ])
    it(`“${typed}” is not guessed at`, () => expect(readDate(typed)).to.equal(typed));

  it('are said in words that lead back to them', () => {
    for (const edtf of [
      '2025',
      '2025-12',
      '2025-12-19',
      '2025-22',
      '2022-02/..',
      '../2024-05-01',
      '2024-03/2024-05',
      '2024~',
      '2024?',
      '2024-05%',
      '2025-24/..',
    ])
      expect(readDate(writeDate(edtf)), edtf).to.equal(edtf);
    expect(writeDate('2025-12')).to.equal('December 2025');
  });
});

describe('numbers in the marks of the page’s language', () => {
  const known: [string, string, number | undefined][] = [
    ['de', '1.500', 1500],
    ['de', '1.500,50', 1500.5],
    ['de', '1,5', 1.5],
    ['de', '1,5 Millionen', 1_500_000],
    ['de', '1,500', undefined],
    ['es', '1.500', 1500],
    ['fr', '1 500,5', 1500.5],
    ['fr', '1.500', undefined],
    ['en', '1.500', undefined],
    ['ar', '١٬٥٠٠', 1500],
  ];
  for (const [lang, typed, amount] of known)
    it(`“${typed}” is ${amount ?? 'asked about'} in ${lang}`, () => expect(readNumber(typed, lang)).to.equal(amount));

  it('are written so that they are read again, in each of them', () => {
    for (const lang of ['ar', 'de', 'en', 'es', 'fr', 'pl', 'ru', 'uk'])
      for (const amount of [0, 1.5, 1500, 1.125, 1234567.89, 0.125])
        expect(readNumber(writeNumber(amount, lang), lang), `${lang} ${amount}`).to.equal(amount);
  });

  it('say the same when the page gets another language', () => {
    const state = {
      ...emptyState(),
      drafts: { ...emptyState().drafts, claim: { value: { shape: 'asStated', amount: '1,500' } } },
    };
    const german = inLanguage(state, 'de');
    expect(german.drafts.claim.value).to.deep.equal({ shape: 'asStated', amount: '1.500' });
    expect(inLanguage(german, 'en').drafts).to.deep.equal(state.drafts);
  });

  it('are refused in a line of a series where they are refused in a field', () => {
    expect(readPoints('2025-05, 1.500')[0]![1]).to.deep.equal({ amount: '1.500' });
    expect(readPoints('2025-05, more than 1.500')[0]![1]).to.deep.equal({ amount: 'more than 1.500' });
    expect(readPoints('2025-05, more than 1.500', 'de')[0]![1]).to.equal('moreThan 1500');
  });
});

describe('why something is not read', () => {
  const dates: [string, RegExp][] = [
    ['05/08/2025', /could be either day or month first/],
    ['2024-11-14/2024-11-10', /ends before it begins/],
    ['31 May to 2 May 2024', /ends before it begins/],
    ['2024-11-14 or 15', /open which date/],
    ['early 2024', /not a date by itself.*“The date, in the source’s words”/],
    ['yesterday', /not a date by itself.*“The date, in the source’s words”/],
    ['last month', /not a date by itself.*“The date, in the source’s words”/],
  ];
  for (const [typed, said] of dates)
    it(`is said of the date “${typed}”`, () => expect(whyNoDate(typed, 'claimDate')).to.match(said));

  const numbers: [string, RegExp][] = [
    ['over 1,500', /“more than …”.*write only 1,500/],
    ['1500-2000', /“a range”.*1500 and 2000/],
    ['≈1500', /“about …”/],
    ['1500+', /“at least …”/],
    ['$22,000', /Write only 22,000 here, and USD under “Currency/],
    ['1.500', /could be 1500 or 1.5/],
  ];
  for (const [typed, said] of numbers)
    it(`is said of the number “${typed}”`, () => expect(whyNoNumber(typed, 'en')).to.match(said));
});

describe('the short name of an entry', () => {
  it('takes its form while it is typed', () => {
    expect(idOf('UK casualties, 2025!')).to.equal('uk-casualties-2025-');
    expect(idOf('Général')).to.equal('general');
  });

  it('is made of who says what, and when', () =>
    expect(
      proposedId({ claimant: [{ name: 'The Army' }], measure: { name: 'men killed' }, claimDate: '2025-05' }),
    ).to.equal('the-army-men-killed-2025-05'));
});

describe('lines of a series', () => {
  it('keep every hedge', () => {
    const points = [
      ['2024-01', 5],
      ['2024-02', 'moreThan 1000000'],
      ['2024-03', 'atLeast 5'],
      ['2024-04', 'lessThan 5'],
      ['2024-05', 'atMost 5'],
      ['2024-06', 'about 5'],
      ['2024-07', '5..7'],
    ];
    const lines = writePoints(points)!;
    expect(lines).to.contain('2024-02, more than 1000000').and.to.contain('2024-07, 5 to 7');
    expect(readPoints(lines)).to.deep.equal(points);
    expect(readPoints('2024-01, >= 5\n2024-02, > 5\n2024-03, ~5')).to.deep.equal([
      ['2024-01', 'atLeast 5'],
      ['2024-02', 'moreThan 5'],
      ['2024-03', 'about 5'],
    ]);
  });

  it('leave a date without a figure out: a gap is no nought', () => {
    for (const gap of ['2024-02,', '2024-02, ', '2024-02\t', '2024-02;""'])
      expect(readPoints(`2024-01, 5\n${gap}\n2024-03, 6`), gap).to.deep.equal([
        ['2024-01', 5],
        ['2024-03', 6],
      ]);
    expect(readPoints('2024-02'), 'half typed').to.have.length(1);
  });

  it('are not made where a point says more than a line can hold', () => {
    expect(writePoints([{ date: '2024', value: 5, note: 'x' }])).to.equal(undefined);
    expect(writePoints([['2024', { magnitude: 1000 }]])).to.equal(undefined);
  });

  it('are read from any table that has dates in its first column, and from no other', () => {
    expect(readCsv('date;a\n2024-01;1\n2024-02;2')).to.deep.equal([{ label: 'a', points: '2024-01, 1\n2024-02, 2' }]);
    expect(readCsv('2024-01\t1\n2024-02\t2')).to.deep.equal([{ points: '2024-01, 1\n2024-02, 2' }]);
    for (const text of ['', 'a,b\nc,d', 'A sentence, with a comma.', '700000, men'])
      expect(readCsv(text), text).to.equal(undefined);
  });
});

describe('countries', () => {
  it('are known by name and by code, and words stay words', () => {
    expect(placeCode('Russia')).to.equal('RU');
    expect(placeCode('ua')).to.equal('UA');
    expect(placeCode('the rebels')).to.equal('the rebels');
    for (const code of ['RU', 'UA', 'BY', 'KP', 'XX', 'rebels']) expect(placeCode(placeName(code))).to.equal(code);
  });
});

describe('what is chosen or emptied', () => {
  it('a magnitude stays what it is on a page in any language', async () => {
    const builder = await openBuilder();
    for (const lang of ['de', 'fr', 'en']) {
      await fill(builder, 'Language of the page', lang);
      await fill(builder, 'The claim, in one sentence', 'x y');
      await fill(builder, 'How the source gives it', 'magnitude');
      await fill(builder, 'How many, roughly', '10000');
      expect(dataOf(copyable(builder, 'Raw HTML')), lang).to.deep.include({ value: { magnitude: 10_000 } });
      expect(field(builder, 'How many, roughly').value).to.equal('10000');
    }
  });

  it('a length of time that is emptied is gone', async () => {
    const builder = await openBuilder();
    await paste(builder, '{"text": "x y", "value": {"duration": "P6M"}}');
    expect(dataOf(copyable(builder, 'Raw HTML'))).to.deep.include({ value: { duration: 'P6M' } });
    await fill(builder, 'How long', '');
    expect(copyable(builder, 'Raw HTML')).not.to.contain('P6M');
  });

  it('a number of days stays a whole number when the page’s language changes', async () => {
    const builder = await openBuilder();
    await paste(builder, '{"text": "x y", "value": {"duration": "P1000D"}}');
    await fill(builder, 'Language of the page', 'de');
    expect(dataOf(copyable(builder, 'Raw HTML'))).to.deep.include({ value: { duration: 'P1000D' } });
  });

  it('folded fields do not shut while one of them is emptied', async () => {
    const builder = await openBuilder();
    await paste(builder, '{"text": "x y", "claimDateText": "last month"}');
    const box = field(builder, 'The date, in the source’s words');
    expect(box.closest('details')!.open).to.be.true;
    await fill(builder, 'The date, in the source’s words', '');
    expect(box.closest('details')!.open).to.be.true;
  });

  it('a date with a comma stands before its figure in a column', async () => {
    const builder = await openBuilder();
    await paste(builder, 'Dec 19, 2025\t500\nDec 20, 2025\t600');
    expect(dataOf(copyable(builder, 'Raw HTML'), 'data-trend')).to.deep.include({
      series: [
        {
          points: [
            ['2025-12-19', 500],
            ['2025-12-20', 600],
          ],
        },
      ],
    });
  });

  it('a source goes into a ledger under its name', async () => {
    const builder = await openBuilder();
    await paste(builder, '{"name": "TASS", "kind": "newsAgency"}');
    expect(JSON.parse(`{${copyable(builder, 'Ledger entry')}}`)).to.deep.equal({
      tass: { name: 'TASS', kind: 'newsAgency' },
    });
  });
});
