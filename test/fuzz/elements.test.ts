/** Generated data in the tags themselves, in the browsers that readers have. `npm run fuzz` tries more of it. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import fc from 'fast-check';
import { fixtures } from '../elements/fixtures.js';
import { drawn, exceptions, problems, put, readerText, settled, wait, type Tag } from '../elements/page.js';
import { brokenData } from './broken.js';
import { dataOf, hostile } from './generate.js';

const { cases, seed } = await executeServerCommand<{ cases: number; seed: number }, object>('war:fuzz', {});
const SENTENCE = 'The page’s own sentence.';

/** Holds that what a tag has drawn runs nothing, leads nowhere else, and has words. */
const isSound = (tag: Tag): void => {
  for (const element of drawn(tag)) {
    const { localName, attributes } = element;
    expect(localName).not.to.match(/^(script|iframe|object|embed|form|base|meta|img|image|foreignobject)$/i);
    for (const { name, value } of attributes) {
      expect(name).not.to.match(/^on|^srcdoc$|^formaction$/);
      if (/href$|^src$/.test(name)) expect(value).to.match(/^(https?:\/\/|#)/i);
    }
  }
  expect(readerText(tag)).to.match(/\S/);
  expect('hacked' in window, 'a script has run').to.be.false;
  expect((Object.prototype as { polluted?: unknown }).polluted).to.equal(undefined);
};

const show = async (name: string, kind: string, data: unknown, isText: boolean): Promise<Tag> => {
  problems.length = 0;
  const tag = put(`<p></p><${name}>${SENTENCE}</${name}>`);
  if (isText) tag.setAttribute(`data-${kind}`, String(data));
  else Object.assign(tag, { [kind]: data });
  await settled(tag);
  return tag;
};

for (const { tag: name, kind } of fixtures) {
  const data = dataOf(kind, hostile);
  const forms = fc.constantFrom('text', 'object');

  describe(`<${name}> on generated data (${cases} cases, seed ${seed})`, () => {
    it('shows what can be shown of hostile data, as text', async () => {
      await fc.assert(
        fc.asyncProperty(data, forms, async (given, form) => {
          const tag = await show(name, kind, form === 'text' ? JSON.stringify(given) : given, form === 'text');
          isSound(tag);
          tag.parentElement!.remove();
        }),
        { numRuns: cases, seed },
      );
      await wait(0);
      expect(exceptions).to.be.empty;
    }).timeout(1_200_000);

    it('keeps the page’s own sentence where data is broken, and tells the page', async () => {
      await fc.assert(
        fc.asyncProperty(brokenData, async ({ data: given }) => {
          const isText = typeof given === 'string';
          const tag = await show(name, kind, given, isText);
          isSound(tag);
          const isShown = !readerText(tag).includes(SENTENCE);
          const isGiven = given !== null && given !== undefined;
          if (!isShown && isGiven) expect(problems.length, 'nobody was told').to.be.above(0);
          tag.parentElement!.remove();
        }),
        { numRuns: cases, seed },
      );
      await wait(0);
      expect(exceptions).to.be.empty;
    }).timeout(1_200_000);
  });
}
