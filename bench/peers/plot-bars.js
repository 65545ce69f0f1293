import { barX, plot } from '@observablehq/plot';

const rows = JSON.parse(document.getElementById('data').textContent);
const bars = rows.flatMap(({ place, bonus, income }) => [
  { place, what: 'Paid once', amount: bonus },
  { place, what: 'A year of pay', amount: income * 12 },
]);
document.getElementById('figure').append(
  plot({
    width: 720,
    height: 85 * 26 + 40,
    marginLeft: 80,
    x: { axis: 'top', grid: true },
    y: { axis: null },
    fy: { domain: rows.map(({ place }) => place), label: null },
    marks: [barX(bars, { x: 'amount', y: 'what', fy: 'place', fill: 'what', tip: true })],
  }),
);
