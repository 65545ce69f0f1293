// A line and its two axes as SVG: the least that is a picture of a series.
import { columns, figure, HEIGHT, monthOf, WIDTH } from './columns.js';

const { days, amounts } = columns;
const most = amounts.reduce((a, b) => Math.max(a, b));
const [first, last] = [days[0], days.at(-1)];
const x = (day) => (50 + ((day - first) / (last - first)) * (WIDTH - 60)).toFixed(1);
const y = (amount) => (HEIGHT - 30 - (amount / most) * (HEIGHT - 40)).toFixed(1);
const ticks = [0, 1, 2, 3, 4].map((i) => {
  const [amount, day] = [(most * i) / 4, first + ((last - first) * i) / 4];
  return `<path stroke="#ccc" d="M50 ${y(amount)}H${WIDTH - 10}"/><text x="0" y="${y(amount)}">${Math.round(amount / 1000)}k</text><text x="${x(day)}" y="${HEIGHT - 10}">${monthOf(day)}</text>`;
});
const line = days.map((day, i) => `${x(day)} ${y(amounts[i])}`).join('L');
figure.innerHTML = `<svg width="${WIDTH}" height="${HEIGHT}" font-size="12">${ticks.join('')}<path fill="none" stroke="#a33" stroke-width="1.5" d="M${line}"/></svg>`;
