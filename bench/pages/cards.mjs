// The same claims as our cards, as plain HTML, and as others' cards.

import { renderClaim } from '../../dist/server/index.js';
import { claimIds, ledger } from './data.mjs';
import { CARD_CSS, EMBED, escape, jsonOf, LINE_CSS, pageOf, script, sheet } from './page.mjs';
import { linesOf, plainOf, withoutShadow } from './words.mjs';

const rendered = new Map();
/** A claim as the server writes it, its data in it. */
export const card = (id) => {
  if (!rendered.has(id)) rendered.set(id, renderClaim({ ledger, id }));
  return rendered.get(id);
};

const LIVE = '/ledger.json';
const live = (id) => withoutShadow(renderClaim({ ledger, id, src: LIVE }));
const many = (count, write) => claimIds(count).map(write).join('\n');
const inline = (id) =>
  `<p>It was said: ${withoutShadow(card(id)).replace('<war-claim', '<war-claim inline')} And more.</p>`;
const bare = (id) => withoutShadow(card(id)).replace(/>[^<>]*<\/war-claim>$/, '></war-claim>');
const plain = (id) => plainOf(card(id));
const linesPage = (count, head, tag) =>
  pageOf({
    head,
    body: many(count, (id) => `<${tag} lines="${escape(JSON.stringify(linesOf(card(id))))}"></${tag}>`),
  });
const slotted = (tag) => (id) => {
  const [first, ...rest] = linesOf(card(id));
  const line = ({ kind, text, more, href, link }) =>
    `<p>${kind === 'figure' ? `<strong>${escape(text)}</strong> ${escape(more)}` : escape(text)}${href ? ` <a href="${escape(href)}">${escape(link)}</a>` : ''}</p>`;
  return `<${tag}><div slot="header">${escape(first.text)}</div>${rest.map(line).join('')}</${tag}>`;
};

const drawn = (selector) => `benchFind(${JSON.stringify(selector)})`;
const FIRST = { ours: 'war-claim >>> article', lit: 'bench-card >>> article' };

/** Every way to show so many claims: `{ours, block, server, …}`, each `{html, ready, visible}`. */
export const cardPages = (count) => ({
  /** Drawn by the script, the sentence inside until then. */
  ours: {
    html: () => pageOf({ head: EMBED, body: many(count, (id) => withoutShadow(card(id))) }),
    ready: drawn(FIRST.ours),
    visible: 'war-claim',
  },
  /** The same where the page's style sheet has the README's line. */
  block: {
    html: () =>
      pageOf({ head: `${EMBED}<style>${LINE_CSS}</style>`, body: many(count, (id) => withoutShadow(card(id))) }),
    ready: drawn(FIRST.ours),
    visible: 'war-claim',
  },
  /** From our server; the script waits for a reader. */
  server: {
    html: () => pageOf({ head: EMBED, body: many(count, card) }),
    ready: drawn(FIRST.ours),
    visible: 'war-claim',
  },
  /** In running text. */
  inline: { html: () => pageOf({ head: EMBED, body: many(count, inline) }), ready: drawn('war-claim >>> button') },
  /** Without a sentence inside. */
  bare: { html: () => pageOf({ head: EMBED, body: many(count, bare) }), ready: drawn(FIRST.ours) },
  /** All on one ledger. */
  live: { html: () => pageOf({ head: EMBED, body: many(count, live) }), ready: drawn(FIRST.ours) },
  plain: {
    html: () => pageOf({ head: `<style>${CARD_CSS}</style>`, body: many(count, plain) }),
    ready: 'true',
    visible: 'article',
  },
  plainSkipped: {
    html: () =>
      pageOf({
        head: `<style>${CARD_CSS}article{content-visibility:auto;contain-intrinsic-size:auto 14em}</style>`,
        body: many(count, plain),
      }),
    ready: 'true',
    visible: 'article',
  },
  lit: {
    html: () => linesPage(count, script('/made/lit-card.js'), 'bench-card'),
    ready: drawn(FIRST.lit),
    visible: 'bench-card',
  },
  react: {
    html: () =>
      pageOf({
        head: `<style>${CARD_CSS}</style>${script('/made/react-card.js')}`,
        body: `<div id="root"></div>${jsonOf(claimIds(count).map((id) => linesOf(card(id))))}`,
      }),
    ready: drawn('article'),
    visible: 'article',
  },
  shoelace: {
    html: () =>
      pageOf({
        head: `${sheet('/made/shoelace-card.css')}${script('/made/shoelace-card.js')}<style>sl-card{width:100%}${CARD_CSS}</style>`,
        body: many(count, slotted('sl-card')),
      }),
    ready: drawn('sl-card >>> .card'),
    visible: 'sl-card',
  },
  c2pa: {
    html: () =>
      pageOf({
        head: script('/made/c2pa-card.js'),
        body:
          many(count, () => '<cai-manifest-summary></cai-manifest-summary>') +
          jsonOf(claimIds(count).map((id) => linesOf(card(id)))),
      }),
    ready: drawn('cai-manifest-summary >>> div'),
    visible: 'cai-manifest-summary',
  },
});

const mount = (make) => `<script type="module">
  const host = document.createElement('div');
  const all = ${JSON.stringify(claimIds(174).map((id) => withoutShadow(card(id)))).replaceAll('<', '\\u003c')};
  ${make}
</script>`;

/** Pages on which cards are put up and taken down: `benchMount(n)`, `benchUnmount()`. All stand in the window at once, so that all are drawn. */
export const mountPages = {
  ours: {
    html: () =>
      pageOf({
        head: `${EMBED}<style>#many>*{position:absolute;top:0;inline-size:20em}</style>`,
        body:
          withoutShadow(card(claimIds(1)[0])) +
          mount(`
      host.id = 'many';
      const drawn = (tag) => tag.shadowRoot?.querySelector('article');
      globalThis.benchMount = async (n) => {
        host.innerHTML = Array.from({ length: n }, (_, i) => all[i % all.length]).join('');
        document.body.append(host);
        while (![...host.children].every(drawn)) await benchFrames(1);
      };
      globalThis.benchUnmount = () => { host.replaceChildren(); host.remove(); };`),
      }),
    ready: drawn(FIRST.ours),
  },
  lit: {
    html: () =>
      pageOf({
        head: `${script('/made/lit-card.js')}<style>#many>*{position:absolute;top:0;inline-size:20em}</style>`,
        body:
          `<bench-card lines="[]"></bench-card>` +
          `<script type="module">
      const host = document.createElement('div');
      host.id = 'many';
      const all = ${JSON.stringify(claimIds(174).map((id) => JSON.stringify(linesOf(card(id))))).replaceAll('<', '\\u003c')};
      globalThis.benchMount = async (n) => {
        host.replaceChildren(...Array.from({ length: n }, (_, i) => {
          const tag = document.createElement('bench-card');
          tag.setAttribute('lines', all[i % all.length]);
          return tag;
        }));
        document.body.append(host);
        await Promise.all([...host.children].map((tag) => tag.updateComplete));
      };
      globalThis.benchUnmount = () => { host.replaceChildren(); host.remove(); };
    </script>`,
      }),
    ready: drawn(FIRST.lit),
  },
};
