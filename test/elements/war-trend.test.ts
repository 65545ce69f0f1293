import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { Chart } from 'chart.js';
import { expect } from 'chai';
import '../../src/define/war-trend.js';
import type { TrendInput } from '../../src/model/trend.js';
import type { WarTrend } from '../../src/elements/war-trend.js';
import { emulate } from '../emulate.js';
import { encode, later, problems, put, readerText, replace, settled, until, wait } from './page.js';

const ministry = { name: 'The ministry', partyToConflict: 'party', side: 'RU' };
const troops = { name: 'troops deployed', statType: 'count', temporality: 'stock' };
const said = (value: unknown, claimDate: string | undefined, more = {}) => ({
  text: 'A sentence.',
  claimant: ministry,
  measure: troops,
  value,
  claimDate,
  verification: 'unclear',
  ...more,
});
const data = {
  title: 'Troops, as claimed',
  series: [
    {
      label: 'The ministry',
      claims: [said(617_000, '2023-12'), said('about 700000', '2024'), said('moreThan 700000', '2025-12')],
    },
    {
      label: 'Others',
      claims: [
        said({ magnitude: 100_000 }, '2024-03', { claimant: 'Others' }),
        said('500000..900000', '2025-03', { claimant: 'Others' }),
      ],
    },
    {
      label: 'Losses',
      claims: [said('atLeast 5937', '2024-06', { measure: 'troops killed', verification: 'notPossible' })],
    },
  ],
  events: [{ date: '2024-02', label: 'Something else' }],
  note: 'The publisher’s own note.',
};

const show = async (trend: unknown = data, attributes = '', around = (tag: string) => tag): Promise<WarTrend> => {
  const tag = put<WarTrend>(
    around(
      `<war-trend ${attributes} data-trend="${encode(JSON.stringify(trend))}">The page’s own sentence.</war-trend>`,
    ),
  );
  await settled(tag);
  // A page that has become longer has a scroll bar, and the picture is drawn once more beside it.
  for (let frames = 0; frames < 4; frames++) await new Promise(requestAnimationFrame);
  await settled(tag);
  return tag;
};
const all = <T extends Element = HTMLElement>(tag: WarTrend, selector: string) => [
  ...tag.shadowRoot!.querySelectorAll<T>(selector),
];
const stages = (tag: WarTrend) => all(tag, '.stage');
const tip = (stage: Element) => stage.querySelector('.tip')?.textContent ?? '';
const hasEngine = () =>
  performance.getEntriesByType('resource').some(({ name }) => /chart\/engine|chart\.js\/dist/.test(name));
/** Focuses a picture and waits for its engine. */
const wake = async (tag: WarTrend, n = 0) => {
  const stage = stages(tag)[n]!;
  stage.focus();
  await until('the engine is awake', () => stage.matches('.awake'));
  return stage;
};
const press = async (...keys: string[]) => {
  for (const key of keys) await sendKeys({ press: key });
  await wait(20);
};

// The first test of this file: no other has loaded the engine yet.
describe('a trend before anybody touches it', () => {
  // This test file itself loads Chart.js, to count its instances; the tag must not load its engine.
  it('is a picture and a table, and no chart engine', async () => {
    await show();
    expect(performance.getEntriesByType('resource').filter(({ name }) => /chart\/engine/.test(name))).to.deep.equal([]);
    expect(hasEngine()).to.be.true;
  });

  it('has each panel’s picture named and described, with every hedge, for those who do not see it', async () => {
    const tag = await show();
    const [first, second] = all<SVGElement>(tag, 'svg[role="img"]');
    expect(first!.getAttribute('aria-label')).to.include('troops deployed');
    expect(tag.shadowRoot!.getElementById(first!.getAttribute('aria-describedby')!)!.textContent).to.include(
      'more than 700,000',
    );
    expect(second!.getAttribute('aria-label')).to.include('troops killed');
  });

  it('has the name of each picture said once: by the stage that a reader comes to, not by the picture in it again', async () => {
    for (const stage of all(await show(), '.stage')) {
      expect(stage.getAttribute('role')).to.equal('application');
      expect(stage.getAttribute('aria-label')).to.match(/^Chart: /);
      expect(stage.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('rule 4: says between its panels why they are two', async () =>
    expect(readerText(await show())).to.include('each on its own scale: they count different things'));

  it('has every statement in a row of a real table, with its date as the row’s heading', async () => {
    const tag = await show();
    const rows = all(tag, 'table tr[part="row"]');
    expect(rows).to.have.length(6);
    for (const row of rows) expect(row.querySelectorAll('th[scope="row"]')).to.have.length(1);
    expect(all(tag, 'table [part="figure"]').map(({ textContent }) => textContent)).to.deep.equal([
      '617,000',
      'about 700,000',
      'more than 700,000',
      'hundreds of thousands',
      '500,000 to 900,000',
      'at least 5,937',
    ]);
  });

  it('rule 12: says the claimant’s side in words above the rows', async () =>
    expect(readerText(await show())).to.include('side: Russia'));

  it('shows its events and the publisher’s note', async () => {
    const text = readerText(await show());
    expect(text).to.include('February 2024 Something else');
    expect(text).to.include('The publisher’s own note.');
  });

  it('explains in its key the marks that occur', async () => {
    const key = all(await show(), '.key')[0]!.textContent;
    expect(key).to.include('open upward');
    expect(key).not.to.include('open downward');
  });

  it('is drawn in a page without a layout, which has nothing that watches sizes', async () => {
    replace(window, 'ResizeObserver', undefined as never);
    const tag = put('<war-trend>The sentence.</war-trend>') as WarTrend;
    tag.trend = data as never;
    await tag.updateComplete;
    expect(readerText(tag)).to.include('Troops, as claimed');
    tag.remove();
  });

  it('says that no-chart is off where nobody has set it', () => {
    expect(document.createElement('war-trend').noChart).to.equal(false);
  });

  it('is the tables alone with no-chart', async () => {
    const tag = await show(data, 'no-chart');
    expect(all(tag, '.stage, .key, details')).to.deep.equal([]);
    expect(all(tag, 'table')).to.have.length(2);
    expect(all(tag, 'table')[0]!.getBoundingClientRect().height).to.be.above(50);
  });

  it('leaves a bad point out, shows the rest, and says so', async () => {
    const tag = await show({
      series: [
        {
          label: 'A',
          measure: 'x',
          points: [
            ['2024', 5],
            ['yesterday', 6],
            ['2025', 'about 7'],
          ],
        },
      ],
    });
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['bad-date', '/series/0/points/1/0']]);
    expect(all(tag, 'table [part="figure"]').map(({ textContent }) => textContent)).to.deep.equal(['5', 'about 7']);
    expect(readerText(tag)).to.include('left out');
  });

  it('runs time from left to right on a page that is read from right to left', async () => {
    const tag = await show(data, '', (inner) => `<div dir="rtl">${inner}</div>`);
    const years = all<SVGTextElement>(tag, 'svg[role="img"] .t.m').map((text) => text.getBoundingClientRect().left);
    expect(years.slice(0, 2)).to.deep.equal([...years.slice(0, 2)].sort((a, b) => a - b));
  });

  it('is drawn at the width that it gets, in the same height, and its words do not shrink', async () => {
    const tag = await show();
    const height = tag.getBoundingClientRect().height;
    const picture = () => all<SVGElement>(tag, 'svg[role="img"]')[0]!;
    const before = picture().getBoundingClientRect();
    tag.style.width = '340px';
    await until('it is drawn anew', () => picture().getAttribute('viewBox')!.startsWith('0 0 340'));
    const after = picture().getBoundingClientRect();
    expect(after.width).to.equal(340);
    expect(after.height).to.equal(before.height);
    expect(height).to.be.above(after.height);
  });

  it('keeps the size of its words in step with the page’s text', async () => {
    const size = async (font: string) => {
      const tag = await show(data, '', (inner) => `<div style="font-size:${font};width:640px">${inner}</div>`);
      const [svg] = all<SVGSVGElement>(tag, 'svg[role="img"]');
      // Of the letters, not of a word: at small sizes some engines round each letter's width.
      const scale = svg!.getBoundingClientRect().width / svg!.viewBox.baseVal.width;
      return scale * parseFloat(getComputedStyle(svg!.querySelector('.v')!).fontSize);
    };
    expect((await size('32px')) / (await size('16px'))).to.be.closeTo(2, 0.01);
  });
});

describe('a trend that is reached for', () => {
  it('is taken over in its place: nothing moves, and the canvas covers the picture exactly', async () => {
    const tag = await show();
    const boxes = () =>
      all(tag, '*:not(canvas, .ring, .tip, .tip *)').map((node) => JSON.stringify(node.getBoundingClientRect()));
    const before = boxes();
    const stage = await wake(tag);
    expect(boxes()).to.deep.equal(before);
    const [canvas, svg] = [stage.querySelector('canvas')!, stage.querySelector('svg')!].map((node) =>
      node.getBoundingClientRect(),
    );
    for (const side of ['left', 'top', 'width', 'height'] as const)
      expect(canvas![side], side).to.be.closeTo(svg![side], 1);
  });

  it('is drawn on the canvas where it was drawn before', async () => {
    const tag = await show();
    const mark = all<SVGPathElement>(tag, '.stage path.m')[0]!.getBBox();
    const label = all<SVGTextElement>(tag, '.stage text.v')[0]!.getBBox();
    const stage = await wake(tag);
    const canvas = stage.querySelector('canvas')!;
    const perUnit = canvas.width / stage.querySelector('svg')!.viewBox.baseVal.width;
    const ink = ({ x, y, width, height }: DOMRect) =>
      canvas
        .getContext('2d')!
        .getImageData(x * perUnit, y * perUnit, width * perUnit, height * perUnit)
        .data.filter((alpha, i) => i % 4 === 3 && alpha > 100).length;
    expect(ink(mark), 'the first mark').to.be.above(20);
    expect(ink(label), 'its figure').to.be.above(20);
    expect(ink(new DOMRect(mark.x, mark.y + 60, 10, 10)), 'nothing where nothing was').to.equal(0);
  });

  it('tells a screen reader which keys go through the picture', async () => {
    const tag = await show();
    expect(tag.shadowRoot!.querySelector('.stage')!.getAttribute('aria-keyshortcuts')!.split(' ')).to.have.members(
      ['Left', 'Right', 'Up', 'Down'].map((way) => 'Arrow' + way),
    );
  });

  it('speaks each statement at the arrow keys: who, the figure with its hedge, when, and how firm', async () => {
    const tag = await show();
    const stage = await wake(tag);
    expect(stage.querySelector('.tip')!.getAttribute('role')).to.equal('status');
    await press('ArrowRight');
    for (const part of [
      'The ministry',
      'side: Russia',
      '617,000',
      'troops deployed',
      'said December 2023',
      'Whether it is accurate is unclear',
      '1 of 3',
    ])
      expect(tip(stage)).to.include(part);
    await press('ArrowRight');
    expect(tip(stage)).to.include('about 700,000');
    await press('ArrowRight', 'ArrowRight');
    expect(tip(stage)).to.include('more than 700,000').and.include('3 of 3');
    await press('ArrowLeft');
    expect(tip(stage)).to.include('about 700,000');
    await press('End');
    expect(tip(stage)).to.include('3 of 3');
    await press('Home');
    expect(tip(stage)).to.include('1 of 3');
  });

  it('goes to the nearest statement of the next series at the up and down keys', async () => {
    const stage = await wake(await show());
    await press('End', 'ArrowDown');
    expect(tip(stage)).to.include('500,000 to 900,000');
    await press('ArrowLeft');
    expect(tip(stage)).to.include('hundreds of thousands');
    await press('ArrowUp');
    expect(tip(stage)).to.include('The ministry');
  });

  it('speaks a statement that cannot be drawn, too', async () => {
    const stage = await wake(
      await show({ series: [{ label: 'A', claims: [said('moreThan 160000', undefined), said(5, '2025')] }] }),
    );
    const heard = new Set<string>();
    for (let i = 0; i < 3; i++) {
      await press('ArrowRight');
      heard.add(stage.querySelector('.tip b')!.textContent);
    }
    expect([...heard].sort()).to.deep.equal(['5', 'more than 160,000']);
  });

  it('reaches every point of a dense series by keys', async () => {
    const points = Array.from({ length: 1626 }, (_, i) => [
      new Date(Date.UTC(2022, 1, 25 + i)).toISOString().slice(0, 10),
      i % 9 ? 1000 + i : `moreThan ${1000 + i}`,
    ]);
    const stage = await wake(await show({ series: [{ label: 'A', measure: 'x', points }] }));
    await press('End');
    expect(tip(stage)).to.include('1,626 of 1,626');
    await press('ArrowLeft');
    expect(tip(stage)).to.include('1,625 of 1,626');
    await press('Home');
    expect(tip(stage)).to.include('more than 1,000');
    await press('PageDown');
    expect(tip(stage)).to.match(/8\d of 1,626/);
  });

  it('answers a key that comes before the engine', async () => {
    const tag = await show();
    const [stage] = stages(tag);
    stage!.focus();
    stage!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', cancelable: true }));
    await until('the first statement is spoken', () => tip(stage!).includes('617,000'));
  });

  it('leaves keys that are not its own to the page', async () => {
    const stage = await wake(await show());
    for (const init of [{ key: 'a' }, { key: 'Tab' }, { key: 'Escape' }, { key: 'ArrowRight', ctrlKey: true }])
      expect(stage.dispatchEvent(new KeyboardEvent('keydown', { ...init, cancelable: true })), JSON.stringify(init)).to
        .be.true;
    expect(stage.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', cancelable: true }))).to.be.false;
  });

  it('is quiet again at Escape and when the focus leaves', async () => {
    const stage = await wake(await show());
    await press('ArrowRight', 'Escape');
    expect(tip(stage)).to.equal('');
    await press('ArrowRight');
    stage.blur();
    expect(tip(stage)).to.equal('');
  });

  it('shows the whole claim where the pointer is, and hides it when the pointer leaves', async () => {
    const tag = await show();
    const [stage] = stages(tag);
    stage!.scrollIntoView();
    const mark = all<SVGPathElement>(tag, '.stage path.f0')[0]!.getBoundingClientRect();
    const at = (x: number, y: number) => sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });
    await at(mark.x - 30, mark.y + 10);
    await until('the engine is awake', () => stage!.matches('.awake'));
    await at(mark.x, mark.y + 10);
    await until('the tooltip is there', () => tip(stage!).includes('more than 700,000'));
    expect(tip(stage!)).to.include('Whether it is accurate is unclear');
    const box = stage!.querySelector('.tip')!.getBoundingClientRect();
    expect(box.left).to.be.at.least(stage!.getBoundingClientRect().left - 1);
    await at(0, 0);
    await until('the tooltip is gone', () => tip(stage!) === '');
  });

  it('says what a finger has touched, at the first touch, and waits for a mouse to move', async () => {
    const said = async (pointerType: string) => {
      const [stage] = stages(await show());
      const { left, top, width, height } = stage!.querySelector('svg')!.getBoundingClientRect();
      const at = { clientX: left + width / 3, clientY: top + height / 2 };
      stage!.dispatchEvent(new PointerEvent('pointerenter', { pointerType, ...at }));
      await until('the engine is awake', () => stage!.matches('.awake'));
      await wait(20);
      return tip(stage!);
    };
    expect(await said('touch')).to.include('The ministry');
    expect(await said('mouse')).to.equal('');
  });

  it('wakes only the picture that is reached for', async () => {
    const tag = await show();
    await wake(tag, 1);
    expect(stages(tag).map((stage) => stage.matches('.awake'))).to.deep.equal([false, true]);
  });

  it('does not animate', async () => {
    const stage = await wake(await show());
    await press('ArrowRight');
    const chart = Chart.getChart(stage.querySelector('canvas')!)!;
    expect(chart.options.animation).to.be.false;
    expect(stage.getAnimations({ subtree: true })).to.deep.equal([]);
  });
});

describe('a trend’s series', () => {
  const buttons = (tag: WarTrend) => all<HTMLButtonElement>(tag, '.legend button');

  it('are switched off and on by buttons that say so; the table keeps them', async () => {
    const tag = await show();
    expect(buttons(tag).map(({ ariaPressed, textContent }) => [textContent!.trim(), ariaPressed])).to.deep.equal([
      ['The ministry', 'true'],
      ['Others', 'true'],
    ]);
    const marks = () => all(tag, '.stage .bar').length;
    expect(marks()).to.equal(1);
    buttons(tag)[1]!.click();
    await settled(tag);
    expect(buttons(tag)[1]!.getAttribute('aria-pressed')).to.equal('false');
    expect(marks()).to.equal(0);
    expect(readerText(tag)).to.include('500,000 to 900,000');
    buttons(tag)[1]!.click();
    await settled(tag);
    expect(marks()).to.equal(1);
  });

  it('stand beside the picture with who states them, on which side, and what holds for all of them', async () => {
    const legend = (tag: WarTrend) =>
      all(tag, '.legend li').map((item) => item.textContent!.replace(/\s+/g, ' ').trim());

    const one = { series: [{ label: 'Killed', claimant: ministry, claims: data.series[0]!.claims.slice(0, 2) }] };
    expect(legend(await show(one))).to.deep.equal([
      'Killed The ministry · side: Russia · Whether it is accurate is unclear',
    ]);
    expect(legend(await show())[0]).to.equal('The ministry side: Russia · Whether it is accurate is unclear');
  });

  it('that are off are not spoken, and the rest does not move', async () => {
    const tag = await show();
    const stage = await wake(tag);
    const axis = () =>
      all<SVGTextElement>(tag, '.stage .t').map((text) => JSON.stringify(text.getBoundingClientRect()));
    const before = axis();
    buttons(tag)[1]!.click();
    await settled(tag);
    expect(axis()).to.deep.equal(before);
    stage.focus();
    await press('ArrowRight', 'ArrowDown', 'ArrowDown');
    expect(tip(stage)).to.include('The ministry');
  });
});

describe('a trend that goes', () => {
  it('leaves no canvas, no chart and no box behind', async () => {
    const tag = await show();
    const stage = await wake(tag);
    expect(Object.keys(Chart.instances)).to.have.length(1);
    tag.remove();
    await wait(20);
    expect(stage.querySelectorAll('canvas, .tip')).to.have.length(0);
    expect(stage.matches('.awake')).to.be.false;
    expect(Object.keys(Chart.instances)).to.deep.equal([]);
  });

  it('while its engine is on the way gets none', async () => {
    const tag = await show();
    const [stage] = stages(tag);
    stage!.focus();
    tag.remove();
    await wait(100);
    expect(stage!.querySelectorAll('canvas')).to.have.length(0);
    expect(Object.keys(Chart.instances)).to.deep.equal([]);
  });

  it('and comes back answers again', async () => {
    const tag = await show();
    const parent = tag.parentElement!;
    await wake(tag);
    tag.remove();
    parent.append(tag);
    await settled(tag);
    const stage = await wake(tag);
    await press('ArrowRight');
    expect(tip(stage)).to.include('617,000');
    expect(stage.querySelectorAll('canvas')).to.have.length(1);
  });

  it('whose picture is taken away gives up its engine', async () => {
    const tag = await show();
    await wake(tag);
    tag.noChart = true;
    await settled(tag);
    await wait(20);
    expect(Object.keys(Chart.instances)).to.deep.equal([]);
  });

  it('whose data is another shows the other', async () => {
    const tag = await show();
    const stage = await wake(tag);
    await press('ArrowRight');
    tag.trend = { ...data, series: [{ ...data.series[0]!, claims: [said('lessThan 5', '2024')] }] } as TrendInput;
    await settled(tag);
    await wait(20);
    expect(tip(stage)).to.include('less than 5');
  });
});

describe('a trend in other media', () => {
  it('prints its picture and its tables, and no canvas', async () => {
    const tag = await show();
    const stage = await wake(tag);
    if (!(await emulate({ media: 'print' })))
      return expect(
        tag
          .shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
          .some((rule) => rule.cssText.startsWith('@media print')),
      ).to.be.true;
    later(() => void emulate({}));
    expect(getComputedStyle(stage.querySelector('canvas')!).display).to.equal('none');
    expect(getComputedStyle(stage.querySelector('svg')!).opacity).to.equal('1');
    expect(all(tag, 'table')[0]!.getBoundingClientRect().height).to.be.above(50);
    return expect(all(tag, '.actions')[0]!.getBoundingClientRect().height).to.equal(0);
  });

  it('is drawn in the page’s new colours when they change', async () => {
    const { style } = document.documentElement;
    later(() => ([style.colorScheme, style.color] = ['', '']));
    [style.colorScheme, style.color] = ['light dark', 'CanvasText'];
    const tag = await show();
    const stage = await wake(tag);
    const canvas = stage.querySelector('canvas')!;
    const label = all<SVGTextElement>(tag, '.stage text.v')[0]!.getBBox();
    const perUnit = canvas.width / stage.querySelector('svg')!.viewBox.baseVal.width;
    const lightest = () =>
      Math.max(
        ...canvas
          .getContext('2d')!
          .getImageData(label.x * perUnit, label.y * perUnit, label.width * perUnit, label.height * perUnit)
          .data.filter((_, i) => i % 4 === 0),
      );
    const before = lightest();
    if (!(await emulate({ 'prefers-color-scheme': 'dark' }))) return;
    later(() => void emulate({}));
    await until('it is light on dark', () => lightest() > before + 60);
  });
});

describe('a trend to take away', () => {
  const take = async (tag: WarTrend, what: string): Promise<{ name: string; blob: Blob }> => {
    let found: { name: string; href: string } | undefined;
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      found = { name: this.download, href: this.href };
    });
    all<HTMLButtonElement>(tag, '.actions button')
      .find(({ textContent }) => textContent.includes(what))!
      .click();
    await until('a file is offered', () => found);
    return { name: found!.name, blob: await (await fetch(found!.href)).blob() };
  };

  it('is a CSV of every statement with its hedge, its state and the page it is from', async () => {
    const { name, blob } = await take(await show(), 'CSV');
    const lines = (await blob.text()).trimEnd().split('\r\n');
    expect(name).to.equal('troops-as-claimed.csv');
    expect(lines).to.have.length(7);
    expect(lines.join())
      .to.include('more than 700,000')
      .and.include('Whether it is accurate is unclear')
      .and.include(location.href);
  });

  it('is an SVG that stands alone: whole words, plain colours, no style sheet', async () => {
    const { name, blob } = await take(await show(), 'SVG');
    const text = await blob.text();
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect(name).to.equal('troops-as-claimed.svg');
    expect(svg.localName).to.equal('svg');
    for (const part of [
      'Troops, as claimed',
      'more than 700,000',
      'they count different things',
      'The publisher’s own note.',
    ])
      expect(svg.textContent).to.include(part);
    expect(text).not.to.match(/class=|currentColor|var\(|color\(/);
    for (const path of svg.querySelectorAll('path'))
      expect(path.getAttribute('stroke')).to.match(/^(none|rgb\(\d+,\d+,\d+\))$/);
  });

  it('is a PNG of twice the size on white, on a dark page, too', async () => {
    const { name, blob } = await take(
      await show(data, '', (inner) => `<div style="color:#eee;background:#111">${inner}</div>`),
      'PNG',
    );
    const image = await createImageBitmap(blob);
    expect(name).to.equal('troops-as-claimed.png');
    expect(image.width).to.equal(1440);
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, 200);
    expect([...pixels.subarray(0, 4)]).to.deep.equal([255, 255, 255, 255]);
    expect(
      pixels.reduce((least, red, i) => (i % 4 ? least : Math.min(least, red)), 255),
      'dark ink',
    ).to.be.below(60);
  });

  it('leaves nothing in the page', async () => {
    const tag = await show();
    await take(tag, 'SVG');
    expect(all(tag, '.paper, a[download]')).to.deep.equal([]);
    expect(document.querySelectorAll('a[download]')).to.have.length(0);
  });
});
