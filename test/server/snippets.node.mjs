// What can be copied of a source and of a comparison: the words that stay where the tag is shown, and where it is not.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadLocale, sayEntry, snippetsOf } from '../../dist/server/index.js';
import { openLedger } from '../../dist/model/open-ledger.js';

const locale = await loadLocale('en');
const published = { page: 'https://x.example/l.html', id: 'a' };

describe('what can be copied', () => {
  test('of a source keeps its name in the sentence, and gives what the badge takes the place of in brackets', () => {
    const { tag, block, link } = snippetsOf(
      'source',
      { name: 'TASS', kind: 'newsAgency' },
      'TASS (News agency)',
      published,
    );
    assert.match(tag, /^TASS <war-source data-source="[^"<>]*">\(News agency\)<\/war-source>$/);
    assert.match(block, /^TASS <span data-war-source="[^"<>]*">\(News agency\)<\/span>$/);
    assert.match(link, /^TASS <a href="[^"<>]*">\(News agency\)<\/a>$/);
  });

  test('of a source whose name has brackets, or that is a name alone, loses nothing', () => {
    const { tag } = snippetsOf('source', { name: 'A (B)' }, 'A (B) <C> (News agency)', published);
    assert.match(tag, /^A \(B\) &lt;C&gt; <war-source [^<>]*>\(News agency\)<\/war-source>$/);
    assert.match(snippetsOf('source', { name: 'TASS' }, 'TASS').tag, />TASS<\/war-source>$/);
  });

  const sayBonus = (row, title = 'Moscow') => {
    const bonus = { text: '$22,000.', claimant: 'The mayor', value: { amount: 22000, currency: 'USD' } };
    const ledger = openLedger({
      version: 1,
      bonuses: [{ id: 'b', title, rows: [{ place: 'Moscow', bonus, ...row }] }],
    });
    return sayEntry(ledger, 'bonus', 'b', locale);
  };
  const income = {
    text: 'Pay.',
    claimant: 'The office',
    value: { amount: 1500, currency: 'USD', per: 'P1M', comparator: 'moreThan' },
  };

  test('of a comparison says the payment, the pay and what the one is against the other, hedges included', () => {
    const said = sayBonus({ income });
    assert.match(
      said,
      /^Moscow\. Paid once: \$22,000 \(The mayor.*\), Regular pay: more than \$1,500 a month \(The office/,
    );
    assert.match(said, /Set against pay: less than 1\.3 years of pay \(Our arithmetic\)\.$/);
    assert.equal(said.match(/Moscow/g).length, 1);
  });

  test('of a comparison says why there is no ratio, and names the place where the title does not', () => {
    const vague = { ...income, value: { amount: 1500, currency: 'EUR', per: 'P1M' } };
    assert.match(
      sayBonus({ income: vague }, 'Payments'),
      /^Payments\. Moscow: Paid once: .*No ratio: the amounts are in different currencies/,
    );
    assert.match(sayBonus({}), /^Moscow\. \$22,000 \(The mayor/);
  });
});
