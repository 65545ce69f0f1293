// The rows of bytes: what our pages load, beside what the floors and the peers are when they are bundled. Pure.

import { cell, row } from './harness/readings.mjs';

/** From `measure()` of scripts/sizes.mjs and the bytes of bundles. */
export function byteRows({ sizes, bytes }) {
  const size = (name) => cell(sizes[name]?.bytes);
  const made = (name) => cell(bytes[name]);
  const bytesRow = (id, what, name, floors, peers) => {
    const limit = sizes[name].goal;
    const goal = `≤ ${limit.toLocaleString('en')} B`;
    return row({ table: 'bytes', id, what, goal, limit, unit: 'B', ours: { '': size(name) }, floors, peers });
  };
  const languages = Object.keys(sizes).filter((name) => name.startsWith('language '));
  const largest = languages.sort((a, b) => sizes[b].bytes - sizes[a].bytes)[0];
  const line = made('chartjs-line');
  return [
    ...bytesRow(
      'bytes-claim',
      'one `<war-claim>`, English',
      'war-claim',
      { 'bare Lit card': made('lit-card'), 'Lit alone': made('lit-alone') },
      { Shoelace: made('shoelace-card'), React: made('react-card'), c2pa: made('c2pa-card') },
    ),
    ...row({
      table: 'bytes',
      id: 'files-claim',
      what: 'files that it loads',
      goal: '≤ 2',
      limit: 2,
      unit: '',
      ours: { '': cell(Object.keys(sizes['war-claim'].files).length) },
    }),
    ...bytesRow('bytes-source', 'one `<war-source>`', 'war-source'),
    ...bytesRow(
      'bytes-bonus',
      'one `<war-bonus>`, no chart engine',
      'war-bonus',
      { 'HTML table': cell(0) },
      { 'Chart.js': made('chartjs-bars'), Plot: made('plot-bars'), ECharts: made('echarts-bars') },
    ),
    ...bytesRow(
      'bytes-trend',
      'one `<war-trend>` until it is touched',
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
    ...bytesRow('bytes-engine', 'its engine, when it is touched, more', 'chart engine', {}, { 'Chart.js': line }),
    ...bytesRow('bytes-language', 'each further language, the largest', largest),
  ];
}
