// The same series as our trend, as a bare line, and as others' charts.

import { renderTrend } from '../../dist/server/index.js';
import { columns, longSeries, series, trend } from './data.mjs';
import { EMBED, jsonOf, pageOf, script, sheet } from './page.mjs';
import { withoutShadow } from './words.mjs';

let made;
const tag = () => (made ??= renderTrend(trend));

const FIGURE = '<figure id="figure" style="margin:0;width:720px;height:360px;position:relative"></figure>';
const DRAWN = "benchFind('war-trend >>> svg path')";
const AWAKE = { selector: 'war-trend >>> .stage', ready: "benchFind('war-trend >>> canvas')" };
const chart =
  (name, data) =>
  (head = '') =>
    pageOf({ head: head + script(`/made/${name}.js`), body: FIGURE + (data === undefined ? '' : jsonOf(data)) });
const canvas = { ready: "benchFind('#figure canvas')", touch: { selector: '#figure canvas', ready: 'true' } };
const picture = { ready: "benchFind('#figure svg')", touch: { selector: '#figure svg', ready: 'true' } };

/** Every way to draw the 1,626 days. */
export const trendPages = {
  /** Drawn by the script; the pointer wakes the engine. */
  ours: { html: () => pageOf({ head: EMBED, body: withoutShadow(tag()) }), ready: DRAWN, touch: AWAKE },
  /** From our server; the script waits for a reader. */
  server: { html: () => pageOf({ head: EMBED, body: tag() }), ready: DRAWN, touch: AWAKE },
  /** From our server, and no script at all. */
  still: { html: () => pageOf({ body: tag() }), ready: 'true' },
  line: { html: () => chart('svg-line', columns)(), ...picture },
  chartjs: { html: () => chart('chartjs-line', columns)(), ...canvas },
  uplot: {
    html: () => chart('uplot-line', columns)(sheet('/made/uplot-line.css')),
    ready: canvas.ready,
    touch: { selector: '#figure .u-over', ready: 'true' },
  },
  plot: { html: () => chart('plot-line', columns)(), ...picture },
  highcharts: { html: () => chart('highcharts-line', columns)(), ...picture },
  echarts: { html: () => chart('echarts-line', columns)(), ...canvas },
};

const inPage = (code) => `<script type="module">${longSeries}${code}</script>`;

/** Long series, made in the page. `…Data` makes the same data and draws nothing: what it costs is not the picture's. */
export const densePages = (length) => ({
  ours: {
    html: () =>
      pageOf({
        head: EMBED,
        body:
          '<war-trend id="trend">A long series.</war-trend>' +
          inPage(
            `document.getElementById('trend').trend = { title: 'A long series', series: [{ ...${JSON.stringify(series)}, points: pairsOf(longSeries(${length})) }] };`,
          ),
      }),
    ready: DRAWN,
  },
  oursData: {
    html: () =>
      pageOf({
        body: '<p>A long series.</p>' + inPage(`globalThis.made = pairsOf(longSeries(${length}));`),
      }),
    ready: 'globalThis.made',
  },
  columnsData: {
    html: () => pageOf({ body: inPage(`globalThis.made = longSeries(${length});`) }),
    ready: 'globalThis.made',
  },
  chartjs: {
    html: () =>
      pageOf({ body: FIGURE + inPage(`globalThis.columns = longSeries(${length}); import('/made/chartjs-line.js');`) }),
    ready: canvas.ready,
  },
  line: {
    html: () =>
      pageOf({
        body: FIGURE + inPage(`globalThis.columns = longSeries(${length}); import('/made/canvas-columns.js');`),
      }),
    ready: canvas.ready,
  },
  uplot: {
    html: () =>
      pageOf({
        head: sheet('/made/uplot-line.css'),
        body: FIGURE + inPage(`globalThis.columns = longSeries(${length}); import('/made/uplot-line.js');`),
      }),
    ready: canvas.ready,
  },
  highcharts: {
    html: () =>
      pageOf({
        body: FIGURE + inPage(`globalThis.columns = longSeries(${length}); import('/made/highcharts-line.js');`),
      }),
    ready: picture.ready,
  },
  echarts: {
    html: () =>
      pageOf({ body: FIGURE + inPage(`globalThis.columns = longSeries(${length}); import('/made/echarts-line.js');`) }),
    ready: canvas.ready,
  },
});

const mounting = (make, drop) => `<script type="module">
  const host = document.createElement('div');
  globalThis.benchMount = async (n) => { document.body.append(host); ${make} };
  globalThis.benchUnmount = () => { ${drop} host.replaceChildren(); host.remove(); };
</script>`;

/** Puts trends up and takes them down; `then` is code that runs for each of them, as `one`, when all are drawn. */
const ourTrends = (then, isDone) => ({
  html: () =>
    pageOf({
      head: `${EMBED}<style>div>war-trend{position:absolute;top:0;inline-size:40em}</style>`,
      body:
        withoutShadow(tag()) +
        mounting(
          `const html = document.querySelector('war-trend').getAttribute('data-trend');
           for (let i = 0; i < n; i++) { const one = document.createElement('war-trend'); one.setAttribute('data-trend', html); host.append(one); }
           const all = [...host.children];
           while (!all.every((one) => one.shadowRoot?.querySelector('svg path'))) await benchFrames(1);
           for (const one of all) { ${then} }
           while (!all.every((one) => one.shadowRoot.querySelector('${isDone}'))) await benchFrames(1);`,
          '',
        ),
    }),
  ready: DRAWN,
});

/** Trends put up and taken down: not touched, and each with its engine, which the page has loaded once. */
export const trendMountPages = {
  ours: ourTrends('', 'svg path'),
  awake: ourTrends("one.shadowRoot.querySelector('.stage').dispatchEvent(new PointerEvent('pointerenter'));", 'canvas'),
  uplot: {
    html: () =>
      pageOf({
        head: sheet('/made/uplot-line.css') + script('/made/uplot-line.js'),
        body:
          FIGURE +
          jsonOf(columns) +
          mounting(
            'globalThis.all = Array.from({ length: n }, () => benchDraw(host));',
            'globalThis.all.forEach((one) => one.destroy()); globalThis.all = [];',
          ),
      }),
    ready: canvas.ready,
  },
};
