// Writes dist/ledger.schema.json: the ledger as JSON Schema 2020-12, for editors and validators.
// It is made from the schemas that the parser runs by, so the two cannot differ by hand; a test holds them to one another.

import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { loadModel, readComments } from './describe-model.mjs';

const file = 'dist/ledger.schema.json';

/** `claimSchema` is `Claim`. */
const nameOf = (exported) => exported[0].toUpperCase() + exported.slice(1).replace(/Schema$/, '');

/** The ledger's JSON Schema as an object, e.g. `{$schema: '…', $defs: {Claim: {…}, …}}`. */
export async function ledgerJsonSchema() {
  const model = await loadModel();
  const { fieldComments, typeComments } = readComments();
  const names = new Map(
    Object.entries(model)
      .filter(([name]) => name.endsWith('Schema'))
      .map(([name, schema]) => [schema, nameOf(name)]),
  );

  // What a function checks, said as a pattern: as near as one comes.
  const point = String.raw`\d{4}(-\d\d(-\d\d)?)?[?~%]?`;
  const texts = new Map([
    [
      model.edtf,
      [
        'Date',
        'An EDTF date or interval (ISO 8601-2): 2025, 2025-12, 2025-12-19, 2025-22 (summer), 2025~, 2022-02/..',
        `^(${point}|(${point}|(\\.\\.)?)/${point}|${point}/(\\.\\.)?)$`,
      ],
    ],
    [
      model.duration,
      [
        'Duration',
        'An ISO 8601 duration of whole units, e.g. P1M.',
        String.raw`^P(?=.*\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(\d+H)?(\d+M)?)?$`,
      ],
    ],
    [
      model.webAddress,
      ['WebAddress', 'An http or https address, or a place in the same document.', '^([hH][tT][tT][pP][sS]?://\\S|#)'],
    ],
    [model.currency, ['Currency', 'An ISO 4217 code, e.g. USD.', '^[A-Z]{3}$']],
  ]);
  const defs = {};
  const reference = (name, make) => {
    if (!defs[name]) {
      defs[name] = {}; // first, for a description that holds itself
      defs[name] = make();
    }
    return { $ref: `#/$defs/${name}` };
  };

  const describe = (schema) => {
    const text = texts.get(schema);
    if (text) {
      const [title, description, pattern] = text;
      return reference(title, () => ({ title, description, type: 'string', pattern }));
    }
    const name = names.get(schema);
    if (!name) return { ...withShortForms(schema, longForm(schema)) };
    return reference(name, () => ({
      title: name,
      description: typeComments.get(name) ?? typeComments.get(name + 'Schema') ?? typeComments.get(`${name}s`),
      ...(name === 'Points' ? points() : withShortForms(schema, longForm(schema))),
      ...(name === 'Claim' && {
        anyOf: [{ required: ['text'] }, { required: ['@type'] }, { required: ['claimReview'] }],
        $comment:
          'Beside its own form, a claim may be a ClaimReview or Claim in JSON-LD, or a claim of the Google Fact Check Tools API.',
      }),
    }));
  };

  /** `null` is absence, anywhere. */
  const orNull = (described) => {
    const { description, ...rest } = described;
    if (rest.enum) return { ...described, enum: [...rest.enum, null] };
    if (typeof rest.type === 'string') return { ...described, type: [rest.type, 'null'] };
    return { ...(description && { description }), anyOf: [...(rest.anyOf ?? [rest]), { type: 'null' }] };
  };

  /** What is required is neither absent nor blank. */
  const holdingSomething = (described) => {
    if (described.type === 'string') return { ...described, pattern: '\\S' };
    const [list, ...rest] = described.anyOf ?? [];
    return list?.type === 'array' ? { anyOf: [{ ...list, minItems: 1 }, ...rest] } : described;
  };

  const deref = (of) => (typeof of === 'function' ? of() : of);

  const longForm = (schema) => {
    const { kind, words, signs, of, fields, required, options, most } = schema;
    if (kind === 'word') return { enum: [...words, ...Object.keys(signs ?? {})] };
    if (kind === 'list') {
      const item = describe(deref(of));
      const list = { type: 'array', items: orNull(item), ...(most && { maxItems: most }) };
      return { anyOf: [list, ...(item.anyOf ?? [item])] };
    }
    if (kind === 'map') return { type: 'object', additionalProperties: orNull(describe(of)) };
    if (kind === 'either') {
      const [text, otherwise] = options.map(describe);
      return { anyOf: [text, ...(otherwise.anyOf ?? [otherwise])] };
    }
    if (kind !== 'record') return { type: kind };
    const comments = fieldComments(Object.keys(fields));
    const properties = {};
    for (const [field, inner] of Object.entries(fields)) {
      const description = comments[field];
      const type = describe(inner);
      properties[field] = {
        ...(description && { description }),
        ...(required?.includes(field) ? holdingSomething(type) : orNull(type)),
      };
    }
    // A claim in the words of others has other required fields.
    const needs = names.get(schema) !== 'Claim' && required;
    return { type: 'object', properties, ...(needs && { required: [...required] }) };
  };

  /** What else may be typed by hand: found by trying. */
  const withShortForms = (schema, long) => {
    if (!schema.short) return long;
    const short = [];
    for (const tried of ['x', '1', 1, true]) {
      const read = schema.short(tried, { path: [], problems: [], claims: 0 });
      if (read === undefined || read === tried) continue;
      const field = typeof read === 'object' ? schema.fields[Object.keys(read)[0]] : schema;
      if (field.kind === 'word')
        short.push({ enum: typeof tried === 'string' ? [...field.words] : field.words.map(Number) });
      else if (schema === model.valueSchema && typeof tried === 'string') short.push(expression());
      else short.push({ type: typeof tried });
    }
    const unique = short.filter(
      (one, i) => short.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === i,
    );
    return unique.length ? { anyOf: [...unique, ...(long.enum || long.type ? [long] : long.anyOf)] } : long;
  };

  const expression = () => ({
    type: 'string',
    description: typeComments.get('EXPRESSION'),
    pattern: model.EXPRESSION.source.replace('[a-zA-Z]+', model.COMPARATORS.join('|')),
    examples: ['moreThan 1000000', 'about 50000', '1200..3400', '>= 5937'],
  });

  const points = () => {
    const date = describe(model.edtf);
    const value = orNull(describe(model.valueSchema));
    const { properties } = longForm(model.pointNotes);
    return {
      type: 'array',
      maxItems: model.MAX_POINTS,
      items: {
        anyOf: [
          { type: 'array', prefixItems: [date, value], minItems: 1, maxItems: 2 },
          {
            type: 'object',
            properties: {
              date: { description: 'The time that the value is of.', ...date },
              value: { description: 'How much; `null` where there is no number: missing is not zero.', ...value },
              ...properties,
            },
            required: ['date'],
          },
        ],
      },
    };
  };

  const root = describe(model.ledgerSchema);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A ledger of claims',
    description: 'Everything that one publication keeps of what was claimed: the data of war-claims.',
    ...root,
    $defs: Object.fromEntries(Object.entries(defs).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync('dist', { recursive: true });
  writeFileSync(file, JSON.stringify(await ledgerJsonSchema(), null, 2) + '\n');
}
