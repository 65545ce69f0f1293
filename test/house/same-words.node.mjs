// The page's build makes phrases into lists and takes what is not needed out of the way. What it shows must be what the package says.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, needBrowsers } from '../../scripts/find-browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { loadLocale, renderBonus, renderClaim, renderSource, renderTrend } from '../../dist/server/index.js';

const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'pl', 'ru', 'uk'];
const COMPARATORS = ['asStated', 'about', 'atLeast', 'moreThan', 'atMost', 'lessThan'];
const text = 'The sentence.';
const other = { text: 'Another.', id: 'other', claimDate: '2024', value: 5 };
const schema = JSON.parse(readFileSync('dist/ledger.schema.json', 'utf8'));

/** Every word that the schema allows for a field, wherever it stands. */
const wordsOf = (field, node = schema, found = new Set()) => {
  if (!node || typeof node !== 'object') return found;
  const words = (at) =>
    Array.isArray(at)
      ? at.flatMap(words)
      : at && typeof at === 'object'
        ? [...(at.enum ?? []), ...Object.values(at).flatMap(words)]
        : [];
  if (node.properties?.[field]) words(node.properties[field]).forEach((word) => found.add(word));
  Object.values(node).forEach((child) => wordsOf(field, child, found));
  return found;
};

/** A claim for every phrase that there is. */
const claims = [
  ...COMPARATORS.flatMap((comparator) => [
    { value: { amount: 5000, comparator } },
    { value: { amount: 5000, comparator, near: true } },
    { value: { duration: 'P4Y', comparator, near: comparator !== 'about' } },
    { value: { amount: 2, comparator }, measure: { name: 'x', statType: 'ratio' } },
  ]),
  ...[0, 1, 2, 3, 8, 11, 100].map((amount) => ({ value: amount, measure: { name: 'x', statType: 'ratio' } })),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((zeros) => ({
    value: { magnitude: 10 ** zeros, currency: zeros % 2 ? 'USD' : undefined },
  })),
  ...['P1Y', 'P1M', 'P1W', 'P1D', 'PT1H', 'PT1M'].flatMap((per) => [
    { value: { amount: 7, per } },
    { value: { duration: per, plural: true } },
  ]),
  { value: { amount: 7, per: 'P2Y' } },
  { value: { low: 1, high: 9, best: 4, confidenceLevel: 95, example: true } },
  { value: { similarTo: 'other', sometimes: true } },
  { value: { amount: 1, currency: 'USD', asWritten: 'a buck', conversion: 'none', components: 'itemised' } },
  { value: { amount: 1, currency: 'USD', conversion: 'notStated', components: 'notItemised' } },
  {
    value: {
      amount: 1,
      currency: 'USD',
      conversion: { from: 'RUB', rate: 2 },
      components: [{ label: 'x', amount: 2 }],
    },
  },
  { value: { amount: 1, currency: 'USD', conversion: { from: 'RUB', rate: 2, date: '2025' } } },
  ...[
    '2025-21',
    '2025-22',
    '2025-23',
    '2025-24',
    '2025~',
    '2025?',
    '2025-01-01/..',
    '../2025-01-01',
    '2025/..',
    '../2025',
    '2024/2025',
  ].map((observationPeriod) => ({ observationPeriod, value: 1, periodText: 'then' })),
  ...['named', 'unnamed', 'publisher', undefined].map((attribution) => ({ attribution, attributionText: 'they say' })),
  ...['stated', 'resolvedFromArticleDate', 'inferred'].map((claimDateBasis) => ({
    claimDate: '2025',
    claimDateText: 'then',
    claimDateBasis,
  })),
  ...[...wordsOf('partyToConflict')].flatMap((partyToConflict) => [
    { claimant: { name: 'A', jobTitle: 'B', side: 'RU', partyToConflict, partyNote: 'C' } },
    { claimant: { name: 'A', partyToConflict } },
  ]),
  { claimant: [{ name: 'A' }, { description: 'B' }] },
  ...[...wordsOf('modality')].map((modality) => ({ modality, modalityText: 'maybe', value: 1 })),
  ...[...wordsOf('basis')].map((basis) => ({ basis, value: 1 })),
  { basis: 'namedCount', boundNote: 'more are not named', value: 1 },
  ...[...wordsOf('status')].map((status) => ({ verification: { status, by: 'BBC', date: '2025' }, value: 1 })),
  ...[...wordsOf('obsStatus')].map((obsStatus) => ({ obsStatus, value: 1 })),
  { observationPeriod: '2025', claimDate: '2025-06', value: 1, measure: { name: 'x', temporality: 'flow' } },
  { list: { values: ['IN', 'NP'], exhaustive: true } },
  { list: { values: ['IN', 'NP'] } },
  ...[...wordsOf('type')].flatMap((type) =>
    [true, false].map((reverse) => ({ value: 5, relations: [{ type, target: other, reverse, note: 'so' }] })),
  ),
  {
    value: { amount: 1, currency: 'USD' },
    measure: { name: 'x', temporality: 'stock' },
    observationAbout: 'UA',
    observationPeriod: '2025',
    relations: [{ type: 'rivals', target: { ...other, observationPeriod: '2024-01' }, comparable: false }],
  },
  { relations: [{ type: 'rivals', target: { text: 'No figure.' } }], value: 1 },
  { about: ['other'], relations: [] },
  {
    appearance: { name: 'news', url: 'https://a.example/', archivedAt: 'https://b.example/' },
    corrections: [
      { date: '2024', text: 'old' },
      { date: '2025', text: 'new' },
      { text: 'undated' },
      { date: '2023', text: 'oldest' },
    ],
    review: {
      publisher: 'P',
      url: 'https://a.example/',
      reviewDate: '2025',
      reviewRating: { alternateName: 'False', ratingValue: 1, bestRating: 5, worstRating: 1, ratingExplanation: 'E' },
    },
  },
].map((claim, i) => ({ text, id: 'c' + i, ...claim }));

const sources = [...wordsOf('kind')].map((kind, i) => ({
  kind,
  sourceReliability: 'ABCDEF'[i % 6],
  credibility: String((i % 6) + 1),
  ...(i % 2 ? { agent: { name: 'A', side: 'RU', partyToConflict: 'supportsParty', partyNote: 'N' } } : {}),
  name: 'N' + i,
  url: 'https://a.example/',
  archivedAt: 'https://b.example/',
  datePublished: '2025',
  dateAccessed: '2026',
  lang: 'ru',
  publisher: 'P',
}));

const money = (amount, more = {}) => ({ text, claimant: 'A', value: { amount, currency: 'USD', ...more } });
const bonus = {
  title: 'T',
  note: 'N',
  rows: [
    {
      place: 'A',
      bonus: money(50000, { comparator: 'moreThan' }),
      income: money(1600, { comparator: 'about', per: 'P1M' }),
      stated: { text, claimant: 'B', value: 3 },
    },
    { place: 'B', bonus: money(50000), income: money(1600, { per: 'P1M' }), stated: { text, value: 3 } },
    {
      place: 'C',
      bonus: money(50000, { comparator: 'lessThan' }),
      income: money(1600, { comparator: 'about', per: 'P1M' }),
    },
    { place: 'D', bonus: money(50000) },
    { place: 'I', bonus: money(900, { per: 'P1M' }), income: money(1600, { per: 'P1M' }) },
    { place: 'E', bonus: { text, value: { magnitude: 1000 } }, income: money(1600, { per: 'P1M' }) },
    { place: 'F', bonus: money(50000), income: money(1600, { per: 'P1M', currency: 'RUB' }) },
    { place: 'G', bonus: money(50000), income: money(1600) },
    {
      place: 'H',
      bonus: money(5, { comparator: 'moreThan' }),
      income: money(1600, { per: 'P1M', comparator: 'moreThan' }),
    },
  ],
};
const statement = (id, value, more = {}) => ({
  text,
  id,
  claimant: 'A',
  claimDate: '2025-0' + (id.length % 9),
  value,
  ...more,
});
const trend = {
  title: 'T',
  note: 'N',
  scale: 'log',
  events: [{ date: '2025-02-02', label: 'E' }],
  series: [
    {
      label: 'L',
      measure: { name: 'M', outcome: ['killed'] },
      claims: [
        ...COMPARATORS.map((comparator, i) => statement('s'.repeat(i + 1), { amount: 10 * (i + 1), comparator })),
        statement('x', { low: 5, high: 9, best: 7 }, { verification: 'independent' }),
        statement('xy', { magnitude: 1000 }, { verification: 'refuted', basis: 'target' }),
        statement('xyz', 12, { basis: 'namedCount', obsStatus: 'P', observationPeriod: '2025' }),
        statement('xyzz', 14, { verification: 'partly', claimDate: '2025~' }),
        { text, value: 3 },
      ],
    },
    {
      label: 'P',
      measure: { name: 'Q', outcome: ['wounded'] },
      points: Array.from({ length: 40 }, (_, i) => [`${1600 + i}-01-01`, { low: i + 1, high: 2 * i + 9 }]),
    },
  ],
};

const escape = (said) => said.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const entries = [
  ...claims.map((data) => ['claim', data, renderClaim]),
  ...sources.map((data) => ['source', data, renderSource]),
  ['bonus', bonus, renderBonus],
  ['trend', trend, renderTrend],
];

describe('the built script', () => {
  let folder, site, browser;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'war-claims-words-'));
    site = await serve({ mounts: { '/dist/': 'dist', '/': folder }, port: 0 });
    browser = await chromium.launch({ executablePath: needBrowsers().chromium, args: chromiumArgs });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const lang of LANGUAGES)
    test(`says in “${lang}”, letter for letter, what the server says`, async () => {
      await loadLocale(lang);
      const tags = entries.map(
        ([kind, data]) => `<war-${kind} data-${kind}="${escape(JSON.stringify(data))}">…</war-${kind}>`,
      );
      writeFileSync(
        join(folder, `${lang}.html`),
        `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Words</title><script type="module" src="/dist/embed.js"></script>${tags.join('\n')}`,
      );
      const page = await browser.newPage();
      await page.goto(`${site.url}${lang}.html`);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('war-claim, war-source, war-bonus, war-trend')].every(
          // A tag that no reader is near is drawn for whoever awaits it.
          (tag) => tag.updateComplete && tag.shadowRoot?.querySelector('[lang]'),
        ),
      );
      const server = entries.map(([, data, render]) => render(data, { lang }));
      const wrong = await page.evaluate((rendered) => {
        // A picture is as wide as its place, and what only a script can do stands only where a script is.
        const words = (root) => {
          const read = (node) =>
            node.nodeType === Node.TEXT_NODE
              ? node.data
              : node.nodeType === Node.COMMENT_NODE || node.matches?.('style, svg, .actions, .cite')
                ? ''
                : [...node.childNodes].map(read).join('') +
                  (node.matches?.('button') ? (node.getAttribute('aria-label') ?? '') : '');
          return read(root).replace(/\s+/g, ' ').trim();
        };
        const parse = (html) => new DOMParser().parseFromString(html, 'text/html').querySelector('template').content;
        return [...document.querySelectorAll('war-claim, war-source, war-bonus, war-trend')].flatMap((tag, i) => {
          const [shown, said] = [words(tag.shadowRoot), words(parse(rendered[i]))];
          if (shown === said) return [];
          const from = Math.max(0, [...shown].findIndex((letter, n) => letter !== [...said][n]) - 20);
          return [[shown, said].map((whole) => whole.slice(from, from + 80))];
        });
      }, server);
      await page.close();
      assert.deepEqual(wrong.slice(0, 5), []);
    });
});
