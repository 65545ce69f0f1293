// 85 regions compared: our tag, the same words as an HTML table, and others' bars.

import { renderBonus } from '../../dist/server/index.js';
import { bonus, regions } from './data.mjs';
import { EMBED, jsonOf, pageOf, script } from './page.mjs';
import { plainOf, withoutShadow } from './words.mjs';

let made;
const tag = () => (made ??= renderBonus(bonus));

const TABLE_CSS =
  'table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.4em}p{margin:0;font-size:.85em}i{display:block;height:.6em;background:#777}';
const DRAWN = "benchFind('war-bonus >>> tbody tr')";
const FIGURE = `<figure id="figure" style="margin:0;width:720px;height:${85 * 26 + 40}px"></figure>`;
const chart = (name, ready) => ({
  html: () => pageOf({ head: script(`/made/${name}.js`), body: FIGURE + jsonOf(regions) }),
  ready: `benchFind('#figure ${ready}')`,
});

/** The tag as the server writes it. */
export const bonusTag = tag;

export const bonusPages = {
  ours: { html: () => pageOf({ head: EMBED, body: withoutShadow(tag()) }), ready: DRAWN },
  server: { html: () => pageOf({ head: EMBED, body: tag() }), ready: DRAWN },
  plain: { html: () => pageOf({ head: `<style>${TABLE_CSS}</style>`, body: plainOf(tag()) }), ready: 'true' },
  chartjs: chart('chartjs-bars', 'canvas'),
  plot: chart('plot-bars', 'svg'),
  echarts: chart('echarts-bars', 'canvas'),
};
