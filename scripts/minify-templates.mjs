// Rollup plugin for the page build: takes the spare whitespace and comments out of html`…`, svg`…` and css`…`,
// also when the tag is a member (t.html`…`). Keeps every space that a reader could see.

import { transformSync } from 'esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

const placeholder = '@TEMPLATE_EXPRESSION';

/** Minifies a whole style sheet; one with holes (`${…}`) only loses its comments and line breaks. */
function minifyCss(css) {
  if (css.includes(placeholder))
    return css
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .trim();
  // In letters, not in escapes: within a template `\25cb` would be no text at all, and the style sheet empty.
  return transformSync(css, { loader: 'css', minify: true, charset: 'utf8' }).code.trim();
}

export const minifyTemplates = () =>
  minifyTemplateLiterals({
    include: ['src/**'],
    options: {
      minifyOptions: {
        caseSensitive: true,
        collapseWhitespace: true,
        // To one space, never to none: `<b>12</b> ${'men'}` is read with its space.
        conservativeCollapse: true,
        // A fragment like svg`<path/>` is not seen to be SVG: without its slash it would swallow what follows.
        keepClosingSlash: true,
        removeComments: true,
        removeEmptyAttributes: false,
        decodeEntities: false,
        minifyCSS: minifyCss,
        minifyJS: false,
      },
    },
  });
