/** What a publisher copies into a page: the same data in each of the three carriers. Pure. Double-quoted, entity-encoded, no raw `<` `>`. */
import type { FragmentKind } from '../model/find-fragment.js';
import { mustBeKind } from '../model/must-be-read.js';
import { jsonText } from './render-tag.js';
import { encodeId, escapeHtml } from './string-tags.js';

/** One datum in the forms in which it can travel. */
export interface Snippets {
  /** `<war-claim data-claim="…">`: raw HTML, templates, systems with an allow-list. Pinned. */
  tag: string;
  /** `<blockquote data-war-claim="…">`, of a source `<span data-war-source="…">`: WordPress posts, DOMPurify, TinyMCE. Pinned. */
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
export const entryAddress = (kind: FragmentKind, published: Published): string => {
  mustBeKind(kind);
  const { page, id } = (published as Published | undefined) ?? {};
  if (page === undefined || id === undefined) throw new TypeError('Give where it is published: `{page, id}`.');
  return `${page}?war-${kind}=${encodeId(id)}#${encodeId(id)}`;
};

/**
 * A badge replaces everything inside its tag, so a source's name comes before the tag, and inside, in brackets, what the badge says:
 * `TASS <war-source …>(News agency)</war-source>`. A source that has a name alone has it on its badge.
 */
const NAME_AND_KIND = /^(.+) (\([^()]*\))$/s;

/** The snippets of a single claim, trend, comparison or source; `sentence` is what readers see where nothing else survives. */
export const snippetsOf = (kind: FragmentKind, data: unknown, sentence: string, published?: Published): Snippets => {
  mustBeKind(kind);
  const json = escapeHtml(jsonText(data));
  const [, name, words] = (kind === 'source' && NAME_AND_KIND.exec(sentence)) || [];
  const before = name === undefined ? '' : `${escapeHtml(name)} `;
  const text = escapeHtml(words ?? sentence);
  // A source is part of a sentence, where a blockquote would end the paragraph.
  const carrier = kind === 'source' ? 'span' : 'blockquote';
  return {
    tag: `${before}<war-${kind} data-${kind}="${json}">${text}</war-${kind}>`,
    block: `${before}<${carrier} data-war-${kind}="${json}">${text}</${carrier}>`,
    ...(published && { link: `${before}<a href="${escapeHtml(entryAddress(kind, published))}">${text}</a>` }),
  };
};
