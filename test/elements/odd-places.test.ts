// Pages as they are: parents that shrink to what they hold, pages that are magnified, and pages that have broken their own tools.

import { expect } from 'chai';
import { fixtures } from './fixtures.js';
import { encode, later, problems, put, readerText, replace, settled, until, wait, type Tag } from './page.js';
import { inBothWorlds } from './worlds.js';

const blocks = fixtures.filter(({ kind }) => kind !== 'source');
const markupOf = ({ tag, kind, datum, sentence }: (typeof fixtures)[0], n = 0, more = '') =>
  `<${tag} ${more} data-${kind}="${encode(JSON.stringify(datum(n)))}">${sentence}</${tag}>`;

const PARENTS = {
  'a centred column': 'display:flex;flex-direction:column;align-items:center',
  'a flex row': 'display:flex',
  'a float': 'float:right;max-width:300px',
  'an inline block': 'display:inline-block',
  'a box as wide as its content': 'width:fit-content',
  'a box out of the flow': 'position:absolute',
  'a grid column as wide as its content': 'display:grid;grid-template-columns:max-content',
};

for (const fixture of blocks)
  describe(`<${fixture.tag}> in a parent that is as wide as what it holds`, () =>
    inBothWorlds((world) => {
      for (const [name, style] of Object.entries(PARENTS))
        it(`can be read in ${name}, and is no wider than the page`, async () => {
          const tag = put(world.markup(`<div style="${style}">${markupOf(fixture)}</div>`));
          await settled(tag);
          const { width } = tag.getBoundingClientRect();
          expect(width).to.be.above(250).and.at.most(document.documentElement.clientWidth);
        });

      it('takes the room of a narrow column, and no more', async () => {
        const tag = put(
          world.markup(
            `<div style="width:220px;display:flex;flex-direction:column;align-items:center">${markupOf(fixture)}</div>`,
          ),
        );
        await settled(tag);
        expect(tag.getBoundingClientRect().width).to.be.closeTo(220, 1);
      });
    }));

describe('what the page hides', () => {
  for (const fixture of fixtures)
    it(`stays hidden: <${fixture.tag} hidden>, inside a sentence, too`, async () => {
      const tag = put(markupOf(fixture, 0, 'hidden inline'));
      await settled(tag);
      expect(getComputedStyle(tag).display).to.equal('none');
    });
});

describe('a page that has broken its own tools', () => {
  for (const fixture of fixtures)
    it(`has its sentence back in <${fixture.tag}>, and is told why`, async () => {
      const tag = put(`<div lang="en-AU">${markupOf(fixture)}</div>`);
      await settled(tag);
      replace(Intl, 'NumberFormat', function () {
        throw new RangeError('no such locale');
      } as never);
      replace(Intl, 'DateTimeFormat', function () {
        throw new RangeError('no such locale');
      } as never);
      replace(Intl, 'DisplayNames', function () {
        throw new RangeError('no such locale');
      } as never);
      // Nobody has spoken this language yet: nothing of it is kept.
      tag.closest('div')!.lang = 'en-NZ';
      const other = put(`<div lang="en-ZA">${markupOf(fixture, 1)}</div>`);
      await settled(other);
      await until('something is shown', () => readerText(other).trim());
      const isSentence = readerText(other).includes(fixture.sentence);
      // A badge without a number or a date needs none of them.
      expect(isSentence || fixture.kind === 'source').to.be.true;
      if (isSentence) expect(problems.map(({ code }) => code)).to.include('unreadable');
    });

  it('draws the tags after one that cannot be drawn', async () => {
    const [fixture] = blocks as [(typeof fixtures)[0]];
    const main = document.createElement('main');
    main.setHTMLUnsafe(
      `${markupOf(fixture).replace('>', '><template shadowrootmode="closed"><slot></slot></template>')}${markupOf(fixture, 1)}`,
    );
    document.body.append(main);
    later(() => main.remove());
    const after = main.lastElementChild as Tag;
    await until('it is drawn', () => after.shadowRoot && readerText(after).includes(fixture.says(1)));
  });

  it('has a scale in its pictures where `Array.from` knows no function', async () => {
    const from = Array.from.bind(Array);
    replace(Array, 'from', ((list: ArrayLike<unknown>) => from(list)) as never);
    const tag = put(markupOf(fixtures.find(({ kind }) => kind === 'trend')!));
    await settled(tag);
    await until('it is drawn', () => tag.shadowRoot!.querySelector('svg'));
    expect(tag.shadowRoot!.innerHTML).not.to.include('NaN');
    expect(tag.shadowRoot!.querySelectorAll('svg text').length).to.be.above(2);
  });
});

describe('a page that is magnified', () => {
  for (const style of ['zoom:1.5', 'zoom:.5', 'transform:scale(.5)'])
    it(`keeps its picture’s size when a reader reaches for it: ${style}`, async () => {
      const tag = put(
        `<div style="width:500px;${style}">${markupOf(fixtures.find(({ kind }) => kind === 'trend')!)}</div>`,
      );
      await settled(tag);
      await until('it is drawn', () => tag.shadowRoot!.querySelector('.stage svg'));
      const stage = tag.shadowRoot!.querySelector<HTMLElement>('.stage')!;
      const before = stage.querySelector('svg')!.getBoundingClientRect();
      stage.focus();
      await until('the engine is awake', () => stage.matches('.awake'), 20_000);
      await wait(50);
      const after = stage.querySelector('canvas')!.getBoundingClientRect();
      expect(after.width / before.width).to.be.closeTo(1, 0.02);
      expect(after.height / before.height).to.be.closeTo(1, 0.02);
    });

  for (const zoom of [1.25, 2])
    it(`opens a card at its button: zoom ${zoom}`, async () => {
      const [claim] = blocks as [(typeof fixtures)[0]];
      const tag = put(
        `<div style="zoom:${zoom}"><p style="margin-inline-start:100px">${markupOf(claim, 0, 'inline')}</p></div>`,
      );
      await settled(tag);
      const button = tag.shadowRoot!.querySelector('button')!;
      const popover = tag.shadowRoot!.querySelector<HTMLElement>('[popover]')!;
      button.click();
      await until('it is open and placed', () => popover.matches(':popover-open') && popover.style.left);
      const [at, card] = [button.getBoundingClientRect(), popover.getBoundingClientRect()];
      expect(card.right).to.be.at.most(document.documentElement.clientWidth + 1);
      expect(Math.min(Math.abs(card.top - at.bottom), Math.abs(at.top - card.bottom))).to.be.below(20);
    });
});
