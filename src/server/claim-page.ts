/** The page of one claim of a ledger, and what another site's editor gets for its address. Pure; no DOM, no node. */
import type { Claim } from '../model/claim.js';
import type { Ledger } from '../model/ledger.js';
import type { OpenLedger } from '../model/open-ledger.js';
import { toJsonLd } from '../model/to-json-ld.js';
import { pageWords } from '../text/page-words.js';
import { sayClaimLine } from '../text/say-line.js';
import { entryHtml, entrySnippets, scriptElement, type PageOptions } from './ledger-entry.js';
import { documentHtml, introHtml, titleOf } from './ledger-page.js';
import { jsonLdElement } from './render-tag.js';
import { entryAddress } from './snippets.js';
import { encodeId, escapeHtml } from './string-tags.js';

/** A `<link>` to another form of a page. */
export const linkElement = (rel: string, type: string, href: string, title: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeHtml(href)}" title="${escapeHtml(title)}">`;

/** A `<link>` that says which of a page's addresses is its own. */
export const canonicalElement = (href: string): string => `<link rel="canonical" href="${escapeHtml(href)}">`;

/** Where a claim's page and its oEmbed answer will be. */
export interface ClaimAddresses {
  page: string;
  oEmbed: string;
}

/** The claim as a quotation that ends with the way to its ledger, for sites where no script comes; nothing where its data is faulty. */
export const claimQuotation = (
  { id }: { id: string },
  ledger: Ledger,
  open: OpenLedger,
  options: PageOptions,
): string | undefined => {
  const snippets = entrySnippets(open, { kind: 'claim', id }, options);
  const address = entryAddress('claim', { page: options.page, id });
  const way = ` <a href="${escapeHtml(address)}">${escapeHtml(titleOf(ledger, options.locale))}</a></blockquote>`;
  return (
    snippets &&
    snippets.block.replace('</blockquote>', () => way) + (options.script ? scriptElement(options.script) : '')
  );
};

/** The page of a claim: complete without a script. `addresses` where the host is known. */
export const renderClaimPage = (
  claim: Claim & { id: string },
  ledger: Ledger,
  open: OpenLedger,
  options: PageOptions,
  addresses: ClaimAddresses | undefined,
): string => {
  const { locale } = options;
  const head = [
    `<meta name="description" content="${escapeHtml(sayClaimLine(claim, locale, open))}">`,
    jsonLdElement(toJsonLd(claim)),
    addresses
      ? canonicalElement(addresses.page) +
        linkElement('alternate', 'application/json+oembed', addresses.oEmbed, claim.text)
      : '',
  ].join('');
  const ledgerPage = `../${options.page.split('/').at(-1)}#${encodeId(claim.id)}`;
  const back = `<nav><p><a href="${escapeHtml(ledgerPage)}">${pageWords(locale.tag).all}: ${escapeHtml(titleOf(ledger, locale))}</a></p></nav>`;
  const body = `<main><h1>${escapeHtml(claim.text)}</h1>${entryHtml(open, { kind: 'claim', id: claim.id }, options)}</main><footer>${introHtml(ledger, locale)}</footer>${back}`;
  return documentHtml(claim.text, { ...options, head }, body);
};
