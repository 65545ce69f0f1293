/** A ledger's own readable page, and a page for each of its claims: complete without a script. Pure; no DOM, no node. */
import type { FragmentKind } from '../model/find-fragment.js';
import { findFragment, PARTS } from '../model/find-fragment.js';
import type { OpenLedger } from '../model/open-ledger.js';
import { pinFragment } from '../model/pin-fragment.js';
import type { Ledger } from '../model/ledger.js';
import { fill } from '../text/messages.js';
import type { Locale } from '../text/locale.js';
import { sayDate } from '../text/say-date.js';
import { pageWords } from '../text/page-words.js';
import { renderBonus, renderClaim, renderSource, renderTrend, sayEntry } from './render.js';
import { correctionsOf } from './corrections.js';
import { snippetsOf, type Snippets } from './snippets.js';
import { encodeId, escapeHtml } from './string-tags.js';
import type { Styles } from './styles.js';

/** Where the parts of a published ledger are, as the page links to them. */
export interface PageOptions {
  locale: Locale;
  styles: Styles;
  /** Address of the page's own stylesheet. */
  pageStyles: string;
  /** Address of the script, for the snippet that asks for it; it is not loaded by the page. */
  script?: string;
  /** The ledger's own page, e.g. `https://publisher.example/ledger.html`, or `ledger.html` where the host is not known. */
  page: string;
  /** The ledger's JSON, relative to this page. */
  json: string;
  /** The page of one claim, relative to this one. A ledger of very many entries leaves what can be copied to those. */
  claimPage?: (id: string) => string;
  /** Elements for the head: links to other forms of the same. */
  head?: string;
  /** Is told after each entry. */
  onEntry?: (done: number, all: number) => void;
}

/** A part of a ledger that has an id, in the order of the ledger. */
export interface Entry {
  kind: FragmentKind;
  id: string;
}

/** Every entry that can be named. An id that is used twice names the first. */
export const entriesOf = ({ raw }: OpenLedger, kind: FragmentKind): Entry[] => {
  const part = raw[PARTS[kind]];
  if (kind === 'source') return Object.keys((part ?? {}) as object).map((id) => ({ kind, id }));
  const ids = (Array.isArray(part) ? part : []).flatMap((item: { id?: unknown } | null) =>
    typeof item?.id === 'string' ? item.id : [],
  );
  return [...new Set(ids)].map((id) => ({ kind, id }));
};

const RENDER = { claim: renderClaim, trend: renderTrend, bonus: renderBonus, source: renderSource };

/** What can be copied of an entry; nothing where its data is faulty. */
export const entrySnippets = (
  ledger: OpenLedger,
  { kind, id }: Entry,
  { locale, page }: Pick<PageOptions, 'locale' | 'page'>,
): Snippets | undefined => {
  const pinned = pinFragment(ledger, kind, id);
  const sentence = sayEntry(ledger, kind, id, locale);
  return pinned.ok && sentence !== undefined ? snippetsOf(kind, pinned.value, sentence, { page, id }) : undefined;
};

/** More than that belongs into no article; the forms that follow the ledger are short. */
const MAX_PINNED_CHARACTERS = 20_000;

/** The script for an article elsewhere, where links to this ledger are to be shown. */
export const scriptElement = (script: string): string =>
  `<script type="module" src="${escapeHtml(script)}"${/^https?:/.test(script) ? ` data-allow="${new URL(script).origin}"` : ''}></script>`;

/** An entry with its anchor and what can be copied of it. */
export const entryHtml = (ledger: OpenLedger, entry: Entry, options: PageOptions, isBrief = false): string => {
  const { locale, styles, json, page, script } = options;
  const words = pageWords(locale.tag);
  const { kind, id } = entry;
  const anchor = encodeId(id);
  const entryOf = (below: string) =>
    `<section class="entry" id="${escapeHtml(id)}"><p class="quiet"><a class="anchor" href="#${escapeHtml(anchor)}">#&#8288;${escapeHtml(id)}</a></p>${RENDER[kind]({ ledger, id, src: json }, { lang: locale, styles })}${below}</section>`;
  if (isBrief && kind === 'claim' && options.claimPage)
    return entryOf(`<p class="quiet"><a href="${escapeHtml(options.claimPage(id))}">${words.copy}</a></p>`);
  const snippets = entrySnippets(ledger, entry, options);
  // Within a text box only these two are markup.
  const boxed = (text: string) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
  const box = (label: string, text: string | undefined) =>
    text === undefined
      ? ''
      : `<label>${label}<textarea readonly rows="3" spellcheck="false">${boxed(text)}</textarea></label>`;
  const address = /^https?:/.test(page) ? new URL(json.split('/').at(-1)!, page).href : json;
  const live =
    snippets && snippets.tag.replace(/ data-\w+="[^"]*"/, () => ` src="${escapeHtml(`${address}#${anchor}`)}"`);
  const isLong = snippets && snippets.tag.length > MAX_PINNED_CHARACTERS;
  const copy = snippets
    ? `<details><summary>${words.copy}</summary>${isLong ? '' : box(words.asTag, snippets.tag) + box(words.asBlock, snippets.block)}${box(words.asLink, snippets.link)}${box(words.asLive, live)}${box(words.script, script && scriptElement(script))}</details>`
    : '';
  return entryOf(copy);
};

/** A whole HTML document. */
export const documentHtml = (title: string, { locale, pageStyles, head = '' }: PageOptions, body: string): string =>
  `<!doctype html><html lang="${locale.tag}" dir="${locale.dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><meta name="color-scheme" content="light dark"><link rel="stylesheet" href="${escapeHtml(pageStyles)}">${head}</head><body>${body}</body></html>\n`;

/** The title of a ledger, or what it is. */
export const titleOf = (ledger: Ledger, locale: Locale): string => ledger.title ?? pageWords(locale.tag).claims;

const linked = (name: string, url: string | undefined) =>
  url ? `<a href="${escapeHtml(url)}" rel="noopener">${escapeHtml(name)}</a>` : escapeHtml(name);

/** What a ledger was read in, by its name or as what it is, and when that came out. */
const baseHtml = (base: NonNullable<Ledger['isBasedOn']>, locale: Locale): string => {
  const { messages } = locale;
  const { name, url, datePublished: date, datePublishedBasis: basis } = base;
  const aside = basis === 'inferred' ? ` (${messages.inferred})` : '';
  const published = date && escapeHtml(fill(messages.published, { date: sayDate(date, locale) }) + aside);
  return [linked(name ?? url ?? pageWords(locale.tag).report, url), published].filter(Boolean).join(messages.comma);
};

const introHtml = (ledger: Ledger, locale: Locale): string => {
  const words = pageWords(locale.tag);
  const { publisher, isBasedOn: base, conflict } = ledger;
  const lines = [
    publisher?.name && fill(escapeHtml(words.publishedBy), { name: linked(publisher.name, publisher.url) }),
    base && fill(escapeHtml(words.basedOn), { name: baseHtml(base, locale) }),
    base?.note && escapeHtml(base.note),
    conflict?.name && escapeHtml(conflict.name),
  ];
  return lines
    .filter(Boolean)
    .map((line) => `<p class="quiet">${line}</p>`)
    .join('');
};

const logHtml = (ledger: Ledger, locale: Locale): string => {
  const words = pageWords(locale.tag);
  const lines = correctionsOf(ledger).map(({ claim, date, text }) => {
    const name =
      claim.id === undefined
        ? escapeHtml(claim.text)
        : `<a href="#${escapeHtml(encodeId(claim.id))}">${escapeHtml(claim.text)}</a>`;
    return `<li>${date ? `<b>${escapeHtml(sayDate(date, locale))}</b>${locale.messages.colon}` : ''}${escapeHtml(text)} <span class="quiet">(${name})</span></li>`;
  });
  return `<section id="corrections"><h2>${words.corrections}</h2>${lines.length ? `<ol class="log">${lines.join('')}</ol>` : `<p>${words.noCorrections}</p>`}</section>`;
};

/** What an entry is called in the list of contents. */
const nameOf = (open: OpenLedger, { kind, id }: Entry): string => {
  const { text, title, name } = (findFragment(open, kind, id)?.raw ?? {}) as Record<string, unknown>;
  return [text, title, name].find((said): said is string => typeof said === 'string') ?? id;
};

/** One part's line of the contents, which opens to its entries: a long page is not read from its top. */
const contentsHtml = (
  open: OpenLedger,
  heading: string,
  entries: readonly Entry[],
  { locale }: PageOptions,
): string => {
  const list = entries.map(
    (entry) => `<li><a href="#${escapeHtml(encodeId(entry.id))}">${escapeHtml(nameOf(open, entry))}</a></li>`,
  );
  return `<details><summary>${heading} (${locale.number(entries.length)})</summary><ul>${list.join('')}</ul></details>`;
};

/** A page with more entries than that would be too heavy with all that can be copied. */
const MOST_WHOLE = 400;

/** The page of a whole ledger. `ledger` is the read one, `open` the same for looking things up. */
export const renderLedger = (ledger: Ledger, open: OpenLedger, options: PageOptions): string => {
  const { locale, onEntry } = options;
  const words = pageWords(locale.tag);
  const title = titleOf(ledger, locale);
  const parts = (
    [
      ['claim', words.claims],
      ['trend', words.trends],
      ['bonus', words.bonuses],
      ['source', words.sources],
    ] as const
  ).map(([kind, heading]) => ({ kind, heading, entries: entriesOf(open, kind) }));
  const all = parts.reduce((sum, { entries }) => sum + entries.length, 0);
  let done = 0;
  const sections = parts.map(({ kind, heading, entries }) => {
    const inside = entries.map((entry) => {
      const html = entryHtml(open, entry, options, all > MOST_WHOLE);
      onEntry?.(++done, all);
      return html;
    });
    return inside.length
      ? `<section aria-labelledby="${PARTS[kind]}"><h2 id="${PARTS[kind]}">${heading}</h2>${inside.join('\n')}</section>`
      : '';
  });
  const contents = parts
    .filter(({ entries }) => entries.length)
    .map(({ heading, entries }) => contentsHtml(open, heading, entries, options));
  const nav = `<nav>${contents.join('')}<ul><li><a href="#corrections">${words.corrections}</a></li><li><a href="${escapeHtml(options.json)}">${words.data} (JSON)</a></li></ul></nav>`;
  return documentHtml(
    title,
    options,
    `<header><h1>${escapeHtml(title)}</h1>${introHtml(ledger, locale)}${nav}</header><main>${sections.join('\n')}${logHtml(ledger, locale)}</main>`,
  );
};
