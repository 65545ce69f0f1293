// Whoever calls the server's other functions with something else than they take is told what they take.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openLedger, parseLedger, parseTrend } from '../../dist/model/index.js';
import { entryAddress, loadLocale, renderLedger, renderSvg, sayEntry, snippetsOf } from '../../dist/server/index.js';

const locale = await loadLocale('en');
const open = openLedger({ claims: [{ id: 'a', text: 'It was said.' }] });
const ledger = parseLedger({ claims: [{ id: 'a', text: 'It was said.' }] }).value;
const trend = parseTrend({ series: [{ label: 'A', points: [['2024-01-01', 5]] }] }).value;
const published = { page: 'https://x.example/l.html', id: 'a' };

describe('a caller is told in a sentence', () => {
  const mistakes = {
    'a page of no ledger': [() => renderLedger(), TypeError, /`parseLedger`/],
    'a page of a ledger that was not opened': [() => renderLedger(ledger), TypeError, /`openLedger`/],
    'a page without options': [() => renderLedger(ledger, open), TypeError, /await localeFor/],
    'a picture of no trend': [() => renderSvg({}, locale), TypeError, /`parseTrend`/],
    'a picture in no language': [() => renderSvg(trend), TypeError, /await localeFor/],
    'an entry of no ledger': [() => sayEntry({}, 'claim', 'a', locale), TypeError, /`openLedger`/],
    'an entry of no kind': [() => sayEntry(open, 'claims', 'a', locale), RangeError, /none of claim, trend/],
    'an entry in no language': [() => sayEntry(open, 'claim', 'a'), TypeError, /await localeFor/],
    'an address of no kind': [() => entryAddress('toString', published), RangeError, /none of claim, trend/],
    'an address of no page': [() => entryAddress('claim'), TypeError, /\{page, id\}/],
    'an address without an id': [() => entryAddress('claim', { page: published.page }), TypeError, /\{page, id\}/],
    'a snippet of no kind': [() => snippetsOf(Symbol('claim'), {}, 'A.'), RangeError, /none of claim, trend/],
  };
  for (const [what, [call, kind, words]] of Object.entries(mistakes))
    test(what, () => assert.throws(call, (error) => error instanceof kind && words.test(error.message)));

  test('a language that is no tag', async () => {
    for (const tag of [5, {}, true]) await assert.rejects(loadLocale(tag), /language tag such as/);
  });

  test('and hears nothing where all is as it should be', () => {
    assert.match(sayEntry(open, 'claim', 'a', locale), /It was said\./);
    assert.equal(entryAddress('claim', published), 'https://x.example/l.html?war-claim=a#a');
    assert.match(renderSvg(trend, locale), /^<svg/);
  });
});
