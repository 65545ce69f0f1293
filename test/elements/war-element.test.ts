import { expect } from 'chai';
import { fixtures, ledger, type Fixture } from './fixtures.js';
import {
  answer,
  encode,
  events,
  freshAddress,
  isSeen,
  json,
  problems,
  put,
  readerText,
  settled,
  until,
  warnings,
  type Tag,
} from './page.js';

/** The ways in, the first one wins. */
const WAYS = ['property', 'attribute', 'child script', 'src'] as const;

/** Gives a tag the n-th datum in the n-th way. */
const give = (tag: Tag, { kind, datum }: Fixture, way: number, address: string) => {
  const text = JSON.stringify(datum(way));
  if (way === 0) Object.assign(tag, { [kind]: datum(0) });
  if (way === 1) tag.setAttribute(`data-${kind}`, text);
  if (way === 2) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = text;
    tag.append(script);
  }
  if (way === 3) tag.setAttribute('src', `${address}#id-3`);
};

const make = ({ tag, sentence }: Fixture, inner = sentence) => put(`<p>${'x'}</p><${tag}>${inner}</${tag}>`);

for (const fixture of fixtures) {
  const { tag: name, kind, datum, says, flawed, flawedPath, empty, sentence } = fixture;

  describe(`<${name}>: where its data comes from`, () => {
    WAYS.forEach((way, i) => {
      it(`shows what comes by ${way}`, async () => {
        answer(() => json(ledger()));
        const tag = make(fixture);
        give(tag, fixture, i, freshAddress());
        await until('it is shown', () => readerText(tag).includes(says(i)));
        expect(readerText(tag)).not.to.include(sentence);
        expect(problems).to.be.empty;
      });

      WAYS.slice(i + 1).forEach((weaker, j) => {
        it(`prefers the ${way} to the ${weaker}, whichever came first`, async () => {
          answer(() => json(ledger()));
          for (const order of [
            [i, i + 1 + j],
            [i + 1 + j, i],
          ]) {
            const tag = make(fixture);
            const address = freshAddress();
            for (const next of order) {
              give(tag, fixture, next, address);
              await settled(tag);
            }
            await settled(tag);
            expect(readerText(tag)).to.include(says(i));
            expect(readerText(tag)).not.to.include(says(i + 1 + j));
          }
        });
      });
    });

    it('asks the network nothing while it has data of its own, even faulty data', async () => {
      const asked = answer(() => json(ledger()));
      for (const text of [JSON.stringify(datum(1)), '{"cut']) {
        const tag = put(`<${name} src="${freshAddress()}#id-3" data-${kind}="${encode(text)}">${sentence}</${name}>`);
        await settled(tag);
        expect(readerText(tag)).not.to.include(says(3));
      }
      expect(asked.map(({ url }) => url)).to.be.empty;
    });

    it('falls back from one way to the next when one is taken away', async () => {
      answer(() => json(ledger()));
      const tag = make(fixture);
      const address = freshAddress();
      [3, 2, 1, 0].forEach((way) => give(tag, fixture, way, address));
      await settled(tag);
      expect(readerText(tag)).to.include(says(0));
      Object.assign(tag, { [kind]: null });
      await settled(tag);
      expect(readerText(tag)).to.include(says(1));
      tag.removeAttribute(`data-${kind}`);
      await settled(tag);
      expect(readerText(tag)).to.include(says(2));
      tag.querySelector('script')!.remove();
      await until('src is shown', () => readerText(tag).includes(says(3)));
      tag.removeAttribute('src');
      await settled(tag);
      expect(readerText(tag)).to.equal(sentence);
      tag.setAttribute('src', `${address}#id-3`);
      await until('src is shown again', () => readerText(tag).includes(says(3)));
    });

    it('shows another entry of the same ledger when its address changes', async () => {
      const asked = answer(() => json(ledger()));
      const address = freshAddress();
      const tag = put(`<${name} src="${address}#id-0">${sentence}</${name}>`);
      await until('the first is shown', () => readerText(tag).includes(says(0)));
      tag.setAttribute('src', `${address}#id-1`);
      await until('the second is shown', () => readerText(tag).includes(says(1)));
      expect(readerText(tag)).not.to.include(says(0));
      expect(asked.length).to.equal(1);
    });

    it('reads a snippet as a newsroom pastes it, double-quoted and encoded', async () => {
      const snippet = `<${name} data-${kind}="${encode(JSON.stringify({ ...datum(1), id: `"quoted" & <odd>` }))}">${sentence}</${name}>`;
      expect(snippet.replace(/<\/?war-[a-z]+|>/g, '')).not.to.match(/[<>]/);
      const tag = put(snippet);
      await settled(tag);
      expect(readerText(tag)).to.include(says(1));
    });
  });

  describe(`<${name}>: the page's own sentence`, () => {
    it('stays while the data is on its way', async () => {
      let send!: (response: Response) => void;
      answer(() => new Promise((done) => (send = done)));
      const tag = put(`<${name} src="${freshAddress()}#id-0"><b>${sentence}</b></${name}>`);
      await settled(tag);
      expect(readerText(tag)).to.equal(sentence);
      expect(isSeen(tag.firstChild!)).to.be.true;
      send(json(ledger()));
      await until('the data is shown', () => readerText(tag).includes(says(0)));
      expect(readerText(tag)).not.to.include(sentence);
    });

    it('stays when there is no data at all, without a problem', async () => {
      const tag = make(fixture);
      await settled(tag);
      expect(readerText(tag)).to.equal(sentence);
      expect([...problems, ...warnings]).to.be.empty;
    });

    const bad: [string, string][] = [
      ['is cut off', JSON.stringify(datum(0)).slice(0, 40)],
      ['is empty', ''],
      ['is no JSON', 'the ministry says 5'],
      ['is a list', '[]'],
      ['is a number', '5'],
      ['is true', 'true'],
      ['is null', 'null'],
      ['lacks what is needed', JSON.stringify(empty)],
    ];
    for (const [what, text] of bad) {
      it(`stays, untouched and seen, when the data ${what}`, async () => {
        const tag = put(`<${name} data-${kind}="${encode(text)}"><b class="own">${sentence}</b></${name}>`);
        await settled(tag);
        expect(readerText(tag)).to.equal(sentence);
        expect(isSeen(tag.querySelector('.own')!)).to.be.true;
        expect(tag.innerHTML).to.equal(`<b class="own">${sentence}</b>`);
        expect(problems[0]).to.include.keys('code', 'path', 'message');
      });

      it(`is one quiet sentence of ours where the page has none and the data ${what}`, async () => {
        for (const inner of ['', ' \n ', `<script type="application/json">${text}</script>`]) {
          const attribute = inner.trim() ? '' : `data-${kind}="${encode(text)}"`;
          const tag = put(`<${name} ${attribute}>${inner}</${name}>`);
          await settled(tag);
          expect(readerText(tag)).to.equal('This figure cannot be shown: its data is faulty.');
          expect(isSeen(tag.shadowRoot!.querySelector('.problem')!)).to.be.true;
        }
      });
    }

    it('comes back when good data is followed by bad data', async () => {
      const tag = put(`<${name} data-${kind}="${encode(JSON.stringify(datum(0)))}"><b>${sentence}</b></${name}>`);
      await settled(tag);
      expect(readerText(tag)).to.include(says(0));
      expect(isSeen(tag.firstChild!)).to.be.false;
      tag.setAttribute(`data-${kind}`, '{"cut');
      await settled(tag);
      expect(readerText(tag)).to.equal(sentence);
      expect(isSeen(tag.firstChild!)).to.be.true;
    });

    it('stays when a script of the page sets the property to nonsense', async () => {
      for (const nonsense of [
        5,
        true,
        [],
        'nonsense',
        () => 5,
        Symbol('x'),
        new Date(NaN),
        {
          get text() {
            throw new Error('trap');
          },
        },
      ]) {
        const tag = make(fixture);
        Object.assign(tag, { [kind]: nonsense });
        await settled(tag);
        expect(readerText(tag)).to.equal(sentence);
      }
      expect(problems).to.have.length.of.at.least(8);
    });

    it('is not made of a framework’s comments or a child script', async () => {
      const tag = put(`<${name} data-${kind}="{"><!--?lit$--> <!----></${name}>`);
      await settled(tag);
      expect(readerText(tag)).to.equal('This figure cannot be shown: its data is faulty.');
    });

    it('may come later, and takes the place of ours', async () => {
      const tag = put(`<${name} data-${kind}="{"></${name}>`);
      await settled(tag);
      tag.textContent = sentence;
      await settled(tag);
      expect(readerText(tag)).to.equal(sentence);
    });
  });

  describe(`<${name}>: what a page is told`, () => {
    it('is told once that the tag is ready, when its data is first shown', async () => {
      const tag = make(fixture);
      await settled(tag);
      expect(events).to.be.empty;
      for (const n of [0, 1]) {
        Object.assign(tag, { [kind]: datum(n) });
        await settled(tag);
      }
      const { parentElement } = tag;
      tag.remove();
      parentElement!.append(tag);
      await settled(tag);
      expect(events.map(({ type }) => type)).to.deep.equal(['war-ready']);
      expect(readerText(tag)).to.include(says(1));
    });

    it('is told of a problem by an event that leaves every shadow root, with code, place and sentence', async () => {
      const host = document.createElement('div');
      put('<p></p><war-source></war-source>').replaceWith(host);
      host.attachShadow({ mode: 'open' }).innerHTML = `<${name}>${sentence}</${name}>`;
      const tag = host.shadowRoot!.firstElementChild as Tag;
      Object.assign(tag, { [kind]: flawed(0) });
      await settled(tag);
      const [told, ...more] = events.filter(({ type }) => type === 'war-problem');
      expect(more).to.be.empty;
      expect(told!.target === tag).to.be.true;
      expect(told!.event).to.include({ bubbles: true, composed: true });
      expect(problems).to.have.length(1);
      expect(problems[0]!.path).to.equal(flawedPath);
      expect(problems[0]!.code).to.match(/^[a-z]+(-[a-z]+)+$/);
      expect(problems[0]!.message).to.match(/^\S.*\.$/);
    });

    it('warns on the console once for an element, however often its data is bad', async () => {
      const tag = make(fixture);
      for (const text of ['{', '[', JSON.stringify(flawed(0)), '{"']) {
        tag.setAttribute(`data-${kind}`, text);
        await settled(tag);
      }
      expect(warnings).to.have.length(1);
      expect(warnings[0]!.join(' ')).to.include(`<${name}>`).and.include('bad-json');
      expect(events.filter(({ type }) => type === 'war-problem')).to.have.length(4);
      const another = make(fixture);
      another.setAttribute(`data-${kind}`, '{');
      await settled(another);
      expect(warnings).to.have.length(2);
    });

    it('hears of an unknown field by the event alone: no reader misses it', async () => {
      const tag = make(fixture);
      tag.setAttribute(`data-${kind}`, JSON.stringify({ ...datum(0), colour: 'red' }));
      await settled(tag);
      expect(problems.map(({ code, path, rank }) => [code, path, rank])).to.deep.equal([
        ['unknown-field', '/colour', 'note'],
      ]);
      expect(warnings).to.be.empty;
      expect(readerText(tag)).to.include(says(0)).and.not.include('left out');
    });
  });

  describe(`<${name}>: one bad part in good data`, () => {
    it('shows the rest, and a note that something was left out', async () => {
      const tag = make(fixture);
      Object.assign(tag, { [kind]: flawed(0) });
      await settled(tag);
      expect(readerText(tag)).to.include(says(0)).and.include('Part of the data could not be used and was left out.');
      expect(readerText(tag)).not.to.include(sentence);
    });

    it('takes the note back with the flaw', async () => {
      const tag = make(fixture);
      Object.assign(tag, { [kind]: flawed(0) });
      await settled(tag);
      Object.assign(tag, { [kind]: datum(0) });
      await settled(tag);
      expect(readerText(tag)).to.include(says(0)).and.not.include('left out');
    });
  });

  describe(`<${name}>: data that changes`, () => {
    it('is shown anew, and nothing of the old stays', async () => {
      const tag = make(fixture);
      for (const n of [0, 1, 0]) {
        tag.setAttribute(`data-${kind}`, JSON.stringify(datum(n)));
        await settled(tag);
        expect(readerText(tag))
          .to.include(says(n))
          .and.not.include(says(1 - n));
      }
    });

    it('is read anew when a child script is replaced', async () => {
      const tag = make(fixture);
      for (const n of [0, 1]) {
        tag.innerHTML = `<script type="application/json">${JSON.stringify(datum(n))}</script>`;
        await settled(tag);
        expect(readerText(tag))
          .to.include(says(n))
          .and.not.include(says(1 - n));
      }
    });

    it('is read anew when the text of a child script comes late, or changes', async () => {
      const tag = make(fixture, `${sentence} <script type="application/json"></script>`);
      const script = tag.querySelector('script')!;
      script.textContent = JSON.stringify(datum(1));
      await until('it says the first', () => readerText(tag).includes(says(1)));
      script.firstChild!.nodeValue = JSON.stringify(datum(2));
      await until('it says the second', () => readerText(tag).includes(says(2)));
      script.remove();
      await until('it says the sentence', () => readerText(tag) === sentence);
    });

    it('writes nothing where nothing has changed', async () => {
      const tag = make(fixture);
      const same = datum(0);
      Object.assign(tag, { [kind]: same });
      tag.setAttribute(`data-${kind}`, JSON.stringify(same));
      await settled(tag);
      // A page that has become longer has a scroll bar, and a picture is drawn once more beside it.
      for (let frames = 0; frames < 4; frames++) await new Promise(requestAnimationFrame);
      await settled(tag);
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((list) => records.push(...list));
      for (const node of [tag, tag.shadowRoot!])
        observer.observe(node, { childList: true, subtree: true, characterData: true, attributes: true });
      Object.assign(tag, { [kind]: same });
      tag.requestUpdate();
      await settled(tag);
      tag.setAttribute('unheard-of', 'yes');
      await settled(tag);
      records.push(...observer.takeRecords());
      expect(records.map(({ target, attributeName }) => [target, attributeName])).to.deep.equal([[tag, 'unheard-of']]);
    });
  });
}

describe('<war-claim>: a part that was left out', () => {
  const text = 'The ministry says what no part of this says but the sentence.';
  const show = async (more: object) => {
    const tag = put('<war-claim>The page’s sentence.</war-claim>');
    Object.assign(tag, { claim: { text, measure: 'men', value: 3000, ...more } });
    await settled(tag);
    return readerText(tag);
  };

  it('stands in the claim’s own sentence, beside what is left', async () => {
    expect(await show({ basis: 'rumour' }))
      .to.include(text)
      .and.include('3,000');
    expect(await show({ basis: 'survey' })).not.to.include(text);
  });

  it('takes the number along where it was its hedge', async () => {
    for (const more of [{ value: { amount: 3000, comparator: 'over' } }, { modality: 'posible' }])
      expect(await show(more))
        .to.include(text)
        .and.include('left out')
        .and.not.include('3,000');
  });
});
