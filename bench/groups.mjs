// Which pages are loaded beside which, and under what. Pages of one group are loaded in turn; only they are compared.

import { readFileSync } from 'node:fs';
import { bonusPages } from './pages/bonuses.mjs';
import { cardPages, mountPages } from './pages/cards.mjs';
import { otherPages } from './pages/others.mjs';
import { emptyPage } from './pages/page.mjs';
import { densePages, trendMountPages, trendPages } from './pages/trends.mjs';

const empty = { html: () => emptyPage.html, ready: 'true' };
const SLOW = { cpu: 4, slow: true };

/** The same article, its sentences alone. */
const withoutScript = () =>
  readFileSync('stories/article/index.html', 'utf8').replace(/<script\b[^>]*embed\.js[^>]*><\/script>/, '');

/** Every tag of it, also those that are drawn when nobody needs the time. */
const ARTICLE_DRAWN = `[...document.querySelectorAll('war-claim,war-trend,war-bonus,war-source')].every((tag) => tag.shadowRoot?.querySelector('[part]'))`;

const pick = (pages, names) => Object.fromEntries(names.map((name) => [name, pages[name]]));
/** Without the pointer: what is measured there is how they look, not how they answer. */
const untouched = (pages) =>
  Object.fromEntries(Object.entries(pages).map(([name, { touch: _, ...page }]) => [name, page]));
/** In which a reader's first words are looked for. */
const SEEN = {
  plain: 'article',
  ours: 'war-claim',
  server: 'war-claim',
  lit: 'bench-card',
  react: 'article',
  shoelace: 'sl-card',
  c2pa: 'cai-manifest-summary',
};
const seen = (pages) =>
  Object.fromEntries(Object.entries(SEEN).map(([name, visible]) => [name, { ...pages[name], visible }]));

const CARDS = ['plain', 'ours', 'block', 'server', 'plainSkipped', 'lit', 'react', 'shoelace', 'c2pa'];

/** Claims in every way that they may stand in a page, for what moves. */
const CLAIMS = ['ours', 'block', 'server', 'inline', 'bare', 'live'];
export const SHIFT_COUNTS = { claim: [1, 20, 100], other: [1, 20] };
const counted = (counts, pagesOf) =>
  Object.assign(
    {},
    ...counts.map((count) =>
      Object.fromEntries(Object.entries(pagesOf(count)).map(([name, page]) => [`${name}${count}`, page])),
    ),
  );

/**
 * `{name: {pages, peers, options, share}}`. `peers` are the names of pages that need the peers' packages; `share` is the
 * part of all rounds that a slow or steady group gets; `kind: 'cycle'` puts things up and takes them down instead.
 */
export const groups = {
  visible: { pages: seen(cardPages(10)), peers: ['shoelace', 'c2pa'], options: SLOW, share: 0.7 },
  cards100: { pages: { empty, ...pick(cardPages(100), [...CARDS, 'all']) }, peers: ['shoelace', 'c2pa'] },
  cards1000: { pages: { empty, ...pick(cardPages(1000), CARDS) }, peers: ['shoelace', 'c2pa'], share: 0.7 },
  trend: {
    pages: { empty, ...untouched(trendPages) },
    peers: ['uplot', 'plot', 'highcharts', 'echarts'],
  },
  touch: {
    pages: { empty, ...pick(trendPages, ['ours', 'chartjs', 'uplot', 'highcharts', 'echarts']) },
    peers: ['uplot', 'highcharts', 'echarts'],
    options: { hover: 20 },
    share: 0.7,
  },
  ...Object.fromEntries(
    [10_000, 100_000, 1_000_000].map((length) => [
      `points${length}`,
      {
        pages: {
          empty,
          ...pick(densePages(length), [
            'oursData',
            'columnsData',
            'ours',
            'line',
            'chartjs',
            'uplot',
            ...(length === 100_000 ? ['highcharts', 'echarts'] : []),
          ]),
        },
        peers: ['uplot', 'highcharts', 'echarts'],
        share: length > 100_000 ? 0.4 : 0.7,
      },
    ]),
  ),
  bonus: { pages: { empty, ...bonusPages }, peers: ['plot', 'echarts'] },
  shift: { pages: counted(SHIFT_COUNTS.claim, (count) => pick(cardPages(count), CLAIMS)), options: SLOW, share: 0.14 },
  shiftOthers: { pages: counted(SHIFT_COUNTS.other, otherPages), options: SLOW, share: 0.14 },
  shiftPeers: {
    pages: counted(SHIFT_COUNTS.claim, (count) => pick(cardPages(count), ['lit', 'shoelace'])),
    peers: SHIFT_COUNTS.claim.map((count) => `shoelace${count}`),
    options: SLOW,
    share: 0.14,
  },
  requests: { pages: pick(cardPages(50), ['liveAll']), share: 0.14 },
  article: {
    pages: {
      ours: { path: '/article/index.html', ready: ARTICLE_DRAWN },
      without: { path: '/article/without.html', html: withoutScript, ready: 'true' },
    },
    options: { cpu: 4 },
    share: 0.3,
  },
  cards: { pages: mountPages, kind: 'cycle', options: { n: 100, cycles: 20 }, share: 0.2 },
  trends: { pages: trendMountPages, peers: ['uplot'], kind: 'cycle', options: { n: 10, cycles: 6 }, share: 0.14 },
};
