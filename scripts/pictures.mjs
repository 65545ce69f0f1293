// `npm run pictures`: takes a picture of every story in Chromium and compares it with the one in test/pictures/.
// A picture that differs leaves what has changed, in red, in pictures-changed/. `npm run pictures -- --write` writes new ones;
// words choose stories: `npm run pictures -- claim-kinds`. Letters are those that the stories install.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { lookAtStories, storyEntries } from './open-stories.mjs';
import { smallPng } from './small-png.mjs';

const folder = 'test/pictures';
const changed = 'pictures-changed';
const browserFile = `${folder}/chromium.json`;
const WIDE = 700;
/** A hundred regions are as telling as their first fifty. */
const HIGHEST = 2400;

/** Letters are drawn alike on every machine, whatever it has been told of its screen. */
const args = [
  '--hide-scrollbars',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
];

/** How far a colour may be off (0 to 1), how many pixels of a million may be, how much longer the picture may be. */
const strict = { threshold: 0.1, perMillion: 60, longer: 0 };
/** Another version of Chromium draws letters and controls a little differently. */
const loose = { threshold: 0.3, perMillion: 20_000, longer: 0.03 };

const words = process.argv.slice(2);
const isWriting = words.includes('--write');
const only = words.filter((word) => word !== '--write');
const entries = storyEntries(only).filter(({ type }) => type === 'story');
const drawnBy = existsSync(browserFile) ? JSON.parse(readFileSync(browserFile, 'utf8')).major : 0;
const counted = { written: 0, bytes: 0 };
let tolerance = strict;

/** Waits until nothing is left to come, and takes what the story covers. */
async function take(page) {
  const height = await page.evaluate(async () => {
    const story = document.querySelector('main.story');
    story.style.minHeight = '0';
    // A tag is drawn when a reader comes near; who awaits it has it at once.
    await Promise.all([...story.querySelectorAll('*')].map(({ updateComplete }) => updateComplete));
    await document.fonts.ready;
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    // Else the machine's own letters would be in the picture, and nobody would see it here.
    if (![...document.fonts].some(({ status }) => status === 'loaded')) throw new Error('the letters did not come');
    const open = [...story.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? [...shadowRoot.querySelectorAll(':popover-open')] : [],
    );
    return Math.ceil(Math.max(...[story, ...open].map((one) => one.getBoundingClientRect().bottom)));
  });
  const { width } = page.viewport();
  const taken = Math.min(height, HIGHEST);
  if (taken > 800) await page.setViewport({ width, height: taken });
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
  });
  return page.screenshot({ clip: { x: 0, y: 0, width, height: taken }, captureBeyondViewport: false });
}

/** The first `height` rows, white where there are none. */
const framed = ({ width, height, data }, to) => {
  const all = Buffer.alloc(width * to * 4, 255);
  all.set(data.subarray(0, width * Math.min(height, to) * 4));
  return all;
};

function differences(before, after, id) {
  if (before.width !== after.width) return [`is ${after.width} pixels wide, was ${before.width}`];
  const { width } = after;
  const height = Math.max(before.height, after.height);
  const diff = new PNG({ width, height });
  const pixels = pixelmatch(framed(before, height), framed(after, height), diff.data, width, height, {
    threshold: tolerance.threshold,
  });
  const isLonger = Math.abs(before.height - after.height) > tolerance.longer * before.height;
  if (!isLonger && pixels <= Math.max(8, (width * height * tolerance.perMillion) / 1e6)) return [];
  writeFileSync(`${changed}/${id}.png`, PNG.sync.write(diff));
  const size = before.height === after.height ? '' : `, ${after.height} pixels high in place of ${before.height}`;
  return [`${pixels} pixels differ${size}: see ${changed}/${id}.png`];
}

/** Compared as it would be kept, in as few colours. */
const asKept = async (page) => PNG.sync.read(smallPng(PNG.sync.read(Buffer.from(await take(page)))));

async function look(page, { id }) {
  let after = await asKept(page);
  const file = `${folder}/${id}.png`;
  const before = existsSync(file) && PNG.sync.read(readFileSync(file));
  if (before && differences(before, after, id).length) {
    // On a busy machine something may not have come yet; what has changed is changed a second later, too.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    after = await asKept(page);
  }
  if (!isWriting) return before ? differences(before, after, id) : ['has no picture yet'];
  if (!before || differences(before, after, id).length) {
    writeFileSync(file, smallPng(after));
    counted.written += 1;
  }
  counted.bytes += readFileSync(file).length;
  return [];
}

rmSync(changed, { recursive: true, force: true });
mkdirSync(changed, { recursive: true });
mkdirSync(folder, { recursive: true });

/** Asks the browser for its version before a picture is compared. */
const { version } = await lookAtStories({ browser: 'chromium', entries: [], look: () => [] });
const major = Number(/\d+/.exec(version)[0]);
if (major !== drawnBy && !isWriting) {
  tolerance = loose;
  console.log(`The pictures are by Chromium ${drawnBy}, this is ${major}: small differences are let pass.`);
}
const result = await lookAtStories({ browser: 'chromium', entries, wide: WIDE, args, look });
let { failed } = result;

const drawn = new Set(entries.map(({ id }) => `${id}.png`));
const left = only.length ? [] : readdirSync(folder).filter((file) => file.endsWith('.png') && !drawn.has(file));
for (const file of left) {
  if (isWriting) rmSync(`${folder}/${file}`);
  else console.log(`✖ ${folder}/${file} is the picture of no story`);
}
if (isWriting) {
  writeFileSync(browserFile, `${JSON.stringify({ major })}\n`);
  console.log(
    `${counted.written} pictures written, ${left.length} removed; ${entries.length} are ${counted.bytes} bytes.`,
  );
  rmSync(changed, { recursive: true, force: true });
} else failed += left.length;
if (failed === 0) rmSync(changed, { recursive: true, force: true });
else
  console.log(
    'Look at each. Where it is as it should be: `npm run pictures -- --write`, and say in the commit what changed.',
  );
process.exitCode = failed > 0 || entries.length === 0 ? 1 : 0;
console.log(`${entries.length + (isWriting ? 0 : left.length) - failed} passed, ${failed} failed`);
