import { expect } from 'chai';
import { PAGE_WORDS, pageWords } from '../../src/text/page-words.js';
import { LANGUAGES } from '../../src/text/locale.js';

describe('the words of a ledger’s own page', () => {
  for (const lang of Object.keys(LANGUAGES))
    it(`are all there in ${lang}, with the places for names, and none of them English`, () => {
      const { en } = PAGE_WORDS;
      const words = PAGE_WORDS[lang]!;
      expect(Object.keys(words)).to.deep.equal(Object.keys(en!));
      for (const [name, said] of Object.entries(words)) {
        const key = name as keyof typeof words;
        expect(said.match(/\{\w+\}/g), name).to.deep.equal(en![key].match(/\{\w+\}/g));
        // These are French words, too.
        if (!(lang === 'fr' && /^(sources|corrections)$/.test(name))) expect(said, name).to.not.equal(en![key]);
      }
      if (!/ar|ru|uk/.test(lang)) return;
      expect(
        Object.values(words)
          .join(' ')
          .replace(/\{\w+\}/g, ''),
      ).to.not.match(/[a-z]/i);
    });

  it('are those of the language, whatever the region, and English for the others', () => {
    expect(pageWords('de-AT').claims).to.equal('Angaben');
    expect(pageWords('xx').claims).to.equal('Claims');
  });
});
