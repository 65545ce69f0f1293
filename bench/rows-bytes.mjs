// The rows of bytes: what our pages load, beside what the floors and the peers are when they are bundled. Pure.

import { cell, row } from './harness/readings.mjs';
import { BOTH } from '../scripts/sizes.mjs';

/** From `measure()` of scripts/sizes.mjs and the bytes of bundles. */
export function byteRows({ sizes, bytes }) {
  const size = (name) => cell(sizes[name]?.bytes);
  const made = (name) => cell(bytes[name]);
  const bytesRow = (id, name, floors, peers) => row(id, { ours: { '': size(name) }, floors, peers });
  const largest = (end) =>
    Object.keys(sizes)
      .filter((name) => name.startsWith('language ') && name.endsWith(BOTH) === end)
      .sort((a, b) => sizes[b].bytes - sizes[a].bytes)[0];
  const line = made('chartjs-line');
  return [
    ...bytesRow(
      'bytes-claim',
      'war-claim',
      { 'bare Lit card': made('lit-card'), 'Lit alone': made('lit-alone') },
      { Shoelace: made('shoelace-card'), React: made('react-card'), c2pa: made('c2pa-card') },
    ),
    ...row('files-claim', { ours: { '': cell(Object.keys(sizes['war-claim'].files).length) } }),
    ...bytesRow('bytes-source', 'war-source'),
    ...bytesRow(
      'bytes-bonus',
      'war-bonus',
      { 'HTML table': cell(0) },
      { 'Chart.js': made('chartjs-bars'), Plot: made('plot-bars'), ECharts: made('echarts-bars') },
    ),
    ...bytesRow(
      'bytes-trend',
      'war-trend',
      { 'SVG by script': made('svg-line') },
      {
        uPlot: made('uplot-line'),
        'Chart.js': line,
        Plot: made('plot-line'),
        'Highcharts, accessible': made('highcharts-line'),
        ECharts: made('echarts-line'),
      },
    ),
    ...bytesRow('bytes-engine', 'chart engine', {}, { 'Chart.js': line }),
    ...bytesRow('bytes-language', largest(false)),
    ...bytesRow('bytes-language-chart', largest(true)),
  ];
}
