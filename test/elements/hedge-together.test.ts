// What readers do with a page beside looking at it: copy, search, read in reader mode, have it translated.
// However they come by a number, its hedge comes with it.

import { expect } from 'chai';
import { LANGUAGES, localeFor } from '../../src/text/locale.js';
import { sayValue } from '../../src/text/say-value.js';
import { engine } from '../emulate.js';
import { fixtures } from './fixtures.js';
import { encode, later, put, settled, until, wait, type Tag } from './page.js';

const SENTENCE = 'The ministry says that more than 1,234,000 people serve.';
const claim = {
  text: SENTENCE,
  claimant: 'The ministry',
  claimDate: '2025-12',
  measure: 'people who serve',
  value: 'moreThan 1234000',
};
const trend = {
  title: 'Course',
  series: [{ label: 'The ministry', claims: [claim, { ...claim, value: 'about 900000' }] }],
};
const pay = { amount: 1600, comparator: 'moreThan', near: true, currency: 'USD', per: 'P1M' };
const bonus = {
  title: 'Pay',
  rows: [
    {
      place: 'North',
      bonus: { text: 'Once.', claimant: 'X', value: { amount: 50000, comparator: 'about', currency: 'USD' } },
      income: { text: 'Monthly.', claimant: 'X', value: pay },
    },
  ],
};
/** Each tag with the figures that it shows, hedge and number together. */
const ALL = [
  { kind: 'claim', data: claim, part: '.card', figures: ['more than 1,234,000'] },
  { kind: 'trend', data: trend, part: 'table', figures: ['more than 1,234,000', 'about 900,000'] },
  { kind: 'bonus', data: bonus, part: 'table', figures: ['about $50,000', 'just over $1,600 a month'] },
] as const;

const markup = (kind: string, data: unknown) =>
  `<war-${kind} data-${kind}="${encode(JSON.stringify(data))}">${SENTENCE}</war-${kind}>`;
const show = async (kind: string, data: unknown, around = (inner: string) => inner): Promise<Tag> => {
  const tag = put<Tag>(around(markup(kind, data)));
  await settled(tag);
  await until('it is drawn', () => tag.shadowRoot!.querySelector('[part]'));
  for (const details of tag.shadowRoot!.querySelectorAll('details')) details.open = true;
  return tag;
};

/** Text nodes below a node. */
const texts = (root: Node): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
};

describe('a number and its hedge', () => {
  for (const { kind, data, part, figures } of ALL) {
    it(`are copied in one line from <war-${kind}>`, async () => {
      const tag = await show(kind, data);
      const selection = getSelection()!;
      later(() => selection.removeAllRanges());
      selection.selectAllChildren(tag.shadowRoot!.querySelector(part)!);
      const lines = selection.toString().split('\n');
      for (const figure of figures)
        expect(lines.filter((line) => line.includes(figure)).length, lines.join(' ⏎ ')).to.be.above(0);
    });

    it(`are one piece of text in <war-${kind}>, which no translation takes apart, and none is kept from it`, async () => {
      const { shadowRoot } = await show(kind, data);
      for (const figure of figures) {
        const number = /[\d,]+/.exec(figure)![0];
        const holders = texts(shadowRoot!).filter((text) => text.data.includes(number));
        // In a picture a label is a sign and its number: `> 1.234M`.
        expect(holders.length).to.be.above(0);
        // Our arithmetic reckons with the bare end of a bound, and says so before it.
        for (const { data: words } of holders) expect(words).to.include(figure.replace(/ a month$/, ''));
      }
      const kept = [...shadowRoot!.querySelectorAll('*')].filter((element) =>
        element.matches('[translate], .notranslate'),
      );
      expect(kept).to.deep.equal([]);
    });

    it(`are found in <war-${kind}> by who searches for both`, async () => {
      await show(kind, data, (inner) => `<p>Above.</p>${inner.replaceAll(`>${SENTENCE}<`, '>A sentence without.<')}`);
      const { find } = window as unknown as { find?: (text: string) => boolean };
      expect(find, 'every engine has it').to.be.a('function');
      for (const figure of figures) {
        getSelection()!.removeAllRanges();
        expect(find!.call(window, figure), figure).to.equal(engine !== 'WebKit');
      }
      getSelection()!.removeAllRanges();
      expect(find!.call(window, 'less than 1,234,000'), 'what is not there').to.equal(false);
    });
  }

  for (const lang of ['en', ...Object.keys(LANGUAGES)])
    it(`are one piece of text in “${lang}”`, async () => {
      const locale = await localeFor(lang);
      const tag = await show('claim', claim, (inner) => `<p lang="${lang}">${inner}</p>`);
      await until('it speaks', () => tag.shadowRoot!.querySelector(`[lang="${lang}"]`));
      const figure = sayValue({ amount: 1234000, comparator: 'moreThan' }, locale);
      expect(figure).not.to.equal(locale.number(1234000));
      const shown = texts(tag.shadowRoot!.querySelector('[part=figure]')!).filter(({ data }) => data.trim());
      expect(shown.map(({ data }) => data)).to.deep.equal([figure]);
    });

  it('are found far below what is seen, before and after the page is searched', async () => {
    const main = document.createElement('main');
    main.innerHTML = `<div style="height:${innerHeight * 4}px"></div>${`<p>${markup('claim', claim)}</p>`.repeat(60)}`;
    document.body.append(main);
    later(() => {
      main.remove();
      scrollTo(0, 0);
    });
    const tags = [...main.querySelectorAll('war-claim')];
    const { find } = window as unknown as { find: (text: string) => boolean };
    const isFound = () => {
      getSelection()!.removeAllRanges();
      return find.call(window, 'more than 1,234,000');
    };
    await wait(50);
    expect(tags.filter((tag) => tag.shadowRoot?.querySelector('[part]')).length).to.equal(0);
    expect(isFound(), 'in the sentence').to.equal(true);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true }));
    await until('all are drawn', () => tags.every((tag) => tag.shadowRoot?.querySelector('[part=figure]')));
    expect(isFound(), 'in the card').to.equal(engine !== 'WebKit');
  });

  it('stand in the page’s own sentence for a reader mode, which sees no shadow trees', async () => {
    await show('claim', claim);
    // A copy is made of the document alone, as reader modes make one.
    const copy = document.cloneNode(true) as Document;
    expect(copy.querySelector('war-claim')!.textContent).to.equal(SENTENCE);
    expect(copy.body.textContent).to.include('more than 1,234,000');
  });

  for (const { tag: name, kind, datum, sentence } of fixtures)
    it(`leave <${name}>’s own sentence in the document, whole and in its place`, async () => {
      const tag = put<Tag>(
        `<p>Before. <${name} data-${kind}="${encode(JSON.stringify(datum(0)))}">${sentence}</${name}> After.</p>`,
      );
      await settled(tag);
      expect(tag.parentElement!.textContent).to.equal(`Before. ${sentence} After.`);
      expect(tag.childNodes).to.have.length(1);
    });
});
