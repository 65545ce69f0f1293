// Rollup plugin for the page build: takes the spare whitespace and comments out of html`…`, svg`…` and css`…`,
// also when the tag is a member (t.html`…`). Keeps every space that a reader could see; a line's end between two tags or
// holes is none, and src/server/string-tags.ts has the same rule.

import { transformSync } from 'esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

/** What stands for a hole while a template is one text. */
const HOLE = '@HOLE@';

/** Minifies a whole style sheet; one with holes (`${…}`) only loses its comments and line breaks. */
function minifyCSS(css) {
  if (css.includes(HOLE))
    return css
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .trim();
  // In letters, not in escapes: within a template `\25cb` would be no text at all, and the style sheet empty.
  return transformSync(css, { loader: 'css', minify: true, charset: 'utf8' }).code.trim();
}

/** A style sheet has rules and no tags; the plugin's own way of telling the two leaves out files that speak of `unsafeCSS`, and warns of each. */
const minify = (text) => (/^[^<]*\{/.test(text) ? minifyCSS(text) : minifyHTML(text));

const minifyHTML = (html) =>
  html.replace(new RegExp(`(^|>|${HOLE})\\s*\\n\\s*(?=<|$|${HOLE})`, 'g'), '$1').replace(/[ \t\n\r\f]+/g, ' ');

export const minifyTemplates = () =>
  minifyTemplateLiterals({
    include: ['src/**'],
    failOnError: true,
    options: {
      shouldMinify: ({ tag }) => /(html|svg|css)$/i.test(tag ?? ''),
      shouldMinifyCSS: () => false,
      strategy: {
        getPlaceholder: () => HOLE,
        combineHTMLStrings: (parts, hole) => parts.map(({ text }) => text).join(hole),
        splitHTMLByPlaceholder: (html, hole) => html.split(hole),
        minifyHTML: minify,
      },
    },
  });
