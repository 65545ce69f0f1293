import { expect } from 'chai';
import type axeCore from 'axe-core';
import { lookWith, settings } from '../../scripts/axe.mjs';
import { emulate, engine } from '../emulate.js';
import { fixtures } from './fixtures.js';
import { encode, later, put, readerText, settled, wait, type Tag } from './page.js';
import { inBothWorlds } from './worlds.js';

const load = () =>
  new Promise<typeof axeCore>((done, fail) => {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    script.onload = () => done((window as unknown as { axe: typeof axeCore }).axe);
    script.onerror = fail;
    document.head.append(script);
  });

/** Shows the page in a colour scheme, as its own style sheet would; fails where it does not take. */
const scheme = (name: 'light' | 'dark') => {
  const { style } = document.documentElement;
  const { style: body } = document.body;
  later(() => ([style.colorScheme, body.background, body.color, document.title] = ['', '', '', '']));
  [style.colorScheme, body.background, body.color, document.title] = [name, 'Canvas', 'CanvasText', 'Page'];
  const [red = NaN] = getComputedStyle(document.body).backgroundColor.match(/\d+/g)!.map(Number);
  if (red > 127 !== (name === 'light')) throw new Error(`The page is not ${name}`);
};

describe('axe, with every rule on', () => {
  let axe: typeof axeCore;
  before(async () => {
    axe = await load();
  });

  const violations = async (node: Element) => {
    const { violations: found, rules } = await lookWith(axe, node, settings);
    expect(rules, 'rules that had something to look at').to.be.at.least(3);
    return found;
  };

  it('finds a planted fault in a shadow root, in this browser', async () => {
    const main = put(
      '<div><template shadowrootmode="open"><button></button><p style="color:#777;background:#888">Hard to read</p></template></div><war-claim></war-claim>',
    ).parentElement!;
    const found = await violations(main);
    expect(found.join()).to.include('button-name').and.include('color-contrast');
  });

  for (const { tag: name, kind, datum, flawed, says, sentence } of fixtures) {
    const data = (value: unknown) => `data-${kind}="${encode(JSON.stringify(value))}"`;
    const states: [string, string, ((tag: Tag) => unknown)?][] = [
      ['with its data', `<${name} ${data(datum(0))}>${sentence}</${name}>`],
      ['with one bad part', `<${name} ${data(flawed(0))}>${sentence}</${name}>`],
      ['with faulty data and a sentence', `<p><${name} data-${kind}="{">${sentence}</${name}></p>`],
      ['with faulty data and no sentence', `<p><${name} data-${kind}="{"></${name}></p>`],
      [
        'in a paragraph',
        `<p>Before <${name} ${kind === 'claim' ? 'inline' : ''} ${data(datum(0))}>${sentence}</${name}>, after.</p>`,
      ],
      [
        'opened',
        `<p>Before <${name} ${kind === 'claim' ? 'inline' : ''} ${data(datum(0))}>${sentence}</${name}>, after.</p>`,
        (tag) => tag.shadowRoot!.querySelector<HTMLElement>('button, summary')!.click(),
      ],
      ['from right to left', `<div dir="rtl"><${name} ${data(datum(0))}>${sentence}</${name}></div>`],
      ['in a narrow column', `<div style="width:300px"><${name} ${data(datum(0))}>${sentence}</${name}></div>`],
    ];

    inBothWorlds((world) => {
      for (const [state, markup, act] of states) {
        for (const colours of ['light', 'dark'] as const) {
          it(`finds nothing in <${name}> ${state}, ${colours}`, async () => {
            scheme(colours);
            const tag = put(world.markup(markup));
            await settled(tag);
            act?.(tag);
            await settled(tag);
            await wait(20);
            expect(await violations(tag.closest('main')!)).to.deep.equal([]);
          });
        }
      }
    });

    it(`finds nothing in <${name}> in forced colours, and its ink is the reader’s`, async () => {
      const isForced = await emulate({ 'forced-colors': 'active' });
      later(() => void emulate({}));
      // The others have no such switch while they run; there the same is held for their own colours.
      expect(isForced).to.equal(engine === 'Chromium');
      expect(matchMedia('(forced-colors: active)').matches).to.equal(isForced);
      const tag = put(`<div><${name} ${data(datum(0))}>${sentence}</${name}><span>plain</span></div>`);
      await settled(tag);
      expect(readerText(tag)).to.include(says(0));
      const ink = getComputedStyle(tag.parentElement!.querySelector('span')!).color;
      for (const element of tag.shadowRoot!.querySelectorAll('[part=figure], [part=attribution], [part=badge], th'))
        expect(getComputedStyle(element).color).to.equal(ink);
      for (const bar of tag.shadowRoot!.querySelectorAll('.bar .solid, .bar.solid')) {
        const { fill, stroke, borderTopColor } = getComputedStyle(bar);
        expect([fill, stroke, borderTopColor]).to.include(ink);
      }
      expect(await violations(tag.closest('main')!)).to.deep.equal([]);
    });
  }
});
