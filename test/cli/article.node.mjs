// `npx war-claims check` of an article: its tags and carriers, each with its line in the page.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { entryAddress, renderClaim, snippetsOf } from '../../dist/server/index.js';

const check = (input) => {
  const run = spawnSync(process.execPath, ['dist/cli/war-claims.js', 'check', '-'], { encoding: 'utf8', input });
  return { ...run, lines: run.stdout.trim().split('\n') };
};
const page = (...lines) => ['<!doctype html>', '<html lang="en"><body>', ...lines, '</body></html>'].join('\n');
const claim = { text: 'More than 5 men.', value: 'moreThan 5' };
const data = (what) => JSON.stringify(what).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

describe('war-claims check, of an article', () => {
  test('finds nothing wrong with tags, carriers and child scripts as they are to be', () => {
    const { tag, block, link } = snippetsOf('claim', claim, claim.text, { page: 'https://x.example/l.html', id: 'a' });
    const script = `<war-claim><script type="application/json">${JSON.stringify(claim)}</script>${claim.text}</war-claim>`;
    const { stdout, status } = check(page(tag, block, link, script, renderClaim(claim), `<p>${entryAddress.name}</p>`));
    assert.match(stdout, /^1 file: 0 errors, 0 warnings, 0 hints\.\s*$/);
    assert.equal(status, 0);
  });

  test('tells a problem at its line and column in the page, through the entities', () => {
    const { lines, status } = check(
      page(
        '<p>An article.</p>',
        '<war-claim data-claim="{',
        '  &quot;text&quot;: &quot;Men &amp; more.&quot;, &quot;claimDate&quot;: &quot;soon&quot;',
        '}">Men.</war-claim>',
      ),
    );
    const column = '  &quot;text&quot;: &quot;Men &amp; more.&quot;, '.length + 1;
    assert.ok(lines[0].startsWith(`-:5:${column}: error bad-date: `), lines[0]);
    assert.equal(status, 1);
  });

  test('tells where the JSON of a carrier or a child script stops being JSON', () => {
    const { lines } = check(
      page(
        `<blockquote data-war-claim='{"text": "x",}'>A sentence.</blockquote>`,
        '<war-trend><script type="application/json">',
        '{"title": "T" "series": []}</script>A trend.</war-trend>',
      ),
    );
    assert.match(lines[0], /^-:3:42: error bad-json: .*remove the comma before the closing bracket/);
    assert.match(lines[1], /^-:5:15: error bad-json: .*a comma may be missing/);
  });

  test('holds the sentence inside to the data', () => {
    const { lines, status } = check(page('', `<war-claim data-claim="${data(claim)}">About 5 men.</war-claim>`));
    assert.match(lines[0], /^-:4:1: error hedges-differ: Inside this <war-claim>: /);
    assert.equal(status, 1);
    const wider = `Some believe it possible; officials said that more than 5 men came.`;
    assert.match(
      check(page(`<war-claim data-claim="${data(claim)}">${wider}</war-claim>`)).stdout,
      /0 errors, 0 warnings/,
    );
  });

  test('says of markup that cannot be read why it cannot', () => {
    const { stdout } = check(
      page(
        '<war-claim data-claim="{"text": "x"}">A sentence.</war-claim>',
        `<war-claim data-claim='{"text": "It's 5."}'>A sentence.</war-claim>`,
        '<war-bonus src="/l.json#b">A sentence.',
      ),
    );
    assert.match(stdout, /-:3:25: error bad-markup: The attribute ends at this quote: write &quot;/);
    assert.match(stdout, /-:4:36: error bad-markup: The attribute ends at this apostrophe: .*&#39;/);
    assert.match(stdout, /-:5:1: error bad-markup: This <war-bonus> is never closed/);
  });

  test('warns of a tag without a sentence, and of one without data', () => {
    const { stdout } = check(page('<war-claim src="/l.json#a"></war-claim>', '<war-source>TASS</war-source>'));
    assert.match(stdout, /-:3:1: warning no-sentence: /);
    assert.match(stdout, /-:4:1: error no-data: /);
  });

  test('says of a live tag that names a ledger and no entry of it that it needs one', () => {
    const tags = ['/l.json', '/l.json#', '/l.json#a'].map(
      (src) => `<war-claim src="${src}">More than 5 men.</war-claim>`,
    );
    const { lines, status } = check(page(...tags));
    assert.equal(status, 1);
    assert.equal(lines.length, 3, lines.join());
    assert.match(lines[0], /^-:3:1: error missing-field: `src` of this <war-claim> names no entry: add #ID/);
    assert.match(lines[1], /^-:4:1: error missing-field: /);
  });

  test('takes no comment, script or text box for a tag, and says where it found none', () => {
    const bad = '<war-claim data-claim="x">y</war-claim>';
    for (const around of [`<!-- ${bad} -->`, `<script>'${bad}'</script>`, `<textarea>${bad}</textarea>`])
      assert.match(check(page(around)).lines[0], /^-:1:1: warning no-tags: The tags of this page cannot be read/);
    assert.match(check(page('<p>News.</p>')).lines[0], /warning no-tags: There is no <war-…> tag/);
  });

  test('is soon done with a page that is made to be slow', () => {
    for (const text of ['<war-claim '.repeat(2e4), `<war-claim ${'a '.repeat(1e5)}`, '<war-claim a="'.repeat(1e4)]) {
      const start = performance.now();
      assert.ok(check(text).status < 2);
      assert.ok(performance.now() - start < 10_000);
    }
  });
});
