// One markup for the server and the page: what a reader reads before the script is what stands there after it.

import { expect } from 'chai';
import { renderBonus, renderClaim, renderSource, renderTrend } from '../../src/server/index.js';
import { fixtures, type Fixture } from '../elements/fixtures.js';
import { answer, freshAddress, problems, put, readerText, settled, until, type Tag } from '../elements/page.js';

const RENDER: Record<string, (data: never, options?: object) => string> = {
  claim: renderClaim as never,
  bonus: renderBonus as never,
  source: renderSource as never,
  trend: renderTrend as never,
};

/** A tree as markup, without what only one of the two needs: styles, Lit's comments, the order of attributes. */
const markup = (node: Node): string => {
  // A line's end between two tags is how the source is set.
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!.replace(/^\s*\n\s*$/, '').replace(/\s+/g, ' ');
  if (node.nodeType === Node.COMMENT_NODE || (node instanceof Element && node.matches('style, link, .cite'))) return '';
  const inner = [...node.childNodes]
    .map(markup)
    .join('')
    .replace(/ *(<[^>]*>) */g, '$1')
    .trim();
  if (!(node instanceof Element)) return inner;
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort();
  return `<${node.localName}${attributes.join('')}>${inner}</${node.localName}>`;
};

/** What stands in a tag when the server's page has come, and when the script has drawn it anew. */
const both = async (html: string): Promise<[before: string, after: string, textBefore: string, textAfter: string]> => {
  // Without its seal, or the server's tree would stay and be compared with itself.
  const tag = put<Tag>(`<p></p>${html.replace(/ data-seal="\w*"/, '')}`);
  const before = markup(tag.shadowRoot!);
  const textBefore = readerText(tag);
  await settled(tag);
  expect(markup(tag.shadowRoot!), 'something stands there').to.not.equal('');
  expect(
    [...tag.shadowRoot!.childNodes].some(({ nodeType }) => nodeType === Node.COMMENT_NODE),
    'drawn by Lit',
  ).to.be.true;
  return [before, markup(tag.shadowRoot!), textBefore, readerText(tag)];
};

describe('what the server sends and what the script draws', () => {
  for (const { tag: name, kind, datum, flawed, says, sentence } of fixtures as Fixture[]) {
    it(`is the same text in <${name}>, with and without a flaw in its data`, async () => {
      for (const data of [datum(0), flawed(0)]) {
        const [, , before, after] = await both(RENDER[kind]!(data as never, { fallback: sentence }));
        expect(before).to.include(says(0)).and.not.include(sentence);
        // A picture is as wide as its place, and what only a script can do stands only where a script is.
        const words = (text: string) =>
          text
            .replace(/ ?0 ?250.*1K ?The ministry/, '')
            .replace(/ ?Download CSV Download SVG Download PNG/, '')
            .replace(/ ?Cite( Download CSV)?$/, '');
        expect(words(after)).to.equal(words(before));
      }
    });

    it(`is its sentence in <${name}>, where the data is faulty`, async () => {
      const tag = put<Tag>(`<p></p>${RENDER[kind]!('{' as never, { fallback: sentence })}`);
      await settled(tag);
      expect(tag.shadowRoot!.querySelectorAll('[part]').length).to.equal(0);
      expect(readerText(tag)).to.equal(sentence);
    });
  }

  for (const [what, html] of [
    ['a claim', renderClaim(fixtures[0]!.datum(0) as never, { lang: 'en' })],
    ['a claim in a sentence', renderClaim(fixtures[0]!.datum(0) as never, { inline: true, lang: 'en' })],
    ['a source', renderSource(fixtures[2]!.datum(0) as never, { lang: 'en' })],
  ] as const) {
    it(`is the same markup, to the letter: ${what}`, async () => {
      const [before, after] = await both(html);
      expect(before).to.include('part=');
      expect(after).to.equal(before);
    });
  }

  it('is the same for every statement of a ledger, live and pinned', async () => {
    const body = await (await fetch('/stories/data/russia-recruitment.json')).text();
    const ledger = JSON.parse(body) as { claims: { id: string }[] };
    const src = freshAddress();
    answer(() => new Response(body));
    for (const { id } of ledger.claims.slice(0, 36)) {
      const live = put<Tag>(renderClaim({ ledger: ledger as never, id, src }, { lang: 'en' }));
      const before = markup(live.shadowRoot!);
      expect(before.length, id).to.be.above(100);
      await settled(live);
      await until(`${id} is drawn`, () => !live.shadowRoot!.querySelector('style'));
      expect(markup(live.shadowRoot!), id).to.equal(before);
      const [sent, shown] = await both(renderClaim({ ledger: ledger as never, id }, { lang: 'en' }));
      expect(sent, id).to.equal(before);
      expect(shown, id).to.equal(before);
    }
    expect(problems.filter(({ rank }) => rank !== 'note')).to.deep.equal([]);
  });
});
