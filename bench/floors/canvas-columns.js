// The least that is a picture of a very long series: lowest and highest of each column of pixels, on a canvas.
import { columns, figure, HEIGHT, WIDTH } from './columns.js';

const { days, amounts } = columns;
const length = days.length;
let most = 0;
for (let i = 0; i < length; i++) if (amounts[i] > most) most = amounts[i];
const canvas = figure.appendChild(document.createElement('canvas'));
Object.assign(canvas, { width: WIDTH, height: HEIGHT });
const context = canvas.getContext('2d');
const perDay = WIDTH / (days[length - 1] - days[0]);
const y = (amount) => HEIGHT - (amount / most) * HEIGHT;
let column = 0;
let [low, high] = [amounts[0], amounts[0]];
context.beginPath();
for (let i = 0; i < length; i++) {
  const at = Math.floor((days[i] - days[0]) * perDay);
  const amount = amounts[i];
  if (at !== column) {
    context.lineTo(column, y(low));
    context.lineTo(column, y(high));
    column = at;
    low = high = amount;
  } else if (amount < low) low = amount;
  else if (amount > high) high = amount;
}
context.stroke();
