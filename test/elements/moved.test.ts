/** Tags that a page, a script or a framework moves about: between parents, in lists, into frames and back, as clones. */
import { expect } from 'chai';
import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { nearestLanguage } from '../../src/elements/nearest-language.js';
import { fixtures } from './fixtures.js';
import { drawn, encode, events, later, put, readerText, settled, until, type Tag } from './page.js';

/** What styles make of a tag's own drawing, whatever it stands in; the marks of a picture depend on its width. */
const look = (tag: Element): string[] => {
  const view = tag.ownerDocument.defaultView!;
  return drawn(tag)
    .filter((element) => !element.closest('svg'))
    .map((element) => {
      const { display, position, fontWeight, fontStyle, listStyleType, borderTopStyle } =
        view.getComputedStyle(element);
      return [element.localName, display, position, fontWeight, fontStyle, listStyleType, borderTopStyle].join(' ');
    });
};

/** The document of a new frame on the page. */
const openFrame = async (): Promise<Document> => {
  const frame = document.createElement('iframe');
  // As wide as the page.
  Object.assign(frame.style, { border: '0', width: `${innerWidth}px`, marginLeft: '-8px' });
  frame.srcdoc = '<!doctype html><html lang="en"><body></body></html>';
  document.body.append(frame);
  later(() => frame.remove());
  // Firefox has an empty document before it.
  await until(
    'the frame is there',
    () => frame.contentDocument?.querySelector('[lang]') && frame.contentDocument.readyState === 'complete',
  );
  return frame.contentDocument!;
};

for (const { tag: name, kind, datum, says, sentence } of fixtures) {
  const attribute = (n: number) => `data-${kind}="${encode(JSON.stringify(datum(n)))}"`;

  describe(`<${name}> in the hands of a framework`, () => {
    const make = async (): Promise<Tag> => {
      const tag = put(`<p></p><${name}>${sentence}</${name}>`);
      Object.assign(tag, { [kind]: datum(1) });
      await settled(tag);
      return tag;
    };

    it('is the same after it was moved between parents, and says only once that it is ready', async () => {
      const tag = await make();
      const before = look(tag);
      const parents = ['div', 'section', 'li'].map((parent) =>
        tag.parentElement!.appendChild(document.createElement(parent)),
      );
      for (const parent of [...parents, ...parents]) {
        parent.append(tag);
        await settled(tag);
        expect(readerText(tag)).to.include(says(1));
        expect(look(tag)).to.deep.equal(before);
      }
      // Browsers that can move a node without taking it out first.
      (parents[0] as { moveBefore?(node: Node, child: Node | null): void }).moveBefore?.(tag, null);
      await settled(tag);
      expect(readerText(tag)).to.include(says(1));
      expect(events.map(({ type }) => type)).to.deep.equal(['war-ready']);
    });

    it('stays with its own data when a list with keys is put into another order, shortened and filled again', async () => {
      const main = put(`<p></p><${name}></${name}>`).parentElement!;
      main.replaceChildren();
      const show = async (order: number[]) => {
        render(
          repeat(
            order,
            (n) => n,
            (n) => html`<div class="item" data-n=${n}></div>`,
          ),
          main,
        );
        for (const item of main.querySelectorAll<HTMLElement>('.item')) {
          const n = Number(item.dataset.n);
          if (!item.firstElementChild)
            item.append(Object.assign(document.createElement(name), { [kind]: datum(n), textContent: sentence }));
          const tag = item.firstElementChild as Tag;
          await settled(tag);
          expect(readerText(tag)).to.include(says(n)).and.not.include(sentence);
        }
        return [...main.querySelectorAll(name)];
      };
      const first = await show([0, 1, 2, 3, 4, 5]);
      const turned = await show([5, 4, 3, 2, 1, 0]);
      expect(turned, 'the list moves its tags, it makes none').to.deep.equal([...first].reverse());
      await show([2, 0, 5]);
      const last = await show([0, 1, 2, 3, 4, 5]);
      expect(last.filter((tag) => first.includes(tag)).length).to.equal(3);
    });

    it('is the same after its neighbours were sorted around it, one by one', async () => {
      const main = put(`<p></p>${`<${name}>${sentence}</${name}>`.repeat(5)}`).parentElement!;
      const tags = [...main.querySelectorAll<Tag>(name)];
      for (const [n, tag] of tags.entries()) Object.assign(tag, { [kind]: datum(n) });
      for (const from of [4, 2, 3, 0]) {
        main.insertBefore(tags[from]!, main.firstChild);
        for (const [n, tag] of tags.entries()) {
          await settled(tag);
          expect(readerText(tag)).to.include(says(n));
        }
      }
    });

    it('is a tag of its own where it was cloned with all that is in it', async () => {
      const tag = put(`<p></p><div><${name} ${attribute(1)}>${sentence}</${name}></div>`);
      await settled(tag);
      const copy = tag.parentElement!.cloneNode(true) as Element;
      tag.parentElement!.after(copy);
      const twin = copy.querySelector<Tag>(name)!;
      twin.setAttribute(`data-${kind}`, JSON.stringify(datum(2)));
      await settled(twin);
      expect(readerText(twin)).to.include(says(2)).and.not.include(sentence);
      expect(readerText(tag)).to.include(says(1));
      expect(look(twin)).to.deep.equal(look(tag));
    });

    it('is drawn where it was imported from a template', async () => {
      const main = put(`<${name}></${name}><template><${name} ${attribute(3)}>${sentence}</${name}></template>`);
      const { content } = main.parentElement!.querySelector('template')!;
      for (const copy of [document.importNode(content, true), content.cloneNode(true), content]) {
        main.parentElement!.append(copy);
        const tag = main.parentElement!.lastElementChild as Tag;
        await settled(tag);
        expect(readerText(tag)).to.include(says(3));
      }
    });
  });

  describe(`<${name}> between documents`, () => {
    const twin = async (): Promise<Tag> => {
      const tag = put(`<p></p><${name} ${attribute(1)}>${sentence}</${name}>`);
      await settled(tag);
      return tag;
    };

    it('looks in a frame that it was moved into as it did, and when it comes back', async () => {
      const tag = await twin();
      const before = look(tag);
      const sheets = tag.shadowRoot!.adoptedStyleSheets;
      tag.shadowRoot!.adoptedStyleSheets = [];
      expect(look(tag), 'the look tells whether there are styles').not.to.deep.equal(before);
      tag.shadowRoot!.adoptedStyleSheets = sheets;
      const inner = await openFrame();
      const home = tag.parentElement!;
      for (let i = 0; i < 2; i++) {
        inner.body.append(i ? inner.adoptNode(tag) : tag);
        await settled(tag);
        expect(readerText(tag)).to.include(says(1)).and.not.include(sentence);
        expect(look(tag), 'in the frame').to.deep.equal(before);
        home.append(i ? document.adoptNode(tag) : tag);
        await settled(tag);
        expect(readerText(tag)).to.include(says(1));
        expect(look(tag), 'back on the page').to.deep.equal(before);
      }
    });

    it('is drawn in a frame that it was moved into before it was drawn', async () => {
      const like = look(await twin());
      const inner = await openFrame();
      const tag = Object.assign(document.createElement(name), { textContent: sentence }) as unknown as Tag;
      tag.setAttribute(`data-${kind}`, JSON.stringify(datum(1)));
      inner.body.append(tag);
      await settled(tag);
      expect(readerText(tag)).to.include(says(1)).and.not.include(sentence);
      expect(look(tag)).to.deep.equal(like);
    });

    it('has in a frame the language of what it stands in there, through shadow roots', async () => {
      const tag = await twin();
      const inner = await openFrame();
      const host = inner.body.appendChild(inner.createElement('div'));
      host.lang = 'de';
      host.attachShadow({ mode: 'open' }).append(tag);
      expect(nearestLanguage(tag)).to.equal('de');
    });

    it('takes new data in a frame, and draws it there', async () => {
      const tag = await twin();
      const inner = await openFrame();
      inner.body.append(tag);
      tag.setAttribute(`data-${kind}`, JSON.stringify(datum(2)));
      await settled(tag);
      expect(readerText(tag)).to.include(says(2)).and.not.include(says(1));
    });

    it('bears a document that has no window, and is drawn when it comes to one that has', async () => {
      const like = look(await twin());
      const parsed = new DOMParser().parseFromString('<main></main>', 'text/html').body;
      const main = put(`<p></p><${name} ${attribute(1)}>${sentence}</${name}>`);
      const made = document.createElement(name) as unknown as Tag;
      made.setAttribute(`data-${kind}`, JSON.stringify(datum(1)));
      for (const tag of [main, made]) {
        parsed.append(tag);
        await settled(tag);
        document.body.append(tag);
        later(() => tag.remove());
        await settled(tag);
        expect(readerText(tag)).to.include(says(1));
        expect(look(tag)).to.deep.equal(like);
      }
    });

    it('is the page’s own sentence where it was copied into a frame that knows no such tag', async () => {
      const tag = await twin();
      const inner = await openFrame();
      const copies = [inner.importNode(tag, true), inner.body.appendChild(inner.createElement('div'))];
      copies[1]!.innerHTML = tag.outerHTML;
      inner.body.append(...copies);
      for (const copy of copies) expect(copy.textContent).to.equal(sentence);
      expect(readerText(tag)).to.include(says(1));
    });

    if (name !== 'war-source')
      it('gives a citation in a frame, in a field as wide as the tag', async () => {
        const tag = await twin();
        (await openFrame()).body.append(tag);
        await settled(tag);
        const button = tag.shadowRoot!.querySelector<HTMLElement>('.cite button')!;
        for (let i = 0; i < 2; i++) {
          button.click();
          await until('there is a citation', () => tag.shadowRoot!.querySelector('textarea')?.value);
        }
        const field = tag.shadowRoot!.querySelector('textarea')!;
        expect(tag.ownerDocument.defaultView!.getComputedStyle(field).display).to.equal('block');
        expect(tag.shadowRoot!.querySelectorAll('textarea').length).to.equal(1);
      });
  });
}
