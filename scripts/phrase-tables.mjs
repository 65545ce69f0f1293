// Rollup plugin for the page build: phrases by number instead of by name, so that no reader loads the names.
// `en.ts` and `en-chart.ts` become lists, a language becomes the same list as one text, and `messages.colon` becomes
// `messages[0]`. So a table of phrases is always called `messages`, or is what `chartMessages(…)` returns, and is asked by a
// plain name: `messages[name]` stops the build. Tables within a table (`messages.hedge[…]`) keep the names in them.

import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { transformSync } from 'esbuild';
import MagicString from 'magic-string';

/** Between two phrases of a list; in none of them. */
const BETWEEN = '|';
/** CLDR's plural forms. A language has some of them: of those that English has, each at least. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

const isPlural = (table) => typeof table === 'object' && 'one' in table;

/** The phrases that a file exports. It may import types alone. */
async function phrasesOf(file) {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', charset: 'utf8' });
  const [phrases] = Object.values(await import(`data:text/javascript,${encodeURIComponent(code)}`));
  return phrases;
}

/** `[['colon'], ['hedge', 'about'], …]`: where each phrase of a table stands, in English order. */
const places = (english) =>
  Object.entries(english).flatMap(([name, phrase]) =>
    typeof phrase === 'string'
      ? [[name]]
      : (isPlural(phrase) ? FORMS : Object.keys(phrase)).map((within) => [name, within]),
  );

/** A language's phrases as one text, in English order, empty where it has none. Throws Error where that would not do. */
function listOf(english, translation, file) {
  const known = new Set();
  const list = places(english).map(([name, within]) => {
    const phrase = within === undefined ? translation[name] : translation[name]?.[within];
    known.add(phrase);
    if (phrase === '' && (within === undefined ? english[name] : english[name][within]))
      throw new Error(`${file}: an empty phrase stays English (${name})`);
    if (phrase?.includes(BETWEEN)) throw new Error(`${file}: “${BETWEEN}” stands in “${phrase}”`);
    return phrase ?? '';
  });
  const leaves = (table) => Object.values(table).flatMap((one) => (typeof one === 'string' ? one : leaves(one)));
  const lost = leaves(translation).filter((phrase) => !known.has(phrase));
  if (lost.length) throw new Error(`${file}: English has no “${lost.join('”, “')}”`);
  return list.join(BETWEEN);
}

/** English: its phrases as one text, and the names within its tables, e.g. `',,about atLeast,'`. */
const englishList = (english, file) => [
  listOf(english, english, file),
  Object.values(english)
    .map((phrase) => (typeof phrase === 'string' ? '' : (isPlural(phrase) ? FORMS : Object.keys(phrase)).join(' ')))
    .join(),
];

/** What `src/text/merge.ts` does, for lists. */
const MERGE = `
export const merge = ([english, names], list = '') => {
  const [own, over] = [english, list].map((text) => text.split('${BETWEEN}'));
  let i = -1;
  const next = () => over[++i] || own[i];
  return names.split(',').map((within) =>
    within ? Object.fromEntries(within.split(' ').map((name) => [name, next()])) : next(),
  );
};`;

function visit(node, meet) {
  if (!node || typeof node.type !== 'string') return;
  meet(node);
  for (const value of Object.values(node))
    for (const child of [value].flat()) if (child && typeof child === 'object') visit(child, meet);
}

const isMessages = (node) =>
  (node.type === 'Identifier' && node.name === 'messages') ||
  (node.type === 'MemberExpression' && !node.computed && node.property.name === 'messages') ||
  (node.type === 'CallExpression' && node.callee.name === 'chartMessages');

export function phraseTables() {
  let tables;
  let numbers;
  return {
    name: 'phrase-tables',
    async buildStart() {
      tables = { '': await phrasesOf('src/text/en.ts'), '-chart': await phrasesOf('src/text/en-chart.ts') };
      const names = Object.values(tables).flatMap((table) => Object.keys(table).map((name, i) => [name, i]));
      numbers = new Map(names);
      if (numbers.size < names.length) this.error('One name stands for a phrase of en.ts and one of en-chart.ts');
    },
    async transform(code, id) {
      const file = relative(resolve('src'), id).split(sep).join('/');
      const [, language, part = ''] = /^text\/([a-z]{2,3})(-chart)?\.ts$/.exec(file) ?? [];
      const written = (name, value) => ({
        code: `export const ${name} = ${JSON.stringify(value)};`,
        map: { mappings: 'AAAA', sources: [id], names: [] },
      });
      if (language === 'en') return written(part ? 'enChart' : 'en', englishList(tables[part], file));
      if (language) return written(part ? 'chart' : 'translation', listOf(tables[part], await phrasesOf(id), file));
      if (file === 'text/merge.ts') return { code: MERGE, map: { mappings: 'AAAA', sources: [id], names: [] } };
      if (!/^[a-z].*\.ts$/.test(file) || !/essages/.test(code)) return null;
      const changed = new MagicString(code);
      visit(this.parse(code), (node) => {
        if (
          node.type === 'VariableDeclarator' &&
          node.id.type === 'ObjectPattern' &&
          node.init &&
          isMessages(node.init)
        )
          this.error(`${file}: phrases are asked for by messages.name`);
        if (node.type !== 'MemberExpression' || !isMessages(node.object)) return;
        const number = node.computed ? undefined : numbers.get(node.property.name);
        if (number === undefined) this.error(`${file}: “${code.slice(node.start, node.end)}” names no phrase`);
        changed.update(node.object.end, node.end, `[${number}]`);
      });
      return { code: changed.toString(), map: changed.generateMap({ hires: 'boundary' }) };
    },
  };
}
