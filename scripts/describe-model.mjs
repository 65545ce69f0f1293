// What the source says of the data: the schemas of src/model as they run, and the comments in front of their fields.
// Read by write-schema.mjs and write-reference.mjs; nothing here is shipped.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';

const folder = 'src/model';
/** The files that describe data. */
const described = [
  'agent',
  'bonus',
  'claim',
  'claim-fields',
  'ledger',
  'measure',
  'parse',
  'place',
  'points',
  'problem',
  'schema',
  'source',
  'trend',
  'value',
  'verification',
];

/** Everything that those files export, e.g. `(await loadModel()).claimSchema`. */
export async function loadModel() {
  const { outputFiles } = await build({
    stdin: {
      contents: described.map((file) => `export * from './${file}.ts';`).join('\n'),
      resolveDir: folder,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** The comment in front of a declaration, in one line. */
export const commentOf = (node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .map((doc) => ts.getTextOfJSDocComment(doc.comment))
    .filter(Boolean)
    .at(-1)
    ?.replace(/\s+/g, ' ');

const keyOf = (names) => [...names].sort().join();

/**
 * Comments, found by the names of a record's fields: `fieldComments(['date', 'label'])` is `{date: '…', label: '…'}`.
 * `typeComments` are those of the exported types and constants, by name.
 */
export function readComments() {
  const byFields = new Map();
  const typeComments = new Map();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
    const file = ts.createSourceFile(
      name,
      readFileSync(join(folder, name), 'utf8'),
      ts.ScriptTarget.ESNext,
      true,
      ts.ScriptKind.TS,
    );
    const literals = new Map();
    const fieldsOf = (literal) => {
      const fields = {};
      for (const property of literal.properties) {
        if (ts.isSpreadAssignment(property))
          Object.assign(
            fields,
            literals.get(property.expression.getText()) ?? known.get(property.expression.getText()),
          );
        else fields[property.name.getText()] = commentOf(property);
      }
      return fields;
    };
    const visit = (node) => {
      if (ts.isVariableStatement(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) {
        const declared = ts.isVariableStatement(node) ? node.declarationList.declarations[0] : node;
        const comment = commentOf(node);
        if (comment) typeComments.set(declared.name.getText(), comment);
      }
      if (ts.isObjectLiteralExpression(node)) {
        const fields = fieldsOf(node);
        const holder = node.parent;
        if (ts.isVariableDeclaration(holder)) {
          literals.set(holder.name.getText(), fields);
          known.set(holder.name.getText(), fields);
        }
        const key = keyOf(Object.keys(fields));
        const before = byFields.get(key) ?? {};
        byFields.set(
          key,
          Object.fromEntries(Object.entries(fields).map(([field, said]) => [field, before[field] ?? said])),
        );
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { fieldComments: (names) => byFields.get(keyOf(names)) ?? {}, typeComments };
}

/** Object literals of the files read so far, by name: what `...claimFields` stands for. */
const known = new Map();
