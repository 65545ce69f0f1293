import { expect } from 'chai';
import { emulate, engine } from '../emulate.js';
import { bonusStyles } from '../../src/view/bonus-styles.js';
import { popoverStyles } from '../../src/view/popover-styles.js';
import { baseStyles, claimStyles } from '../../src/view/styles.js';
import { fixtures } from '../elements/fixtures.js';
import { drawn, encode, later, put, settled } from '../elements/page.js';

const SHEETS = { baseStyles, claimStyles, popoverStyles, bonusStyles };
const all = fixtures.map(({ tag, kind, datum }) => ({
  tag,
  markup: `<${tag} data-${kind}="${encode(JSON.stringify(datum(0)))}">x</${tag}>`,
}));
const show = async (markup: string, style = '') => {
  const tag = put(`<div class="host" style="${style}">${markup}</div>`);
  await settled(tag);
  // What has just come is laid out in full when it has been seen.
  for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame);
  return tag;
};

describe('how tags look', () => {
  for (const [name, sheet] of Object.entries(SHEETS)) {
    it(`${name}: in lengths of the page’s own text, and in the page’s own colours`, () => {
      expect(sheet).not.to.match(/\d(rem|pt|cm)\b/);
      expect(sheet).not.to.match(/#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\(|\b(red|green|blue|white(?!-)|black|gr[ae]y)\b/i);
      expect(sheet).not.to.match(/gradient|box-shadow|text-shadow|animation|transition|!important/);
    });
  }

  it('has no more public properties than a page can know, and the README names each', async () => {
    const readme = await (await fetch('/README.md')).text();
    const used = new Set(
      Object.values(SHEETS)
        .join()
        .match(/--war-[a-z]+(-[a-z\d]+)*/g),
    );
    expect(used.size).to.be.within(5, 25);
    for (const name of used) expect(readme).to.include(`\`${name}\``);
  });

  for (const { tag: name, markup } of all) {
    it(`<${name}> takes the font, the size and the colours of the page`, async () => {
      const tag = await show(markup, 'font: italic 23px monospace; color: rgb(1, 2, 3)');
      const element = tag.shadowRoot!.querySelector('[part=attribution], [part=badge], th, figcaption')!;
      const { fontFamily, fontStyle, color } = getComputedStyle(element);
      expect([fontFamily, fontStyle, color]).to.deep.equal(['monospace', 'italic', 'rgb(1, 2, 3)']);
    });

    it(`<${name}> is as large in a page whose root is ten pixels`, async () => {
      const { style } = document.documentElement;
      later(() => (style.fontSize = ''));
      const sizes = [];
      for (const root of ['', '10px']) {
        style.fontSize = root;
        const tag = await show(markup, 'font-size: 18px; width: 600px');
        const { height } = tag.getBoundingClientRect();
        sizes.push([height.toFixed(2), ...drawn(tag).map((element) => getComputedStyle(element).fontSize)]);
      }
      expect(sizes[1]).to.deep.equal(sizes[0]);
    });

    it(`<${name}> is not disturbed by a page that resets everything`, async () => {
      const heights = [];
      for (const reset of [
        '',
        '* { margin: 0; padding: 0; border: 0; box-sizing: border-box } p, li, th, td, button, a { font: 40px fantasy; color: red; display: inline-block }',
      ]) {
        const sheet = document.createElement('style');
        sheet.textContent = reset;
        document.head.append(sheet);
        later(() => sheet.remove());
        heights.push((await show(markup, 'width: 600px')).getBoundingClientRect().height);
      }
      expect(heights[1]).to.be.closeTo(heights[0]!, 0.01);
    });

    for (const [what, style] of [
      ['in 320 pixels', 'width: 288px; font-size: 16px'],
      ['with text of twice the size', 'width: 640px; font-size: 200%'],
      ['with both', 'width: 288px; font-size: 200%'],
      ['from right to left', 'width: 288px; direction: rtl'],
    ] as const) {
      it(`<${name}> stays within its column ${what}`, async () => {
        const tag = await show(markup, style);
        const column = tag.closest('.host')!;
        expect(column.scrollWidth).to.be.at.most(column.clientWidth);
        const { left, right } = column.getBoundingClientRect();
        for (const element of drawn(tag).filter(
          (one) => !one.closest('svg, [popover]') && one.getClientRects().length,
        )) {
          const box = element.getBoundingClientRect();
          if (box.width < 2) continue; // said to screen readers only
          expect(box.left, element.outerHTML.slice(0, 80)).to.be.at.least(left - 1);
          expect(box.right, element.outerHTML.slice(0, 80)).to.be.at.most(right + 1);
        }
      });
    }

    it(`<${name}> does not move, whatever the reader has asked of motion`, async () => {
      const tag = await show(markup);
      for (const element of drawn(tag)) {
        const { animationName, transitionDuration } = getComputedStyle(element);
        expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
      }
    });

    it(`<${name}> is not there when it is hidden`, async () => {
      const tag = await show(markup.replace(' data', ' hidden data'));
      expect(tag.getClientRects().length).to.equal(0);
    });

    it(`<${name}> prints the addresses of its links`, async () => {
      const isPrinted = await emulate({ media: 'print' });
      later(() => void emulate({}));
      expect(isPrinted).to.equal(engine === 'Chromium');
      const tag = await show(markup);
      const links = [...tag.shadowRoot!.querySelectorAll('a[href]')];
      if (name !== 'war-bonus') expect(links.length).to.be.at.least(1);
      for (const link of links) {
        const { content } = getComputedStyle(link, '::after');
        if (isPrinted) expect(content).to.match(/https:\/\/example\.org\/|attr\(href\)/);
        else expect(content).to.equal('none');
      }
    });
  }

  it('<war-bonus> prints every column on the sheet, however long the addresses after its links are', async () => {
    const isPrinted = await emulate({ media: 'print' });
    later(() => void emulate({}));
    expect(isPrinted).to.equal(engine === 'Chromium');
    const evidence = [{ name: 'The register', url: `https://example.org/${'a'.repeat(160)}` }];
    const value = { amount: 50000, currency: 'USD', per: 'P1M' };
    const claim = (per?: string) => ({ text: 'It is paid.', claimant: 'X', value: { ...value, per }, evidence });
    const data = { rows: [{ place: 'There', bonus: claim(), income: claim('P1M'), stated: claim('P1M') }] };
    // A sheet of A4 within its margins.
    const tag = await show(`<war-bonus data-bonus="${encode(JSON.stringify(data))}">x</war-bonus>`, 'width: 690px');
    const { right } = tag.closest('.host')!.getBoundingClientRect();
    const cells = [...tag.shadowRoot!.querySelectorAll('tbody > tr > *')];
    expect(cells).to.have.length(4);
    for (const cell of cells) expect(cell.getBoundingClientRect().right).to.be.at.most(right + 1);
  });

  it('<war-bonus> prints its arithmetic, which nobody can open on paper', async () => {
    const isPrinted = await emulate({ media: 'print' });
    later(() => void emulate({}));
    expect(isPrinted).to.equal(engine === 'Chromium');
    const tag = await show(all.find(({ tag: name }) => name === 'war-bonus')!.markup);
    const arithmetic = tag.shadowRoot!.querySelector('details > p')!;
    expect(arithmetic.textContent).to.include('÷');
    expect(arithmetic.checkVisibility({ contentVisibilityAuto: true })).to.equal(isPrinted);
  });
});
