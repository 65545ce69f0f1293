import { expect } from 'chai';
import { CHARTS } from '../../src/text/chart-messages.js';
import { LANGUAGES } from '../../src/text/locale.js';
import { fixtures } from './fixtures.js';
import { later, put, readerText, settled, until, wait, type Tag } from './page.js';

// Languages that no reader speaks, so that these tests hold whatever languages there are.
let loads = 0;
LANGUAGES.tlh = async () => {
  loads += 1;
  await wait(20);
  return {
    translation: {
      hedge: { moreThan: 'law’ {n}' },
      source: { newsMedia: 'De’ Qum' },
    } as never,
  };
};
LANGUAGES.dv = async () => ({
  translation: {
    hedge: { moreThan: 'މަތި {n}' },
    source: { newsMedia: 'ނޫސް' },
  } as never,
});
CHARTS.tlh = async () => ({ chart: { column: { place: 'Sep' }, figureColumn: 'mI’' } as never });
CHARTS.dv = async () => ({ chart: { column: { place: 'ސަރަހައްދު' }, figureColumn: 'އަދަދު' } as never });
LANGUAGES.qya = () => Promise.reject(new Error('This language never comes'));

const WORDS = {
  'war-claim': ['more than', 'law’'],
  'war-bonus': ['Region', 'Sep'],
  'war-source': ['News media', 'De’ Qum'],
  'war-trend': ['Figure', 'mI’'],
} as const;

fixtures.forEach(({ tag: name, kind, datum, sentence }, nth) => {
  const [english, foreign] = WORDS[name];
  const add = (markup: string) => {
    const tag = put(markup.replace('TAG', `<${name} LANG>${sentence}</${name}>`).replace(' LANG', ''));
    Object.assign(tag, { [kind]: datum(0) });
    return tag;
  };
  const speaks = (tag: Tag, word: string) => until(`it says ${word}`, () => readerText(tag).includes(word));

  describe(`<${name}>: language and direction`, () => {
    it('speaks the language of its own lang attribute', async () => {
      const tag = put(`<${name} lang="tlh">${sentence}</${name}>`);
      Object.assign(tag, { [kind]: datum(0) });
      await speaks(tag, foreign);
      expect(readerText(tag)).not.to.include(english);
      expect(tag.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal('tlh');
    });

    it('speaks the language of the nearest ancestor that names one', async () => {
      await speaks(add(`<div lang="tlh"><p>TAG</p></div>`), foreign);
      await speaks(add(`<div lang="tlh"><p lang="en">TAG</p></div>`), english);
    });

    it('speaks its own language rather than an ancestor’s', async () => {
      const tag = put(`<div lang="tlh"><${name} lang="en">${sentence}</${name}></div>`);
      Object.assign(tag, { [kind]: datum(0) });
      await settled(tag);
      expect(readerText(tag)).to.include(english);
    });

    it('finds the language through shadow roots', async () => {
      const tag = put(
        `<div lang="tlh"><section><template shadowrootmode="open"><div><${name}></${name}></div></template></section></div><${name}></${name}>`,
      );
      const inner = tag.parentElement!.querySelector('section')!.shadowRoot!.querySelector(name)! as Tag;
      Object.assign(inner, { [kind]: datum(0) });
      await speaks(inner, foreign);
    });

    it('speaks the document’s language where nothing nearer names one', async () => {
      const html = document.documentElement;
      const before = html.getAttribute('lang');
      later(() => (before === null ? html.removeAttribute('lang') : html.setAttribute('lang', before)));
      html.lang = 'tlh';
      const tag = add('TAG');
      tag.parentElement!.removeAttribute('lang');
      await speaks(tag, foreign);
      html.removeAttribute('lang');
      const another = add('TAG');
      another.parentElement!.removeAttribute('lang');
      await speaks(another, english);
    });

    it('keeps the page’s own sentence until the language has come, and loads it once', async () => {
      loads = 0;
      const tags = [1, 2, 3].map(() => add(`<p lang="tlh-${100 + nth}">TAG</p>`));
      await tags[0]!.updateComplete;
      expect(readerText(tags[0]!)).to.equal(sentence);
      for (const tag of tags) await speaks(tag, foreign);
      expect(loads).to.equal(1);
    });

    for (const lang of ['qya', 'zz', 'x-private', 'not a language', '!!', '', 'e', '__proto__', 'constructor']) {
      it(`falls back to English for the language “${lang}”`, async () => {
        const tag = add(`<p lang="${lang}">TAG</p>`);
        await speaks(tag, english);
        expect(tag.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.match(/^en\b/);
      });
    }

    it('says dates as the page’s kind of English does', async () => {
      const tag = add('<p lang="en-GB">TAG</p>');
      await speaks(tag, english);
      expect(tag.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal('en-GB');
    });

    it('changes its language with its lang attribute, and when it is moved to where another is spoken', async () => {
      const tag = add('<p>TAG</p><div lang="tlh"></div>');
      await speaks(tag, english);
      tag.setAttribute('lang', 'tlh');
      await speaks(tag, foreign);
      tag.removeAttribute('lang');
      await speaks(tag, english);
      tag.parentElement!.nextElementSibling!.append(tag);
      await speaks(tag, foreign);
    });

    it('changes its language with the page’s, however far outside', async () => {
      const tag = add('<div><p>TAG</p></div>');
      await speaks(tag, english);
      tag.closest('main')!.removeAttribute('lang');
      for (const outside of [tag.closest('div')!, document.documentElement]) {
        const before = outside.getAttribute('lang');
        outside.lang = 'tlh';
        await speaks(tag, foreign);
        if (before === null) outside.removeAttribute('lang');
        else outside.lang = before;
        await speaks(tag, english);
      }
    });

    it('changes its language with that of a shadow root of the page', async () => {
      const { parentElement } = put(`<section></section><${name}></${name}>`);
      const root = parentElement!.querySelector('section')!.attachShadow({ mode: 'open' });
      root.innerHTML = `<div lang="en"><${name}></${name}></div>`;
      const tag = root.querySelector(name) as Tag;
      Object.assign(tag, { [kind]: datum(0) });
      await speaks(tag, english);
      root.querySelector('div')!.lang = 'tlh';
      await speaks(tag, foreign);
    });

    it('is laid out from right to left where the page is, or where the tag says so', async () => {
      for (const markup of [`<div dir="rtl"><${name}></${name}></div>`, `<${name} dir="rtl"></${name}>`]) {
        const tag = put(markup);
        Object.assign(tag, { [kind]: datum(0) });
        await settled(tag);
        expect(getComputedStyle(tag).direction).to.equal('rtl');
        const block = tag.shadowRoot!.querySelector('article, table, figure, [popover]')!;
        // English words keep their own direction; what holds them has the page's.
        expect(getComputedStyle(block.parentElement ?? tag).direction).to.equal('rtl');
      }
    });

    it('keeps the direction of words that are not in the page’s language', async () => {
      const right = add('<div lang="dv"><p>TAG</p></div>');
      await until('it speaks', () => /[\u0780-\u07bf]/.test(readerText(right)));
      const left = add('<div lang="ar" dir="rtl"><p lang="zz">TAG</p></div>');
      await speaks(left, english);
      expect(left.shadowRoot!.querySelector('[dir]')!.getAttribute('dir')).to.equal('ltr');
    });
  });
});
