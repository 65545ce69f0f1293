/**
 * `war-claims publish`: a ledger as static files for any host or CDN: its readable page, a page for each claim, its JSON and JSON-LD,
 * oEmbed files, a feed of corrections. The same ledger gives the same files; a file that has not changed is not written.
 */
/// <reference types="node" />
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Claim } from '../model/claim.js';
import type { Ledger } from '../model/ledger.js';
import { kindOf } from '../model/kind-of.js';
import { openLedger, type OpenLedger } from '../model/open-ledger.js';
import { failed, MAX_LEDGER_BYTES, parseJson } from '../model/parse.js';
import { parseLedger } from '../model/parse-any.js';
import type { Problem } from '../model/problem.js';
import { MAX_DEPTH } from '../model/schema.js';
import { claimsToJsonLd } from '../model/to-json-ld.js';
import type { Locale } from '../text/locale.js';
import { canonicalElement, claimQuotation, linkElement, renderClaimPage } from '../server/claim-page.js';
import type { PageOptions } from '../server/ledger-entry.js';
import { renderLedger, titleOf } from '../server/ledger-page.js';
import { pageWords } from '../text/page-words.js';
import { checkLedger } from './check-ledger.js';
import { escapeHtml } from '../server/string-tags.js';
import { feedOf } from './feed.js';
import { fileNameOf } from './file-names.js';
import { deleteFormer } from './former-files.js';
import { FRESH_SECONDS, headersOf, withHeaders } from './headers.js';
import { publishAssets, type Assets, type Files } from './publish-assets.js';

/** How a ledger is published. */
export interface PublishOptions {
  /** The ledger's name in its files, e.g. `ledger` for `ledger.html`. */
  name: string;
  /** The address that the folder will have, e.g. `https://publisher.example/ledgers/`. Without it there is no oEmbed and no feed. */
  base?: string;
  locale: Locale;
  /** Data with problems is not published. Default: the rest is. */
  isStrict?: boolean;
  /** Is told how far the work has come. */
  onProgress?: (done: number, all: number) => void;
}

/** An oEmbed answer; `authorName` where somebody in particular says it. */
const oEmbedOf = (title: string, authorName: string | undefined, ledger: Ledger, html: string, base: string) => ({
  version: '1.0',
  type: 'rich',
  title,
  author_name: authorName,
  provider_name: ledger.publisher?.name ?? new URL(base).host,
  provider_url: ledger.publisher?.url ?? base,
  cache_age: FRESH_SECONDS,
  html,
  width: 600,
  height: null,
});

/** The files of a claim: its page and, where the host is known, its oEmbed answer. */
const claimFiles = (
  claim: Claim & { id: string },
  ledger: Ledger,
  open: OpenLedger,
  options: PageOptions,
  { name, base, locale }: PublishOptions,
): Files => {
  const files: Files = new Map();
  const file = `${name}/${fileNameOf(claim.id)}`;
  const html = base === undefined ? undefined : claimQuotation(claim, ledger, open, options);
  if (base !== undefined && html !== undefined) {
    const who = locale.list((claim.claimant ?? []).flatMap(({ name }) => name ?? [])) || undefined;
    files.set(`${file}.oembed.json`, JSON.stringify(oEmbedOf(claim.text, who, ledger, html, base)) + '\n');
  }
  const at = (path: string) => new URL(path, base).href;
  const addresses = html === undefined ? undefined : { page: at(`${file}.html`), oEmbed: at(`${file}.oembed.json`) };
  files.set(`${file}.html`, renderClaimPage(claim, ledger, open, options, addresses));
  return files;
};

/** All files of a ledger. Never throws on data. */
const filesOf = (ledger: Ledger, open: OpenLedger, assets: Assets, options: PublishOptions): Files => {
  const { name, base, locale, onProgress } = options;
  const title = titleOf(ledger, locale);
  const absolute = (path: string) => (base === undefined ? path : new URL(path, base).href);
  const page = absolute(`${name}.html`);
  const words = pageWords(locale.tag);
  const script = assets.script && absolute(assets.script);
  const files: Files = new Map(assets.files);
  files.set(`${name}.json`, JSON.stringify(open.raw) + '\n');
  files.set(`${name}.jsonld`, JSON.stringify(claimsToJsonLd(ledger.claims ?? [])) + '\n');
  files.set('_headers', headersOf(base, name));
  let head =
    linkElement('alternate', 'application/json', `${name}.json`, words.data) +
    linkElement('alternate', 'application/ld+json', `${name}.jsonld`, 'JSON-LD');
  if (base !== undefined) {
    const address = absolute(`${name}.atom`);
    const feed = feedOf(ledger, open, { title, page, self: address, locale });
    if (feed !== undefined) files.set(`${name}.atom`, feed);
    const html = `<blockquote><p>${escapeHtml(title)}</p><a href="${escapeHtml(page)}">${escapeHtml(page)}</a></blockquote>`;
    const oEmbed = oEmbedOf(title, undefined, ledger, html, base);
    files.set(`${name}.oembed.json`, JSON.stringify(oEmbed) + '\n');
    head +=
      canonicalElement(page) +
      (feed === undefined ? '' : linkElement('alternate', 'application/atom+xml', address, words.feed)) +
      linkElement('alternate', 'application/json+oembed', absolute(`${name}.oembed.json`), title);
  }
  const at = (up: string): PageOptions => ({
    locale,
    page,
    json: `${up}${name}.json`,
    styles: { href: (tag) => up + assets.styles[tag] },
    pageStyles: up + assets.page,
    claimPage: (id) => `${up}${name}/${fileNameOf(id)}.html`,
    script,
  });
  const claims = (ledger.claims ?? []).filter(
    (claim, i, all): claim is Claim & { id: string } =>
      claim.id !== undefined && all.findIndex(({ id }) => id === claim.id) === i,
  );
  let all = 0;
  const count = (done: number, sum: number) => onProgress?.(done, (all = sum + claims.length));
  files.set(`${name}.html`, renderLedger(ledger, open, { ...at(''), head, onEntry: count }));
  claims.forEach((claim, i) => {
    for (const [path, content] of claimFiles(claim, ledger, open, at('../'), options)) files.set(path, content);
    onProgress?.(all - claims.length + i + 1, all);
  });
  return files;
};

const writeChanged = async (path: string, content: string | Uint8Array): Promise<boolean> => {
  const bytes = Buffer.from(content);
  const known = await readFile(path).catch(() => undefined);
  if (known?.equals(bytes)) return false;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return true;
};

/** A problem of the data, or what `check` finds in what it says. */
type Told = Omit<Problem, 'code'> & { code: string };

/** What a run of `publish` has done. */
export interface Published {
  ok: boolean;
  /** How many files the ledger has, and how many of them were new or changed. */
  files: number;
  written: number;
  /** What a former run wrote and this one does not, by its path below the folder. */
  deleted: string[];
  /** There is none of a ledger in which nothing has a date, and none without a base. */
  hasFeed: boolean;
  problems: Told[];
}

/** Publishes a ledger's text into a folder. */
export const publish = async (text: string, out: string, options: PublishOptions): Promise<Published> => {
  const nothing = { ok: false, files: 0, written: 0, deleted: [], hasFeed: false };
  const refuse = (problems: Told[]): Published => ({ ...nothing, problems });
  const json = parseJson(text, MAX_LEDGER_BYTES);
  if (!json.ok) return refuse(json.problems);
  // Anything that is no part of one may be a ledger in which everything is missing: its parser tells.
  if (!['ledger', undefined].includes(kindOf(json.value))) return refuse(failed('wrong-type', 'a ledger').problems);
  try {
    JSON.stringify(json.value);
  } catch {
    return refuse(failed('too-deep', MAX_DEPTH).problems);
  }
  const parsed = parseLedger(json.value as never);
  if (!parsed.ok) return refuse(parsed.problems);
  // What a sentence says and its data does not would be published, too; it is no error of the form.
  const ofSense = checkLedger(json.value, options.locale.tag).flatMap(({ level, ...finding }): Told[] =>
    level === 'hint' ? [] : [{ ...finding, rank: options.isStrict ? level : 'warning' }],
  );
  const problems = [...parsed.problems, ...ofSense];
  // As `check --strict` has it: a field that is not known is one that somebody meant.
  if (options.isStrict && problems.some(({ rank, code }) => rank !== 'note' || code === 'unknown-field'))
    return refuse(problems);
  const files = filesOf(parsed.value, openLedger(json.value), await publishAssets(), options);
  const headers = await readFile(join(out, '_headers'), 'utf8').catch(() => '');
  files.set('_headers', withHeaders(headers, String(files.get('_headers'))));
  let written = 0;
  for (const [path, content] of files) if (await writeChanged(join(out, path), content)) written += 1;
  const deleted = await deleteFormer(out, options.name, files);
  return { ok: true, files: files.size, written, deleted, hasFeed: files.has(`${options.name}.atom`), problems };
};
