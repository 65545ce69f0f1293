import { expect } from 'chai';
import { enChart } from '../../src/text/en-chart.js';
import { en } from '../../src/text/en.js';
import { english, LANGUAGES, localeFor, makeLocale } from '../../src/text/locale.js';
import { merge } from '../../src/text/merge.js';

describe('the language of a page', () => {
  const atOnce: [tag: string | null | undefined, spoken: string][] = [
    [undefined, 'en'],
    [null, 'en'],
    ['', 'en'],
    ['en', 'en'],
    ['en-GB', 'en-GB'],
    ['EN-gb', 'en-GB'],
    ['tlh', 'en'],
    ['no language at all', 'en'],
    ['en-this-is-not-a-tag-at-all', 'en'],
    ['__proto__', 'en'],
    ['constructor', 'en'],
  ];
  for (const [tag, spoken] of atOnce)
    it(`${JSON.stringify(tag) ?? 'that is not given'} is spoken at once, as ${spoken}`, () => {
      expect((localeFor(tag) as { tag: string }).tag).to.equal(spoken);
    });

  it('stays the same however much money is spoken of in it', async () => {
    const german = await localeFor('de');
    for (let i = 0; i < 200; i++) german.money('X' + String.fromCharCode(65 + (i % 26), 65 + Math.floor(i / 26)));
    expect(await localeFor('de')).to.equal(german);
  });

  for (const tag of Object.keys(LANGUAGES))
    it(`${tag} is loaded, with its region, and once`, async () => {
      const region = `${tag.toUpperCase()}-x-test`;
      expect(localeFor(region)).to.be.instanceof(Promise).and.to.equal(localeFor(region));
      expect((await localeFor(region)).tag).to.equal(`${tag}-x-test`);
      expect((await localeFor(tag)).messages.hedge.moreThan).not.to.equal(en.hedge.moreThan);
    });

  it('runs from right to left where it does', () => {
    for (const [tag, dir] of [
      ['ar', 'rtl'],
      ['fa-IR', 'rtl'],
      ['he', 'rtl'],
      ['en', 'ltr'],
      ['arn', 'ltr'],
      ['uk', 'ltr'],
    ])
      expect(makeLocale(tag!).dir, tag).to.equal(dir);
  });

  it('names countries, languages and money, and leaves words as they are', () => {
    expect(english.name('region', 'UA')).to.equal('Ukraine');
    expect(english.name('language', 'ru')).to.equal('Russian');
    expect(english.name('currency', 'RUB')).to.equal('Russian Ruble');
    for (const word of ['the insurgents', 'RU-KHM', '', '?', '__proto__'])
      expect(english.name('region', word)).to.equal(word);
  });

  it('still speaks after a page has changed its language a thousand times', () => {
    for (let i = 0; i < 300; i++) expect(makeLocale('en-x-a' + i).number(1234.5)).to.equal('1,234.5');
    expect(english.number(1e6)).to.equal('1,000,000');
  });

  it('stays English, phrase by phrase, where it lacks one', () => {
    const { messages } = makeLocale('de', {
      hedge: { about: 'etwa {n}' },
      verification: { unclear: 'unklar' },
      times: { other: '{n}-mal' },
    });
    expect(messages.hedge).to.deep.equal({ ...en.hedge, about: 'etwa {n}' });
    expect(messages.verification).to.deep.equal({ ...en.verification, unclear: 'unklar' });
    expect(messages.times).to.deep.equal({ other: '{n}-mal' });
    expect(merge({ a: 'x' })).to.deep.equal({ a: 'x' });
  });

  it('takes the plural form that the number wants, else the common one', () => {
    expect(english.plural({ one: 'time', other: 'times' }, 1)).to.equal('time');
    expect(english.plural({ one: 'time', other: 'times' }, 2.6)).to.equal('times');
    expect(makeLocale('ru').plural({ one: 'раз', few: 'раза', other: 'раз(а)' }, 3)).to.equal('раза');
    expect(makeLocale('ru').plural({ other: 'раз' }, 3)).to.equal('раз');
  });
});

describe('English', () => {
  const leaves = (phrases: object): string[] =>
    Object.values(phrases).flatMap((phrase: string | object) =>
      typeof phrase === 'string' ? [phrase] : leaves(phrase),
    );
  const all = [...leaves(en), ...leaves(enChart)];

  it('never takes a claim for more than a claim', () => {
    for (const phrase of all)
      expect(phrase).not.to.match(
        /\b(fact|facts|true number|real|actual|death toll|casualties|reveal|admit|confirm)\b/i,
      );
  });

  it('has a word for every hedge, each another one', () => {
    const hedges = [...Object.values(en.hedge), en.sometimes, en.example];
    expect(new Set(hedges).size).to.equal(hedges.length);
    for (const hedge of hedges) expect(hedge).to.match(/\w.*\{n\}/);
  });
});
