// Part of `npm run build`: what editors know of the tags, and the style sheets for tags that a server has drawn.
// web-types.json (JetBrains, Vue), vscode.html-custom-data.json (VS Code), from custom-elements.json; dist/styles/ from dist/server/.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { STYLE_TEXTS, styleHashes } from '../dist/server/index.js';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const write = (file, data) => writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);

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
      attributes,
      properties: members.filter(({ kind }) => kind === 'field'),
      events,
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
    description: `The data of a <${tag.name}> as JSON. The script of ${name} gives the element that tag; the words in the element are the tag’s fallback.`,
  })),
});

mkdirSync('dist/styles', { recursive: true });
for (const [tag, text] of Object.entries(STYLE_TEXTS)) writeFileSync(`dist/styles/${tag}.css`, text);
write('dist/styles/hashes.json', await styleHashes());
