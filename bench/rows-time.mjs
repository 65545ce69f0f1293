// The rows of time: how much of the main thread a page takes, beside plain HTML, a bare line, and the peers. Pure.

import { cell, readingsOf, row } from './harness/readings.mjs';
import { growth, median } from './harness/statistics.mjs';

const CARD_PEERS = { React: 'react', Shoelace: 'shoelace', c2pa: 'c2pa' };
const CARD_FLOORS = { 'content-visibility': 'plainSkipped', 'bare Lit': 'lit' };
const DRAWN = { 'drawn by the script': 'ours', 'from the server': 'server' };
const CARDS = { ...DRAWN, 'by the script, with the README’s line of CSS': 'block' };
const LINE_PEERS = { uPlot: 'uplot', Plot: 'plot', 'Highcharts, accessible': 'highcharts', ECharts: 'echarts' };
const COLUMN_FLOOR = { 'lowest and highest of a pixel on a canvas': 'line' };
const LENGTHS = [10_000, 100_000, 1_000_000];

/** `each({React: 'react'}, f)` is `{React: f('react')}`. */
const each = (pages, make) => Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, make(page)]));
const times = { table: 'time', unit: '×' };

/** From the records of a run. */
export function timeRows(runs) {
  const reading = readingsOf(runs);
  return [...cardRows(reading), ...trendRows(reading), ...denseRows(reading), ...bonusRows(reading)];
}

function cardRows({ of, over, net, times: ratioOf }) {
  const seen = (page) => over(of('visible', page, 'visibleMs'), of('visible', 'plain', 'visibleMs'));
  const power = (page) => cell(growth([100, 1000].map((count) => [count, median(net(`cards${count}`, page) ?? [])])));
  const cards = (count, limit) => {
    const make = (page) => ratioOf(`cards${count}`, page, 'plain');
    return row({
      ...times,
      id: `cards${count}`,
      what: `${count.toLocaleString('en')} cards, net, over plain HTML of the same words`,
      goal: `≤ ${limit}×`,
      limit,
      ours: each(CARDS, make),
      floors: each(CARD_FLOORS, make),
      peers: each(CARD_PEERS, make),
    });
  };
  return [
    ...row({
      ...times,
      id: 'visible',
      what: 'text of a claim visible, slow 4G and 4× CPU, over plain HTML',
      goal: '≤ 1.05×',
      limit: 1.05,
      ours: each({ 'from the server': 'server', 'sentence inside': 'ours' }, seen),
      floors: { 'bare Lit': seen('lit') },
      peers: each(CARD_PEERS, seen),
    }),
    ...cards(100, 1.5),
    ...cards(1000, 0.5),
    ...row({
      table: 'time',
      id: 'growth-cards',
      what: 'growth of that, 100 to 1,000 cards, exponent',
      goal: '≤ 1.0',
      limit: 1,
      unit: '',
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
    ...row({
      ...times,
      id: 'trend',
      what: '1,626 days, first picture, net, over Chart.js as it is',
      goal: '≤ 0.35×',
      limit: 0.35,
      ours: { '': first('ours') },
      floors: { 'SVG by script': first('line') },
      peers: each(LINE_PEERS, first),
    }),
    ...row({
      ...times,
      id: 'trend-uplot',
      what: 'the same over uPlot',
      goal: '≤ 0.5×',
      limit: 0.5,
      ours: { '': ratioOf('trend', 'ours', 'uplot') },
    }),
    ...row({
      ...times,
      id: 'trend-server',
      what: 'the same from the server, over Chart.js',
      goal: '≤ 0.1×',
      limit: 0.1,
      ours: { 'no script': first('still'), 'the script waits for a reader': first('server') },
    }),
    ...row({
      ...times,
      id: 'trend-awake',
      what: 'the same with the engine awake, over Chart.js',
      goal: '≤ 1.15×',
      limit: 1.15,
      ours: { '': woken('ours') },
      peers: each(touched, woken),
    }),
    ...row({
      ...times,
      id: 'move',
      what: 'a move of the pointer over it, over Chart.js',
      goal: '≤ 1.0×',
      limit: 1,
      ours: { '': move('ours') },
      peers: each(touched, move),
    }),
  ];
}

function denseRows({ middle, over, net }) {
  // What a page makes its series with is not the picture's cost.
  const drawing = (length, page) => net(`points${length}`, page, page === 'ours' ? 'oursData' : 'columnsData');
  const against = (length, base) => (page) => over(drawing(length, page), drawing(length, base));
  const power = (page) => cell(growth(LENGTHS.map((length) => [length, median(drawing(length, page) ?? [])])));
  const held = (page, less = 'columnsData') =>
    cell((middle('points1000000', page, 'bytes') - middle('points1000000', less, 'bytes')) / 1e6);
  const [few, many] = [against(100_000, 'chartjs'), against(1_000_000, 'uplot')];
  const { Plot: _, ...peers } = LINE_PEERS;
  return [
    ...row({
      ...times,
      id: 'points100000',
      what: '100,000 points, net, over Chart.js',
      goal: '≤ 0.4×',
      limit: 0.4,
      ours: { '': few('ours') },
      floors: each(COLUMN_FLOOR, few),
      peers: each(peers, few),
    }),
    ...row({
      ...times,
      id: 'points1000000',
      what: '1,000,000 points, net, over uPlot',
      goal: '≤ 1.0×',
      limit: 1,
      ours: { '': many('ours') },
      floors: each(COLUMN_FLOOR, many),
      peers: { 'Chart.js': many('chartjs') },
    }),
    ...row({
      table: 'time',
      id: 'heap1000000',
      what: 'held for 1,000,000 points, less the page’s own data',
      goal: '≤ 25 MB',
      limit: 25,
      unit: 'MB',
      ours: { '': held('ours', 'oursData') },
      peers: { uPlot: held('uplot'), 'Chart.js': held('chartjs') },
    }),
    ...row({
      table: 'time',
      id: 'growth-points',
      what: 'growth of that, 10,000 to 1,000,000 points, exponent',
      goal: '≤ 0.5',
      limit: 0.5,
      unit: '',
      ours: { '': power('ours') },
      floors: each(COLUMN_FLOOR, power),
      peers: each({ uPlot: 'uplot', 'Chart.js': 'chartjs' }, power),
    }),
  ];
}

function bonusRows({ times: ratioOf }) {
  const make = (page) => ratioOf('bonus', page, 'plain');
  return row({
    ...times,
    id: 'bonus',
    what: '85 regions compared, net, over an HTML table of the same words',
    goal: '≤ 1.3×',
    limit: 1.3,
    ours: each(DRAWN, make),
    peers: each({ 'Chart.js': 'chartjs', Plot: 'plot', ECharts: 'echarts' }, make),
  });
}
