// The built stories, opened one by one in a browser: for their check and for their pictures.

import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, needBrowsers } from './find-browsers.mjs';
import { serve } from './serve.mjs';

const folder = 'storybook-static';

/** How wide a window is, in CSS pixels: what a story's tag says, else wide enough for everything. */
const widths = { narrow: 320, phone: 390 };

/** What a story's tag asks the browser for; Chromium alone can give it. */
const media = {
  print: { media: 'print' },
  'forced-colors': { name: 'forced-colors', value: 'active' },
  'more-contrast': { name: 'prefers-contrast', value: 'more' },
  'reduced-motion': { name: 'prefers-reduced-motion', value: 'reduce' },
};

/** The entries of the built index whose id contains one of the words, all without words: `[{id, type, title, name, tags}]`. */
export const storyEntries = (only = []) =>
  Object.values(JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')).entries).filter(
    ({ id }) => only.length === 0 || only.some((part) => id.includes(part)),
  );

/**
 * Opens entries in `chromium` or `firefox`, a window 1,000 pixels wide unless `wide` says otherwise, and hands each to
 * `look(page, entry)`, which gives what is wrong with it, as sentences. Says which entries are faulty, and gives their number
 * and the browser's version. Stories of one file share a page, as they do for who reads them.
 */
export async function lookAtStories({ browser: name, entries, wide = 1000, args = [], look }) {
  const site = await serve({ mounts: { '/': folder }, port: 0 });
  const start = () =>
    puppeteer.launch({
      browser: name === 'firefox' ? 'firefox' : 'chrome',
      executablePath: needBrowsers()[name],
      args: name === 'firefox' ? [] : [...chromiumArgs, ...args],
    });
  // A page that lies behind another has no focus: each of the two has a browser of its own.
  const browsers = await Promise.all([start(), start()]);
  const version = await browsers[0].version();
  const files = [...new Set(entries.map(({ title }) => title))].map((file) =>
    entries.filter(({ title }) => title === file),
  );
  const faulty = new Set();
  const work = async (browser) => {
    for (let file = files.shift(); file; file = files.shift()) {
      const page = await openPage(browser, name, site.url);
      for (const entry of file) {
        page.faults.length = 0;
        page.faults.push(...(await see(page, wide, entry, look)));
        if (page.faults.length === 0) continue;
        faulty.add(entry.id);
        const lines = [...new Set(page.faults)].map((fault) => `    ${fault}`);
        console.log(`✖ ${name}: ${entry.title} / ${entry.name} (${entry.id})\n${lines.join('\n')}`);
      }
      await page.page.close();
    }
  };
  await Promise.all(browsers.map(work));
  await Promise.all(browsers.map((browser) => browser.close()));
  await site.close();
  return { failed: faulty.size, version };
}

const LATE = 'did not come up within 20 seconds';

/** Shows an entry and looks at it; again where Storybook, slow on a busy machine, has loaded its page anew meanwhile. */
async function see(page, wide, entry, look, tries = 3) {
  const again = () => see(page, wide, entry, look, tries - 1);
  try {
    const told = await show(page, wide, entry);
    if (told === LATE && tries > 1) return again();
    return told ? [told] : await look(page.page, entry);
  } catch (error) {
    return /context was destroyed/.test(error.message) && tries > 1 ? again() : [String(error)];
  }
}

async function openPage(browser, name, url) {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} ${message.location()?.url ?? ''}`);
  });
  // Storybook's own run of axe waits: who looks runs it where it is wanted.
  await page.goto(`${url}iframe.html?globals=a11y.manual:!true`);
  return { page, faults, cdp: name === 'chromium' && (await page.createCDPSession()) };
}

async function emulate({ page, cdp }, { media: medium = '', name, value } = {}) {
  const features = name ? [{ name, value }] : [];
  await cdp.send('Emulation.setEmulatedMedia', { media: medium, features });
  const query = name ? `(${name}: ${value})` : medium || 'screen';
  // What is asked for has to be on: else a story would pass without having been seen.
  if (!(await page.evaluate((sought) => matchMedia(sought).matches, query)))
    throw new Error(`The browser does not emulate ${query}`);
}

/** Waits for Storybook, which loads its page anew where a story could not be left in time, and for every letter. */
async function settle(page) {
  const isThere = () => globalThis.__STORYBOOK_ADDONS_CHANNEL__ && globalThis.__STORYBOOK_PREVIEW__?.storyStoreValue;
  await page.waitForFunction(isThere, { timeout: 60_000 });
  // A story that opens something places it by the width of its letters: they have to be there before.
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())).then(() => undefined));
}

/** Shows an entry, and gives what Storybook says of it where it failed. */
async function show({ page, cdp }, wide, { id, type, tags }) {
  await settle(page);
  await page.setViewport({ width: widths[tags.find((tag) => tag in widths)] ?? wide, height: 800 });
  if (cdp) await emulate({ page, cdp }, media[tags.find((tag) => tag in media)]);
  return page.evaluate(
    (storyId, viewMode, LATE) =>
      new Promise((resolve) => {
        const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
        const late = setTimeout(() => end(LATE), 20_000);
        const ends = {
          storyFinished: () => end(''),
          docsRendered: () => end(''),
          storyErrored: ({ title, description } = {}) => end(`error: ${title ?? ''} ${description ?? ''}`),
          storyThrewException: (error) => end(`error: ${error?.message ?? error}`),
          storyMissing: () => end('is missing'),
        };
        const end = (told) => {
          clearTimeout(late);
          for (const [event, listener] of Object.entries(ends)) channel.off(event, listener);
          const overlay = document.querySelector('.sb-show-errordisplay #error-message')?.textContent?.trim();
          resolve(told || (overlay ? `overlay: ${overlay}` : ''));
        };
        for (const [event, listener] of Object.entries(ends)) channel.on(event, listener);
        channel.emit('setCurrentStory', { storyId, viewMode });
      }),
    id,
    type === 'docs' ? 'docs' : 'story',
    LATE,
  );
}
