// The React components as a server renders them; on real pages they are tried among the hosts.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createElement as h, createRef } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { WarBonus, WarClaim, WarSource, WarTrend } from '../../dist/react/index.js';

const render = (...args) => renderToStaticMarkup(h(...args));
const claim = { text: 'More than 1,000 men.', claimant: 'The "army" & <others>', value: 'moreThan 1000' };

describe('the React components on a server', () => {
  test('carry their data in the attribute and their sentence inside, so that the page needs no script to be read', () => {
    const html = render(WarClaim, { claim }, 'The army says so.');
    const [, data, sentence] = /^<war-claim data-claim="([^"]*)">(.*)<\/war-claim>$/.exec(html);
    assert.deepEqual(
      JSON.parse(
        data.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
      ),
      claim,
    );
    assert.equal(sentence, 'The army says so.');
  });

  test('each have their tag', () => {
    assert.match(render(WarTrend, { trend: { series: [] } }), /^<war-trend data-trend="/);
    assert.match(render(WarBonus, { bonus: { rows: [] } }), /^<war-bonus data-bonus="/);
    assert.match(render(WarSource, { source: { name: 'TASS' } }), /^<war-source data-source="/);
  });

  test('take a source’s name, and JSON that is written already', () => {
    assert.equal(render(WarSource, { source: 'TASS' }), '<war-source data-source="&quot;TASS&quot;"></war-source>');
    assert.equal(
      render(WarClaim, { claim: '{"text":"x"}' }),
      '<war-claim data-claim="{&quot;text&quot;:&quot;x&quot;}"></war-claim>',
    );
  });

  test('set a flag or leave it out, and pass on what any element takes', () => {
    assert.equal(
      render(WarClaim, {
        src: '/l.json#a',
        refresh: 60,
        inline: true,
        className: 'wide',
        id: 'x',
        lang: 'de',
        'aria-label': 'y',
      }),
      '<war-claim src="/l.json#a" refresh="60" id="x" lang="de" aria-label="y" class="wide" inline=""></war-claim>',
    );
    assert.equal(render(WarClaim, { inline: false }), '<war-claim></war-claim>');
    assert.equal(render(WarTrend, { noChart: true }), '<war-trend no-chart=""></war-trend>');
  });

  test('accept a ref and listeners', () =>
    assert.equal(
      render(WarClaim, { ref: createRef(), onReady: () => {}, onProblem: () => {} }),
      '<war-claim></war-claim>',
    ));
});
