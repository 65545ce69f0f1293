// The WordPress block in Chromium, without WordPress: what its fields make of what an editor pastes, and what it then says.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, needBrowsers } from '../../scripts/find-browsers.mjs';
import { snippetsOf } from '../../dist/server/index.js';

const claim = { text: 'More than 5 men.', value: 'moreThan 5' };
const published = { page: 'https://x.example/ledger.html', id: 'a' };

describe('the WordPress block', () => {
  let browser, page;
  before(async () => {
    browser = await chromium.launch({ executablePath: needBrowsers().chromium, args: chromiumArgs });
    page = await browser.newPage();
    await page.evaluate(() => {
      const element = { createElement: (type, props, ...children) => ({ type, props, children: children.flat() }) };
      const components = { SelectControl: 'select', TextareaControl: 'textarea', Notice: 'notice' };
      const blocks = { registerBlockType: (_, block) => (globalThis.block = block) };
      globalThis.wp = {
        blocks,
        components,
        element,
        blockEditor: { useBlockProps: () => ({}) },
        i18n: { __: (text) => text },
      };
    });
    await page.addScriptTag({ content: readFileSync('integrations/wordpress/block/editor.js', 'utf8') });
  });
  after(() => browser?.close());

  /** Pastes into the field for the data: the attributes after it, the notice, and the choices of kinds. */
  const paste = (text, attributes = { kind: 'claim', data: '', sentence: '' }) =>
    page.evaluate(
      ([text, attributes]) => {
        const { edit } = globalThis.block;
        const draw = () => edit({ attributes, setAttributes: (more) => Object.assign(attributes, more) }).children;
        draw()[2].props.onChange(text);
        const [select, , , notice] = draw();
        const choices = select.props.options.map(({ label }) => label);
        return { ...attributes, notice: notice && notice.children.join(''), choices };
      },
      [text, attributes],
    );

  test('takes a whole snippet in each of its forms, with its kind and its sentence', async () => {
    const { tag, block, link } = snippetsOf('claim', claim, 'The sentence: “more than 5”.', published);
    for (const snippet of [tag, block]) {
      const { kind, data, sentence, notice } = await paste(snippet, { kind: 'trend', data: '', sentence: '' });
      assert.deepEqual([kind, JSON.parse(data), sentence], ['claim', claim, 'The sentence: “more than 5”.']);
      assert.equal(notice, '');
    }
    assert.equal((await paste(link)).data, 'https://x.example/ledger.html?war-claim=a#a');
    const live = await paste('<war-trend src="/ledger.json#losses">Losses.</war-trend>');
    assert.deepEqual([live.kind, live.data, live.notice], ['trend', '/ledger.html?war-trend=losses', '']);
    const source = snippetsOf('source', { name: 'TASS', kind: 'newsAgency' }, 'TASS (News agency)');
    assert.equal((await paste(source.block)).sentence, 'TASS (News agency)');
  });

  test('takes JSON alone as before, also where its texts hold markup', async () => {
    const json = JSON.stringify({ text: 'A <b>man</b>.' });
    assert.deepEqual((await paste(json, { kind: 'claim', data: '', sentence: 'A man.' })).data, json);
  });

  test('says in words what is missing or broken', async () => {
    const told = { kind: 'claim', data: '', sentence: 'Five men.' };
    assert.match((await paste('', { ...told })).notice, /Paste the snippet/);
    assert.match((await paste('{"text": "x"', { ...told })).notice, /cannot be read: .*Copy the whole snippet again/);
    assert.match((await paste('<p>Five</p>', { ...told })).notice, /This markup holds no data/);
    assert.match((await paste('https://x.example/', { ...told })).notice, /ledger\.html\?war-claim=ID/);
    assert.match((await paste('{}')).notice, /Write the whole sentence/);
  });

  test('offers its kinds in words', async () =>
    assert.deepEqual((await paste('')).choices, [
      'a claim: a number and who states it',
      'a trend: claims over time',
      'a payment compared with pay',
      'a source',
    ]));
});
