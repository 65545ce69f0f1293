// Which pages are loaded beside which, and under what. Pages of one group are loaded in turn; only they are compared.

import { readFileSync } from 'node:fs';
import { bonusPages } from './pages/bonuses.mjs';
import { cardPages, mountPages } from './pages/cards.mjs';
import { emptyPage } from './pages/page.mjs';
import { densePages, trendMountPages, trendPages } from './pages/trends.mjs';

const empty = { html: () => emptyPage.html, ready: 'true' };
const SLOW = { cpu: 4, slow: true };

/** The same article, its sentences alone. */
const withoutScript = () =>
  readFileSync('stories/article/index.html', 'utf8').replace(/<script\b[^>]*embed\.js[^>]*><\/script>/, '');

const pick = (pages, names) => Object.fromEntries(names.map((name) => [name, pages[name]]));
/** Without the pointer: what is measured there is how they look, not how they answer. */
const untouched = (pages) =>
  Object.fromEntries(Object.entries(pages).map(([name, { touch: _, ...page }]) => [name, page]));
const unseen = (pages) =>
  Object.fromEntries(Object.entries(pages).map(([name, { visible: _, ...page }]) => [name, page]));

/** Tags in every way that they may stand in a page, for what moves. */
const shifting = (count) => {
  const pages = cardPages(count);
  return Object.fromEntries(
    ['ours', 'server', 'inline', 'bare', 'live'].map((name) => [`${name}${count}`, unseen(pages)[name]]),
  );
};

/**
 * `{name: {pages, peers, options, share, once}}`. `peers` are the names of pages that need the peers' packages; `share` is the
 * part of all rounds that a slow or steady group gets; `kind: 'cycle'` puts things up and takes them down instead.
 */
export const groups = {
  visible: {
    pages: pick(cardPages(10), ['plain', 'ours', 'server', 'lit', 'react', 'shoelace', 'c2pa']),
    peers: ['shoelace', 'c2pa'],
    options: SLOW,
    share: 0.6,
  },
  cards100: {
    pages: {
      empty,
      ...unseen(
        pick(cardPages(100), ['plain', 'ours', 'block', 'server', 'plainSkipped', 'lit', 'react', 'shoelace', 'c2pa']),
      ),
    },
    peers: ['shoelace', 'c2pa'],
  },
  cards1000: {
    pages: {
      empty,
      ...unseen(
        pick(cardPages(1000), ['plain', 'ours', 'block', 'server', 'plainSkipped', 'lit', 'react', 'shoelace', 'c2pa']),
      ),
    },
    peers: ['shoelace', 'c2pa'],
    share: 0.6,
  },
  trend: {
    pages: { empty, ...untouched(trendPages) },
    peers: ['uplot', 'plot', 'highcharts', 'echarts'],
  },
  touch: {
    pages: { empty, ...pick(trendPages, ['ours', 'chartjs', 'uplot', 'highcharts', 'echarts']) },
    peers: ['uplot', 'highcharts', 'echarts'],
    options: { hover: 20 },
    share: 0.6,
  },
  ...Object.fromEntries(
    [10_000, 100_000, 1_000_000].map((length) => [
      `points${length}`,
      {
        pages: {
          empty,
          ...untouched(
            pick(densePages(length), [
              'oursData',
              'columnsData',
              'ours',
              'line',
              'chartjs',
              'uplot',
              ...(length === 100_000 ? ['highcharts', 'echarts'] : []),
            ]),
          ),
        },
        peers: ['uplot', 'highcharts', 'echarts'],
        share: length > 100_000 ? 0.4 : 0.6,
      },
    ]),
  ),
  bonus: { pages: { empty, ...bonusPages }, peers: ['plot', 'echarts'] },
  shift: { pages: { ...shifting(1), ...shifting(100) }, options: SLOW, share: 0.14 },
  shiftPeers: {
    pages: unseen(pick(cardPages(100), ['lit', 'shoelace'])),
    peers: ['shoelace'],
    options: SLOW,
    share: 0.14,
  },
  requests: { pages: unseen(pick(cardPages(50), ['live'])), share: 0.14 },
  article: {
    pages: {
      ours: { path: '/article/index.html', ready: "benchFind('war-claim >>> article')" },
      without: { path: '/article/without.html', html: withoutScript, ready: 'true' },
    },
    options: { cpu: 4 },
    share: 0.3,
  },
  cards: { pages: mountPages, kind: 'cycle', options: { n: 100, cycles: 20 }, share: 0.2 },
  trends: { pages: trendMountPages, peers: ['uplot'], kind: 'cycle', options: { n: 10, cycles: 6 }, share: 0.14 },
};
