import { expect } from 'chai';
import { fixtures } from './fixtures.js';
import { drawn, later, problems, put, readerText, settled, type Tag } from './page.js';

const BIDI = /[\u202a-\u202e\u2066-\u2069]/;

/** The same data with every text in it replaced. */
const withTexts = (data: unknown, by: (text: string, key: string) => string, key = ''): unknown => {
  if (typeof data === 'string') return by(data, key);
  if (Array.isArray(data)) return data.map((item) => withTexts(item, by, key));
  if (data && typeof data === 'object')
    return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, withTexts(value, by, name)]));
  return data;
};

/** Fields whose words are a code or an address, not prose. */
const CODES =
  /^(id|url|archivedAt|sameAs|kind|type|partyToConflict|side|comparator|currency|per|claimDate|observationPeriod|datePublished|date|status|basis|sort|modality|attribution|obsStatus|target|reviewDate|areaServed|iso|lang|verification|outcome|statType|temporality|claimDateBasis|conversion|duration|sourceReliability|credibility)$/;

/** A claim that has every kind of text. */
const everything = {
  id: 'all',
  text: 'text',
  claimant: [
    { name: 'name', jobTitle: 'job', partyToConflict: 'party', side: 'RU', partyNote: 'note' },
    { name: 'second', description: 'what they are' },
  ],
  attributionText: 'they say',
  claimDate: '2025-12',
  claimDateText: 'last month',
  appearance: { name: 'a speech', url: 'https://example.org/speech', archivedAt: 'https://example.org/copy' },
  measure: { name: 'measure' },
  observationPeriod: '2025',
  periodText: 'last year',
  observationAbout: { name: 'place', iso: 'UA' },
  value: { amount: 5, comparator: 'about', asWritten: 'as written', components: [{ label: 'part', amount: 2 }] },
  modality: 'possible',
  modalityText: 'may',
  basis: 'namedCount',
  boundNote: 'why a floor',
  verification: { status: 'unclear', by: { name: 'checker' }, note: 'checked so' },
  obsStatus: 'P',
  obsStatusNote: 'why provisional',
  list: { values: ['one', 'two'] },
  evidence: [
    {
      name: 'source',
      url: 'https://example.org/',
      archivedAt: 'https://example.org/copy',
      publisher: { name: 'house' },
      agent: { name: 'agent', partyNote: 'agent note' },
    },
  ],
  corrections: [{ date: '2026-01', text: 'correction' }],
  relations: ['rivals', 'earlierThan', 'qualifies'].map((type) => ({
    type,
    target: { text: 'other', claimant: 'them', value: 3, measure: 'm' },
    note: 'relation note',
  })),
  review: {
    publisher: { name: 'reviewer' },
    url: 'https://example.org/review',
    reviewRating: {
      alternateName: 'Misleading',
      ratingValue: 2,
      bestRating: 5,
      worstRating: 1,
      ratingExplanation: 'because',
    },
  },
};
const everyBonus = {
  id: 'b',
  title: 'title',
  note: 'note',
  highlight: 'place',
  rows: [
    {
      place: { name: 'place' },
      bonus: everything,
      income: { ...everything, value: { amount: 3, per: 'P1M', asWritten: 'x' } },
      stated: { ...everything, value: undefined },
    },
  ],
};
const everySource = {
  name: 'name',
  kind: 'official',
  url: 'https://example.org/',
  archivedAt: 'https://example.org/copy',
  agent: everything.claimant[0],
  publisher: { name: 'house' },
  datePublished: '2025',
  lang: 'uk',
};

const everyTrend = {
  id: 't',
  title: 'title',
  note: 'note',
  events: [{ date: '2025-03', label: 'event' }],
  series: [
    {
      label: 'label',
      measure: { name: 'measure' },
      claimant: everything.claimant,
      evidence: everything.evidence,
      claims: [everything, { ...everything, observationPeriod: '2024', value: { magnitude: 10 } }],
    },
    {
      label: 'dense',
      measure: { name: 'other' },
      points: [
        ['2024', 5],
        {
          date: '2025',
          value: { amount: 7, asWritten: 'as written' },
          note: 'point note',
          verification: { status: 'unclear', note: 'how' },
        },
      ],
    },
  ],
};

const ALL: Record<string, Record<string, unknown>> = {
  claim: everything,
  bonus: everyBonus,
  source: everySource,
  trend: everyTrend,
};

for (const { tag: name, kind, sentence } of fixtures) {
  const show = async (data: unknown, attributes = '') => {
    const tag = put(`<p><${name} ${attributes}>${sentence}</${name}></p>`);
    Object.assign(tag, { [kind]: data });
    await settled(tag);
    return tag;
  };
  const forms = kind === 'claim' ? ['', 'inline'] : [''];

  for (const attributes of forms) {
    describe(`<${[name, attributes].filter(Boolean).join(' ')}>: what data cannot do`, () => {
      it('nothing in data becomes markup: it is read, letter for letter', async () => {
        later(() => delete (window as { hacked?: unknown }).hacked);
        let n = 0;
        const hostile = withTexts(ALL[kind], (text, key) =>
          CODES.test(key)
            ? text
            : `<img src=x onerror="hacked=1"><script>hacked=${(n += 1)}</script></p>{{${n}}}\${${n}}&lt;`,
        );
        const tag = await show(hostile, attributes);
        const found = drawn(tag).filter((element) =>
          element.matches('img, script, iframe, object, embed, form, input, style:not(:first-child), base, meta'),
        );
        expect(found.map(({ localName }) => localName)).to.deep.equal([]);
        expect(
          drawn(tag)
            .flatMap((element) => [...element.attributes])
            .filter(({ name: attribute }) => attribute.startsWith('on')).length,
        ).to.equal(0);
        const text = readerText(tag);
        expect(text.match(/<script>hacked=\d+<\/script><\/p>\{\{\d+\}\}\$\{\d+\}&lt;/g)!.length).to.be.at.least(
          kind === 'source' ? 4 : 20,
        );
        expect('hacked' in window).to.be.false;
      });

      it('only http, https and places in the document become links, all with rel=noopener', async () => {
        const bad = [
          'javascript:alert(1)',
          ' javascript:alert(1)',
          'JaVaScRiPt:alert(1)',
          'java\nscript:alert(1)',
          'data:text/html,x',
          'vbscript:x',
          'file:///etc/passwd',
          'ftp://example.org',
          'blob:https://x/y',
          '//example.org',
          '/relative',
          'mailto:a@example.org',
          'https://',
          'view-source:https://x',
        ];
        for (const url of bad) {
          const tag = await show(
            withTexts(ALL[kind], (text, key) => (/^(url|archivedAt)$/.test(key) ? url : text)),
            attributes,
          );
          expect(
            drawn(tag)
              .filter((element) => element.hasAttribute('href'))
              .map((element) => element.getAttribute('href')),
            url,
          ).to.deep.equal([]);
          expect(
            problems.some(({ code }) => code === 'bad-url'),
            url,
          ).to.be.true;
          problems.length = 0;
        }
        for (const url of ['https://example.org/a?b=c#d', 'http://example.org/', 'HTTPS://EXAMPLE.ORG/', '#place']) {
          const tag = await show(
            withTexts(ALL[kind], (text, key) => (/^(url|archivedAt)$/.test(key) ? url : text)),
            attributes,
          );
          const links = drawn(tag).filter((element) => element.hasAttribute('href'));
          expect(links.length).to.be.at.least(1);
          for (const link of links) {
            expect(link.localName).to.equal('a');
            expect(link.getAttribute('href')).to.equal(url);
            expect(link.getAttribute('rel')).to.equal('noopener');
          }
        }
      });

      it('no control character that turns the direction of text leaves the tag', async () => {
        const turning = withTexts(ALL[kind], (text, key) =>
          CODES.test(key) ? text : `\u202e${text}\u2066\u2069\u202a`,
        );
        const tag = await show(turning, attributes);
        expect(readerText(tag)).not.to.match(BIDI);
        const titles = drawn(tag).flatMap((element) => [...element.attributes].map(({ value }) => value));
        expect(titles.join(' ')).not.to.match(BIDI);
        expect(problems.some(({ code }) => code === 'control-characters')).to.be.true;
      });

      it('there is no style attribute, which a strict policy would refuse', async () => {
        const tag = await show(ALL[kind], attributes);
        expect(drawn(tag).filter((element) => element.hasAttribute('style')).length).to.equal(0);
        expect(drawn(tag).filter((element) => element.matches('style, link')).length).to.equal(0);
      });

      it('nothing of the page changes but the tag itself', async () => {
        const before = [
          document.head.innerHTML.length,
          document.body.attributes.length,
          Object.keys(window).length,
          document.cookie,
          localStorage.length,
          sessionStorage.length,
        ];
        const tag = await show(ALL[kind], attributes);
        expect([
          document.head.innerHTML.length,
          document.body.attributes.length,
          Object.keys(window).length,
          document.cookie,
          localStorage.length,
          sessionStorage.length,
        ]).to.deep.equal(before);
        expect([...tag.attributes].map(({ name: attribute }) => attribute)).to.deep.equal(
          attributes ? [attributes] : [],
        );
        expect(tag.innerHTML).to.equal(sentence);
      });
    });
  }
}

describe('names beside other words', () => {
  it('are set apart, so that a name from right to left leaves its neighbours where they are', async () => {
    const tag = put<Tag>('<war-claim></war-claim>');
    Object.assign(tag, {
      claim: { ...everything, claimant: [{ name: 'وزارة الدفاع', partyToConflict: 'party', side: 'UA' }] },
    });
    await settled(tag);
    const name = [...tag.shadowRoot!.querySelectorAll('bdi')].find((bdi) => bdi.textContent === 'وزارة الدفاع')!;
    const attribution = tag.shadowRoot!.querySelector('[part=attribution]')!;
    const range = document.createRange();
    const side = [...attribution.childNodes].find((node) => node.textContent!.includes('side: Ukraine'))!;
    range.selectNode(side);
    expect(getComputedStyle(name).unicodeBidi).to.equal('isolate');
    expect(name.getBoundingClientRect().left).to.be.below(range.getBoundingClientRect().left);
  });
});
