import { expect } from 'chai';
import { dayOf } from '../../src/chart/mark.js';
import { trendPlan } from '../../src/chart/trend-plan.js';
import { findFragment } from '../../src/model/find-fragment.js';
import { openLedger } from '../../src/model/open-ledger.js';
import { parseTrend, type TrendInput } from '../../src/model/trend.js';
import { english } from '../../src/text/locale.js';
import { claim, days, ledgerOf, plan, planOf } from './a-trend.js';

const killed = {
  name: 'troops killed',
  outcome: ['killed'],
  populationType: 'combatants',
  temporality: 'cumulative',
} as const;
const killedOrWounded = { ...killed, name: 'troops killed or wounded', outcome: ['killed', 'wounded'] };
const of = (measure: object | string, value: unknown, more: object = {}) => ({
  label: 'A',
  claims: [claim(value, '2025-06-01', { measure, ...more })],
});
const panels = (...series: object[]) => plan({ series } as TrendInput).panels;
const marksOf = (...claims: never[]) =>
  planOf(...claims).panels.flatMap(({ series }) => series.flatMap(({ marks }) => marks));

describe('rule 4: unlike measures never share an axis', () => {
  it('killed, and killed or wounded, stand in two panels that say why', () => {
    const [one, other] = panels(of(killed, 5), of(killedOrWounded, 9));
    expect(one!.name).to.equal('troops killed');
    expect(one!.apart).to.deep.equal([]);
    expect(other!.name).to.equal('troops killed or wounded');
    expect(other!.apart).to.deep.equal(['measure']);
  });

  it('each panel has a scale of its own', () => {
    const [one, other] = panels(of(killed, 90), of(killedOrWounded, 900_000));
    expect(one!.ticks.at(-1)!.amount).to.equal(100);
    expect(other!.ticks.at(-1)!.amount).to.equal(1_000_000);
  });

  it('the same measure of two claimants is one panel', () =>
    expect(panels(of(killed, 5), of(killed, 9))).to.have.length(1));

  it('two claims that the publication keeps apart stand in two panels', () => {
    const [one, other] = panels(
      of(killed, 5, { id: 'a' }),
      of(killed, 9, { id: 'b', relations: [{ type: 'rivals', target: 'a', comparable: false }] }),
    );
    expect(one!.apart).to.deep.equal([]);
    expect(other!.apart).to.deep.equal(['relation']);
  });

  it('two periods of which one is not stated stand in two panels, and nobody says that they differ', () => {
    const month = of('recruits', 5, { observationPeriod: '2025-05' });
    expect(panels(month, of('recruits', 9)).map(({ apart }) => apart)).to.deep.equal([[], ['unknown']]);
  });

  it('two currencies stand in two panels', () => {
    const pay = { name: 'pay', unitKind: 'money' };
    const [one, other] = panels(of(pay, { amount: 5, currency: 'RUB' }), of(pay, { amount: 9, currency: 'USD' }));
    expect(one!.ticks.at(-1)!.label).to.include('RUB');
    expect(other!.ticks.at(-1)!.label).to.include('$');
    expect(other!.apart).to.deep.equal(['currency']);
  });

  it('a number at a time and a number over time stand in two panels', () => {
    const found = panels(
      of({ name: 'troops', temporality: 'stock' }, 5),
      of({ name: 'troops', temporality: 'flow' }, 9),
    );
    expect(found).to.have.length(2);
    expect(found[1]!.apart).to.include('temporality');
  });

  it('a month and a year of the same flow stand in two panels', () => {
    const recruits = { name: 'recruits', temporality: 'flow' };
    const found = panels(
      of(recruits, 5, { observationPeriod: '2025-05' }),
      of(recruits, 60, { observationPeriod: '2025' }),
    );
    expect(found.map(({ apart }) => apart)).to.deep.equal([[], ['period']]);
  });

  it('two panels of one measure are told apart by the period that one is about', () => {
    const flow = { name: 'contracts', temporality: 'flow' };
    const of = (observationPeriod: string, more = {}) =>
      claim(5, '2026', { measure: flow, observationPeriod, ...more });
    const [months, years] = panels({ claims: [of('2023-01/2023-06'), of('2024'), of('2025')] });
    expect(months!.name).to.equal('contracts · period: January 2023 to June 2023');
    expect(years!.name).to.equal('contracts');
  });

  it('claims within one series are kept apart, too', () => {
    const [one, other] = panels({
      label: 'A',
      claims: [claim(5, '2025', { measure: killed }), claim(9, '2025', { measure: killedOrWounded })],
    });
    expect(one!.series[0]!.marks).to.have.length(1);
    expect(other!.series[0]!.marks).to.have.length(1);
  });

  it('two places share a panel as two series, each with its place in its name', () => {
    const [panel, ...rest] = panels({
      label: 'A',
      claims: [claim(5, '2025', { observationAbout: 'Kyiv' }), claim(9, '2024', { observationAbout: 'Lviv' })],
    });
    expect(rest).to.deep.equal([]);
    expect(panel!.series.map(({ label }) => label)).to.deep.equal(['A, Kyiv', 'A, Lviv']);
  });

  it('all panels share one axis of time', () => {
    const { first, last } = plan({
      series: [
        { label: 'A', claims: [claim(5, '2022-01-01', { measure: killed })] },
        { label: 'B', claims: [claim(5, '2025-01-01', { measure: 'other' })] },
      ],
    });
    expect(first).to.be.below(18_993);
    expect(last).to.be.above(20_089);
  });
});

describe('what kind of mark a statement is', () => {
  for (const [value, kind, low, high] of [
    [5000, 'exact', 5000, 5000],
    ['about 5000', 'about', 5000, 5000],
    ['moreThan 5000', 'floor', 5000, 5000],
    ['atLeast 5000', 'floor', 5000, 5000],
    ['lessThan 5000', 'ceiling', 5000, 5000],
    ['atMost 5000', 'ceiling', 5000, 5000],
    ['5000..9000', 'range', 5000, 9000],
    ['about 5000..9000', 'range', 5000, 9000],
    [{ magnitude: 1000 }, 'vague', 1000, 10_000],
  ] as const)
    it(`${JSON.stringify(value)} is ${kind}`, () => expect(marksOf(claim(value))[0]).to.include({ kind, low, high }));

  it('“similar numbers” is words, and no number is invented', () => {
    const ledger = ledgerOf([claim(400_000), claim({ similarTo: '0' })]);
    const [, mark] = plan({ series: [{ label: 'A', claims: ['0', '1'] }] }, ledger).panels[0]!.series[0]!.marks;
    expect(mark).to.include({ kind: 'words', label: 'similar numbers' });
    expect(mark!.low).to.be.NaN;
  });

  it('a figure that its claimant denies says so in the picture', () =>
    expect(marksOf(claim(400_000, '2025', { modality: 'denied' }))[0]!.label).to.equal(
      '400K · The claimant denies this',
    ));

  it('a figure that its claimant denies is words', () =>
    expect(marksOf(claim(5000, '2025', { modality: 'denied' }))[0]!.kind).to.equal('words'));

  it('a total stands at the end of its time, and what is counted since a day at the day on which it was said', () => {
    const [total, open, flow] = [
      ['2022-02-24/2023-06-30', killed],
      ['2022-02-24/..', 'troops'],
      ['2022-02-24/2023-06-30', { name: 'recruits', temporality: 'flow' }],
    ].map(([observationPeriod, measure]) => marksOf(claim(5, '2023-06-30', { observationPeriod, measure }))[0]!);
    const [first, last] = ['2022-02-24', '2023-06-30'].map((day) => Date.parse(day) / 864e5) as [number, number];
    for (const mark of [total!, open!, flow!]) expect([mark.first, mark.last]).to.deep.equal([first, last]);
    expect([total!, open!].map(dayOf)).to.deep.equal([last + 1, last + 1]);
    expect(dayOf(flow!)).to.equal((first + last + 1) / 2);
  });

  it('a figure that is only possible or probable has the star of what is no ordinary value', () => {
    for (const [modality, flagged] of [
      ['possible', true],
      ['probable', true],
      ['asserted', false],
    ] as const)
      expect(marksOf(claim(5, '2025', { modality }))[0]!.flagged, modality).to.equal(flagged);
  });

  it('a figure that is doubted in the publisher’s words alone has that star, too', () => {
    expect(marksOf(claim(5, '2025-06-01', { modalityText: 'may be' }))[0]!.flagged).to.be.true;
  });

  it('a range keeps its best estimate', () => {
    const [range, bound] = marksOf(claim({ low: 1, high: 9, best: 4 }), claim({ low: 1, best: 4 }));
    expect(range!.best).to.equal(4);
    expect(bound!.best).to.be.undefined;
  });

  for (const [verification, state] of [
    [undefined, 'hollow'],
    ['notAttempted', 'hollow'],
    ['notPossible', 'hollow'],
    ['unclear', 'hollow'],
    ['partly', 'half'],
    ['independent', 'full'],
    ['refuted', 'crossed'],
  ] as const)
    it(`verification ${verification ?? 'not stated'} is ${state}`, () =>
      expect(marksOf(claim(5, '2025', { verification }))[0]!.state).to.equal(state));
});

describe('rule 6: a vague magnitude enters no axis', () => {
  it('does not stretch the scale', () => {
    const { panels } = planOf(claim(500), claim({ magnitude: 1_000_000 }));
    expect(panels[0]!.ticks.at(-1)!.amount).to.equal(500);
  });

  it('alone makes no scale at all', () =>
    expect(planOf(claim({ magnitude: 1000 })).panels[0]!.ticks).to.deep.equal([]));
});

describe('rule 10: floors, targets and unfinished years', () => {
  it('a count of names is a floor, also where it is a plain number', () =>
    expect(marksOf(claim(160_000, '2025', { basis: 'namedCount' }))[0]).to.include({
      kind: 'floor',
      named: true,
      low: 160_000,
    }));

  it('a target is marked as one', () => expect(marksOf(claim(5, '2025', { basis: 'target' }))[0]!.target).to.be.true);

  it('a year that was not over when it was told is flagged, also where no status says so', () => {
    const year = { measure: { name: 'contracts', temporality: 'flow' }, observationPeriod: '2025' };
    expect(marksOf(claim(5, '2025-12', year))[0]!.flagged).to.be.true;
    expect(marksOf(claim(5, '2026-01', year))[0]!.flagged).to.be.false;
  });

  it('a provisional value is flagged, a normal one is not', () => {
    const [provisional, normal] = marksOf(claim(5, '2025', { obsStatus: 'P' }), claim(5, '2025', { obsStatus: 'A' }));
    expect(provisional!.flagged).to.be.true;
    expect(normal!.flagged).to.be.false;
  });

  it('the basis of a series holds for its claims', () =>
    expect(
      plan({ series: [{ label: 'A', basis: 'namedCount', claims: [claim(5)] }] }).panels[0]!.series[0]!.marks[0]!.named,
    ).to.be.true);
});

describe('rule 13: a scale starts at zero', () => {
  for (const amounts of [[617_000, 700_000], [99.8, 99.9], [3]])
    it(`of ${amounts.join(' and ')}`, () =>
      expect(planOf(...amounts.map((amount) => claim(amount))).panels[0]!.ticks[0]!.amount).to.equal(0));

  it('or below it, where amounts are', () =>
    expect(planOf(claim(-30), claim(50)).panels[0]!.ticks[0]!.amount).to.be.below(-29));

  it('a missing value is no zero', () => {
    const dates = days(100);
    const { points } = plan({
      series: [{ label: 'A', points: dates.map((day, i) => [day, i === 50 ? null : 7] as never) }],
    }).panels[0]!.series[0]!;
    expect(points!.length).to.equal(99);
    expect(Math.min(...points!.low.subarray(0, 99))).to.equal(7);
  });
});

describe('rule 15: a label in the picture keeps its bound', () => {
  for (const [value, label] of [
    ['moreThan 1000000', '> 1M'],
    ['atLeast 1000000', '≥ 1M'],
    ['about 1000000', '~ 1M'],
    ['atMost 5937', '≤ 5,937'],
    ['1200..3400', '1.2K–3.4K'],
    [1_234_567, '1,234,567'],
  ] as const)
    it(`${value} is ${label}`, () => expect(marksOf(claim(value))[0]!.label).to.equal(label));
});

describe('when a statement stands', () => {
  const spans = (...claims: never[]) => marksOf(...claims).map(({ first, last }) => [first, last]);

  it('at what it covers, not at when it was said', () =>
    expect(spans(claim(5, '2026-01', { observationPeriod: '2025' }))).to.deep.equal([[20_089, 20_453]]));

  it('at when it was said, with the width of that date, where it does not say what it covers', () =>
    expect(spans(claim(5, '2025-12'))).to.deep.equal([[20_423, 20_453]]));

  it('when the report comes out, if the publication says it itself', () => {
    const ledger = ledgerOf([claim(5, null as never, { claimant: undefined, attribution: 'publisher' })], {
      isBasedOn: { datePublished: '2026-01' },
    });
    const [panel] = plan({ series: [{ label: 'A', claims: ['0'] }] }, ledger).panels;
    expect(panel!.undrawn).to.deep.equal([]);
    expect(panel!.series[0]!.marks[0]).to.include({ first: 20_454, last: 20_484 });
  });

  it('up to the day of the report, if the publication itself counts since a day', () => {
    const own = { claimant: undefined, attribution: 'publisher', observationPeriod: '2022-02-24/..' };
    const ledger = ledgerOf([claim(5, null as never, own)], { isBasedOn: { datePublished: '2026-01-05' } });
    const [panel] = plan({ series: [{ label: 'A', claims: ['0'] }] }, ledger).panels;
    expect(panel!.series[0]!.marks[0]).to.include({ first: 19_047, last: 20_458, total: true });
  });

  it('nowhere without a date; its words are kept', () => {
    const [panel] = planOf(claim('moreThan 160000', null as never), claim(5)).panels;
    expect(panel!.undrawn).to.deep.equal(['A ministry: more than 160,000']);
  });

  it('nowhere on a logarithmic scale, if it is zero; its words are kept', () => {
    const [panel] = plan({ scale: 'log', series: [{ label: 'A', claims: [claim(0), claim(50)] }] }).panels;
    expect(panel!.undrawn).to.deep.equal(['A: 0']);
    expect(panel!.ticks.map(({ amount }) => amount)).to.deep.equal([10, 100]);
  });

  it('statements come in order of time', () =>
    expect(marksOf(claim(2, '2025'), claim(1, '2024')).map(({ low }) => low)).to.deep.equal([1, 2]));
});

describe('who is who in a picture', () => {
  const series = (claimant: string, measure: string) => ({
    label: claimant + measure,
    claimant,
    measure,
    claims: [claim(5, '2025', { claimant, measure })],
  });

  it('one claimant has one colour in every panel', () => {
    const found = panels(series('A', 'x'), series('B', 'x'), series('B', 'y'), series('A', 'y'));
    const colours = found.map(({ series: all }) => Object.fromEntries(all.map((one) => [one.label[0], one.colour])));
    expect(colours[0]).to.deep.equal(colours[1]);
    expect(new Set(Object.values(colours[0]!)).size).to.equal(2);
  });

  it('one claimant has the same colour in another trend', () => {
    const colour = (...names: string[]) => panels(...names.map((name) => series(name, 'x')))[0]!.series.at(-1)!.colour;
    expect(colour('Mediazona')).to.equal(colour('Somebody else', 'Mediazona'));
  });

  it('up to six claimants have six colours, and no two series the same colour, dash and shape', () => {
    const all = panels(...[...'ABCDEFGHIJ'].map((name) => series(name, 'x')))[0]!.series;
    expect(new Set(all.slice(0, 6).map(({ colour }) => colour)).size).to.equal(6);
    expect(new Set(all.map(({ colour, dash, shape }) => [colour, dash % 6, shape % 4].join())).size).to.equal(10);
  });

  it('a dense series says its hedges with its name, and no bound that holds of single points alone', () => {
    const hedges = (value: (i: number) => unknown) =>
      plan({ series: [{ label: 'A', points: days(80).map((day, i) => [day, value(i)] as never) }] }).panels[0]!
        .series[0]!.hedges;
    expect(hedges((i) => (i === 9 ? 'moreThan 12000' : 'about 12000'))).to.deep.equal(['about']);
    expect(hedges((i) => (i === 9 ? 'moreThan 12000' : 12000))).to.deep.equal([]);
    expect(hedges((i) => (i === 9 ? 12000 : 'moreThan 12000'))).to.deep.equal(['more than']);
    expect(hedges((i) => (i === 9 ? 'about 12000' : 12000))).to.deep.equal(['about']);
    expect(hedges(() => ({ amount: 12000, near: true, comparator: 'asStated' }))).to.deep.equal(['about']);
  });

  it('rule 10: a dense series of names counted says that it is a floor', () => {
    const points = days(80).map((day) => [day, 5] as never);
    const [panel] = plan({ series: [{ label: 'A', basis: 'namedCount', points }] }).panels;
    expect(panel!.series[0]!.hedges).to.deep.equal(['A count of names, and so a floor']);
  });

  it('a dense series that begins with words shares no axis with what is unlike its numbers', () => {
    const points = (currency: string) =>
      days(80).map((day, i) => [day, i ? { amount: 5, currency } : { asWritten: 'many' }] as never);
    const series = ['USD', 'RUB'].map((currency) => ({ label: currency, measure: 'pay', points: points(currency) }));
    expect(plan({ series }).panels).to.have.length(2);
  });

  it('nobody’s name stands over another’s numbers: without a label, each voice is a series', () => {
    const voices = [
      claim(1, '2023', { claimant: 'A ministry' }),
      claim(2, '2024', { claimant: ['Mediazona', 'BBC'] }),
      claim(3, '2024', { claimant: undefined, attribution: 'unnamed', attributionText: 'reportedly' }),
      claim(4, '2025', { claimant: undefined, attribution: 'publisher' }),
      claim(5, '2026', { claimant: 'A ministry' }),
    ];
    const said = [
      ['A ministry', [1, 5]],
      ['Mediazona and BBC', [2]],
      ['Claimant not named: “reportedly”', [3]],
      ['Stated by the publication itself', [4]],
    ];
    const linesOf = (series: object) =>
      panels(series)[0]!.series.map(({ label, marks }) => [label, marks.map(({ low }) => low)]);
    expect(linesOf({ claims: voices })).to.deep.equal(said);
    expect(linesOf({ claimant: 'A ministry', claims: voices }), 'nor the name that a series has').to.deep.equal(said);
    expect(linesOf({ label: 'All', claims: voices })).to.deep.equal([['All', [1, 2, 3, 4, 5]]]);
  });

  it('all claims on a measure in a ledger are a series for each voice', () => {
    const ledger = openLedger({
      measures: { troops: { name: 'troops' } },
      claims: [{ id: 'a', attribution: 'publisher' }, { id: 'b', attribution: 'unnamed' }, { id: 'c' }].map(
        (more, i) => ({ text: 'A sentence.', measure: 'troops', value: i + 1, claimDate: '2025', ...more }),
      ),
    });
    const { raw, context } = findFragment(ledger, 'trend', 'troops')!;
    const parsed = parseTrend(raw as TrendInput, context);
    const { panels } = trendPlan(parsed.ok ? parsed.value : { series: [] }, english, ledger);
    expect(panels[0]!.series.map(({ label }) => label)).to.deep.equal([
      'Stated by the publication itself',
      'Claimant not named',
      'Who says so is not stated',
    ]);
  });

  it('the claimant names a series without a label', () =>
    expect(plan({ series: [{ claims: [claim(5)] }] }).panels[0]!.series[0]!.label).to.equal('A ministry'));
});

describe('a trend at its limits', () => {
  it('points of a few are statements, points of many a line', () => {
    const of = (count: number) =>
      plan({ series: [{ label: 'A', points: days(count).map((day) => [day, 5] as never) }] }).panels[0]!.series[0]!;
    expect(of(59).marks).to.have.length(59);
    expect(of(60).marks).to.have.length(0);
    expect(of(60).points!.length).to.equal(60);
  });

  it('amounts beyond all scales are told and not drawn', () => {
    const [panel] = planOf(claim(1e300), claim(5)).panels;
    expect(panel!.undrawn).to.have.length(1);
    expect(panel!.ticks.at(-1)!.amount).to.equal(5);
  });
});
