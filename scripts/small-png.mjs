// A picture of few colours as a small file: letters on paper need no sixteen million.

import { crc32, deflateSync } from 'node:zlib';

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const all = Buffer.alloc(body.length + 8);
  all.writeUInt32BE(data.length, 0);
  body.copy(all, 4);
  all.writeUInt32BE(crc32(body), body.length + 4);
  return all;
};

const distance = (a, b) =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

const LEVELS = [0, 64, 128, 191, 255];
const GRID = LEVELS.flatMap((r) => LEVELS.flatMap((g) => LEVELS.map((b) => (r << 16) | (g << 8) | b)));

/** The colours, where they are too many the most frequent and a grid; for each pixel the number of its own or of the nearest one. */
function paletteOf(data, pixels) {
  const colourAt = (i) => (data[4 * i] << 16) | (data[4 * i + 1] << 8) | data[4 * i + 2];
  const counts = new Map();
  for (let i = 0; i < pixels; i += 1) counts.set(colourAt(i), (counts.get(colourAt(i)) ?? 0) + 1);
  const frequent = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const colours = frequent.length > 256 ? [...frequent.slice(0, 256 - GRID.length), ...GRID] : frequent;
  const numbers = new Map(colours.map((colour, number) => [colour, number]));
  const nearest = (colour) => {
    let best = 0;
    for (let n = 1; n < colours.length; n += 1)
      if (distance(colour, colours[n]) < distance(colour, colours[best])) best = n;
    numbers.set(colour, best);
    return best;
  };
  const indices = Buffer.alloc(pixels);
  for (let i = 0; i < pixels; i += 1) indices[i] = numbers.get(colourAt(i)) ?? nearest(colourAt(i));
  return { indices, colours };
}

/** `{width, height, data}` (RGBA, opaque) as a PNG of at most 256 colours; letters on paper hardly have more. */
export function smallPng({ width, height, data }) {
  const palette = paletteOf(data, width * height);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) palette.indices.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
