// The same claims as our cards, as plain HTML, and as others' cards.

import { renderClaim } from '../../dist/server/index.js';
import { claimIds, fiveFieldsClaims, ledger } from './data.mjs';
import { CARD_CSS, EMBED, escape, jsonOf, LINE_CSS, pageOf, script, sheet } from './page.mjs';
import { linesOf, plainOf, withoutShadow } from './words.mjs';

const rendered = new Map();
/** A claim as the server writes it, its data in it. */
export const card = (id) => {
  if (!rendered.has(id)) rendered.set(id, renderClaim({ ledger, id }));
  return rendered.get(id);
};

const LIT = script('/made/lit-card.js');
const LIVE = '/ledger.json';
const live = (id) => withoutShadow(renderClaim({ ledger, id, src: LIVE }));
const many = (count, write) => claimIds(count).map(write).join('\n');
const inline = (id) =>
  `<p>It was said: ${withoutShadow(card(id)).replace('<war-claim', '<war-claim inline')} And more.</p>`;
const bare = (id) => withoutShadow(card(id)).replace(/>[^<>]*<\/war-claim>$/, '></war-claim>');
const plain = (id) => plainOf(card(id));
const linesTag = (id) => `<bench-card lines="${escape(JSON.stringify(linesOf(card(id))))}"></bench-card>`;
const slotted = (tag) => (id) => {
  const [first, ...rest] = linesOf(card(id));
  const line = ({ kind, text, more, href, link }) =>
    `<p>${kind === 'figure' ? `<strong>${escape(text)}</strong> ${escape(more)}` : escape(text)}${href ? ` <a href="${escape(href)}">${escape(link)}</a>` : ''}</p>`;
  return `<${tag}><div slot="header">${escape(first.text)}</div>${rest.map(line).join('')}</${tag}>`;
};

const drawn = (selector) => `benchFind(${JSON.stringify(selector)})`;
const FIRST = { ours: 'war-claim >>> article', lit: 'bench-card >>> article' };

/** Has every tag drawn, whatever a reader sees of it. */
const DRAW_ALL = `<script type="module">
  await customElements.whenDefined('war-claim');
  for (const tag of document.querySelectorAll('war-claim')) await tag.updateComplete;
</script>`;

/** Every way to show so many claims: `{ours, all, block, …}`, each `{html, ready, count}`; `count` is what is counted as a drawn card. */
export const cardPages = (count) => {
  const all = `benchCount(${JSON.stringify(FIRST.ours)}) === ${count}`;
  const ours = (head, write, rest) => ({
    html: () => pageOf({ head: EMBED + head, body: many(count, write) }),
    ready: drawn(FIRST.ours),
    count: FIRST.ours,
    ...rest,
  });
  const sentence = (id) => withoutShadow(card(id));
  return {
    /** As a reader opens it: what is near is drawn by the script, the rest is the sentence inside. */
    ours: ours('', sentence),
    /** Every one of them drawn by the script. */
    all: {
      html: () => pageOf({ head: EMBED, body: many(count, sentence) + DRAW_ALL }),
      ready: all,
      count: FIRST.ours,
    },
    /** As a reader opens it, where the page's style sheet has the README's line. */
    block: ours(`<style>${LINE_CSS}</style>`, sentence),
    /** From our server; the script waits for a reader. */
    server: ours('', card),
    /** In running text. */
    inline: ours('', inline, { ready: drawn('war-claim >>> button') }),
    /** Without a sentence inside. */
    bare: ours('', bare),
    /** All on one ledger. */
    live: ours('', live),
    /** The same, waited for until the last one is drawn. */
    liveAll: ours('', live, { ready: all }),
    plain: { html: () => pageOf({ head: `<style>${CARD_CSS}</style>`, body: many(count, plain) }), ready: 'true' },
    plainSkipped: {
      html: () =>
        pageOf({
          head: `<style>${CARD_CSS}article{content-visibility:auto;contain-intrinsic-size:auto 14em}</style>`,
          body: many(count, plain),
        }),
      ready: 'true',
    },
    lit: { html: () => pageOf({ head: LIT, body: many(count, linesTag) }), ready: drawn(FIRST.lit) },
    react: {
      html: () =>
        pageOf({
          head: `<style>${CARD_CSS}</style>${script('/made/react-card.js')}`,
          body: `<div id="root"></div>${jsonOf(claimIds(count).map((id) => linesOf(card(id))))}`,
        }),
      ready: drawn('article'),
    },
    shoelace: {
      html: () =>
        pageOf({
          head: `${sheet('/made/shoelace-card.css')}${script('/made/shoelace-card.js')}<style>sl-card{width:100%}${CARD_CSS}</style>`,
          body: many(count, slotted('sl-card')),
        }),
      ready: drawn('sl-card >>> .card'),
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
    },
  };
};

const MANY_CSS = '<style>#many>*{position:absolute;top:0;inline-size:20em}</style>';

/** `markup` are cards, of which `first` stands in the page from the start; `isDone` is asked of each tag. */
const mounted = (head, first, markup, isDone) => ({
  html: () =>
    pageOf({
      head: head + MANY_CSS,
      body: `${first}<script type="module">
  const host = document.createElement('div');
  host.id = 'many';
  const all = ${JSON.stringify(markup()).replaceAll('<', '\\u003c')};
  const isDone = ${isDone};
  globalThis.benchMount = async (n) => {
    host.innerHTML = Array.from({ length: n }, (_, i) => all[i % all.length]).join('');
    document.body.append(host);
    while (![...host.children].every(isDone)) await benchFrames(1);
  };
  globalThis.benchUnmount = () => { host.replaceChildren(); host.remove(); };
</script>`,
    }),
});
const hasArticle = '(tag) => tag.shadowRoot?.querySelector("article")';

const LIT_FIVE = script('/made/lit-five.js');
/** A claim of five fields as our tag, and as the barest card that says the same of it. */
const five = (claim) => withoutShadow(renderClaim(claim));
export const fiveOnLit = (claim) => {
  const [by, figure, status] = linesOf(renderClaim(claim));
  const { url, archivedAt } = claim.evidence[0];
  const said = { by: by.text, figure: figure.text, heading: figure.more, status: status.text };
  const attributes = Object.entries({ ...said, source: url, archive: archivedAt });
  return `<bench-five ${attributes.map(([name, text]) => `${name}="${escape(text)}"`).join(' ')}></bench-five>`;
};
const everyId = claimIds(ledger.claims.length);

/** Pages on which cards are put up and taken down: `benchMount(n)`, `benchUnmount()`. All stand in the window at once, so that all are drawn. */
export const mountPages = {
  ours: {
    ...mounted(EMBED, withoutShadow(card(everyId[0])), () => everyId.map((id) => withoutShadow(card(id))), hasArticle),
    ready: drawn(FIRST.ours),
  },
  lit: { ...mounted(LIT, linesTag(everyId[0]), () => everyId.map(linesTag), hasArticle), ready: drawn(FIRST.lit) },
  /** Of five fields. */
  five: {
    ...mounted(EMBED, five(fiveFieldsClaims[0]), () => fiveFieldsClaims.map(five), hasArticle),
    ready: drawn(FIRST.ours),
  },
  litFive: {
    ...mounted(LIT_FIVE, fiveOnLit(fiveFieldsClaims[0]), () => fiveFieldsClaims.map(fiveOnLit), hasArticle),
    ready: drawn('bench-five >>> article'),
  },
};
