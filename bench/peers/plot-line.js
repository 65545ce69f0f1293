import { lineY, plot } from '@observablehq/plot';
import { columns, figure, HEIGHT, WIDTH } from '../floors/columns.js';

const { days, amounts } = columns;
const data = days.map((day, i) => ({ day: new Date(day * 864e5), amount: amounts[i] }));
figure.append(
  plot({
    width: WIDTH,
    height: HEIGHT,
    marginLeft: 70,
    y: { grid: true, zero: true },
    marks: [lineY(data, { x: 'day', y: 'amount', stroke: '#a33', tip: true })],
  }),
);
