/** A ledger's own readable page, and a page for each of its claims: complete without a script. Pure; no DOM, no node. */
import { PARTS } from '../model/find-entry.js';
import { findFragment } from '../model/find-fragment.js';
import { mustBeLocale, mustBeOpen, mustBeRead } from '../model/must-be-read.js';
import type { OpenLedger } from '../model/open-ledger.js';
import { CONTROLS } from '../model/schema.js';
import type { Ledger } from '../model/ledger.js';
import { fill } from '../text/messages.js';
import type { Locale } from '../text/locale.js';
import { sayDate } from '../text/say-date.js';
import { pageWords } from '../text/page-words.js';
import { correctionsOf } from './corrections.js';
import { anchorOf, entriesOf, entryHtml, namelessOf, type Entry, type PageOptions } from './ledger-entry.js';
import { encodeId, escapeHtml } from './string-tags.js';

export { entriesOf };

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

/** Whose ledger it is, and what it was read in. */
export const introHtml = (ledger: Ledger, locale: Locale): string => {
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

/** What the page's own ids begin with: an entry may be called “claims”. */
const OWN = 'page-';

const logHtml = (ledger: Ledger, locale: Locale): string => {
  const words = pageWords(locale.tag);
  const lines = correctionsOf(ledger).map(({ claim, date, text }) => {
    const name =
      claim.id === undefined
        ? escapeHtml(claim.text)
        : `<a href="#${escapeHtml(encodeId(claim.id))}">${escapeHtml(claim.text)}</a>`;
    return `<li>${date ? `<b>${escapeHtml(sayDate(date, locale))}</b>${locale.messages.colon}` : ''}${escapeHtml(text)} <span class="quiet">(${name})</span></li>`;
  });
  return `<section id="${OWN}corrections"><h2>${words.corrections}</h2>${lines.length ? `<ol class="log">${lines.join('')}</ol>` : `<p>${words.noCorrections}</p>`}</section>`;
};

/** What an entry is called in the list of contents. */
const nameOf = (open: OpenLedger, { kind, id }: Entry): string => {
  const { text, title, name } = (findFragment(open, kind, id)?.raw ?? {}) as Record<string, unknown>;
  return [text, title, name].find((said): said is string => typeof said === 'string')?.replace(CONTROLS, '') ?? id;
};

/** One part's line of the contents, which opens to its entries: a long page is not read from its top. */
const contentsHtml = (
  open: OpenLedger,
  heading: string,
  entries: readonly Entry[],
  nameless: readonly { said: string }[],
  { locale }: PageOptions,
): string => {
  const list = [
    ...entries.map(
      (entry) =>
        `<li><a href="#${escapeHtml(encodeId(anchorOf(open, entry)))}">${escapeHtml(nameOf(open, entry))}</a></li>`,
    ),
    ...nameless.map(({ said }) => `<li>${escapeHtml(said)}</li>`),
  ];
  return `<details><summary>${heading} (${locale.number(list.length)})</summary><ul>${list.join('')}</ul></details>`;
};

/** A page with more entries than that would be too heavy with all that can be copied. */
const MOST_WHOLE = 400;

/** The page of a whole ledger. `ledger` is the read one, `open` the same for looking things up. */
export const renderLedger = (ledger: Ledger, open: OpenLedger, options: PageOptions): string => {
  mustBeRead(ledger, 'parseLedger');
  mustBeOpen(open);
  mustBeLocale((options as PageOptions | undefined)?.locale);
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
  ).map(([kind, heading]) => ({
    kind,
    heading,
    entries: entriesOf(open, kind),
    nameless: namelessOf(open, kind, options),
  }));
  const all = parts.reduce((sum, { entries }) => sum + entries.length, 0);
  let done = 0;
  const sections = parts.map(({ kind, heading, entries, nameless }) => {
    const named = entries.map((entry) => {
      const html = entryHtml(open, entry, options, all > MOST_WHOLE);
      onEntry?.(++done, all);
      return html;
    });
    const inside = [...named, ...nameless.map(({ html }) => html)];
    return inside.length
      ? `<section aria-labelledby="${OWN}${PARTS[kind]}"><h2 id="${OWN}${PARTS[kind]}">${heading}</h2>${inside.join('\n')}</section>`
      : '';
  });
  const contents = parts
    .filter(({ entries, nameless }) => entries.length + nameless.length)
    .map(({ heading, entries, nameless }) => contentsHtml(open, heading, entries, nameless, options));
  const nav = `<nav>${contents.join('')}<ul><li><a href="#${OWN}corrections">${words.corrections}</a></li><li><a href="${escapeHtml(options.json)}">${words.data} (JSON)</a></li></ul></nav>`;
  return documentHtml(
    title,
    options,
    `<header><h1>${escapeHtml(title)}</h1>${introHtml(ledger, locale)}${nav}</header><main>${sections.join('\n')}${logHtml(ledger, locale)}</main>`,
  );
};
