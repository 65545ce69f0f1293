/** What an editor pastes: a snippet in any carrier, a ClaimReview, a ledger, a fragment of one, a table, or a sentence. Pure. */
import { PARTS } from '../model/find-entry.js';
import { findFragment, type FragmentKind } from '../model/find-fragment.js';
import { findReviews } from '../model/find-reviews.js';
import { fromClaimReviews } from '../model/from-claim-review.js';
import { readLenientJson } from '../model/lenient-json.js';
import { openLedger, type OpenLedger } from '../model/open-ledger.js';
import { pinFragment } from '../model/pin-fragment.js';
import { decodeEntities, plainText } from '../model/plain-text.js';
import type { Problem } from '../model/problem.js';
import { readDamaged } from './damaged.js';
import { isRecord, textAt, type Draft } from './draft.js';
import { readCsv } from './points.js';

/** One thing that can be put into the form. */
export interface Pasted {
  kind: FragmentKind;
  /** How it is called in a list to choose from. */
  name: string;
  data: Draft;
  /** Already in the form's own terms, e.g. a series as lines. */
  isDraft?: boolean;
  sentence?: string;
  page?: string;
  problems?: readonly Problem[];
  /** The words at which its data breaks off. */
  brokenAt?: string;
  /** It stands inside a sentence of its page. */
  isInline?: boolean;
}

/** A link to an entry of a ledger that is elsewhere: the data is not in it. */
export interface PastedLink {
  kind: FragmentKind;
  page: string;
  id: string;
  sentence?: string;
}

/** What was pasted: things to choose from, a link to follow, or nothing that is understood. */
export type Paste =
  { found: Pasted[]; what: string } | { link: PastedLink } | { found: []; what: ''; brokenAt?: string };

const KINDS = 'claim|trend|bonus|source';

const json = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return readLenientJson(text);
  }
};

const kindOf = (data: Draft): FragmentKind =>
  'series' in data ? 'trend' : 'rows' in data ? 'bonus' : 'text' in data || 'value' in data ? 'claim' : 'source';

const nameOf = (data: Draft): string =>
  ['text', 'title', 'name', 'id']
    .map((field) => textAt(data, '/' + field))
    .find(Boolean)
    ?.slice(0, 90) ?? 'without a name';

/** The text between a carrier's opening tag and its end; what is inside it is markup of somebody else's. */
const inside = (text: string, name: string, from: number): string => {
  const end = text.slice(from).search(new RegExp(`</${name}\\s*>`, 'i'));
  return plainText(text.slice(from, end < 0 ? undefined : from + end).replace(/<(script|style)\b[^]*?<\/\1\s*>/gi, ''));
};

const CARRIER = new RegExp(
  `<([a-z][\\w-]*)\\b((?:\\s+[^\\s"'<>/=]+(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'<>]+))?)*)\\s*/?>`,
  'gi',
);
const DATA = new RegExp(`\\sdata-(?:war-)?(${KINDS})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i');
const LINK = new RegExp(`((?:https?://|/)[^\\s"'<>]*?)(?:\\.html)?\\?war-(${KINDS})=([^&#"'\\s<>]+)`, 'i');
const SRC = /\ssrc\s*=\s*(?:"([^"]*)#([^"]+)"|'([^']*)#([^']+)')/i;

const readSnippets = (text: string): Pasted[] =>
  [...text.matchAll(CARRIER)].flatMap((tag) => {
    const found = DATA.exec(tag[2]!);
    const data = found && json(decodeEntities(found[2] ?? found[3]!));
    if (!isRecord(data)) return [];
    const name = tag[1]!.toLowerCase();
    return {
      kind: found![1]!.toLowerCase() as FragmentKind,
      name: nameOf(data),
      data,
      sentence: inside(text, name, tag.index + tag[0].length),
      isInline: name === 'war-claim' ? /\sinline\b/i.test(tag[2]!.replace(/"[^"]*"|'[^']*'/g, '')) : name === 'span',
    };
  });

const readLink = (text: string): PastedLink | undefined => {
  for (const tag of text.matchAll(CARRIER)) {
    const name = tag[1]!.toLowerCase();
    const attributes = decodeEntities(tag[2]!);
    const live = /^war-/.test(name) && SRC.exec(attributes);
    const [, page, kind, id] = live
      ? [, live[1] ?? live[3], name.slice(4), live[2] ?? live[4]]
      : (name === 'a' && LINK.exec(attributes)) || [];
    if (page === undefined || !kind || !id) continue;
    return {
      kind: kind.toLowerCase() as FragmentKind,
      page: htmlPage(page),
      id: decoded(id),
      sentence: inside(text, name, tag.index + tag[0].length),
    };
  }
  const bare = /^\s*https?:/i.test(text) && LINK.exec(text);
  return bare
    ? { kind: bare[2]!.toLowerCase() as FragmentKind, page: htmlPage(bare[1]!), id: decoded(bare[3]!) }
    : undefined;
};

const htmlPage = (address: string) => address.replace(/(\.json|\.html)?$/, '.html');

const decoded = (id: string) => {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
};

/** An entry of a ledger, standing alone, with all that is related to it. */
export const pinned = (ledger: OpenLedger, kind: FragmentKind, id: string): Pasted | undefined => {
  if (!findFragment(ledger, kind, id)) return;
  const { ok, problems, ...rest } = pinFragment(ledger, kind, id);
  if (!ok) return;
  const data = JSON.parse(JSON.stringify((rest as { value: unknown }).value)) as Draft;
  return { kind, name: nameOf(data), data, problems };
};

const readLedger = (raw: Draft): Pasted[] => {
  const ledger = openLedger(raw);
  return (Object.keys(PARTS) as FragmentKind[]).flatMap((kind) => {
    const part = raw[PARTS[kind]];
    const ids = Array.isArray(part)
      ? part.map((item: unknown) => (isRecord(item) ? item.id : undefined))
      : isRecord(part)
        ? Object.keys(part)
        : [];
    return ids.flatMap((id) => (typeof id === 'string' ? (pinned(ledger, kind, id) ?? []) : []));
  });
};

const isLedger = (data: Draft) =>
  ['claims', 'trends', 'bonuses', 'sources'].some((part) => typeof data[part] === 'object');

const readReviews = (text: unknown): Pasted[] => {
  const parsed = fromClaimReviews(text);
  if (!parsed.ok) return [];
  return parsed.value.map((claim) => {
    const data = JSON.parse(JSON.stringify(claim)) as Draft;
    return { kind: 'claim', name: nameOf(data), data, problems: parsed.problems };
  });
};

/** Understands what was pasted. Never throws. */
export const readPaste = (given: string): Paste => {
  const text = given.trim();
  const found = (list: Pasted[], what: string): Paste | undefined => (list.length ? { found: list, what } : undefined);
  const data = /^[[{]/.test(text) ? json(text) : undefined;
  if (data !== undefined) {
    if (isRecord(data) && isLedger(data) && !findReviews(data).length)
      return found(readLedger(data), 'a ledger') ?? { found: [], what: '' };
    const reviews = found(readReviews(data), 'a fact-check’s data');
    if (reviews) return reviews;
    const items = [data].flat().filter(isRecord);
    return (
      found(
        items.map((item) => ({ kind: kindOf(item), name: nameOf(item), data: item })),
        'data of ours',
      ) ?? { found: [], what: '' }
    );
  }
  const snippets = found(readSnippets(text), 'a snippet');
  if (snippets) return snippets;
  const link = readLink(text);
  if (link) return { link };
  const reviews = /^</.test(text) ? found(readReviews(text), 'a fact-check’s data') : undefined;
  if (reviews) return reviews;
  const damaged = readDamaged(text);
  if (damaged) {
    const { data: left, at: brokenAt, sentence } = damaged;
    // What looks like data and cannot be read is nobody's sentence.
    if (!left) return { found: [], what: '', brokenAt };
    const kind = damaged.kind ?? kindOf(left);
    return { found: [{ kind, name: nameOf(left), data: left, sentence, brokenAt }], what: 'a snippet' };
  }
  const series = readCsv(text);
  if (series) return { found: [{ kind: 'trend', name: 'a series', data: { series }, isDraft: true }], what: 'a table' };
  // Words that stand alone are a claim's sentence.
  const words = plainText(text);
  return /\s/.test(words) && words.length < 1000
    ? { found: [{ kind: 'claim', name: words, data: { text: words } }], what: 'a sentence' }
    : { found: [], what: '' };
};
