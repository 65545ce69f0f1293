import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import './fixtures.js';
import type { BonusInput } from '../../src/model/bonus.js';
import type { WarBonus } from '../../src/elements/war-bonus.js';
import { put, readerText, settled, until } from './page.js';

const money = (amount: number, comparator = 'asStated', more = {}) => ({
  amount,
  comparator,
  currency: 'RUB',
  ...more,
});
const row = (place: string, bonus: unknown, income?: unknown, more = {}) => ({
  place,
  bonus: { text: `What is paid once in ${place}.`, claimant: `${place}’s governor`, value: bonus },
  ...(income
    ? {
        income: {
          text: 'What is earned.',
          claimant: 'The bureau',
          measure: 'average monthly salary',
          observationPeriod: '2025-10',
          value: income,
        },
      }
    : {}),
  ...more,
});

const data = {
  title: 'Bonuses against pay',
  highlight: 'Beta',
  rows: [
    row('Gamma', money(1_000_000), money(100_000, 'asStated', { per: 'P1M' })),
    row('Alpha', money(3_000_000, 'moreThan'), money(50_000, 'about', { per: 'P1M' })),
    row('Beta', money(2_000_000), money(400_000, 'asStated', { per: 'P1M' })),
    row('Delta', money(500_000)),
  ],
};

const show = async (bonus: unknown = data) => {
  const tag = put<WarBonus>('<war-bonus>The sentence.</war-bonus>');
  tag.bonus = bonus as BonusInput;
  await settled(tag);
  return tag;
};
const rows = (tag: WarBonus) => [...tag.shadowRoot!.querySelectorAll('tbody tr')];
const places = (tag: WarBonus) => rows(tag).map((tr) => readerText(tr.querySelector('th')!));
const heading = (tag: WarBonus, name: string) =>
  [...tag.shadowRoot!.querySelectorAll('thead th')].find((th) => readerText(th) === name)!;
const sorted = (tag: WarBonus) =>
  [...tag.shadowRoot!.querySelectorAll('[aria-sort]')].map((th) => [readerText(th), th.getAttribute('aria-sort')]);

describe('<war-bonus>: the order of its rows', () => {
  it('moves what a reader has opened along with its row', async () => {
    const tag = await show();
    const opened = () =>
      rows(tag)
        .filter((tr) => tr.querySelector<HTMLDetailsElement>('details')?.open)
        .map((tr) => readerText(tr.querySelector('th')!));
    rows(tag)[0]!.querySelector('summary')!.click();
    await until('it is open', () => opened().length);
    heading(tag, 'Region').querySelector('button')!.click();
    await settled(tag);
    heading(tag, 'Paid once').querySelector('button')!.click();
    await settled(tag);
    heading(tag, 'Region').querySelector('button')!.click();
    await settled(tag);
    expect(opened()).to.deep.equal(['Alpha']);
    rows(tag)[0]!.querySelector('summary')!.click();
    await until('it is closed', () => !opened().length);
    heading(tag, 'Set against pay').querySelector('button')!.click();
    await settled(tag);
    expect(opened()).to.deep.equal([]);
  });

  it('is by the ratio to pay, largest first, where nothing is said; what cannot be reckoned stands last', async () => {
    const tag = await show();
    expect(places(tag)).to.deep.equal(['Alpha', 'Gamma', 'Beta', 'Delta']);
    expect(sorted(tag)).to.deep.equal([['Set against pay', 'descending']]);
  });

  for (const [sort, order, named] of [
    ['ratio', ['Alpha', 'Gamma', 'Beta', 'Delta'], [['Set against pay', 'descending']]],
    ['bonus', ['Alpha', 'Beta', 'Gamma', 'Delta'], [['Paid once', 'descending']]],
    ['place', ['Alpha', 'Beta', 'Delta', 'Gamma'], [['Region', 'ascending']]],
    ['none', ['Gamma', 'Alpha', 'Beta', 'Delta'], []],
  ] as const) {
    it(`is the data’s where it says “${sort}”, and the heading says so to a screen reader`, async () => {
      const tag = await show({ ...data, sort });
      expect(places(tag)).to.deep.equal(order);
      expect(sorted(tag)).to.deep.equal(named);
    });
  }

  it('changes by a press of a heading, by mouse and by keyboard alike', async () => {
    const tag = await show();
    heading(tag, 'Region').querySelector('button')!.click();
    await settled(tag);
    expect(places(tag)).to.deep.equal(['Alpha', 'Beta', 'Delta', 'Gamma']);
    expect(sorted(tag)).to.deep.equal([['Region', 'ascending']]);
    const button = heading(tag, 'Paid once').querySelector('button')!;
    button.focus();
    await sendKeys({ press: 'Enter' });
    await settled(tag);
    expect(places(tag)).to.deep.equal(['Alpha', 'Beta', 'Gamma', 'Delta']);
    expect(sorted(tag)).to.deep.equal([['Paid once', 'descending']]);
    expect(tag.shadowRoot!.activeElement === button, 'the focus stays').to.be.true;
  });

  it('stays the reader’s when the data changes', async () => {
    const tag = await show();
    heading(tag, 'Region').querySelector('button')!.click();
    await settled(tag);
    tag.bonus = { ...data, rows: [...data.rows, row('Aardvark', money(1))] } as BonusInput;
    await settled(tag);
    expect(places(tag)[0]).to.equal('Aardvark');
  });

  it('is no button where there is one row', async () => {
    const tag = await show({ ...data, rows: data.rows.slice(0, 1) });
    expect(tag.shadowRoot!.querySelectorAll('th button').length).to.equal(0);
  });

  it('names places in the alphabet of the language', async () => {
    const tag = await show({
      rows: ['Zürich', 'Öland', 'Ärmel', 'Aal'].map((place) => row(place, money(1))),
      sort: 'place',
    });
    expect(places(tag)).to.deep.equal(['Aal', 'Ärmel', 'Öland', 'Zürich']);
  });
});

describe('<war-bonus>: the highlighted row', () => {
  it('is the one place that the data names, by name or by code, wherever it stands', async () => {
    for (const highlight of ['Beta', 'RU-KHM']) {
      const rowsOf = [...data.rows, { ...row('ignored', money(9)), place: { name: 'Khanty-Mansi', iso: 'RU-KHM' } }];
      const tag = await show({ ...data, rows: rowsOf, highlight });
      const marked = rows(tag).filter((tr) => tr.matches('[part~=highlight]'));
      expect(marked.map((tr) => readerText(tr.querySelector('th')!))).to.deep.equal([
        highlight === 'Beta' ? 'Beta' : 'Khanty-Mansi',
      ]);
    }
  });

  it('is none where the data names none', async () => {
    const tag = await show({ ...data, highlight: undefined });
    expect(tag.shadowRoot!.querySelectorAll('[part~=highlight]').length).to.equal(0);
  });

  it('differs by more than colour', async () => {
    const tag = await show();
    const [marked, plain] = ['[part~=highlight] th', 'tr:not([part~=highlight]) th[scope=row]'].map((selector) =>
      getComputedStyle(tag.shadowRoot!.querySelector(selector)!),
    );
    expect([marked!.fontWeight, marked!.borderInlineStartWidth]).not.to.deep.equal([
      plain!.fontWeight,
      plain!.borderInlineStartWidth,
    ]);
  });
});

describe('<war-bonus>: a row', () => {
  it('keeps every hedge, and shows our arithmetic in full', async () => {
    const text = readerText(rows(await show())[0]!);
    expect(text).to.include('more than RUB 3,000,000').and.include('about RUB 50,000 a month');
    expect(text).to.include('more than about 5 years of pay');
    expect(text).to.match(/Our arithmetic more than RUB 3,000,000 ÷ \(12 × about RUB 50,000\) = more than about 5/);
  });

  it('says who states the bonus and the pay, when, and whether it could be verified', async () => {
    const text = readerText(rows(await show())[0]!);
    expect(text).to.include('Alpha’s governor').and.include('The bureau').and.include('period: October 2025');
    expect(text.match(/Whether it could be verified is not stated/g)).to.have.length(2);
  });

  it('says that there is no pay to set it against, and draws no bar and no zero for it', async () => {
    const delta = rows(await show()).at(-1)!;
    expect(readerText(delta)).to.include('No pay figure here to set it against').and.not.include('years of pay');
    expect(delta.querySelectorAll('.again').length).to.equal(0);
    expect(readerText(delta)).not.to.match(/(^|\s)0(\s|$)/);
  });

  it('keeps amounts in different currencies apart: no ratio, no bar on the same scale', async () => {
    const tag = await show({
      rows: [
        row('A', money(10_000)),
        row('B', { amount: 5000, currency: 'USD' }, money(100, 'asStated', { per: 'P1M' })),
      ],
      sort: 'none',
    });
    const [a, b] = rows(tag) as [Element, Element];
    expect(readerText(b)).to.include('in different currencies').and.not.include('years of pay');
    expect([a, b].map((tr) => tr.querySelectorAll('.once').length)).to.deep.equal([1, 0]);
  });

  it('draws bars that start at zero and share one scale', async () => {
    const tag = await show({
      rows: [
        row('A', money(200), money(100, 'asStated', { per: 'P1Y' })),
        row('Bering', money(100), money(1, 'asStated', { per: 'P1Y' })),
        row('C', money(100, 'moreThan')),
      ],
      sort: 'none',
    });
    tag.style.width = '700px';
    await settled(tag);
    const box = (tr: Element, bar: string) => tr.querySelector(`${bar}.solid, ${bar} .solid`)!.getBoundingClientRect();
    const widths = rows(tag).map((tr) => box(tr, '.once').width);
    expect(widths[0]! / widths[1]!).to.be.closeTo(2, 0.02);
    expect(widths[2]! / widths[1]!).to.be.closeTo(1, 0.02);
    expect(box(rows(tag)[0]!, '.again').width / widths[1]!).to.be.closeTo(1, 0.02);
    for (const tr of rows(tag))
      expect(box(tr, '.once').left).to.be.closeTo(tr.querySelector('b')!.getBoundingClientRect().left, 1);
  });

  it('leaves the bar of a bound open on its open side, and that of a ceiling without a solid part', async () => {
    const tag = await show({
      rows: [row('A', money(100, 'moreThan')), row('B', money(100)), row('C', money(100, 'lessThan'))],
      sort: 'none',
    });
    const bars = rows(tag).map((tr) => tr.querySelector('.once')!);
    expect(
      bars.map((bar) => [
        bar.querySelectorAll('.solid').length + +bar.matches('.solid'),
        bar.querySelectorAll('.tail').length,
        bar.querySelectorAll('.span').length,
      ]),
    ).to.deep.equal([
      [1, 3, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
  });

  it('is rough at its end where the number is only about that, in either column, and as long as an exact one', async () => {
    const of = (place: string, hedge: string) => row(place, money(100, hedge), money(5, hedge, { per: 'P1M' }));
    const tag = await show({ rows: [of('A', 'about'), of('B', 'asStated')], sort: 'none' });
    const [rough, exact] = rows(tag).map((tr) => [...tr.querySelectorAll('.bar')]);
    expect(rough!.map((bar) => getComputedStyle(bar).clipPath.startsWith('polygon'))).to.deep.equal([true, true]);
    expect(exact!.map((bar) => getComputedStyle(bar).clipPath)).to.deep.equal(['none', 'none']);
    expect(rough!.map((bar) => bar.clientWidth)).to.deep.equal(exact!.map((bar) => bar.clientWidth));
  });

  it('is named in one column that says of what, on a narrow screen too', async () => {
    const tag = await show(data);
    tag.style.width = '300px';
    await settled(tag);
    const labels = [...rows(tag)[0]!.querySelectorAll('.label')];
    expect(labels.map((label) => getComputedStyle(label).display)).to.deep.equal(['block', 'block', 'block']);
    expect(labels.map((label) => label.textContent)).to.deep.equal(['Paid once', 'Regular pay', 'Set against pay']);
    expect(tag.scrollWidth).to.be.at.most(300);
  });

  it('stays a table for assistive technology where it is laid out as blocks', async () => {
    const tag = await show();
    const roles = (selector: string) =>
      [...tag.shadowRoot!.querySelectorAll(selector)].map((element) => element.getAttribute('role'));
    expect(new Set(roles('table'))).to.deep.equal(new Set(['table']));
    expect(new Set(roles('tr'))).to.deep.equal(new Set(['row']));
    expect(new Set(roles('td'))).to.deep.equal(new Set(['cell']));
    expect(new Set(roles('thead th'))).to.deep.equal(new Set(['columnheader']));
    expect(new Set(roles('tbody th'))).to.deep.equal(new Set(['rowheader']));
  });
});
