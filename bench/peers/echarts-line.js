import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { columns, figure } from '../floors/columns.js';

use([LineChart, GridComponent, TooltipComponent, CanvasRenderer]);
const { days, amounts } = columns;
const chart = init(figure);
chart.setOption({
  animation: false,
  tooltip: { trigger: 'axis' },
  xAxis: { type: 'time' },
  yAxis: { type: 'value' },
  series: [
    {
      type: 'line',
      showSymbol: false,
      lineStyle: { width: 1.5, color: '#a33' },
      data: days.map((day, i) => [day * 864e5, amounts[i]]),
    },
  ],
});
chart.getZr().flush();
