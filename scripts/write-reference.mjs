// Writes the reference tables between `<!-- reference:NAME -->` and `<!-- /reference -->` in README.md:
// `elements` from custom-elements.json, `fields` from the schemas of the data, `problems` from their codes.
// `npm run build` runs it; `npm test` does not, so that its test can find the tables stale.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { loadModel } from './describe-model.mjs';
import { ledgerJsonSchema } from './write-schema.mjs';

const file = 'README.md';

const cell = (text = '') => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))].map((row) => `| ${row.join(' | ')} |`).join('\n');
const code = (text) => `\`${text}\``;

/** What the analyzer cannot read off the classes. */
const attributes = {
  lang: 'Language, BCP 47. Absent: the nearest ancestor’s, else the page’s.',
  dir: 'Direction of the text. Absent: the nearest ancestor’s, else the page’s.',
};

/** The tags in the manifest, by name. */
export const tagsOf = () =>
  JSON.parse(readFileSync('custom-elements.json', 'utf8'))
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

function elements() {
  const tags = tagsOf();
  const own = (entries = []) => entries.filter(({ inheritedFrom }) => !inheritedFrom);
  const common = (kind) => {
    const entries = tags.flatMap((tag) => tag[kind] ?? []).filter(({ inheritedFrom }) => inheritedFrom);
    return entries.filter(({ name }, i) => entries.findIndex((other) => other.name === name) === i);
  };
  const fieldRow = ({ name, type, description, attribute }) => [
    attribute ? code(attribute) : '–',
    code(name),
    type ? code(type.text) : '',
    description,
  ];
  const sections = tags.map((tag) => {
    const kind = tag.tagName.slice('war-'.length);
    const fields = own(tag.members).filter((member) => member.kind === 'field');
    const rows = fields.map((field) =>
      fieldRow({ attribute: field.name === kind ? `data-${kind}` : undefined, ...field }),
    );
    return [
      `### ${code(`<${tag.tagName}>`)}`,
      cell(tag.description),
      table(['attribute', 'property', 'type', ''], rows),
      ...(tag.cssParts?.length
        ? [
            table(
              ['part', ''],
              tag.cssParts.map(({ name, description }) => [code(name), description]),
            ),
          ]
        : []),
    ].join('\n\n');
  });
  const described = common('members').map(({ name }) => name);
  const rows = [
    ...common('members').map(fieldRow),
    ...common('attributes')
      .filter(({ fieldName, name }) => !described.includes(fieldName ?? name))
      .map(({ name, description }) => [code(name), '–', '', description ?? attributes[name]]),
  ];
  return [
    ...sections,
    '### All four',
    table(['attribute', 'property', 'type', ''], rows),
    table(
      ['event', ''],
      common('events').map(({ name, description }) => [code(name), description]),
    ),
    table(
      ['custom property', 'default', ''],
      // Each once, although a tag inherits what all have.
      [
        ...new Map(tagsOf().flatMap(({ cssProperties = [] }) => cssProperties.map((one) => [one.name, one]))).values(),
      ].map(({ name, default: value, description }) => [code(name), value ? code(value) : '', description]),
    ),
  ].join('\n\n');
}

/** The kinds of things that have a table, in the order in which one meets them. */
const order = [
  'Ledger',
  'Claim',
  'Value',
  'Agent',
  'Measure',
  'Source',
  'Place',
  'Verification',
  'Relation',
  'Review',
  'Trend',
  'Series',
  'Points',
  'TrendEvent',
  'Bonus',
  'BonusRow',
];

/** A type in few words: `text, `[Agent](#agent)` or a list`. */
function typeOf(schema) {
  const { $ref, anyOf, type, additionalProperties } = schema;
  const all = (options) =>
    [...new Set(options.flatMap((one) => typeOf(one).split(' or ')))].filter(Boolean).join(' or ');
  if ($ref) {
    const name = $ref.split('/').at(-1);
    return order.includes(name)
      ? `[${name}](#${name.toLowerCase()})`
      : ({ Date: 'EDTF', WebAddress: 'address' }[name] ?? name.toLowerCase());
  }
  if (schema.enum)
    return schema.enum
      .filter((word) => word !== null)
      .map((word) => code(word))
      .join(' ');
  if (anyOf) return all(anyOf);
  if (Array.isArray(type)) return all(type.map((one) => ({ ...schema, type: one })));
  if (type === 'array') return 'list';
  if (type === 'object') return additionalProperties ? `${typeOf(additionalProperties)} by id` : 'object';
  return { string: 'text', boolean: 'yes or no', null: '' }[type] ?? type;
}

async function fields() {
  const { $defs } = await ledgerJsonSchema();
  const rows = (schema, path = '') =>
    Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
      const inner = insideOf(field);
      const isRequired = schema.required?.includes(name) || schema.anyOf?.[0]?.required?.includes(name);
      return [
        [code(path + name) + (isRequired ? ' (required)' : ''), typeOf(field), field.description],
        ...(inner ? rows(inner, `${path}${name}.`) : []),
      ];
    });
  // The fields of what has no name of its own are told with a dot.
  const insideOf = ({ anyOf = [], ...self }) =>
    [self, ...anyOf].map(({ items, ...one }) => (one.properties ? one : items && insideOf(items))).find(Boolean);
  return order
    .map((name) => {
      const schema = $defs[name];
      const whole = schema.properties ? schema : insideOf(schema);
      return [`#### ${name}`, cell(schema.description), table(['field', 'type', ''], rows(whole))].join('\n\n');
    })
    .join('\n\n');
}

async function problems() {
  const { PROBLEMS } = await loadModel();
  return table(
    ['code', 'sentence'],
    Object.entries(PROBLEMS).map(([name, sentence]) => [code(name), sentence.replace('{}', '…')]),
  );
}

/** Names of custom properties with their defaults: those that are documented, and those that the styles in src/view/ ask for. */
export function customProperties() {
  const documented = new Map(
    tagsOf()
      .flatMap(({ cssProperties = [] }) => cssProperties)
      .map(({ name, default: value }) => [name, value]),
  );
  const used = new Map();
  for (const style of readdirSync('src/view').filter((name) => name.endsWith('.ts'))) {
    const css = readFileSync(`src/view/${style}`, 'utf8');
    for (const [, name, value] of css.matchAll(/var\((--war-[\w-]+), ((?:[^()]|\([^()]*\))*)\)/g))
      used.set(name, [...(used.get(name) ?? []), value]);
  }
  return { documented, used };
}

const sections = { elements, fields, problems };

/** The text with its tables written anew. Throws Error where a marker names no table. */
export async function withReference(text) {
  const made = {};
  for (const [, name] of text.matchAll(/<!-- reference:(\w+) -->/g)) {
    if (!sections[name]) throw new Error(`There is no reference called ${name}.`);
    made[name] = await sections[name]();
  }
  return text.replace(
    /(<!-- reference:(\w+) -->\n)[^]*?(<!-- \/reference -->)/g,
    (_, start, name, end) => `${start}\n${made[name]}\n\n${end}`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && existsSync(file)) {
  const text = readFileSync(file, 'utf8');
  const fresh = await withReference(text);
  if (fresh !== text) writeFileSync(file, fresh);
}
