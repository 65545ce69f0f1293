// Hosts that clean HTML in node: `{host, of, run}`, `of` the package whose version counts, `run` from what is pasted to what is left of it.

import { createRequire } from 'node:module';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import xss from 'xss';

// Ghost's own builds as ES modules do not load in node 20; those as CommonJS do.
const require = createRequire(import.meta.url);
const { LexicalHTMLRenderer } = require('@tryghost/kg-lexical-html-renderer');
const { htmlToLexical } = require('@tryghost/kg-html-to-lexical');
const { DEFAULT_NODES } = require('@tryghost/kg-default-nodes');
const { JSDOM } = createRequire(require.resolve('@tryghost/kg-html-to-lexical'))('jsdom');

const war = ['war-claim', 'war-trend', 'war-bonus', 'war-source'];
const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);

/** What Ghost prints of what its Admin API was given as `?source=html`. */
const ghost = async (html) => {
  const renderer = new LexicalHTMLRenderer({ nodes: DEFAULT_NODES, dom: new JSDOM() });
  return renderer.render(JSON.stringify(htmlToLexical(html)), { target: 'html' });
};

export const sanitizers = [
  { host: 'sanitize-html, defaults', of: 'sanitize-html', run: (html) => sanitizeHtml(html) },
  {
    host: 'sanitize-html, tags and data allowed',
    of: 'sanitize-html',
    run: (html) =>
      sanitizeHtml(html, {
        allowedTags: [...sanitizeHtml.defaults.allowedTags, ...war],
        allowedAttributes: { ...sanitizeHtml.defaults.allowedAttributes, '*': ['data-*', 'inline'] },
      }),
  },
  {
    host: 'rehype-sanitize, defaults (as GitHub)',
    of: 'rehype-sanitize',
    run: (html) => String(rehype.processSync(html)),
  },
  { host: 'xss, defaults', of: 'xss', run: (html) => xss(html) },
  {
    host: 'xss, tags allowed',
    of: 'xss',
    run: (html) =>
      xss(html, {
        whiteList: {
          ...xss.getDefaultWhiteList(),
          ...Object.fromEntries(war.map((tag) => [tag, [`data-${tag.slice(4)}`, 'src', 'inline']])),
        },
      }),
  },
  { host: 'Ghost, HTML imported', of: '@tryghost/kg-html-to-lexical', run: ghost },
  {
    host: 'Ghost, HTML card',
    of: '@tryghost/kg-lexical-html-renderer',
    run: (html) => ghost(`<!--kg-card-begin: html-->${html}<!--kg-card-end: html-->`),
  },
];

/** `3.4.18`: the version of an installed package. */
export const versionOf = (name) => {
  const at = require.resolve.paths(name)[0];
  return require(`${at}/${name}/package.json`).version;
};
