// Opens every built story in Chromium and in Firefox: `storybook build` ends well with every story broken.
// A story fails when it does not come up, when its play function fails, when the console says an error, when axe, with every
// rule on, finds a violation, or when it has to be scrolled sideways in a window of 320 pixels.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { lookWith, settings } from './axe.mjs';
import { lookAtStories, storyEntries } from './open-stories.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const entries = storyEntries(process.argv.slice(2));
const counted = { rules: 0, checks: 0 };

async function violations(page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const {
    violations: list,
    rules,
    checks,
    undecided,
  } = await page.evaluate(`(${lookWith})(globalThis.axe, '#storybook-root', ${JSON.stringify(settings)})`);
  const { unknown, empty } = await page.evaluate(() => ({
    unknown: [...document.querySelectorAll('#storybook-root :not(:defined)')]
      .map(({ localName }) => localName)
      .filter((name) => !name.endsWith('-unread')),
    empty: !document.querySelector('#storybook-root')?.firstElementChild,
  }));
  counted.rules += rules;
  counted.checks += checks;
  if (unknown.length) return [`<${unknown[0]}> was never defined`];
  return empty ? ['nothing was drawn'] : list;
}

/** What is wider than a narrow phone, if anything is. */
async function scrolls(page) {
  await page.setViewport({ width: 320, height: 800 });
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`is ${scrollWidth} pixels wide in a window of ${clientWidth}`] : [];
  });
}

async function look(page, { type }) {
  return type === 'story' ? [...(await violations(page)), ...(await scrolls(page))] : [];
}

let failed = 0;
for (const browser of ['chromium', 'firefox']) {
  const began = Date.now();
  const result = await lookAtStories({ browser, entries, look });
  failed += result.failed;
  console.log(`${entries.length} in ${result.version}: ${Math.round((Date.now() - began) / 1000)} s`);
}
if (entries.length === 0) console.log('There is no story to open.');
console.log(`axe: ${counted.checks} elements passed a rule, ${counted.rules} rules applied.`);
process.exitCode = failed > 0 || entries.length === 0 ? 1 : 0;
console.log(`${entries.length * 2 - failed} passed, ${failed} failed`);
