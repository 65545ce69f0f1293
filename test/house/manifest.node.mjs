// What editors are told: custom-elements.json as the package ships it, and the two files that are made of it.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = json('custom-elements.json');
const webTypes = json('web-types.json').contributions.html.elements;
const custom = json('vscode.html-custom-data.json');

const TAGS = ['war-bonus', 'war-claim', 'war-source', 'war-trend'];
const declared = manifest.modules.flatMap(({ path, declarations }) => declarations.map((one) => ({ ...one, path })));
const tags = declared.filter(({ tagName }) => tagName).sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
const namesOf = (list = []) => list.map(({ name }) => name).sort();

describe('what editors are told', () => {
  test('names no file that the package does not bring', () => {
    const paths = manifest.modules.flatMap(({ path, exports }) => [
      path,
      ...exports.map(({ declaration }) => declaration.module),
    ]);
    assert.ok(paths.length > TAGS.length);
    assert.deepEqual(
      paths.filter((path) => !path.startsWith('dist/') || !existsSync(path)),
      [],
    );
    assert.ok(!JSON.stringify(manifest).includes('src/'));
  });

  test('has a definition of each tag, in the module that defines it, and of no other', () => {
    const definitions = manifest.modules.flatMap(({ path, exports }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition').map((one) => ({ ...one, path })),
    );
    assert.deepEqual(namesOf(definitions), TAGS);
    for (const { name, path, declaration } of definitions) {
      assert.equal(path, `dist/define/${name}.js`);
      const tag = tags.find(({ tagName }) => tagName === name);
      assert.deepEqual(declaration, { name: tag.name, module: tag.path });
    }
  });

  test('holds the four tags and their events, and nothing from inside', () => {
    assert.deepEqual(namesOf(declared), [
      'WarBonus',
      'WarClaim',
      'WarProblemEvent',
      'WarReadyEvent',
      'WarSource',
      'WarTrend',
    ]);
    for (const { members = [] } of declared)
      assert.deepEqual(
        members.filter(({ kind, privacy, name }) => kind !== 'field' || privacy === 'private' || /^[#_]/.test(name)),
        [],
      );
  });

  test('describes every attribute, property, event, slot, part and custom property', () => {
    for (const { tagName, attributes, members, events, slots, cssParts, cssProperties } of tags)
      for (const { name, description } of [attributes, members, events, slots, cssParts, cssProperties].flat())
        assert.ok(description?.length > 5, `${tagName}: ${name}`);
  });

  test('has the data of each tag as an attribute of its own, and not that of another', () => {
    for (const { tagName, attributes } of tags)
      assert.deepEqual(
        namesOf(attributes).filter((name) => name.startsWith('data-')),
        [`data-${tagName.slice(4)}`],
      );
  });

  test('says the same in web-types.json and for VS Code', () => {
    assert.deepEqual(namesOf(webTypes), TAGS);
    assert.deepEqual(namesOf(custom.tags), TAGS);
    for (const tag of tags) {
      const types = webTypes.find(({ name }) => name === tag.tagName);
      const code = custom.tags.find(({ name }) => name === tag.tagName);
      const attributes = tag.attributes.map(({ name, description }) => ({ name, description }));
      const bare = (list) => list.map(({ name, description }) => ({ name, description }));
      assert.deepEqual(bare(types.attributes), attributes);
      assert.deepEqual(bare(code.attributes), attributes);
      assert.deepEqual(namesOf(types.js.properties), namesOf(tag.members));
      assert.deepEqual(namesOf(types.js.events), namesOf(tag.events));
      assert.deepEqual(namesOf(types.css.parts), namesOf(tag.cssParts));
      assert.deepEqual(namesOf(types.css.properties), namesOf(tag.cssProperties));
      assert.equal(types.description, tag.description);
      assert.equal(code.description, tag.description);
    }
    assert.deepEqual(
      namesOf(custom.globalAttributes),
      TAGS.map((tag) => `data-${tag}`),
    );
  });
});
