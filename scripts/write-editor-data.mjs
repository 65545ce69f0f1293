// Part of `npm run build`: what editors know of the tags, and the style sheets for tags that a server has drawn.
// web-types.json (JetBrains, Vue), vscode.html-custom-data.json (VS Code), from custom-elements.json; dist/styles/ from dist/server/.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { STYLE_TEXTS, styleHashes } from '../dist/server/index.js';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const { name, version, description } = JSON.parse(readFileSync('package.json', 'utf8'));
const write = (file, data) => writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);

/** Attributes that a tag's class reads, but that its manifest cannot know of. */
const data = (tag) => ({
  name: `data-${tag.slice(4)}`,
  description: 'The data as JSON. Wins over a child script and `src`.',
  type: { text: 'string' },
});

const tags = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  .map(
    ({
      tagName,
      description: said,
      attributes = [],
      members = [],
      events = [],
      slots = [],
      cssParts = [],
      cssProperties = [],
    }) => ({
      name: tagName,
      description: said,
      attributes: [...attributes.filter(({ name: attribute }) => attribute), data(tagName)],
      properties: members.filter(({ kind }) => kind === 'field'),
      events: events.filter(({ name: event }) => event),
      slots,
      cssParts,
      cssProperties,
    }),
  )
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const isFlag = ({ type }) => /^boolean/.test(type?.text ?? '');
const described = ({ name: of, description: said }) => ({ name: of, ...(said && { description: said }) });

write('web-types.json', {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: tags.map((tag) => ({
        ...described(tag),
        attributes: tag.attributes.map((attribute) => ({
          ...described(attribute),
          value: { type: isFlag(attribute) ? 'boolean' : 'string', kind: isFlag(attribute) ? 'no-value' : 'plain' },
        })),
        slots: tag.slots.map(described),
        js: {
          properties: tag.properties.map((property) => ({ ...described(property), type: property.type?.text })),
          events: tag.events.map(described),
        },
        css: { parts: tag.cssParts.map(described), properties: tag.cssProperties.map(described) },
      })),
    },
  },
});

write('vscode.html-custom-data.json', {
  version: 1.1,
  tags: tags.map((tag) => ({
    ...described(tag),
    attributes: tag.attributes.map((attribute) => ({
      ...described(attribute),
      ...(isFlag(attribute) && { valueSet: 'v' }),
    })),
  })),
  globalAttributes: tags.map((tag) => ({
    name: `data-${tag.name}`,
    description: `Makes any element a <${tag.name}>, where the one script of ${name} is on the page: the data as JSON. ${description}`,
  })),
});

mkdirSync('dist/styles', { recursive: true });
for (const [tag, text] of Object.entries(STYLE_TEXTS)) writeFileSync(`dist/styles/${tag}.css`, text);
write('dist/styles/hashes.json', await styleHashes());
