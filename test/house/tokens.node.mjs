// The tokens for design tools against the style sheets that they are made of.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { customProperties } from '../../scripts/write-reference.mjs';
import { tokens } from '../../scripts/write-tokens.mjs';

const THEMES = ['light', 'dark', 'forced'];
const built = JSON.parse(readFileSync('dist/tokens.json', 'utf8'));
const all = ['size', ...THEMES].flatMap((group) => Object.values(built[group]));

describe('the design tokens', () => {
  test('are what the style sheets say', () => assert.deepEqual(built, tokens()));

  test('are every custom property, each colour in light, dark and forced colours, and at most 25', () => {
    const { used } = customProperties();
    for (const theme of THEMES)
      assert.deepEqual(
        [...Object.keys(built.size), ...Object.keys(built[theme])].sort(),
        [...used.keys()].map((name) => name.slice('--war-'.length)).sort(),
      );
    assert.ok(used.size <= 25);
    for (const token of all) {
      const { property, css } = token.$extensions['war-claims'];
      assert.ok(used.get(property).some((found) => found.replace('inherit', 'currentColor') === css));
    }
  });

  test('have the form that the tools agree on', () => {
    for (const { $type, $value, $description } of all) {
      assert.ok($description);
      if ($type === 'dimension') assert.ok($value.value > 0 && $value.unit === 'px');
      else if ($type === 'fontWeight') assert.ok($value >= 1 && $value <= 1000);
      else {
        assert.equal($type, 'color');
        const { colorSpace, components, alpha, hex } = $value;
        assert.equal(colorSpace, 'srgb');
        assert.ok(components.length === 3 && components.every((n) => n >= 0 && n <= 1));
        assert.ok(alpha > 0 && alpha <= 1);
        assert.match(hex, /^#[\da-f]{6}$/);
      }
    }
  });

  test('keep ink and paper far enough apart, and every line of a series from its paper', () => {
    const light = ({ components }) => {
      const [r, g, b] = components.map((n) => (n <= 0.04045 ? n / 12.92 : ((n + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a, b) => {
      const [high, low] = [light(a.$value), light(b.$value)].sort((x, y) => y - x);
      return (high + 0.05) / (low + 0.05);
    };
    for (const theme of THEMES) {
      const { paper, ink, ...others } = built[theme];
      assert.ok(contrast(ink, paper) >= 7);
      for (const [name, token] of Object.entries(others))
        if (name.startsWith('ink-')) assert.ok(contrast(token, paper) >= 3, `${name} in ${theme}`);
    }
  });
});
