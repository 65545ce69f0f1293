import { expect } from 'chai';
import { fixtures, ledger } from './fixtures.js';
import {
  answer,
  drawn,
  encode,
  events,
  freshAddress,
  hurry,
  isSeen,
  json,
  problems,
  put,
  readerText,
  replace,
  settled,
  until,
  wait,
  warnings,
  type Tag,
} from './page.js';
import { inBothWorlds } from './worlds.js';

for (const { tag: name, kind, datum, flawed, says, sentence } of fixtures) {
  const attribute = (n = 0) => `data-${kind}="${encode(JSON.stringify(datum(n)))}"`;

  describe(`<${name}>: coming and going`, () =>
    inBothWorlds(({ markup }) => {
      it('leaves no listener and no timer behind after a hundred times', async () => {
        // A listener that is added again is the same one, and one that is not there can be taken away.
        const listeners = new Map<string, Set<unknown>>();
        const timers = new Set<unknown>();
        for (const target of [window, document, document.documentElement, document.body]) {
          const { addEventListener: add, removeEventListener: remove } = target;
          const of = (type: string) => listeners.get(type) ?? listeners.set(type, new Set()).get(type)!;
          replace(target, 'addEventListener', function (this: EventTarget, ...args: [string, EventListener]) {
            of(args[0]).add(args[1]);
            add.apply(this, args);
          } as never);
          replace(target, 'removeEventListener', function (this: EventTarget, ...args: [string, EventListener]) {
            of(args[0]).delete(args[1]);
            remove.apply(this, args);
          } as never);
        }
        const { setTimeout: start, setInterval: repeat, clearTimeout: stop } = window;
        replace(window, 'setTimeout', ((run: () => void, ms?: number) => {
          const id = start(() => (timers.delete(id), run()), ms);
          timers.add(id);
          return id;
        }) as never);
        replace(window, 'clearTimeout', ((id: number) => (timers.delete(id), stop(id))) as never);
        replace(window, 'setInterval', ((run: () => void, ms?: number) => {
          const id = repeat(run, ms);
          timers.add(id);
          return id;
        }) as never);
        answer(() => json(ledger()));
        const main = put(`<p></p><${name}></${name}>`).parentElement!;
        main.innerHTML = '';
        const address = freshAddress();
        for (let i = 0; i < 100; i += 1) {
          main.setHTMLUnsafe(
            markup(`<${name} ${i % 2 ? attribute() : `src="${address}#id-0" refresh="60"`}>${sentence}</${name}>`),
          );
          const tag = main.firstElementChild as Tag;
          await tag.updateComplete;
          tag.remove();
          // The very same element again, as a list that is sorted does.
          main.append(tag);
          await settled(tag);
          tag.remove();
        }
        await wait(20);
        expect([...listeners].filter(([, left]) => left.size > 0).map(([type]) => type)).to.deep.equal([]);
        expect(listeners.has('visibilitychange'), 'the count counts').to.be.true;
        expect(timers.size).to.equal(0);
      });

      it('shows its data again where it is put back', async () => {
        const tag = put(markup(`<p></p><${name} ${attribute()}>${sentence}</${name}>`));
        await settled(tag);
        const main = tag.parentElement!;
        tag.remove();
        tag.setAttribute(`data-${kind}`, JSON.stringify(datum(1)));
        main.append(tag);
        await settled(tag);
        expect(readerText(tag)).to.include(says(1)).and.not.include(says(0));
      });

      it('lets an answer that comes too late go by', async () => {
        let send!: (response: Response) => void;
        answer(() => new Promise((done) => (send = done)));
        const tag = put(markup(`<${name} src="${freshAddress()}#id-0">${sentence}</${name}>`));
        await settled(tag);
        tag.setAttribute(`data-${kind}`, JSON.stringify(datum(1)));
        await settled(tag);
        send(json(ledger()));
        await wait(20);
        expect(readerText(tag)).to.include(says(1)).and.not.include(says(0));
      });

      it('can be made by a script, cloned, and filled before it is on the page', async () => {
        const main = put(`<p></p><${name}></${name}>`).parentElement!;
        const made = Object.assign(document.createElement(name), { [kind]: datum(2) });
        made.textContent = sentence;
        main.append(made);
        await settled(made);
        expect(readerText(made)).to.include(says(2));
        const original = put(markup(`<${name} ${attribute(1)}>${sentence}</${name}>`));
        await settled(original);
        const copy = original.cloneNode(true) as typeof original;
        main.append(copy);
        await settled(copy);
        expect(readerText(copy)).to.include(says(1));
      });

      it('keeps a property that was set before its script came', async () => {
        const early = put(`<p></p><${name}></${name}>`).parentElement!;
        const later_ = document.implementation.createHTMLDocument().createElement(name);
        Object.assign(later_, { [kind]: datum(1) });
        early.append(later_); // from here on it is a tag, with a property that hides the tag's own
        await settled(later_ as never);
        expect(readerText(later_)).to.include(says(1));
      });

      it('has such a property from the start, and shows what was set last, however late it is drawn', async () => {
        const far = put(`<p></p><${name}></${name}>`).parentElement!;
        far.style.paddingTop = `${innerHeight * 4}px`;
        far.append(...Array.from({ length: 60 }, () => document.createElement(name)));
        const tag = document.implementation.createHTMLDocument().createElement(name) as unknown as Record<
          string,
          unknown
        >;
        tag[kind] = datum(1);
        far.append(tag as never);
        await wait(50);
        expect(tag[kind]).to.deep.equal(datum(1));
        expect(tag.shadowRoot).to.equal(null);
        tag[kind] = datum(2);
        await settled(tag as never);
        expect(tag[kind]).to.deep.equal(datum(2));
        expect(readerText(tag as never)).to.include(says(2));
      });
    }));

  describe(`<${name}>: the library twice on a page`, () => {
    it('leaves a tag that is defined alone, without an error', async () => {
      const before = customElements.get(name);
      const copy = (await import(`../../src/define/${name}.ts?copy=2` as string)) as object;
      expect(Object.keys(copy)).to.have.length(1);
      expect(customElements.get(name) === before).to.be.true;
      const tag = put(`<${name} ${attribute()}></${name}>`);
      await settled(tag);
      expect(readerText(tag)).to.include(says(0));
      expect(warnings).to.have.length(0);
    });
  });

  describe(`<${name}>: over what a server has drawn`, () => {
    const SERVER =
      '<style>p{margin:0}</style><article><p class="old">9,999 by the server</p></article><slot hidden></slot>';
    const add = (attributes: string, inner = sentence) =>
      put(`<${name} ${attributes}><template shadowrootmode="open">${SERVER}</template>${inner}</${name}>`);

    it('shows the data, whatever the server has drawn, and nothing twice', async () => {
      const tag = add(attribute(1));
      expect(readerText(tag), 'the browser has opened the server’s tree').to.include('9,999');
      await settled(tag);
      expect(readerText(tag)).to.include(says(1)).and.not.include('9,999');
      expect(drawn(tag).filter((element) => element.matches('.old, style')).length).to.equal(0);
      const text = readerText(tag);
      expect(text.split(says(1)).length, 'said once').to.equal(2);
    });

    it('replaces the server’s tree in one go: no moment without words, no moment with both', async () => {
      const tag = add(attribute(1));
      const seen: string[] = [];
      const observer = new MutationObserver(() => seen.push(readerText(tag)));
      observer.observe(tag.shadowRoot!, { childList: true, subtree: true, characterData: true });
      await settled(tag);
      observer.disconnect();
      expect(seen.length).to.be.within(1, 2);
      for (const text of seen) expect(text).to.include(says(1)).and.not.include('9,999');
    });

    it('is styled after it, though the server’s styles were refused', async () => {
      const tag = add(attribute(1));
      await settled(tag);
      expect(tag.shadowRoot!.adoptedStyleSheets.length).to.be.at.least(1);
    });

    it('lets the server’s words stand while the data is on its way, and replaces them once', async () => {
      let send!: (response: Response) => void;
      answer(() => new Promise((done) => (send = done)));
      const tag = add(`src="${freshAddress()}#id-0"`);
      await settled(tag);
      expect(readerText(tag)).to.equal('9,999 by the server');
      expect(isSeen(tag.shadowRoot!.querySelector('.old')!)).to.be.true;
      send(json(ledger()));
      await until('the data is shown', () => readerText(tag).includes(says(0)));
      expect(readerText(tag)).not.to.include('9,999');
      expect(events.map(({ type }) => type)).to.deep.equal(['war-ready']);
    });

    it('lets them stand when a sanitizer has taken the data away', async () => {
      const tag = add('');
      await settled(tag);
      expect(readerText(tag)).to.equal('9,999 by the server');
      expect([...events, ...warnings]).to.have.length(0);
    });

    it('lets them stand when the data is faulty, and tells the page', async () => {
      const tag = add(`data-${kind}="{"`);
      await settled(tag);
      expect(readerText(tag)).to.equal('9,999 by the server');
      expect(problems.map(({ code }) => code)).to.deep.equal(['bad-json']);
      expect(warnings).to.have.length(1);
      tag.setAttribute(`data-${kind}`, JSON.stringify(datum(1)));
      await settled(tag);
      expect(readerText(tag)).to.include(says(1)).and.not.include('9,999');
    });

    it('looks again after a fault, where it is told to refresh', async () => {
      hurry();
      let isDown = true;
      answer(() => (isDown ? new Response('', { status: 404 }) : json(ledger())));
      const tag = add(`src="${freshAddress()}#id-0" refresh="10"`);
      await until('the page is told', () => problems.length);
      expect(readerText(tag)).to.equal('9,999 by the server');
      isDown = false;
      await until('the data is shown', () => readerText(tag).includes(says(0)));
    });

    it('shows the page’s own sentence, not the server’s old words, when later data is faulty', async () => {
      const tag = add(attribute(1));
      await settled(tag);
      tag.setAttribute(`data-${kind}`, '{');
      await settled(tag);
      expect(readerText(tag)).to.equal(sentence);
    });

    it('marks what was left out of it, like any other', async () => {
      const tag = add(`data-${kind}="${encode(JSON.stringify(flawed(1)))}"`);
      await settled(tag);
      expect(readerText(tag)).to.include(says(1)).and.include('left out');
    });
  });
}

describe('a million in the data, thousands from the server', () => {
  it('is a million', async () => {
    const data = encode(JSON.stringify({ text: 'It is said to be 1,234,567.', value: 1234567, measure: 'things' }));
    const tag = put(
      `<war-claim data-claim="${data}"><template shadowrootmode="open"><strong part="figure">9,999</strong></template>It is said.</war-claim>`,
    );
    await settled(tag);
    expect([...tag.shadowRoot!.querySelectorAll('[part=figure]')].map((figure) => figure.textContent)).to.deep.equal([
      '1,234,567',
    ]);
  });
});
