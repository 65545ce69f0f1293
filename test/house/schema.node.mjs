// The ledger's JSON Schema against data and against the parser: an editor must not complain of what is read, nor stay silent.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { ledgerJsonSchema } from '../../scripts/write-schema.mjs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const text = 'A sentence.';

/** Short forms and long ones, read without a problem. */
const good = {
  Claim: [
    { text, value: { amount: 5, comparator: '>' } },
    { text },
    { text, claimant: 'Vladimir Putin', value: 700000 },
    { text, claimant: ['Mediazona', { name: 'BBC', named: true }, null], value: 'moreThan 160,000' },
    { text, value: '>= 1_000_000', verification: 'unclear', observationAbout: 'RU-KHM', measure: 'troops killed' },
    { text, value: '~1200..3400', appearance: 'annual news conference', evidence: 'TASS', claimDate: '2025-22' },
    { text, value: { amount: null, similarTo: 'other' }, observationPeriod: '2022-02/..', basis: null },
    { text, value: { amount: 1, conversion: 'notStated', components: [{ label: 'federal', amount: 400000 }] } },
    { text, value: { amount: 1, conversion: { from: 'RUB', rate: 90 }, components: 'notItemised', per: 'P1M' } },
    { text, relations: { type: 'rivals', target: { text, value: 5 } }, corrections: { text: 'It said 70,000.' } },
    {
      text,
      measure: { constraint: { age: 18, mobilised: true, rank: 'officer' } },
      observationPeriod: '../2023-12-13',
    },
    { text, review: { reviewRating: { alternateName: 'False', ratingValue: 1 } }, claimDate: '2025-12-19?' },
    { text, list: { values: ['IN', 'NP'], exhaustive: false }, about: 'other', obsStatus: 'P', modality: 'possible' },
  ],
  Trend: [
    {
      series: [
        {
          points: [
            ['2022-02-25', 'about 2800'],
            ['2022-02', null],
            { date: '2022', value: 5, verification: 'unclear' },
          ],
        },
      ],
    },
    { series: { label: 'x', claims: [{ text, value: 5 }] }, events: { date: '2022-09-21', label: 'x' }, scale: 'log' },
  ],
  Bonus: [{ rows: [{ place: 'Khanty-Mansi', bonus: { text, value: 5 }, income: { text } }], sort: 'ratio' }],
  Source: ['TASS', { name: 'TASS', kind: 'newsAgency', url: 'https://example.org/', credibility: 3, agent: 'tass' }],
  Ledger: [
    {},
    { version: 1, agents: { bbc: 'BBC' }, measures: { m: 'troops' }, claims: [{ text }, null], publisher: 'bbc' },
  ],
};

/** Each is told by the parser, too. */
const bad = {
  Claim: [
    {},
    { text: 7 },
    { text: ' ' },
    { text: null },
    { text, kind: 'number' },
    { text, value: 'many' },
    { text, value: '1,5' },
    { text, value: [5] },
    { text, value: { amount: '5' } },
    { text, value: { amount: 5, currency: 'usd' } },
    { text, value: { amount: 5, comparator: 'over' } },
    { text, value: { duration: '4 years' } },
    { text, claimDate: 'last month' },
    { text, claimDate: '2025/2026/2027' },
    { text, claimDate: '/' },
    { text, claimant: 7 },
    { text, claimant: { name: 'x', url: 'javascript:alert(1)' } },
    { text, verification: 'verified' },
    { text, relations: [{ type: 'opposes', target: 'x' }] },
    { text, relations: [{ type: 'rivals' }] },
    { text, corrections: [{ date: '2025' }] },
    { text, review: { reviewRating: { ratingValue: 1 } } },
    { text, observationAbout: 7 },
    { text, list: { values: [7] } },
  ],
  Trend: [
    {},
    { series: [] },
    { series: 7 },
    { series: [{ points: 7 }] },
    { series: [{ points: [['2022', {}, 7]] }] },
    { series: [{ points: [['then', 5]] }] },
  ],
  Bonus: [{}, { rows: [{ income: { text } }] }, { rows: [{ bonus: { text } }], sort: 'size' }],
  Source: [7, { name: 'x', kind: 'blog' }, { name: 'x', credibility: 7 }, { name: 'x', url: 'ftp://example.org' }],
  Ledger: [7, [], { claims: 7 }, { agents: [] }, { claims: [{ id: 'x' }] }],
};

describe('the JSON Schema of a ledger', () => {
  let schema, validate, parsers;

  before(async () => {
    schema = await ledgerJsonSchema();
    const ajv = new Ajv({
      allErrors: true,
      strict: true,
      allowUnionTypes: true,
      strictTypes: false,
      strictTuples: false,
      strictRequired: false,
    });
    ajv.addSchema(schema, 'ledger');
    validate = (name, data) => {
      const check = ajv.getSchema(name === undefined ? 'ledger' : `ledger#/$defs/${name}`);
      return check(data) ? [] : check.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
    };
    const { outputFiles } = await build({
      entryPoints: ['src/model/index.ts'],
      bundle: true,
      write: false,
      format: 'esm',
    });
    parsers = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  });

  /** Problems that lose something, as the parser tells them. Sources may be texts, which a parser would take for JSON. */
  const told = (name, data) =>
    parsers[`parse${name}`](typeof data === 'string' ? JSON.stringify(data) : data).problems.filter(
      ({ rank }) => rank !== 'note',
    );

  test('is what the build wrote', () => {
    assert.deepEqual(read('dist/ledger.schema.json'), schema, 'dist/ledger.schema.json is stale: npm run build');
  });

  const files = readdirSync('stories/data').filter((file) => file.endsWith('.json'));
  test('there is data to try it on', () => assert.ok(files.length > 0));
  for (const file of files)
    test(`finds nothing amiss in stories/data/${file}`, () =>
      assert.deepEqual(validate(undefined, read(join('stories/data', file))), []));

  test('finds nothing amiss in a ledger written down by others, fields of its own and all', () => {
    const ledger = { ...read('stories/data/russia-recruitment.json'), ownField: { of: ['theirs'] } };
    assert.deepEqual(validate(undefined, ledger), []);
  });

  for (const [name, examples] of Object.entries(good))
    for (const example of examples)
      test(`takes, as the parser does, ${JSON.stringify(example).slice(0, 90)} for a ${name.toLowerCase()}`, () => {
        assert.deepEqual(told(name, example), []);
        assert.deepEqual(validate(name, example), []);
      });

  for (const [name, examples] of Object.entries(bad))
    for (const example of examples)
      test(`complains, as the parser does, of ${JSON.stringify(example).slice(0, 90)} for a ${name.toLowerCase()}`, () => {
        assert.notDeepEqual(told(name, example), []);
        assert.notDeepEqual(validate(name, example), []);
      });

  test('takes a claim in the words of fact-checkers', () => {
    const review = {
      '@type': 'ClaimReview',
      claimReviewed: text,
      reviewRating: { '@type': 'Rating', alternateName: 'False' },
    };
    assert.deepEqual(told('Claim', review), []);
    assert.deepEqual(validate('Claim', review), []);
  });

  test('says of every field what it is for', () => {
    const silent = [];
    const look = (at, path) => {
      if (typeof at !== 'object' || !at) return;
      for (const [field, inner] of Object.entries(at.properties ?? {}))
        if (!inner.description) silent.push(`${path}/${field}`);
      for (const [step, inner] of Object.entries(at)) look(inner, `${path}/${step}`);
    };
    look(schema, '');
    for (const [name, { description }] of Object.entries(schema.$defs)) if (!description) silent.push(name);
    assert.deepEqual(silent, []);
  });

  test('names every kind of thing that the contract of the data names', () => {
    const named = [
      'Ledger',
      'Claim',
      'Value',
      'Measure',
      'Agent',
      'Source',
      'Place',
      'Verification',
      'Relation',
      'Review',
      'Trend',
      'Series',
      'Points',
      'Bonus',
      'BonusRow',
    ];
    assert.deepEqual(
      named.filter((name) => !(name in schema.$defs)),
      [],
    );
  });
});
