import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { fixtures, ledger } from './fixtures.js';
import { answer, encode, freshAddress, isSeen, json, put, readerText, settled, until, wait, type Tag } from './page.js';
import { inBothWorlds } from './worlds.js';

const [claim, , source] = fixtures as [(typeof fixtures)[0], (typeof fixtures)[0], (typeof fixtures)[0]];
const attribute = ({ kind, datum }: typeof claim, n = 0) => `data-${kind}="${encode(JSON.stringify(datum(n)))}"`;
const INLINE = `<p>Before <war-claim inline ${attribute(claim)}>many people serve</war-claim>, after.</p>`;
const BADGE = `<p>Before <war-source ${attribute(source)}>${source.sentence}</war-source>, after.</p>`;

const parts = (tag: Tag) => ({
  button: tag.shadowRoot!.querySelector('button')!,
  popover: tag.shadowRoot!.querySelector<HTMLElement>('[popover]')!,
});
const isOpen = (popover: Element) => popover.matches(':popover-open');

const cases = [
  { name: '<war-claim inline>', markup: INLINE, opens: claim.says(0), label: 'More about this claim' },
  { name: '<war-source>', markup: BADGE, opens: source.says(0), label: 'News media' },
];

for (const { name, markup: written, opens, label } of cases) {
  describe(`${name}: what opens`, () =>
    inBothWorlds((world) => {
      const markup = world.markup(written);

      it('is closed until it is asked for', async () => {
        const tag = put(markup);
        await settled(tag);
        const { popover } = parts(tag);
        expect(isOpen(popover)).to.be.false;
        expect(isSeen(popover)).to.be.false;
      });

      it('leaves no space before the comma or the full stop that follows it', async () => {
        const tag = put(markup);
        await settled(tag);
        const rest = document.createRange();
        rest.selectNodeContents(tag.nextSibling!);
        const { button } = parts(tag);
        const { marginRight } = getComputedStyle(button);
        const gap = rest.getClientRects()[0]!.left - button.getBoundingClientRect().right - parseFloat(marginRight);
        expect(Math.abs(gap)).to.be.below(1);
      });

      it('opens by a press of its button, over the page and within the window', async () => {
        const tag = put(markup);
        await settled(tag);
        const { button, popover } = parts(tag);
        button.click();
        await until('it is open and placed', () => isOpen(popover) && popover.style.left);
        expect(readerText(popover)).to.include(opens);
        expect(isSeen(popover)).to.be.true;
        const { left, right, top, bottom } = popover.getBoundingClientRect();
        expect(left).to.be.at.least(0);
        expect(top).to.be.at.least(0);
        expect(right).to.be.at.most(document.documentElement.clientWidth);
        expect(bottom).to.be.at.most(document.documentElement.clientHeight);
      });

      it('stays within the window at the end of a line and at the foot of the page', async () => {
        const place = put(`<div class="at">${markup}</div>`).closest('main')!;
        const at = place.querySelector<HTMLElement>('.at')!;
        for (const [side, end] of [
          ['top', 'right'],
          ['bottom', 'left'],
          ['bottom', 'right'],
        ] as const) {
          at.style.cssText = `position:fixed;margin:0;${side}:0;${end}:0;max-width:12em`;
          const tag = place.querySelector<Tag>('war-claim, war-source')!;
          await settled(tag);
          const { button, popover } = parts(tag);
          popover.style.left = popover.style.top = '';
          button.click();
          await until('it is placed', () => popover.style.left && isOpen(popover));
          const box = popover.getBoundingClientRect();
          expect(box.left, `${side} ${end}`).to.be.at.least(0);
          expect(box.top, `${side} ${end}`).to.be.at.least(0);
          expect(box.right, `${side} ${end}`).to.be.at.most(document.documentElement.clientWidth);
          expect(box.bottom, `${side} ${end}`).to.be.at.most(document.documentElement.clientHeight);
          popover.hidePopover();
        }
      });

      it('opens from the keyboard, closes by Escape, and gives the focus back', async () => {
        const tag = put(markup);
        await settled(tag);
        const { button, popover } = parts(tag);
        button.focus();
        await sendKeys({ press: 'Enter' });
        await until('it is open', () => isOpen(popover));
        await sendKeys({ press: 'Tab' });
        expect(popover.contains(tag.shadowRoot!.activeElement), 'the link in it is next').to.be.true;
        await sendKeys({ press: 'Escape' });
        await until('it is closed', () => !isOpen(popover));
        expect(tag.shadowRoot!.activeElement === button, 'the focus is back').to.be.true;
      });

      it('closes when the reader presses elsewhere, and when another one opens', async () => {
        const tag = put(markup);
        const other = put(BADGE);
        await settled(tag);
        await settled(other);
        const { button, popover } = parts(tag);
        button.click();
        await until('it is open', () => isOpen(popover));
        parts(other).button.click();
        await until('it is closed', () => !isOpen(popover));
        expect(isOpen(parts(other).popover)).to.be.true;
        expect(popover.popover).to.equal('auto');
      });

      it('has a button that says what it opens', async () => {
        const tag = put(markup);
        await settled(tag);
        const { button } = parts(tag);
        expect(button.localName).to.equal('button');
        expect(button.getAttribute('aria-label') ?? button.textContent).to.include(label);
      });

      it('stands in a running sentence and does not move its lines', async () => {
        const main = put(`<div>${markup}</div>`).closest('main')!;
        await settled(main.querySelector('war-claim, war-source')!);
        const paragraph = main.querySelector('p')!;
        const plain = paragraph.cloneNode() as HTMLElement;
        plain.textContent = 'Before, after.';
        main.append(plain);
        expect(getComputedStyle(main.querySelector('war-claim, war-source')!).display).to.equal('inline');
        expect(paragraph.getBoundingClientRect().height).to.equal(plain.getBoundingClientRect().height);
      });

      it('stays open, with what is new, when its data changes', async () => {
        const tag = put(markup);
        await settled(tag);
        const { button, popover } = parts(tag);
        button.click();
        await until('it is open', () => isOpen(popover));
        const { kind, datum, says } = name.includes('claim') ? claim : source;
        tag.setAttribute(`data-${kind}`, JSON.stringify(datum(1)));
        await settled(tag);
        expect(isOpen(parts(tag).popover)).to.be.true;
        expect(readerText(parts(tag).popover)).to.include(says(1));
      });

      it('closes when the focus goes on in the page, and lets it go', async () => {
        const tag = put(`${markup}<button id="next">Next</button>`);
        await settled(tag);
        const { button, popover } = parts(tag);
        button.click();
        await until('it is open', () => isOpen(popover));
        popover.querySelector<HTMLElement>('a, button')!.focus();
        const next = document.querySelector<HTMLElement>('#next')!;
        next.focus();
        await until('it is closed', () => !isOpen(popover));
        expect(document.activeElement).to.equal(next);
      });

      it('says in what opens, and not in the sentence, that something was left out', async () => {
        const { kind, flawed, says } = name.includes('claim') ? claim : source;
        const tag = put(markup);
        tag.setAttribute(`data-${kind}`, JSON.stringify(flawed(0)));
        await settled(tag);
        const { popover } = parts(tag);
        expect(readerText(popover)).to.include('left out').and.include(says(0));
        expect(readerText(tag).replace(readerText(popover), '')).not.to.include('left out');
      });
    }));
}

describe('<war-claim inline>: the words of the sentence', () => {
  it('stay the page’s own, with a marker after them', async () => {
    const tag = put(
      `<p>Before <war-claim inline ${attribute(claim)}><em>many people</em> serve</war-claim>, after.</p>`,
    );
    await settled(tag);
    const { popover } = parts(tag);
    expect(isSeen(tag.querySelector('em')!)).to.be.true;
    const sentence = readerText(tag.parentElement!).replace(readerText(popover), '');
    expect(sentence.replace(/[\u2060\s]+/g, ' ')).to.match(/^Before many people serve ?, after\.$/);
  });

  it('are never left behind by the marker, however wide the line', async () => {
    const tag = put(
      `<p>They say that <war-claim inline ${attribute(claim)}>more than a thousand people serve</war-claim> and so on.</p>`,
    );
    await settled(tag);
    const line = tag.parentElement!;
    const words = tag.firstChild as Text;
    const last = document.createRange();
    last.setStart(words, words.length - 1);
    last.setEnd(words, words.length);
    const apart = Array.from({ length: 400 }, (_, i) => i + 120).filter((width) => {
      line.style.width = `${width}px`;
      const marker = parts(tag).button.getBoundingClientRect();
      return marker.left < last.getBoundingClientRect().left;
    });
    expect(apart).to.deep.equal([]);
  });

  it('are the claim’s where the page has none', async () => {
    for (const inner of ['', `<script type="application/json">${JSON.stringify(claim.datum(0))}</script>`]) {
      const tag = put(`<p><war-claim inline ${inner ? '' : attribute(claim)}>${inner}</war-claim></p>`);
      await settled(tag);
      expect(readerText(tag)).to.include('The ministry says that more than 1,000 people serve.');
    }
  });

  it('never stand twice', async () => {
    const tag = put(INLINE);
    await settled(tag);
    expect(readerText(tag).match(/many people serve/g)).to.have.length(1);
  });

  it('stay only where the page says so: inline is off where nobody has set it', () => {
    expect((document.createElement('war-claim') as { inline?: boolean }).inline).to.equal(false);
  });

  it('become a card when inline is taken away, and a sentence again', async () => {
    const tag = put(INLINE);
    await settled(tag);
    tag.removeAttribute('inline');
    await settled(tag);
    expect(tag.shadowRoot!.querySelectorAll('[popover]').length).to.equal(0);
    expect(readerText(tag)).to.include(claim.says(0)).and.not.include('many people serve');
    (tag as { inline?: boolean }).inline = true;
    await settled(tag);
    expect(tag.hasAttribute('inline')).to.be.true;
    expect(readerText(tag)).to.include('many people serve');
  });

  it('stand without a marker when the data fails, and while it is on its way', async () => {
    answer(() => json(ledger()));
    for (const data of ['data-claim="{"', `src="${freshAddress()}#nothing"`]) {
      const tag = put(`<p>Before <war-claim inline ${data}>many people serve</war-claim>, after.</p>`);
      await tag.updateComplete;
      expect(readerText(tag.parentElement!)).to.equal('Before many people serve, after.');
      await settled(tag);
      await wait(20);
      expect(readerText(tag.parentElement!)).to.equal('Before many people serve, after.');
    }
  });
});
