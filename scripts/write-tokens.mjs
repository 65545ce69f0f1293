// Part of `npm run build`: dist/tokens.json, the `--war-*` properties for design tools, in the Design Tokens Community Group's format.
// Made from the style sheets' own defaults. The format knows neither `em` nor `currentColor`: sizes are said for a text of
// 16 pixels, colours for a page that leaves its ink and paper to the browser. What CSS has stands beside each as `css`.

import { existsSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { customProperties, tagsOf } from './write-reference.mjs';

const TEXT_PX = 16;

/** What a browser's system colours are. In forced colours they are the reader's own; these are Windows' “Night sky”. */
const THEMES = {
  light: { CanvasText: '#000000', Canvas: '#ffffff' },
  dark: { CanvasText: '#ffffff', Canvas: '#121212' },
  forced: { CanvasText: '#ffffff', Canvas: '#000000' },
};

const channels = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
const rounded = (n) => Math.round(n * 1000) / 1000;

/** A colour as sRGB: `['#2f87e0']`, `currentColor`, a system colour, or a mix of such a colour with the ink or with nothing. */
function colourOf(css, theme, name) {
  const ink = THEMES[name].CanvasText;
  // Readers who force their colours get one ink for all; the dash and the shape tell the series apart.
  if (name === 'forced' && css.startsWith('color-mix(') && !css.includes('transparent'))
    return colourOf('CanvasText', theme, name);
  const mix = /^color-mix\(in srgb, (\S+) (\d+)%, (\S+)\)$/.exec(css);
  if (!mix) {
    const hex = theme[css] ?? (/^(currentColor|inherit)$/.test(css) ? ink : css);
    if (!/^#[\da-f]{6}$/.test(hex)) throw new Error(`No colour of a design token can be made of ${css}.`);
    return { colorSpace: 'srgb', components: channels(hex).map(rounded), alpha: 1, hex };
  }
  const [, first, percent, second] = mix;
  const share = percent / 100;
  const one = colourOf(first, theme, name);
  if (second === 'transparent') return { ...one, alpha: share };
  const other = colourOf(second, theme, name);
  const components = one.components.map((channel, i) => rounded(channel * share + other.components[i] * (1 - share)));
  const hex = `#${components
    .map((n) =>
      Math.round(n * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
  return { colorSpace: 'srgb', components, alpha: 1, hex };
}

/** A length in pixels; of a length that gives way, the widest. */
function sizeOf(css) {
  const lengths = [...css.matchAll(/([\d.]+)em/g)].map(([, em]) => Number(em));
  return lengths.length ? { value: rounded(Math.max(...lengths) * TEXT_PX), unit: 'px' } : undefined;
}

/** All properties as groups of tokens. Throws Error where a default is of a kind that no token can be made of. */
export function tokens() {
  const { used } = customProperties();
  const described = new Map(tagsOf().flatMap(({ cssProperties = [] }) => cssProperties.map((one) => [one.name, one])));
  const file = {
    $description: `The custom properties of war-claims. Sizes for a text of ${TEXT_PX} px: they follow the text around a tag.`,
    size: {},
    ...Object.fromEntries(Object.keys(THEMES).map((name) => [name, {}])),
  };
  for (const [property, [fallback]] of [...used].sort()) {
    const css = fallback === 'inherit' ? 'currentColor' : fallback;
    const name = property.slice('--war-'.length);
    const token = ($type, $value) => ({
      $type,
      $value,
      $description: described.get(property)?.description ?? '',
      $extensions: { 'war-claims': { property, css } },
    });
    const size = sizeOf(css);
    if (size) file.size[name] = token('dimension', size);
    else if (/^\d+$/.test(css)) file.size[name] = token('fontWeight', Number(css));
    else
      for (const [theme, colours] of Object.entries(THEMES))
        file[theme][name] = token('color', colourOf(css, colours, theme));
  }
  return file;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && existsSync('dist'))
  writeFileSync('dist/tokens.json', `${JSON.stringify(tokens(), null, 2)}\n`);
