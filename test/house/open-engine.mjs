// A page in an engine that playwright-core cannot drive with the machine's own browser, in the three words the tests need.

import puppeteer from 'puppeteer-core';
import { foundBrowsers, hasWebkit, needBrowsers } from '../../scripts/find-browsers.mjs';
import { WebKit } from '../../scripts/webkit.mjs';

async function openFirefox() {
  const executablePath = needBrowsers().firefox;
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  return {
    goTo: (url) => page.goto(url),
    evaluate: (script, ...args) => page.evaluate(script, ...args),
    waitFor: (script, { args = [], timeoutMs = 20_000 } = {}) =>
      page.waitForFunction(script, { timeout: timeoutMs, polling: 50 }, ...args),
    close: () => browser.close(),
  };
}

/** `{Firefox: open, WebKit: open}`: what is on the machine; each opens one page of 1000 × 800 pixels. */
export const engines = {
  ...(foundBrowsers().firefox && { Firefox: openFirefox }),
  ...(hasWebkit() && { WebKit: () => WebKit.launch({ width: 1000, height: 800 }) }),
};
