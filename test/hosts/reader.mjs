// The reader's page with what a host has left: what stands there without the script, and with it.

import { claim, figure, hedge, ledger, publisher } from './snippets.mjs';

const squeeze = (text) => text.replace(/\s+/g, ' ').trim();
/** JSON, or markup that was meant to be markup. */
const isSource = (text) => /[{}]|&quot;|"text"|data-(war-)?claim|<\/?\w/.test(text);

/** What a reader sees of a sentence: `whole`, `spaces lost`, `cut`, `source shown`, `nothing`. */
const sentenceState = (seen, wanted) => {
  const text = squeeze(seen);
  if (isSource(text)) return 'source shown';
  if (text === wanted) return 'whole';
  if (text.replaceAll(' ', '') === wanted.replaceAll(' ', '')) return 'spaces lost';
  return text.includes(hedge) ? 'cut' : 'nothing';
};

/** In the page: whether anything is left that carries the data. */
const carries = (section) => !!section.querySelector('war-claim[data-claim], [data-war-claim], a[href*="war-claim="]');

/** In the page: whether a card stands there, with its hedge and its claimant. */
const isDrawn = ({ at, figure, who }) => {
  const shown = document.querySelectorAll('section')[at].querySelector('war-claim')?.shadowRoot?.textContent ?? '';
  return shown.includes(figure) && shown.includes(who);
};

const words = ({ textContent }) => textContent.replace(/\s+/g, ' ').trim();

/** Opens pages in one browser. `site` is where `dist/` is served; its `/reader.html` is made here. */
export async function openReader(browser, site) {
  const address = `${site}reader.html`;
  const withScript = await browser.newContext();
  const without = await browser.newContext({ javaScriptEnabled: false });

  const open = async (context, parts, wrong) => {
    const page = await context.newPage();
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrong.push(message.text()));
    await page.route(`${publisher}/**`, (route) =>
      route.request().url() === `${publisher}/ledger.json`
        ? route.fulfill({ json: ledger, headers: { 'access-control-allow-origin': '*' } })
        : route.fulfill({ status: 404 }),
    );
    const script = `<script type="module" src="/dist/embed.js" data-allow="${publisher}"></script>`;
    const sections = parts.map((part) => `<section>${part}</section>`).join('\n');
    const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${script}</head><body>${sections}</body></html>`;
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await page.goto(address);
    return page;
  };

  return {
    /**
     * What became of each carrier, `lefts` and `texts` in the same order: the sentence before the script, whether the data came through,
     * whether a widget came, whether the page's own words stayed; and what was wrong on the page.
     */
    async read(lefts, texts) {
      const wrong = [];
      const before = await open(without, lefts, wrong);
      const cells = [];
      for (const [at, section] of (await before.locator('section').all()).entries()) {
        const sentence = sentenceState(await section.innerText(), texts[at]);
        cells.push({ sentence, carried: await section.evaluate(carries), words: await section.evaluate(words) });
      }
      await before.close();

      const after = await open(withScript, lefts, wrong);
      for (const [at, section] of (await after.locator('section').all()).entries()) {
        const cell = cells[at];
        const drawn = () =>
          after.waitForFunction(isDrawn, { at, figure, who: claim.claimant.name }, { timeout: 15_000 });
        cell.widget = cell.carried && (await drawn().then(Boolean, () => false));
        cell.kept = cell.words === (await section.evaluate(words));
        delete cell.words;
      }
      await after.close();
      return { cells, wrong };
    },
    close: () => Promise.all([withScript.close(), without.close()]),
  };
}
