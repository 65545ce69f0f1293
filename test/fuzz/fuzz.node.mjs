// A share of `npm run fuzz`, always the same cases: a test must not fail by chance.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadProperties, tryProperty } from './run.mjs';

const CASES = 2000;
const SEED = 20220224;

const properties = await loadProperties();

describe(`on generated data (${CASES} cases, seed ${SEED}; more of them: npm run fuzz)`, () => {
  for (const property of properties)
    test(property.name, async () => {
      const cases = Math.ceil(property.part * CASES);
      const { failed, report } = await tryProperty(property, cases, SEED);
      assert.ok(!failed, report.slice(0, 5000));
    });
});
