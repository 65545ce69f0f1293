// What `npx war-claims check` tells an editor, so that the fault can be mended by what it says.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';

const check = (input, ...more) => {
  const text = typeof input === 'string' ? input : JSON.stringify(input, null, 2);
  const { stdout, status } = spawnSync(process.execPath, ['dist/cli/war-claims.js', 'check', '-', ...more], {
    encoding: 'utf8',
    input: text,
  });
  return { stdout, status };
};
const ledger = (...claims) => ({ version: 1, claims });

describe('war-claims check, of a text that is no JSON', () => {
  for (const [what, text, place, words] of [
    ['a missing comma', '{"version": 1\n "claims": []}', '2:2', /a comma may be missing before this/],
    [
      'a straight quote within a text',
      '{"text": "He said “no” and "yes" to it."}',
      '1:29',
      /at a straight quote \("\) inside it: inside a text write “…”, or \\"/,
    ],
    [
      'a no-break space, by its name',
      '{\u00a0"text": "x"}',
      '1:2',
      /U\+00A0 \(a no-break space\): replace it with an ordinary space/,
    ],
    ['a space of no width, by its name', '{"text": \u200b"x"}', '1:10', /U\+200B/],
    ['a comma before the closing bracket', '{"text": "x",}', '1:14', /remove the comma before the closing bracket/],
    [
      'a comma before the end of a list',
      '{"claims": [{"text": "x"},\n]}',
      '2:1',
      /remove the comma before the closing bracket/,
    ],
    ['a curly quote', '{"text": “x”}', '1:10', /“ stands where|““” is used where JSON needs a straight quote/],
    ['a line break within a text', '{"text": "a\nb"}', '1:10', /no closing quote on its line/],
    ['a backslash that means nothing', '{"text": "a\\qb"}', '1:10', /“\\q” is not a valid escape/],
    ['a name without quotes', '{text: "x"}', '1:2', /field names need straight quotes/],
    ['a comment', '{"text": "x" // mine\n}', '1:14', /JSON has no comments/],
    ['half a file', '{"claims": [', '1:13', /the text ends before the closing bracket/],
  ])
    test(`names ${what}, and where it is`, () => {
      const { stdout, status } = check(text);
      assert.ok(stdout.startsWith(`-:${place}: error bad-json: This is not valid JSON: `), stdout);
      assert.match(stdout, words);
      assert.equal(status, 1);
    });
});

describe('war-claims check, of names and kinds', () => {
  test('asks whether another field was meant, where one is near', () => {
    const { stdout } = check({ text: 'Men.', claimdate: '2025', claiment: 'x', verifcation: 'unclear', colour: 'red' });
    for (const meant of ['claimDate', 'claimant', 'verification'])
      assert.ok(stdout.includes(`Did you mean “${meant}”?`));
    assert.match(stdout, /“colour” is not known and is ignored\. \(/);
  });

  test('asks whether another id was meant, also where only its beginning is there', () => {
    const target = { id: 'un-civilians-2024-10', text: 'Some.' };
    for (const said of ['un-civilians', 'un-civilians-2024-1o']) {
      const { stdout } = check(ledger(target, { id: 'b', text: 'B.', relations: { type: 'rivals', target: said } }));
      assert.match(stdout, /unknown-id: .*Did you mean “un-civilians-2024-10”\?/);
    }
  });

  test('says of which kind a code is', () => {
    assert.match(
      check({ text: '$5.', value: { amount: 5, currency: '$' } }).stdout,
      /three capital letters .* such as USD/,
    );
    assert.match(
      check({ rows: [{ place: { iso: 'Russia' }, bonus: { text: '5.' } }] }).stdout,
      /ISO 3166 code such as UA/,
    );
  });

  test('says how a list of sources is to be written', () =>
    assert.match(
      check({ version: 1, sources: [{ name: 'TASS' }] }).stdout,
      /This is a list, but “sources” is an object with an id for each entry: \{"sources": \{"an-id":/,
    ));

  test('says how a list of claims becomes a ledger', () =>
    assert.match(check([{ text: 'A.' }]).stdout, /It is a list; .*\{"version": 1, "claims": \[…\]\}/));
});

describe('war-claims check, of what two readers would read as two', () => {
  for (const value of ['12.162', 'moreThan 12.162', '10.000..12.500', '10..12.500', '-1.500'])
    test(`warns of ${value} as a text`, () => {
      const { stdout, status } = check(ledger({ id: 'a', text: 'A.', value }));
      assert.match(stdout, /warning ambiguous-number: .*in much of Europe .*\(\/claims\/0\/value\)/);
      assert.equal(status, 0);
    });

  test('warns of the points of a trend, however they are written', () => {
    const points = [['2024-01-01', 'about 12.162'], { date: '2024-02-01', value: '1.200' }];
    const { stdout } = check({ version: 1, trends: [{ id: 't', series: [{ label: 'L', points }] }] });
    assert.match(stdout, /points\/0\/1\)/);
    assert.match(stdout, /points\/1\/value\)/);
    assert.match(check({ series: [{ label: 'L', points }] }).stdout, /2 warnings/);
  });

  test('says no word against a number that can be read in one way', () => {
    for (const value of [12.162, '12162', '12,162', '1,000.125', '0.125', '1.5', '1.2345', '1200..3400'])
      assert.doesNotMatch(check(ledger({ id: 'a', text: 'A.', value })).stdout, /ambiguous/, String(value));
  });
});

describe('war-claims check, of entries without an id', () => {
  test('warns that nothing can link to them', () => {
    const input = {
      ...ledger({ id: 'a', text: 'A.' }, { text: 'B.' }),
      trends: [{ series: [] }],
      bonuses: [{ rows: [] }],
    };
    const { stdout } = check(input);
    for (const path of ['/claims/1', '/trends/0', '/bonuses/0'])
      assert.match(stdout, new RegExp(`warning no-id: .*\\(${path}\\)`));
    assert.doesNotMatch(stdout, /no-id: .*\(\/claims\/0\)/);
    assert.equal(check(input, '--strict').status, 1);
  });
});
