/** An entry on its ledger's page: its anchor, what readers see of it, what can be copied. Pure; no DOM, no node. */
import type { FragmentKind } from '../model/find-fragment.js';
import { PARTS } from '../model/find-entry.js';
import type { OpenLedger } from '../model/open-ledger.js';
import { pinFragment } from '../model/pin-fragment.js';
import type { Locale } from '../text/locale.js';
import { pageWords } from '../text/page-words.js';
import { renderBonus, renderClaim, renderSourceLine, renderTrend, sayEntry } from './render.js';
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
  /** Is called after each entry. */
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

/** The order of the kinds on the page: of two entries with one id the first has it as its anchor, as every link and snippet has it. */
const ORDER: readonly FragmentKind[] = ['claim', 'trend', 'bonus', 'source'];

/** Where an entry is on its page: its id, or where another kind has that, `source-tass`. */
export const anchorOf = (ledger: OpenLedger, { kind, id }: Entry): string =>
  ORDER.slice(0, ORDER.indexOf(kind)).some((other) => ledger.lookUp(PARTS[other], id)) ? `${kind}-${id}` : id;

// A source is a line of its own here: a badge that opens would open away from it where no script places it, and prints nothing.
const RENDER = { claim: renderClaim, trend: renderTrend, bonus: renderBonus, source: renderSourceLine };

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

/** Longer snippets do not belong in an article; the live ones are short. */
const MAX_PINNED_CHARACTERS = 20_000;

/** The script for an article elsewhere, where links to this ledger are to be shown. */
export const scriptElement = (script: string): string =>
  `<script type="module" src="${escapeHtml(script)}"${/^https?:/.test(script) ? ` data-allow="${new URL(script).origin}"` : ''}></script>`;

/** An entry with its anchor and what can be copied of it. */
export const entryHtml = (ledger: OpenLedger, entry: Entry, options: PageOptions, isBrief = false): string => {
  const { locale, styles, json, page, script } = options;
  const words = pageWords(locale.tag);
  const { kind, id } = entry;
  const anchor = anchorOf(ledger, entry);
  const entryOf = (below: string) =>
    `<section class="entry" id="${escapeHtml(anchor)}"><p class="quiet"><a class="anchor" href="#${escapeHtml(encodeId(anchor))}">#&#8288;${escapeHtml(id)}</a></p>${RENDER[kind]({ ledger, id, src: json }, { lang: locale, styles })}${below}</section>`;
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
    snippets && snippets.tag.replace(/ data-\w+="[^"]*"/, () => ` src="${escapeHtml(`${address}#${encodeId(id)}`)}"`);
  const isLong = snippets && snippets.tag.length > MAX_PINNED_CHARACTERS;
  const copy = snippets
    ? `<details><summary>${words.copy}</summary>${isLong ? '' : box(words.asTag, snippets.tag) + box(words.asBlock, snippets.block)}${box(words.asLink, snippets.link)}${box(words.asLive, live)}${box(words.script, script && scriptElement(script))}</details>`
    : '';
  return entryOf(copy);
};

/** What no id can be, within one look-up. */
const NAMELESS = '\u0000';

/** Entries without an id: they are shown like the others, and cannot be linked to. What cannot be read is reported, not shown. */
export const namelessOf = (
  ledger: OpenLedger,
  kind: FragmentKind,
  { locale, styles }: Pick<PageOptions, 'locale' | 'styles'>,
): { said: string; html: string }[] => {
  const part = ledger.raw[PARTS[kind]];
  return (Array.isArray(part) ? part : []).flatMap((raw: { id?: unknown } | null, i) => {
    if (typeof raw?.id === 'string') return [];
    // A name for as long as it is rendered: its data is looked up and pinned as any other's.
    const named: OpenLedger = {
      ...ledger,
      lookUp: (of, id) =>
        of === PARTS[kind] && id === NAMELESS ? { raw, path: [of, String(i)] } : ledger.lookUp(of, id),
    };
    const said = sayEntry(named, kind, NAMELESS, locale);
    if (said === undefined) return [];
    const html = RENDER[kind]({ ledger: named, id: NAMELESS }, { lang: locale, styles });
    return { said, html: `<section class="entry">${html}</section>` };
  });
};
