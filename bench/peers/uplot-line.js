import uPlot from 'uplot';
import { columns, figure, HEIGHT, WIDTH } from '../floors/columns.js';

const { days, amounts } = columns;
const draw = (into) =>
  new uPlot(
    {
      width: WIDTH,
      height: HEIGHT - 40,
      scales: { x: { time: true } },
      series: [{}, { label: 'Claimed', stroke: '#a33', width: 1.5 }],
    },
    [days.map((day) => day * 86400), amounts],
    into,
  );
globalThis.benchDraw = draw;
draw(figure);
