// The rows of time: how much of the main thread a page takes, beside plain HTML, a bare line, and the peers. Pure.

import { cell, readingsOf, row } from './harness/readings.mjs';
import { growth, median } from './harness/statistics.mjs';

const CARD_PEERS = { React: 'react', Shoelace: 'shoelace', c2pa: 'c2pa' };
const CARD_FLOORS = { 'content-visibility': 'plainSkipped', 'bare Lit': 'lit' };
const DRAWN = { 'drawn by the script': 'ours', 'from the server': 'server' };
/** As a reader opens the page: what is far away is not drawn. */
const CARDS = {
  'as a reader opens it': 'ours',
  'from the server': 'server',
  'as a reader opens it, with the README’s line of CSS': 'block',
};
const ALL = { 'all of them drawn': 'all' };
const LINE_PEERS = { uPlot: 'uplot', Plot: 'plot', 'Highcharts, accessible': 'highcharts', ECharts: 'echarts' };
const COLUMN_FLOOR = { 'lowest and highest of a pixel on a canvas': 'line' };
const LENGTHS = [10_000, 100_000, 1_000_000];

/** `each({React: 'react'}, f)` is `{React: f('react')}`. */
const each = (pages, make) => Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, make(page)]));

/** From the records of a run. */
export function timeRows(runs) {
  const reading = readingsOf(runs);
  return [...cardRows(reading), ...trendRows(reading), ...denseRows(reading), ...bonusRows(reading)];
}

function cardRows({ of, middle, over, net, times: ratioOf }) {
  const seen = (page) => over(of('visible', page, 'visibleMs'), of('visible', 'plain', 'visibleMs'));
  const power = (page) => cell(growth([100, 1000].map((count) => [count, median(net(`cards${count}`, page) ?? [])])));
  const cards = (count) => {
    const make = (page) => ratioOf(`cards${count}`, page, 'plain');
    const ours = (page) => {
      const drawn = middle(`cards${count}`, page, 'drawn');
      const found = make(page);
      return found && Number.isFinite(drawn) ? { ...found, note: `${drawn} drawn` } : found;
    };
    return row(`cards${count}`, {
      ours: each(count === 100 ? { ...CARDS, ...ALL } : CARDS, ours),
      floors: each(CARD_FLOORS, make),
      peers: each(CARD_PEERS, make),
    });
  };
  return [
    ...row('visible', {
      ours: each({ 'from the server': 'server', 'sentence inside': 'ours' }, seen),
      floors: { 'bare Lit': seen('lit') },
      peers: each(CARD_PEERS, seen),
    }),
    ...cards(100),
    ...cards(1000),
    ...row('growth-cards', {
      ours: each(CARDS, power),
      floors: each({ 'plain HTML': 'plain', ...CARD_FLOORS }, power),
      peers: each(CARD_PEERS, power),
    }),
  ];
}

function trendRows({ of, over, net, times: ratioOf }) {
  const first = (page) => ratioOf('trend', page, 'chartjs');
  const woken = (page) => over(net('touch', page, 'empty', 'touched'), net('touch', 'chartjs', 'empty', 'touched'));
  const move = (page) => over(of('touch', page, 'move'), of('touch', 'chartjs', 'move'));
  const { Plot: _, ...touched } = LINE_PEERS;
  return [
    ...row('trend', {
      ours: { '': first('ours') },
      floors: { 'SVG by script': first('line') },
      peers: each(LINE_PEERS, first),
    }),
    ...row('trend-uplot', { ours: { '': ratioOf('trend', 'ours', 'uplot') } }),
    ...row('trend-server', {
      ours: { 'no script': first('still'), 'the script waits for a reader': first('server') },
    }),
    ...row('trend-awake', { ours: { '': woken('ours') }, peers: each(touched, woken) }),
    ...row('move', { ours: { '': move('ours') }, peers: each(touched, move) }),
  ];
}

function denseRows({ middle, one, over, net }) {
  // What a page makes its series with is not the picture's cost.
  const dataOf = (page) => (page === 'ours' ? 'oursData' : 'columnsData');
  const drawing = (length, page) => net(`points${length}`, page, dataOf(page));
  const against = (length, base) => (page) => over(drawing(length, page), drawing(length, base));
  const power = (page) => cell(growth(LENGTHS.map((length) => [length, median(drawing(length, page) ?? [])])));
  const held = (page, less) => {
    const without = middle('points1000000', less, 'bytes');
    return one('points1000000', page, ({ bytes }) => (bytes - without) / 1e6);
  };
  // What a tag was given it may keep alive: all of it counts. Beside it what comes on top of the input.
  const heap = (pages) =>
    Object.assign(
      {},
      ...Object.entries(pages).map(([name, page]) => ({
        [`${name} in all`.trim()]: held(page, 'empty'),
        [`${name} on top of the input`.trim()]: held(page, dataOf(page)),
      })),
    );
  const [few, many] = [against(100_000, 'chartjs'), against(1_000_000, 'uplot')];
  const { Plot: _, ...peers } = LINE_PEERS;
  return [
    ...row('points100000', { ours: { '': few('ours') }, floors: each(COLUMN_FLOOR, few), peers: each(peers, few) }),
    ...row('points1000000', {
      ours: { '': many('ours') },
      floors: each(COLUMN_FLOOR, many),
      peers: { 'Chart.js': many('chartjs') },
    }),
    ...row('heap1000000', { ours: heap({ '': 'ours' }), peers: heap({ uPlot: 'uplot', 'Chart.js': 'chartjs' }) }),
    ...row('growth-points', {
      ours: { '': power('ours') },
      floors: each(COLUMN_FLOOR, power),
      peers: each({ uPlot: 'uplot', 'Chart.js': 'chartjs' }, power),
    }),
  ];
}

function bonusRows({ times: ratioOf }) {
  const make = (page) => ratioOf('bonus', page, 'plain');
  return row('bonus', {
    ours: each(DRAWN, make),
    peers: each({ 'Chart.js': 'chartjs', Plot: 'plot', ECharts: 'echarts' }, make),
  });
}
