// Writes the reference tables between `<!-- reference:NAME -->` and `<!-- /reference -->` in README.md:
// `elements` from custom-elements.json, `fields` from the schemas of the data, `problems` from their codes, `limits` from the constants of
// src/model, `options` from src/server, `costs` from bench/sizes.json and what dist/server makes of the article's ledger.
// `npm run build` runs it; `npm test` does not, so that its test can find the tables stale.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { pack } from './brotli.mjs';
import { commentOf, loadModel } from './describe-model.mjs';
import { ledgerJsonSchema } from './write-schema.mjs';

const file = 'README.md';

const cell = (text = '') => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))].map((row) => `| ${row.join(' | ')} |`).join('\n');
const code = (text) => `\`${text}\``;

/** The tags in the manifest, by name. */
export const tagsOf = () =>
  JSON.parse(readFileSync('custom-elements.json', 'utf8'))
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

/** What a tag's data is called. */
const nouns = { claim: 'claim', trend: 'trend', bonus: 'comparison', source: 'source' };

function elements() {
  const tags = tagsOf();
  const fieldsOf = ({ members = [] }) => members.filter(({ kind }) => kind === 'field');
  /** Each by its name, once: those that all tags have, or those that only this one has. */
  const isCommon = (kind, name) => tags.every((tag) => (tag[kind] ?? []).some((other) => other.name === name));
  const common = (kind) => (tags[0][kind] ?? []).filter(({ name }) => isCommon(kind, name));
  const own = (tag, kind) => (tag[kind] ?? []).filter(({ name }) => !isCommon(kind, name));
  const head = ['attribute', 'property', 'type', ''];
  const rowOf = ({ name, type, description, attribute }) => [
    attribute ? code(attribute) : '–',
    code(name),
    code(type.text),
    description,
  ];
  const sections = tags.map((tag) => {
    const kind = tag.tagName.slice('war-'.length);
    const rows = own(tag, 'members').map((field) =>
      field.name === kind
        ? rowOf({
            ...field,
            attribute: `data-${kind}`,
            description: `Attribute: the ${nouns[kind]} as JSON. Property: an object. The property wins over the attribute, the attribute over a child script, a child script over \`src\`.`,
          })
        : rowOf(field),
    );
    const parts = (tag.cssParts ?? []).map(({ name, description }) => [code(name), description]);
    return [
      `### ${code(`<${tag.tagName}>`)}`,
      cell(tag.description),
      table(head, rows),
      ...(parts.length ? [table(['part', ''], parts)] : []),
    ].join('\n\n');
  });
  const fields = fieldsOf(tags[0]).filter(({ name }) => isCommon('members', name));
  const properties = new Map(tags.flatMap(({ cssProperties = [] }) => cssProperties.map((one) => [one.name, one])));
  return [
    ...sections,
    '### All four',
    table(head, [
      ...fields.map(rowOf),
      ...common('attributes')
        .filter(({ name }) => !fields.some(({ attribute }) => attribute === name))
        .map(({ name, description }) => [code(name), '–', '', description]),
    ]),
    table(
      ['event', ''],
      common('events').map(({ name, description }) => [code(name), description]),
    ),
    table(
      ['custom property', 'default', ''],
      [...properties.values()].map(({ name, default: value, description }) => [
        code(name),
        value ? code(value) : '',
        description,
      ]),
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
  // Fields of an object without a name of its own are listed with a dot: `list.values`.
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
    Object.entries(PROBLEMS).map(([name, sentence]) => [code(name), sentence.replaceAll('{}', '…')]),
  );
}

const grouped = (number) => number.toLocaleString('en');
const MIB = 2 ** 20;

async function limits() {
  const model = await loadModel();
  return table(
    ['what', 'at most', 'beyond it'],
    [
      ['JSON of one tag', `${model.MAX_FRAGMENT_BYTES / MIB} MiB`, code('too-large')],
      ['a ledger', `${model.MAX_LEDGER_BYTES / MIB} MiB, unpacked`, code('too-large')],
      ['claims in a ledger, nested ones included', grouped(model.MAX_CLAIMS), code('too-many')],
      ['points in a trend, of all its series', grouped(model.MAX_POINTS), code('too-many')],
      ['a text', `${grouped(model.MAX_STRING)} characters`, code('too-long')],
      ['objects and lists within each other', `${model.MAX_DEPTH} levels`, code('too-deep')],
    ],
  );
}

/** Options of an exported interface: `[name, comment]`, in the order of the source. */
function optionsIn(file, name) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true);
  const found = source.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === name);
  return found.members.map((member) => [member.name.text, commentOf(member)]);
}

/** The options of `renderClaim` and its kin. */
function options() {
  const rows = (file, name, only) =>
    optionsIn(file, name).map(([option, said]) => [code(option) + only, said.replace(/\{@link (\w+)\}/g, '`$1`')]);
  return table(
    ['option', ''],
    [
      ...rows('src/server/render-tag.ts', 'RenderOptions', ''),
      ...rows('src/server/render.ts', 'ClaimOptions', ' (`renderClaim`)'),
      ...rows('src/server/render.ts', 'TrendOptions', ' (`renderTrend`)'),
    ],
  );
}

const LEDGER = 'stories/data/russia-recruitment.json';
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const GB = (bytes) => `${Math.round(bytes / 1e9)} GB`;
const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

/** What ten million page views a day come to: sizes are packed as a CDN packs them, all else is arithmetic. Packing takes seconds. */
let counted;
const costs = () => (counted ??= countCosts());
async function countCosts() {
  const { renderClaim } = await import('../dist/server/index.js');
  const ledger = JSON.parse(readFileSync(LEDGER, 'utf8'));
  const live = pack(`${JSON.stringify(ledger)}\n`).length;
  const { bytes: script, files } = JSON.parse(readFileSync('bench/sizes.json', 'utf8')).pages['war-claim'];
  /** How many bytes a claim from the server adds to its sentence. */
  const added = (styles) =>
    median(
      ledger.claims.flatMap(({ id }) => {
        if (id === undefined) return [];
        const html = renderClaim({ ledger, id }, { styles });
        return pack(html).length - pack(html.replace(/^.*<\/template>|<\/war-claim>$/gs, '')).length;
      }),
    );
  const [linked, inline] = [added({ href: '/styles/*.css' }), added('inline')];
  const views = 1e7;
  const first = views / 2;
  const again = first * 400;
  const pinned = views * linked + first * script;
  const all = pinned + first * live + again;
  const count = Object.keys(files).length;
  return [
    `Sizes are packed as a CDN sends them (brotli): the script for \`<war-claim>\` ${kB(script)} in ${count} files; the ledger of our article, ${ledger.claims.length} claims, ${kB(live)}; a claim from the server adds ${kB(linked)} to the page's HTML with linked styles, ${kB(inline)} with inline ones.`,
    table(
      ['', 'requests a day', 'bytes a day'],
      [
        ['the claim from the server, in the page itself', '0 more', `10⁷ × ${kB(linked)} = ${GB(views * linked)}`],
        [
          `the script, ${count} files, first views only`,
          `${count} × 5·10⁶ = 10⁷`,
          `5·10⁶ × ${kB(script)} = ${GB(first * script)}`,
        ],
        ['**pinned**: no ledger', '0', '0'],
        ['**live**: the whole ledger, first views', '5·10⁶', `5·10⁶ × ${kB(live)} = ${GB(first * live)}`],
        [
          'live: the browser’s copy is older than 5 minutes (at most every other view)',
          '≤ 5·10⁶',
          `answers “not modified” of 0.4 kB: ≤ ${GB(again)}`,
        ],
        ['**all, pinned**', '10⁷', GB(pinned)],
        ['**all, live**', '≤ 2·10⁷, or 231 a second on average', `≤ ${GB(all)}`],
      ],
    ),
    `At 0.02 USD a gigabyte the live case costs about ${Math.round((all / 1e9) * 0.02)} USD a day.`,
  ].join('\n\n');
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

const sections = { elements, fields, problems, limits, options, costs };

/** The text with its tables written again. Throws Error where a marker names no table. */
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
