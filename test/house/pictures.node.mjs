import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { smallPng } from '../../scripts/small-png.mjs';

const draw = (width, height, colour) => {
  const data = Buffer.alloc(width * height * 4, 255);
  for (let i = 0; i < width * height; i += 1) data.set(colour(i % width, Math.floor(i / width)), 4 * i);
  return { width, height, data };
};

const off = (a, b) => pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 });

test('a kept picture is what was seen: no pixel differs to a comparison', () => {
  const letters = draw(61, 40, (x, y) => [x * 4, x * 4, (y % 4) * 60]);
  const kept = PNG.sync.read(smallPng(letters));
  assert.deepEqual([kept.width, kept.height], [61, 40]);
  assert.equal(off(letters, kept), 0);
});

test('a picture of more colours than a small file holds is kept nearly as it was', () => {
  const many = draw(64, 64, (x, y) => [x * 4, y * 4, ((x * y) % 64) * 4]);
  const kept = PNG.sync.read(smallPng(many));
  for (let i = 0; i < many.data.length; i += 1) assert.ok(Math.abs(kept.data[i] - many.data[i]) <= 40);
});

test('a letter that has moved by a pixel is seen in a kept picture', () => {
  const letter = (at) =>
    draw(30, 30, (x, y) => (x >= at && x < at + 3 && y > 5 && y < 25 ? [0, 0, 0] : [255, 255, 255]));
  assert.ok(off(letter(11), PNG.sync.read(smallPng(letter(10)))) > 8);
});

test('the pictures of all stories stay small enough to be kept with the code', () => {
  const files = readdirSync('test/pictures').filter((file) => file.endsWith('.png'));
  assert.ok(files.length > 100);
  assert.ok(files.reduce((sum, file) => sum + readFileSync(`test/pictures/${file}`).length, 0) < 8 * 2 ** 20);
});
