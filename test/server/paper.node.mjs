// What a badge and a claim in a sentence are on paper: in brackets, on the page's own paper, from the server and by the script's markup alike.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, needBrowsers } from '../../scripts/find-browsers.mjs';
import { renderClaim, renderSource } from '../../dist/server/index.js';

const claim = {
  text: '700 men serve',
  claimant: 'The army',
  claimDate: '2025',
  value: 700,
  verification: 'notPossible',
};
const source = { name: 'TASS', kind: 'newsAgency', url: 'https://tass.ru/' };

describe('in print, what opens on a screen', () => {
  let browser, page;
  before(async () => {
    browser = await chromium.launch({ executablePath: needBrowsers().chromium, args: chromiumArgs });
    page = await browser.newPage();
    await page.emulateMedia({ media: 'print' });
    const inline = renderClaim(claim, { inline: true, fallback: claim.text });
    await page.setContent(
      `<!doctype html><body style="background: #fdf6e3"><p>He says ${inline}, as TASS ${renderSource(source)} has it.</p>`,
    );
  });
  after(() => browser?.close());

  for (const [tag, first, last] of [
    ['war-claim', '[part=attribution]', '[part=verification]'],
    ['war-source', '.badge + p', 'p:has(+ .cite)'],
  ])
    test(`stands in brackets beside its words: no sign lies over another, and no patch on the paper (${tag})`, async () => {
      const look = await page.evaluate(
        ([tag, first, last]) => {
          const popover = document.querySelector(tag).shadowRoot.querySelector('[popover]');
          const sign = (element, which) => {
            const { content, marginInlineStart, marginInlineEnd } = getComputedStyle(element, which);
            return [content, marginInlineStart, marginInlineEnd];
          };
          return {
            paper: getComputedStyle(popover).backgroundColor,
            own: [sign(popover, '::before')[0], sign(popover, '::after')[0]],
            open: sign(popover.querySelector(first), '::before'),
            close: sign(popover.querySelector(last), '::after'),
          };
        },
        [tag, first, last],
      );
      assert.deepEqual(look, {
        paper: 'rgba(0, 0, 0, 0)',
        own: ['none', 'none'],
        open: ['" ("', '0px', '0px'],
        close: ['")"', '0px', '0px'],
      });
    });
});
