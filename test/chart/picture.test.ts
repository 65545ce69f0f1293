import { expect } from 'chai';
import { dayNumber } from '../../src/model/edtf.js';
import { drawPictures, type Picture } from '../../src/chart/picture.js';
import { widthOf } from '../../src/chart/place-labels.js';
import { chartLocaleFor } from '../../src/text/chart-messages.js';
import { english } from '../../src/text/locale.js';
import { wordBox } from './word-box.js';
import { claim, days, draw, ledgerOf, plan, planOf, shapes, walk, words, yOf } from './a-trend.js';

const one = (value: unknown, more: object = {}, date = '2025-06-01') => draw(planOf(claim(value, date, more)));
const rows = (d: string) => walk(d).map(({ y }) => y);
const columns = (d: string) => walk(d).map(({ x }) => x);
/** How far down and up everything of a series reaches. */
const reach = (picture: ReturnType<typeof draw>) => {
  const ys = picture.over.filter(({ c, d }) => d && /\bs\d\b/.test(c)).flatMap(({ d }) => rows(d!));
  return { top: Math.min(...ys), bottom: Math.max(...ys) };
};

describe('what is at most so many', () => {
  it('does not reach below the axis, where it would say “or fewer than none”', () => {
    const picture = draw(planOf(claim('atMost 10', '2025-06-01'), claim(900_000, '2025-07-01')));
    const axis = yOf(picture, '0');
    for (const name of ['f0', 'f1', 'f2'])
      for (const { d } of shapes(picture, name)) expect(Math.max(...rows(d!))).to.be.at.most(axis + 0.11);
  });
});

describe('rule 5: a one-sided bound', () => {
  for (const value of ['moreThan 500000', 'atLeast 500000'])
    it(`draws “${value}” open, from the bound upward, with no dot in the middle`, () => {
      const picture = one(value);
      const bound = yOf(picture, '500K');
      const { top, bottom } = reach(picture);
      expect(bottom, 'nothing below the bound').to.be.at.most(bound + 0.11);
      expect(top, 'a stem above it').to.be.below(bound - 15);
      expect(
        shapes(picture, 'm').filter(({ d }) => d?.includes('a')),
        'no dot',
      ).to.deep.equal([]);
    });

  for (const value of ['lessThan 500000', 'atMost 500000'])
    it(`draws “${value}” open, from the bound downward, with no dot in the middle`, () => {
      const picture = one(value);
      const bound = yOf(picture, '500K');
      const { top, bottom } = reach(picture);
      expect(top, 'nothing above the bound').to.be.at.least(bound - 0.11);
      expect(bottom, 'a stem below it').to.be.above(bound + 15);
      expect(
        shapes(picture, 'm').filter(({ d }) => d?.includes('a')),
        'no dot',
      ).to.deep.equal([]);
    });

  it('fades: each piece of the stem has an ink of its own, and they do not meet', () => {
    const picture = one('moreThan 500000');
    const pieces = ['f0', 'f1', 'f2'].map((name) => rows(shapes(picture, name)[0]!.d!));
    expect(pieces[0]![1]).to.be.above(pieces[1]![0]!);
    expect(pieces[1]![1]).to.be.above(pieces[2]![0]!);
  });

  it('has room for its stem below the top of the scale', () => {
    const picture = one('moreThan 1000000');
    expect(reach(picture).top).to.be.at.least(0);
    expect(words(picture, 't')).to.include('1.25M');
  });

  it('on a dense series stands on the line, upward alone', () => {
    const picture = draw({
      series: [
        { label: 'A', points: days(80).map((day, i) => [day, i === 40 ? 'moreThan 500' : 'about 500'] as never) },
      ],
    });
    const stem = shapes(picture, 'f0')[0]!.d!;
    expect(stem.match(/M/g)).to.have.length(1);
    expect(Math.max(...rows(stem))).to.be.closeTo(yOf(picture, '500'), 0.2);
  });
});

describe('the marks', () => {
  it('an exact number is a closed outline around it', () => {
    const picture = one(500_000);
    const [mark] = shapes(picture, 'm').filter(({ d }) => d);
    const middle = (Math.min(...rows(mark!.d!)) + Math.max(...rows(mark!.d!))) / 2;
    expect(mark!.d).to.match(/z$/);
    expect(middle).to.be.closeTo(yOf(picture, '500K'), 2);
  });

  it('about is a broken outline', () => expect(shapes(one('about 500000'), 'about')).to.have.length(1));

  it('a range is a bar from end to end, with no dot', () => {
    const picture = one('200000..400000');
    const [bar] = shapes(picture, 'bar');
    expect(Math.min(...rows(bar!.d!))).to.be.closeTo(yOf(picture, '400K'), 0.11);
    expect(Math.max(...rows(bar!.d!))).to.be.closeTo(yOf(picture, '200K'), 0.11);
    expect(picture.over.filter(({ d }) => d?.includes('a'))).to.deep.equal([]);
    expect(shapes(picture, 'b'), 'no best estimate is invented').to.deep.equal([]);
  });

  it('a best estimate is a tick at its own height', () => {
    const picture = one({ low: 200_000, high: 500_000, best: 300_000 });
    expect(rows(shapes(picture, 'b')[0]!.d!)[0]).to.be.closeTo(yOf(picture, '300K'), 0.11);
  });

  for (const [verification, name] of [
    [undefined, 'hollow'],
    ['unclear', 'hollow'],
    ['independent', 'full'],
    ['refuted', 'crossed'],
  ] as const)
    it(`verification ${verification ?? 'not stated'} is ${name}`, () =>
      expect(shapes(one(5, { verification }), name)).to.have.length(1));

  for (const value of [5, 'about 5', 'moreThan 5', '2..5'])
    it(`what is verified in part is filled in part: ${value}`, () => {
      const half = (verification?: string) =>
        shapes(one(value, { verification }), 'full').flatMap(({ d }) => walk(d!).map(({ x }) => x));
      const whole = shapes(one(value), 'm').flatMap(({ d }) => (d ? walk(d).map(({ x }) => x) : []));
      const middle = (Math.min(...whole) + Math.max(...whole)) / 2;
      expect(half()).to.deep.equal([]);
      expect(Math.min(...half('partly'))).to.be.closeTo(Math.min(...whole), 0.2);
      expect(Math.max(...half('partly'))).to.be.closeTo(middle, 0.2);
      expect(shapes(one(value, { verification: 'partly' }), 'half'), 'with its outline').to.have.length(
        value === 'about 5' ? 0 : 1,
      );
    });

  it('a date that is about or not certain is a broken line through the mark, and stands in its words', () => {
    for (const [date, said] of [
      ['2025-06-01~', '5 (about June 1, 2025)'],
      ['2025?', '5 (2025 (uncertain))'],
    ] as const) {
      const picture = draw(planOf(claim(5, date), claim(4, '2020')));
      expect(shapes(picture, 'w').filter(({ c }) => c.includes('about'))).to.have.length(1);
      expect(words(picture, 'v')).to.include(said);
    }
    expect(shapes(one(5, { claimDate: '2025' }), 'about')).to.deep.equal([]);
  });

  it('refuted is crossed out, not only coloured', () => {
    const cross = shapes(one(5, { verification: 'refuted' }), 'e').find(({ d }) => d);
    expect(walk(cross!.d!).filter(({ drawn }) => drawn)).to.have.length(2);
    expect(shapes(one(5), 'e').filter(({ d }) => d)).to.deep.equal([]);
  });

  it('rule 10: a count of names stands on a floor line, open upward', () => {
    const picture = one(100_001, { basis: 'namedCount' });
    expect(shapes(picture, 'f0')).to.have.length(1);
    expect(columns(shapes(picture, 'e').find(({ d }) => d)!.d!)).to.have.length(2);
    expect(words(picture, 'v'), 'and its number stays as it was said').to.deep.equal(['100,001']);
  });

  it('rule 10: a target is dotted, and nothing steps to it', () => {
    const picture = draw(planOf(claim(5, '2023-01-01'), claim(9, '2024-01-01', { basis: 'target' })));
    expect(shapes(picture, 'target')).to.have.length(1);
    expect(shapes(picture, 'step')).to.deep.equal([]);
  });

  it('rule 10: a provisional number has a star', () => {
    expect(words(one(400_000, { obsStatus: 'P' }), 'v')).to.deep.equal(['400K *']);
    expect(words(one(400_000), 'v')).to.deep.equal(['400K']);
  });

  it('a wide date is as wide as its line', () => {
    const trend = plan({ series: [{ label: 'A', claims: [claim(5, '2024'), claim(5, '2026-01-01')] }] });
    const [line] = shapes(draw(trend), 'w');
    const [from, to] = columns(line!.d!);
    const [first, last] = [dayNumber(2024, 1, 1), dayNumber(2025, 1, 1)];
    const perDay = (to! - from!) / (last - first);
    const all = draw(trend).traces[0]!.runs[0]!;
    expect(all[1]!.x - all[0]!.x).to.be.closeTo(perDay * (dayNumber(2026, 1, 1) + 0.5 - (first + last) / 2), 1);
  });

  it('a range covers its wide date at both ends', () => {
    const wide = rows(shapes(one({ low: 1000, high: 5000 }, { observationPeriod: '2024' }, '2025'), 'w')[0]!.d!);
    expect(new Set(wide).size).to.equal(2);
  });

  it('two statements on the same year stand beside each other within it', () => {
    const picture = draw(planOf(claim(417_000, '2025'), claim(422_000, '2025')));
    const [a, b] = picture.traces[0]!.runs[0]!;
    expect(Math.abs(a!.x - b!.x)).to.be.above(8);
  });
});

describe('rule 6: a vague magnitude', () => {
  it('is a hatched span with its words, from the magnitude to ten times it', () => {
    const picture = draw(planOf(claim(80_000, '2024-01-01'), claim({ magnitude: 1000 }, '2025')));
    const [span] = shapes(picture, 'hatch');
    const all = walk(span!.d!);
    expect(Math.max(...all.map(({ y }) => y))).to.be.closeTo(
      yOf(picture, '0') - (yOf(picture, '0') - yOf(picture, '20K')) / 20,
      0.5,
    );
    expect(words(picture, 'v')).to.include('thousands');
    expect(
      shapes(picture, 'm').filter(({ d }) => d),
      'one mark for the one number',
    ).to.have.length(1);
  });

  it('above the scale stands at the foot, hatched, and stretches nothing', () => {
    const picture = draw(planOf(claim(500, '2024-01-01'), claim({ magnitude: 1_000_000 }, '2025')));
    expect(Math.min(...rows(shapes(picture, 'hatch')[0]!.d!))).to.be.above(yOf(picture, '0'));
    expect(words(picture, 'v')).to.include('millions');
  });

  it('“similar numbers” stand at the foot at their date, hatched, without a number', () => {
    const ledger = ledgerOf([claim('moreThan 400000', '2025'), claim({ similarTo: '0' }, '2023')]);
    const picture = draw(plan({ series: [{ label: 'A', claims: ['0', '1'] }] }, ledger));
    expect(Math.min(...rows(shapes(picture, 'hatch')[0]!.d!))).to.be.above(yOf(picture, '0'));
    expect(words(picture, 'v')).to.have.members(['> 400K', 'similar numbers']);
  });

  it('has its words whole in a narrow picture, or cut where they are seen to be cut', () => {
    const denied = planOf(claim(90_000, '2024', { modality: 'denied' }));
    const long = planOf(
      claim(undefined, '2024', { text: 'Not a single soldier of ours has been killed in the region.' }),
    );
    for (const width of [260, 300, 640]) {
      const [label] = shapes(draw(denied, width), 'v').filter(({ t }) => t?.includes('90K'));
      expect(label!.t, String(width)).to.equal('90K · The claimant denies this');
      for (const picture of [draw(denied, width), draw(long, width)])
        for (const { t, x, c } of shapes(picture, 'v')) {
          const length = t!.length * 6;
          expect(c.includes('e') ? x! - length : x!, `${width}: ${t}`).to.be.at.least(-1);
          expect(c.includes('e') ? x! : x! + length, `${width}: ${t}`).to.be.at.most(width + 12);
        }
    }
    expect(words(draw(long, 260), 'v')[0]).to.match(/^Not a single soldier .*…$/);
  });

  it('alone has no scale that it could be read on', () => {
    const picture = one({ magnitude: 1000 });
    expect(shapes(picture, 'hatch')).to.have.length(1);
    expect(words(picture, 't').filter((word) => /K|\d{4}/.test(word) === false && /^\d/.test(word))).to.deep.equal([]);
    expect(shapes(picture, 'grid')).to.deep.equal([]);
  });
});

describe('rule 7: statements are not interpolated', () => {
  const three = () => draw(planOf(claim(600, '2023-01-01'), claim(700, '2024-01-01'), claim(700, '2025-01-01')));

  it('lines between them are level or upright, never sloped', () => {
    const path = walk(shapes(three(), 'step')[0]!.d!);
    let before = path[0]!;
    for (const place of path.slice(1)) {
      if (place.drawn) expect(place.x === before.x || place.y === before.y, JSON.stringify([before, place])).to.be.true;
      before = place;
    }
    expect(path.filter(({ drawn }) => drawn).length).to.be.at.least(3);
  });

  it('a number is held until the next statement, and steps there', () => {
    const picture = three();
    const path = walk(shapes(picture, 'step')[0]!.d!);
    const second = picture.traces[0]!.runs[0]![1]!;
    expect(path[0]!.y).to.be.closeTo(picture.traces[0]!.runs[0]![0]!.y, 0.11);
    expect(path[1]!.x).to.be.closeTo(second.x, 6);
    expect(path[2]!.y).to.be.closeTo(second.y, 0.11);
  });

  it('nothing joins statements that cover a period each', () => {
    const measure = { name: 'recruits', temporality: 'flow', per: 'P1Y' };
    const picture = draw(
      planOf(
        claim(5, '2024', { measure, observationPeriod: '2023' }),
        claim(9, '2025', { measure, observationPeriod: '2024' }),
      ),
    );
    expect(shapes(picture, 'step')).to.deep.equal([]);
  });

  it('nothing joins two claimants', () => {
    const picture = draw({
      series: [
        { label: 'A', claims: [claim(5, '2023')] },
        { label: 'B', claims: [claim(9, '2025')] },
      ],
    });
    expect(shapes(picture, 'step')).to.deep.equal([]);
  });

  for (const [what, value, more] of [
    ['words', { magnitude: 1e9 }, {}],
    ['a denial', 400_000, { modality: 'denied' }],
  ] as const)
    it(`no step runs through ${what}, which is a statement, too`, () => {
      const stock = { measure: { name: 'troops', temporality: 'stock' } };
      const all = [
        claim(100_000, '2023-01', stock),
        claim(value, '2024-01', { ...stock, ...more }),
        claim(120_000, '2025-01', stock),
      ];
      expect(shapes(draw(planOf(...all)), 'step')).to.have.length(0);
      expect(shapes(draw(planOf(all[0]!, all[2]!)), 'step')).to.have.length(1);
    });

  it('no step runs through a range without a best estimate', () => {
    const picture = draw(planOf(claim(5, '2023-01-01'), claim('3..9', '2024-01-01'), claim(5, '2025-01-01')));
    expect(shapes(picture, 'step')).to.deep.equal([]);
  });

  it('a few regular points are statements, too, and the step stops where one is missing', () => {
    const months = Array.from(
      { length: 24 },
      (_, i) => `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    );
    const lines = (points: string[]) => {
      const picture = draw({ series: [{ label: 'A', points: points.map((month, i) => [month, 100 + i] as never) }] });
      return walk(shapes(picture, 'step')[0]!.d!).filter(({ drawn }) => !drawn).length;
    };
    expect(lines(months)).to.equal(23);
    expect(lines(months.filter((_, i) => i !== 12 && i !== 13))).to.equal(20);
  });

  it('a statement without a date takes no step away', () => {
    const steps = (...more: never[]) => {
      const points = [0, 1, 2, 3].map((i) => [`2024-01-0${i + 1}`, i + 1]);
      return shapes(draw({ series: [{ label: 'A', points: points as never, claims: more }] }), 'step');
    };
    expect(steps()).not.to.be.empty;
    const undated = { text: 'B.', claimant: 'x' } as never;
    expect(steps(undated).length).to.equal(steps().length);
  });

  it('a dense series is a line, broken where days are missing', () => {
    const points = days(100).flatMap((day, i) => (i > 39 && i < 60 ? [] : [[day, 100 + i] as never]));
    const [line] = shapes(draw({ series: [{ label: 'A', points }] }), 'line');
    expect(walk(line!.d!).filter(({ drawn }) => !drawn)).to.have.length(2);
    expect(line!.c, 'an unbroken stroke, that gaps can be told').to.include('d0');
  });

  it('a dense series that falls is drawn falling', () => {
    const points = days(100).map((day, i) => [day, i === 50 ? 10 : 100] as never);
    const picture = draw({ series: [{ label: 'A', points }] });
    expect(Math.max(...rows(shapes(picture, 'line')[0]!.d!))).to.be.closeTo(
      yOf(picture, '0') - (yOf(picture, '0') - yOf(picture, '100')) / 10,
      0.5,
    );
  });

  it('a dense series of ranges is a band, and a line only through its own best estimates', () => {
    const of = (more: object) =>
      draw({
        series: [{ label: 'A', points: days(100).map((day) => [day, { low: 40, high: 60, ...more }] as never) }],
      });
    expect(shapes(of({}), 'band')).to.have.length(1);
    expect(shapes(of({}), 'line')).to.deep.equal([]);
    expect(shapes(of({ best: 45 }), 'line')).to.have.length(1);
  });
});

describe('what single points of a dense series say of their own', () => {
  const dense = (at: (i: number) => unknown) =>
    draw({ series: [{ label: 'A', points: days(100).map((date, i) => ({ date, ...(at(i) as object) }) as never) }] });
  const range = { value: { low: 1000, high: 9000 } };

  it('is a range in its own time alone: no line through its middle, which nobody has stated, and no slope towards it', () => {
    const picture = dense((i) => (i === 40 || i === 41 ? range : { value: 2000 }));
    const [line] = shapes(picture, 'line');
    expect(walk(line!.d!).filter(({ drawn }) => !drawn)).to.have.length(2);
    for (const y of rows(line!.d!)) expect(y).to.be.closeTo(yOf(picture, '2K'), 0.2);
    const band = shapes(picture, 'band')[0]!;
    const xs = columns(line!.d!);
    expect(Math.min(...columns(band.d!)), 'from its first day').to.be.above(xs[39]!);
    expect(Math.max(...columns(band.d!)), 'to its last').to.be.below(
      Math.min(...xs.filter((x) => x > columns(band.d!)[0]! + 0.1)) + 0.1,
    );
  });

  it('is a range of one day as wide as that day', () => {
    const band = shapes(
      dense((i) => (i === 40 ? range : { value: 2000 })),
      'band',
    )[0]!;
    const xs = columns(band.d!);
    expect(Math.max(...xs) - Math.min(...xs)).to.be.above(1.9);
  });

  it('is a hatched span where it is a magnitude, and no gap', () => {
    const picture = dense((i) => ({ value: i === 40 ? { magnitude: 1000 } : 2000 }));
    expect(shapes(picture, 'hatch')).to.have.length(1);
  });

  it('is a cross where it was refuted, and a star where it is no ordinary value', () => {
    const plain = dense(() => ({ value: 2000 }));
    const picture = dense((i) => ({
      value: 2000,
      ...(i === 40 && { verification: 'refuted' }),
      ...(i === 70 && { obsStatus: 'P' }),
    }));
    const crosses = (one: Picture) => shapes(one, 'e').filter(({ d }) => d);
    expect(crosses(plain)).to.deep.equal([]);
    const [cross] = crosses(picture);
    const [left, right] = [Math.min(...columns(cross!.d!)), Math.max(...columns(cross!.d!))];
    const x = columns(shapes(picture, 'line')[0]!.d!)[40]!;
    expect((left + right) / 2).to.be.closeTo(x, 0.5);
    expect(words(picture, 'l').filter((word) => word === '*')).to.have.length(1);
  });
});

describe('rule 15: the words in a picture', () => {
  it('figures stand with their bound', () => expect(words(one('moreThan 1000000'), 'v')).to.deep.equal(['> 1M']));

  it('figures stand at their marks where they are few, and never on each other', () => {
    const picture = draw(planOf(...[3, 4, 5, 4].map((n, i) => claim(n * 100_000, `202${i}-06`))));
    expect(words(picture, 'v')).to.have.members(['300K', '400K', '500K', '400K']);
  });

  it('figures are left to the table where they are many', () =>
    expect(words(draw(planOf(...days(40).map((day, i) => claim(i, day)))), 'v')).to.deep.equal([]));

  it('each series is named in full at its end', () => {
    const label = 'Names found by Mediazona and the BBC';
    const picture = draw({ series: [{ label, claims: [claim(5)] }] }, 320);
    expect(words(picture, 'l').join(' ')).to.equal(label);
  });

  it('names give way to each other', () => {
    const picture = draw({ series: [...'ABCDEF'].map((label) => ({ label, claims: [claim(5)] })) });
    const names = shapes(picture, 'l');
    expect(names).to.have.length(6);
    for (const one of names)
      for (const other of names)
        if (one !== other && one.x === other.x) expect(Math.abs(one.y! - other.y!)).to.be.at.least(14);
  });

  it('no hairline leads from a mark far off to its name: it would be a line of the data', () => {
    const far = [claim(5, '2022-01-01'), claim(9, '2025-01-01', { claimant: 'Another' })];
    const picture = draw({ series: far.map((one) => ({ claims: [one] })) });
    const [early, late] = ['A ministry', 'Another'].map((name) => shapes(picture, 'l').find(({ t }) => t === name)!);
    const [mark] = shapes(picture, 'm').filter(({ d }) => d);
    expect(early!.x! - columns(mark!.d!)[0]!, 'beside its mark').to.be.within(5, 30);
    expect(late!.x!, 'at the end').to.be.above(early!.x! + 200);
    const leads = shapes(picture, 'lead').map(({ d }) => columns(d!));
    expect(leads).to.have.length(1);
    for (const xs of leads) expect(Math.max(...xs) - Math.min(...xs)).to.be.below(70);
  });

  it('an event stands at its date with its name; one of a whole year is as wide as that year', () => {
    const trend = plan({
      series: [{ label: 'A', claims: [claim(5, '2020-01-01'), claim(5, '2025-01-01')] }],
      events: [
        { date: '2022-02-24', label: 'The invasion' },
        { date: '2023', label: 'A year of something' },
      ],
    });
    const picture = draw(trend);
    expect(words(picture, 'l')).to.include.members(['The invasion', 'A year of something']);
    const spans = shapes(picture, 'span')[0]!
      .d!.split('z')
      .map((d) => columns(d));
    const widths = spans.filter((xs) => xs.length).map((xs) => Math.max(...xs) - Math.min(...xs));
    expect(widths, 'the day is a line alone').to.have.length(1);
    expect(widths[0]).to.be.above(40);
    const lines = shapes(picture, 'event').flatMap(({ d }) => walk(d!).filter(({ drawn }) => !drawn));
    const [from, to] = [Math.min(...spans[0]!), Math.max(...spans[0]!)];
    const named = shapes(picture, 'l').find(({ t }) => t === 'A year of something')!;
    expect(
      lines.map(({ x }) => x),
      'both ends are drawn',
    ).to.include.members([from, to]);
    expect(named.x, 'neither end has the name').to.be.within(from + 15, to - 15);
  });

  it('what was on some day of a year is not told before what was in its second month', () =>
    expect(
      plan({
        series: [{ claims: [claim(5, '2022-01-01')] }],
        events: [
          { date: '2022', label: 'The mobilisation' },
          { date: '2022-02', label: 'The invasion' },
        ],
      }).events.map(({ label }) => label),
    ).to.deep.equal(['The invasion', 'The mobilisation']));

  for (const [length, endOf] of [
    ['years', () => '2026-01-10'],
    ['days', (start: string) => new Date(Date.parse(start) + 24 * 864e5).toISOString().slice(0, 10)],
  ] as const)
    it(`no two dates on the axis of time touch, and each year is named once where it begins: ${length}`, async () => {
      const ukrainian = await chartLocaleFor('uk');
      for (let month = 1; month <= 12; month += 1) {
        const start = `2022-${String(month).padStart(2, '0')}-20`;
        for (const width of [300, 420, 640, 900]) {
          const [{ under, over }] = drawPictures(
            planOf(claim(1000, start), claim(2000, endOf(start))),
            width,
            ukrainian,
          ) as [Picture];
          const labels = [...under, ...over].filter(({ c }) => c === 't m');
          expect(labels[0]!.t, `${start} at ${width}`).to.match(/\d{4}/);
          const years = labels.flatMap(({ t }) => /\d{4}/.exec(t!)?.[0] ?? []);
          expect(years, `${start} at ${width}`).to.deep.equal([...new Set(years)]);
          labels.slice(1).forEach(({ t, x }, i) => {
            const before = labels[i]!;
            expect(+x! - +before.x!, `“${before.t}” and “${t}”, from ${start} at ${width}`).to.be.above(
              (widthOf(before.t!) + widthOf(t!)) / 2,
            );
          });
        }
      }
    });

  it('a date at either edge of a scale without numbers is within the picture, and on no other', async () => {
    const ukrainian = await chartLocaleFor('uk');
    for (const end of ['2022-06', '2022-12', '2023-02', '2025-01'])
      for (const width of [260, 300, 340, 640]) {
        const trend = planOf(claim({ magnitude: 1000 }, '2021-12-31'), claim({ magnitude: 1000 }, end));
        const boxes = drawPictures(trend, width, ukrainian)[0]!
          .over.filter(({ c }) => c === 't m')
          .map((shape) => wordBox(shape)!);
        expect(boxes).not.to.be.empty;
        boxes.forEach(([from, , to], i) => {
          expect(from, `${end} at ${width}`).to.be.at.least((boxes[i - 1]?.[2] ?? 0) - 0.1);
          expect(to, `${end} at ${width}`).to.be.at.most(width + 0.1);
        });
      }
  });

  it('a logarithmic scale has its lines at powers of ten', () =>
    expect(
      words(draw({ scale: 'log', series: [{ label: 'A', claims: [claim(5), claim(70_000)] }] }), 't').slice(0, 6),
    ).to.deep.equal(['1', '10', '100', '1K', '10K', '100K']));
});

describe('one geometry at any width', () => {
  const trend = () =>
    plan({
      series: [
        {
          label: 'A series with a long name that has to be broken',
          claims: [
            claim(617_000, '2023-12'),
            claim('about 700000', '2024'),
            claim({ magnitude: 100_000_000 }, '2024-01'),
            claim({ magnitude: 100_000_000 }, '2024-09'),
          ],
        },
        { label: 'B', points: days(400).map((day, i) => [day, 1000 * i] as never) },
      ],
      events: [{ date: '2022-02-24', label: 'The beginning of what is still going on, in a long line of words' }],
    });
  const eventful = () =>
    plan({
      series: [{ label: 'A', claims: [claim(617_000, '2022-01'), claim(700_000, '2025-12')] }],
      events: ['2022-08', '2023-06', '2024-10'].map((date) => ({ date, label: 'Something of a long name, “later”' })),
    });

  it('has the same height, so that nothing below it moves', () => {
    const heights = [260, 320, 390, 640, 1200].map((width) =>
      drawPictures(trend(), width, english)
        .map(({ height }) => height)
        .join(),
    );
    expect(new Set(heights).size).to.equal(1);
  });

  for (const width of [260, 320, 390, 640])
    for (const [what, made] of Object.entries({ trend, eventful }))
      it(`keeps every path and word within a width of ${width}: ${what}`, () => {
        const picture = drawPictures(made(), width, english)[0]!;
        for (const shape of [...picture.under, ...picture.lines, ...picture.over]) {
          const [from = 0, , to = 0] = wordBox(shape) ?? [];
          expect(Math.min(from, width - to), shape.t).to.be.at.least(-1);
          for (const { x, y } of shape.d ? walk(shape.d) : []) {
            expect(x, shape.d).to.be.within(-1, width + 1);
            expect(y, shape.d).to.be.within(-1, picture.height + 1);
          }
        }
      });

  it('names the same events', () => {
    for (const width of [260, 320, 640]) {
      const said = drawPictures(eventful(), width, english)[0]!.over.map(({ t }) => t ?? '');
      expect(
        said.filter((t) => t.startsWith('Something')),
        `${width}`,
      ).to.have.length(3);
    }
  });

  it('leaves out the series that are hidden, and moves no other', () => {
    const [all, some] = [new Set<string>(), new Set(['1'])].map(
      (hidden) => drawPictures(trend(), 640, english, hidden)[0]!,
    );
    expect(some!.traces[1]).to.be.undefined;
    expect(some!.traces[0]).to.deep.equal(all!.traces[0]);
    expect(words(some!, 't')).to.deep.equal(words(all!, 't'));
    expect(shapes(some!, 'line')).to.deep.equal([]);
  });

  it('is made of few paths, however many the marks', () => {
    const picture = draw(planOf(...days(50).map((day, i) => claim(100 + i, day))));
    expect([...picture.under, ...picture.over].filter(({ d }) => d).length).to.be.at.most(12);
  });
});
