import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, TooltipComponent, CanvasRenderer]);
const rows = JSON.parse(document.getElementById('data').textContent);
const chart = init(document.getElementById('figure'));
chart.setOption({
  animation: false,
  grid: { left: 90, right: 20, top: 30, bottom: 30 },
  tooltip: { trigger: 'axis' },
  xAxis: { type: 'value' },
  yAxis: { type: 'category', data: rows.map(({ place }) => place), inverse: true, axisLabel: { interval: 0 } },
  series: [
    { type: 'bar', name: 'Paid once', data: rows.map(({ bonus }) => bonus) },
    { type: 'bar', name: 'A year of pay', data: rows.map(({ income }) => income * 12) },
  ],
});
chart.getZr().flush();
