// With the module that makes it accessible, as its makers advise.
import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/modules/accessibility.js';
import { columns, figure } from '../floors/columns.js';

const { days, amounts } = columns;
Highcharts.chart(figure, {
  chart: { animation: false },
  title: { text: 'Claimed' },
  credits: { enabled: false },
  legend: { enabled: false },
  xAxis: { type: 'datetime' },
  yAxis: { title: { text: 'Claimed' }, min: 0 },
  plotOptions: { series: { animation: false, marker: { enabled: false }, turboThreshold: 0 } },
  series: [
    {
      type: 'line',
      name: 'Claimed',
      color: '#a33',
      lineWidth: 1.5,
      data: days.map((day, i) => [day * 864e5, amounts[i]]),
    },
  ],
});
