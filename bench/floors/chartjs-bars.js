// Chart.js as it is: two bars a region.
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);
const rows = JSON.parse(document.getElementById('data').textContent);
const canvas = document.getElementById('figure').appendChild(document.createElement('canvas'));
new Chart(canvas, {
  type: 'bar',
  data: {
    labels: rows.map(({ place }) => place),
    datasets: [
      { label: 'Paid once', data: rows.map(({ bonus }) => bonus) },
      { label: 'A year of pay', data: rows.map(({ income }) => income * 12) },
    ],
  },
  options: {
    indexAxis: 'y',
    animation: false,
    maintainAspectRatio: false,
    scales: { y: { ticks: { autoSkip: false } } },
  },
});
