// What the README gives to be pasted is whole, and what it says of the package is so.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseFragment } from 'parse5';
import * as door from '../../dist/index.js';
import * as model from '../../dist/model/index.js';
import * as server from '../../dist/server/index.js';
import { checkPage } from '../../dist/cli/check-page.js';

const { parseBonus, parseClaim, parseEdtf, parseSource, parseTrend } = model;
const { renderClaim } = server;

const readme = readFileSync('README.md', 'utf8');
const parsers = { claim: parseClaim, trend: parseTrend, bonus: parseBonus, source: parseSource };

/** The tags and carriers in the README's examples: `{kind, data, words}`. */
const tagsIn = (node) =>
  (node.childNodes ?? []).flatMap((child) => {
    const carried = child.attrs?.find(({ name }) => /^data-war-(claim|trend|bonus|source)$/.test(name));
    const kind = carried?.name.slice('data-war-'.length) ?? /^war-(\w+)$/.exec(child.tagName ?? '')?.[1];
    const data = (carried ?? child.attrs?.find(({ name }) => name === `data-${kind}`))?.value;
    const words = child.childNodes?.map(({ value }) => value ?? '').join('');
    return [...(data === undefined ? [] : [{ kind, data, words }]), ...tagsIn(child)];
  });
const blocks = (language) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, text]) => text);
const examples = blocks('html').flatMap((html) => tagsIn(parseFragment(html)));
/** What a server's card says, without its sentence. */
const textOf = (html) =>
  html
    .replace(/<style>.*?<\/style>|<\/template>.*$/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the README', () => {
  test('shows each of the four tags with its data in it', () => {
    assert.deepEqual([...new Set(examples.map(({ kind }) => kind))].sort(), ['bonus', 'claim', 'source', 'trend']);
  });

  for (const { kind, data, words } of examples)
    test(`gives a ${kind} that can be pasted: no problem, and words inside: ${words.trim().slice(0, 40)}`, () => {
      const parsed = parsers[kind](data);
      assert.equal(parsed.ok, true);
      assert.deepEqual(parsed.problems, []);
      assert.ok(words.trim().length > 5);
    });

  test('says of each word for whether anyone could check what readers then see', () => {
    const table = /\| `"verification"`.*?\n\n/s.exec(readme)[0];
    const rows = [...table.matchAll(/^\| `"(\w+)"`.*? \| (.*?)\.? \|$/gm)]
      .filter(([, word]) => word !== 'verification')
      .map(([, word, said]) => [word, said]);
    assert.equal(rows.length, 6);
    for (const [word, said] of rows)
      assert.ok(renderClaim({ text: 'x', verification: word }).includes(said.split(';')[0]), word);
    assert.ok(table.includes('Whether it could be verified is not stated.'));
  });

  test('gives sentences that say what their data says', () => {
    // Where a script is shown, nothing else is.
    const html = blocks('html').filter((block) => !block.includes('<script'));
    assert.deepEqual(checkPage(html.join('\n'), 'en'), []);
  });

  test('gives relations that can be pasted into a claim', () => {
    const [relations] = blocks('json');
    const parsed = parseClaim(`{"text": "…", ${relations}}`);
    assert.deepEqual(parsed.problems, []);
    assert.ok(parsed.value.relations.length > 1);
  });

  test('says of its first claim what readers see', () => {
    const said = textOf(renderClaim(examples[0].data));
    const [, table] = /\*\*What readers see\.\*\*.*?\n\n(.*?)\n\n/s.exec(readme);
    const cells = [...table.matchAll(/^\| \w[^|]* \| (.*) \|$/gm)].map(([, cell]) => cell.replaceAll('**', ''));
    assert.equal(cells.length, 3);
    for (const cell of cells) assert.ok(said.includes(cell), `${cell}: ${said}`);
  });

  test('writes values and dates that can be read', () => {
    const [, values] = /\| the source says \|.*?\n\|---.*?\n(.*?)\n\n/s.exec(readme);
    for (const [, value, seen] of values.matchAll(/\| `("value": .*?)` \| (.*?) \|$/gm)) {
      const data = JSON.parse(`{"text": "…", ${value}}`);
      if (data.value.similarTo) continue;
      assert.deepEqual(parseClaim(data).problems, [], value);
      assert.ok(textOf(renderClaim(data)).includes(seen), seen);
    }
    const [, dates] = /\| date \| you write \|\n\|---.*?\n(.*?)\n\n/s.exec(readme);
    const found = [...dates.matchAll(/`([^`]+)`/g)].map(([, date]) => date);
    assert.ok(found.length > 9);
    assert.deepEqual(
      found.filter((date) => !parseEdtf(date)),
      [],
    );
  });

  test('counts the settings of the hosts as their table does', () => {
    const results = readFileSync('test/hosts/RESULTS.md', 'utf8');
    const [, table] = /\n\| host \|.*?\n\| ---.*?\n(.*?)\n\n/s.exec(results);
    const rows = table.split('\n');
    assert.equal(Number(/into (\d+) settings/.exec(readme)[1]), rows.length);
    // “The link leaves the sentence everywhere.”
    for (const row of rows) assert.match(row, /sentence → \*\*widget\*\* \| sentence → \*\*widget\*\* \|$/);
  });

  test('imports nothing that is not there', () => {
    const doors = { 'war-claims': door, 'war-claims/model': model, 'war-claims/server': server };
    let count = 0;
    for (const text of [...blocks('js'), ...blocks('jsx')])
      for (const [, names, from] of text.matchAll(/import \{ (.*?) \} from '(war-claims.*?)'/g))
        for (const name of doors[from] ? names.split(', ') : []) {
          assert.ok(name in doors[from], `${from} has no ${name}`);
          count += 1;
        }
    assert.ok(count > 8);
    for (const [, name] of readme.matchAll(/`((?:parse|say|render|compare|load|make|from|to)[A-Z]\w+)[`(]/g))
      assert.ok(name in door || name in server || name === 'toJsonLd', name);
  });

  test('has the headings that its contents lead to, and its footnotes', () => {
    const slug = (heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\d\s-]/gu, '')
        .trim()
        .replace(/\s/g, '-');
    const anchors = new Set([
      ...[...readme.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => slug(heading)),
      ...[...readme.matchAll(/<a id="(.*?)">/g)].map(([, id]) => id),
    ]);
    const links = [...readme.matchAll(/\]\(#(.*?)\)/g)].map(([, link]) => link);
    assert.ok(links.length > 20);
    assert.deepEqual(
      links.filter((link) => !anchors.has(link)),
      [],
    );
  });
});
