// The plan of the source (src/README.md), read from every import line below src/.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, test } from 'node:test';
import ts from 'typescript';

/** Each may import itself and those before it. */
const ranks = ['model', 'text', 'chart', 'view', 'load', 'elements', 'define', 'embed'];
/** The entry points beside the page: what each may use. Nobody uses them. */
const ends = {
  server: ['model', 'text', 'chart', 'view', 'server'],
  cli: ['model', 'text', 'chart', 'view', 'server', 'cli'],
  react: ['model', 'elements', 'define', 'react'],
  builder: ['model', 'text', 'chart', 'view', 'load', 'elements', 'define', 'server', 'builder'],
};
/** Which folders may import which package. */
const packages = {
  lit: ['elements', 'define', 'embed', 'builder'],
  'chart.js': ['chart'],
  node: ['server', 'cli'],
  react: ['react'],
};

const files = readdirSync('src', { recursive: true })
  .map((file) => join('src', file))
  .filter((file) => file.endsWith('.ts'))
  .sort();
const folders = readdirSync('src').filter((name) => statSync(join('src', name)).isDirectory());
const folderOf = (file) => {
  const [folder, ...rest] = relative('src', file).split(sep);
  return rest.length === 0 ? '' : folder;
};

/** `[{specifier: '../model/claim.js', dynamic: false, type: true}]` of one file. */
function importsOf(file) {
  const found = [];
  const add = (node, dynamic, type) =>
    node && ts.isStringLiteralLike(node) && found.push({ specifier: node.text, dynamic, type });
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) {
      const named = node.importClause?.namedBindings;
      const onlyTypes =
        named && ts.isNamedImports(named) && !node.importClause.name && named.elements.every((e) => e.isTypeOnly);
      add(node.moduleSpecifier, false, Boolean(node.importClause?.isTypeOnly || onlyTypes));
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, false, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], true, false);
    else if (ts.isImportTypeNode(node)) add(node.argument.literal, false, true);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true));
  return found;
}

const all = files.flatMap((file) => importsOf(file).map((entry) => ({ file, ...entry })));
const inside = all
  .filter(({ specifier }) => specifier.startsWith('.'))
  .map((entry) => ({
    ...entry,
    target: normalize(join(dirname(entry.file), entry.specifier)).replace(/\.js$/, '.ts'),
  }));
const outside = all
  .filter(({ specifier }) => !specifier.startsWith('.'))
  .map((entry) => ({ ...entry, name: entry.specifier.startsWith('node:') ? 'node' : entry.specifier.split('/')[0] }));
const line = ({ file, specifier }) => `${file} imports ${specifier}`;

describe('the plan of the source', () => {
  test('has source to read', () => assert.ok(files.length > 0));

  test('imports run one way only: model, text, chart, view, load, elements, define, embed', () => {
    const wrong = inside.filter(({ file, target }) => {
      const [from, to] = [folderOf(file), folderOf(target)];
      if (from === '') return !ranks.includes(to) || to === 'embed' || to === 'define';
      if (from in ends) return !ends[from].includes(to);
      return !(ranks.indexOf(to) >= 0 && ranks.indexOf(to) <= ranks.indexOf(from));
    });
    assert.deepEqual(wrong.map(line), []);
  });

  test('every folder has its place in the plan', () => {
    assert.deepEqual(
      folders.filter((folder) => !ranks.includes(folder) && !(folder in ends)),
      [],
    );
  });

  test('every import names an existing file, with its .js ending', () => {
    const wrong = inside.filter(({ specifier, target }) => !specifier.endsWith('.js') || !existsSync(target));
    assert.deepEqual(wrong.map(line), []);
  });

  test('Lit is known in elements, define, embed and the builder alone, node in server and cli alone', () => {
    const wrong = outside.filter(({ file, name }) => !packages[name]?.includes(folderOf(file)));
    assert.deepEqual(wrong.map(line), []);
  });

  test('one file imports the chart engine, and whoever wants that file asks for it when it is needed', () => {
    const importers = new Set(outside.filter(({ name }) => name === 'chart.js').map(({ file }) => file));
    assert.deepEqual([...importers], [join('src', 'chart', 'engine.ts')]);
    const wrong = inside.filter(
      ({ target, dynamic, type }) => target === join('src', 'chart', 'engine.ts') && !dynamic && !type,
    );
    assert.deepEqual(wrong.map(line), []);
  });

  test('no folder or file for odds and ends', () => {
    const drawers = readdirSync('src', { recursive: true }).filter((path) =>
      /(^|[\\/])(utils?|helpers?|common|types)(\.ts)?$/.test(path),
    );
    assert.deepEqual(drawers, []);
    assert.deepEqual(
      files.filter((file) => file.endsWith(`${sep}index.ts`)),
      [join('src', 'index.ts'), ...['model', 'server', 'react', 'cli'].map((folder) => join('src', folder, 'index.ts'))]
        .filter((file) => existsSync(file))
        .sort(),
    );
  });

  test('every file can be read in one sitting', () => {
    // A language is a table: as long as there are phrases, and nobody reads it in one sitting.
    const isTable = (file) => /text[\\/][a-z]{2}\.ts$/.test(file);
    const long = files
      .filter((file) => !isTable(file))
      .map((file) => [file, readFileSync(file, 'utf8').trimEnd().split('\n').length])
      .filter(([, lines]) => lines > 220);
    assert.deepEqual(long, []);
  });

  test('every folder says what it is for, and every file below it opens with its question', () => {
    assert.deepEqual(
      ['', ...folders]
        .filter((folder) => !existsSync(join('src', folder, 'README.md')))
        .map((folder) => join('src', folder)),
      [],
    );
    assert.deepEqual(
      files.filter((file) => !/^(#!.*\n)?\s*(\/\/|\/\*)/.test(readFileSync(file, 'utf8'))),
      [],
    );
  });
});
