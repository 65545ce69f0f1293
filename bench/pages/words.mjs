// What our tags say, taken from what the server writes, so that plain HTML and every peer say the very same. Pure.

import { parseFragment } from 'parse5';

const KEPT = new Set(
  'article p ul li strong b em small a details summary table caption thead tbody tr th td figure figcaption'.split(' '),
);
const BLOCKS = new Set(['p', 'li', 'caption', 'th', 'td', 'summary']);

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const attribute = (node, name) => node.attrs?.find((attr) => attr.name === name)?.value;
const childrenOf = (node) => (node.content ?? node).childNodes ?? [];

/** The shadow tree in a tag that the server wrote, as nodes. */
function shadowOf(html) {
  const find = (node) =>
    node.tagName === 'template'
      ? node.content
      : childrenOf(node).reduce((found, child) => found ?? find(child), undefined);
  return find(parseFragment(html));
}

/** The tag without its shadow tree: what a page has in it where the script draws. */
export const withoutShadow = (html) => html.replace(/<template shadowrootmode="open">[\s\S]*?<\/template>/, '');

/** What the tag says in the plainest markup that has the same words, links, bars and folds: no classes, no roles, no spans. */
export function plainOf(html) {
  const write = (node) => {
    if (node.nodeName === '#text') return escape(node.value.replace(/\s+/g, ' '));
    const { tagName } = node;
    if (['style', 'link', 'slot', 'script'].includes(tagName)) return '';
    if (tagName === 'rect') return `<i style="width:${attribute(node, 'width')}"></i>`;
    const inner = childrenOf(node).map(write).join('');
    if (!KEPT.has(tagName)) return inner;
    const href = tagName === 'a' ? ` href="${escape(attribute(node, 'href') ?? '')}"` : '';
    return `<${tagName}${href}>${inner.trim()}</${tagName}>`;
  };
  return childrenOf(shadowOf(html)).map(write).join('').trim();
}

/** All words of markup in order: `'<p>a <b>b</b></p>'` gives `'a b'`. */
export function wordsOf(html) {
  const read = (node) =>
    node.nodeName === '#text'
      ? node.value
      : (BLOCKS.has(node.tagName) ? ' ' : '') +
        childrenOf(node).map(read).join('') +
        (BLOCKS.has(node.tagName) ? ' ' : '');
  return read(parseFragment(html)).replace(/\s+/g, ' ').trim();
}

/** A card as a list of lines for those that are not given markup: `[{kind: 'figure', text: '700,000', more: 'troops'}, {kind: 'line', text: '…', href}]`. */
export function linesOf(html) {
  const lines = [];
  const textOf = (node) => (node.nodeName === '#text' ? node.value : childrenOf(node).map(textOf).join(''));
  const tidy = (text) => text.replace(/\s+/g, ' ').trim();
  const visit = (node) => {
    if (!BLOCKS.has(node.tagName)) return childrenOf(node).forEach(visit);
    const strong = childrenOf(node).find(({ tagName }) => tagName === 'strong');
    const link = childrenOf(node).find(({ tagName }) => tagName === 'a');
    const all = tidy(textOf(node));
    if (strong) {
      const text = tidy(textOf(strong));
      return lines.push({ kind: 'figure', text, more: tidy(all.slice(text.length)) });
    }
    const line = { kind: node.tagName === 'li' ? 'item' : 'line', text: all };
    if (link) {
      line.href = attribute(link, 'href');
      line.link = tidy(textOf(link));
      line.text = tidy(all.replace(line.link, ''));
    }
    return lines.push(line);
  };
  visit(parseFragment(plainOf(html)));
  return lines;
}
