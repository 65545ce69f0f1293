// Opens every built story in Chromium: `storybook build` ends well with every story broken.
// A story fails when it does not come up, when its play function fails, when the console says an error,
// or when axe, with every rule on, finds a violation.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { chromiumArgs, needBrowsers } from './find-browsers.mjs';
import { serve } from './serve.mjs';

const folder = 'storybook-static';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const only = process.argv.slice(2);
const entries = Object.values(JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')).entries).filter(
  ({ id }) => only.length === 0 || only.some((part) => id.includes(part)),
);

const site = await serve({ mounts: { '/': folder }, port: 0 });
const browser = await chromium.launch({ executablePath: needBrowsers().chromium, args: chromiumArgs });

/** What is wrong with one entry of the index, as sentences; none where all is well. */
async function faults({ id, type }) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  const found = [];
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on(
    'console',
    (message) => message.type() === 'error' && found.push(`console: ${message.text()} ${message.location().url}`),
  );
  try {
    await page.addInitScript(() => {
      // Storybook's channel tells when a story is rendered and its play function has ended.
      const timer = setInterval(() => {
        const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
        if (!channel) return;
        clearInterval(timer);
        for (const event of ['storyFinished', 'docsRendered', 'storyErrored', 'storyThrewException', 'storyMissing'])
          channel.on(event, () => (globalThis.__storyEnd ??= event));
      }, 1);
    });
    await page.goto(`${site.url}iframe.html?id=${id}&viewMode=${type === 'docs' ? 'docs' : 'story'}`);
    await page
      .waitForFunction(
        () => globalThis.__storyEnd ?? document.body.classList.contains('sb-show-errordisplay'),
        undefined,
        { timeout: 20_000 },
      )
      .catch(() => found.push('did not come up within 20 seconds'));
    const overlay = await page.evaluate(() =>
      document.body.matches('.sb-show-errordisplay, .sb-show-nopreview')
        ? document.querySelector('#error-message, .sb-nopreview_heading')?.textContent?.trim() || 'no story shown'
        : '',
    );
    if (overlay) found.push(`overlay: ${overlay}`);
    if (type === 'story' && found.length === 0) found.push(...(await violations(page)));
  } catch (error) {
    found.push(String(error.message ?? error));
  }
  await page.close();
  return found;
}

async function violations(page) {
  await page.evaluate(axe);
  const { empty, list } = await page.evaluate(async () => {
    const result = await globalThis.axe.run('#storybook-root', { resultTypes: ['violations'] });
    return {
      empty: !document.querySelector('#storybook-root')?.firstElementChild,
      list: result.violations.map(
        ({ id, help, nodes }) => `axe ${id}: ${help} (${nodes.map((n) => n.target.join(' ')).join('; ')})`,
      ),
    };
  });
  return empty ? ['nothing was drawn'] : list;
}

let failed = 0;
const queue = [...entries];
const worker = async () => {
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    const found = await faults(entry);
    if (found.length === 0) continue;
    failed += 1;
    console.log(
      `✖ ${entry.title} / ${entry.name} (${entry.id})\n${[...new Set(found)].map((fault) => `    ${fault}`).join('\n')}`,
    );
  }
};
await Promise.all([worker(), worker()]);

await browser.close();
await site.close();
if (entries.length === 0) console.log('There is no story to open.');
process.exitCode = failed > 0 || entries.length === 0 ? 1 : 0;
console.log(`${entries.length - failed} passed, ${failed} failed`);
