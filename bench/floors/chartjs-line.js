// Chart.js as it is: a line, two axes, a tooltip; no animation, and its data in the form that it takes fastest.
import { Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import { columns, figure, monthOf } from './columns.js';

Chart.register(LineController, LineElement, PointElement, LinearScale, Tooltip);
const { days, amounts } = columns;
const canvas = figure.appendChild(document.createElement('canvas'));
new Chart(canvas, {
  type: 'line',
  data: {
    datasets: [
      {
        label: 'Claimed',
        data: days.map((x, i) => ({ x, y: amounts[i] })),
        borderWidth: 1.5,
        borderColor: '#a33',
        pointRadius: 0,
      },
    ],
  },
  options: {
    animation: false,
    parsing: false,
    normalized: true,
    maintainAspectRatio: false,
    interaction: { mode: 'index', intersect: false },
    scales: { x: { type: 'linear', ticks: { callback: monthOf } }, y: { type: 'linear', beginAtZero: true } },
    plugins: { legend: { display: false } },
  },
});
