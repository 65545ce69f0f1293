/** What a publisher copies into a page: the same data in each of the three carriers. Pure. Double-quoted, entity-encoded, no raw `<` `>`. */
import { PARTS, type FragmentKind } from '../model/find-fragment.js';
import { jsonText } from './render-tag.js';
import { encodeId, escapeHtml } from './string-tags.js';

/** One datum in the forms in which it can travel. */
export interface Snippets {
  /** `<war-claim data-claim="…">`: raw HTML, templates, systems with an allow-list. Pinned. */
  tag: string;
  /** `<blockquote data-war-claim="…">`: WordPress posts, DOMPurify, TinyMCE. Pinned. */
  block: string;
  /** `<a href="…/ledger.html?war-claim=ID">`: everywhere. Live. Absent without an address. */
  link?: string;
}

/** Where a ledger's readable page is, and the id in it. */
export interface Published {
  /** E.g. `https://publisher.example/ledger.html`. */
  page: string;
  id: string;
}

/** The address of an entry on its ledger's page: `https://publisher.example/ledger.html?war-claim=ID#ID`. */
export const entryAddress = (kind: FragmentKind, { page, id }: Published): string =>
  `${page}?war-${kind}=${encodeId(id)}#${encodeId(id)}`;

/** The snippets of a datum that stands alone; `sentence` is what readers see where nothing else survives. */
export const snippetsOf = (kind: FragmentKind, data: unknown, sentence: string, published?: Published): Snippets => {
  if (!Object.hasOwn(PARTS, kind)) throw new RangeError(`There is no tag <war-${kind}>.`);
  const json = escapeHtml(jsonText(data));
  const text = escapeHtml(sentence);
  return {
    tag: `<war-${kind} data-${kind}="${json}">${text}</war-${kind}>`,
    block: `<blockquote data-war-${kind}="${json}">${text}</blockquote>`,
    ...(published && { link: `<a href="${escapeHtml(entryAddress(kind, published))}">${text}</a>` }),
  };
};
