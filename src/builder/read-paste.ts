/** What an editor pastes: a snippet in any carrier, a ClaimReview, a ledger, a fragment of one, a table, or a sentence. Pure. */
import { PARTS } from '../model/find-entry.js';
import { findFragment, type FragmentKind } from '../model/find-fragment.js';
import { findTags, type FoundTag } from '../model/find-tags.js';
import { fromClaimReviews } from '../model/from-claim-review.js';
import { kindOf } from '../model/kind-of.js';
import { readLenientJson } from '../model/lenient-json.js';
import { openLedger, type OpenLedger } from '../model/open-ledger.js';
import { pinFragment } from '../model/pin-fragment.js';
import { plainText } from '../model/plain-text.js';
import type { Problem } from '../model/problem.js';
import { decodeId } from '../server/string-tags.js';
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

const json = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return readLenientJson(text);
  }
};

const nameOf = (data: Draft): string =>
  ['text', 'title', 'name', 'id']
    .map((field) => textAt(data, '/' + field))
    .find(Boolean)
    ?.slice(0, 90) ?? 'without a name';

const readSnippets = (tags: readonly FoundTag[]): Pasted[] =>
  tags.flatMap(({ kind, data, sentence, isInline }) => {
    const read = data && json(data.text);
    return isRecord(read) ? { kind, name: nameOf(read), data: read, sentence, isInline } : [];
  });

/** `https://publisher.example/ledger.html?war-claim=ID`, or the same without `.html`. */
const LINK = /((?:https?:\/\/|\/)[^\s"'<>]*?)(?:\.html)?\?war-(claim|trend|bonus|source)=([^&#"'\s<>]+)/i;

/** Where the data of a tag or a link is, by its address. */
const linkOf = (address: string, kind?: FragmentKind): PastedLink | undefined => {
  const [, page, linked, name] = LINK.exec(address) ?? [];
  if (page !== undefined && linked && name)
    return { kind: linked.toLowerCase() as FragmentKind, page: htmlPage(page), id: decodeId(name) };
  const [, ledger, id] = /^([^#]*)#(.+)$/.exec(address) ?? [];
  return kind && ledger && id ? { kind, page: htmlPage(ledger), id: decodeId(id) } : undefined;
};

const readLink = (text: string, tags: readonly FoundTag[]): PastedLink | undefined => {
  for (const { kind, address, sentence } of tags) {
    const link = address === undefined ? undefined : linkOf(address, kind);
    if (link) return { ...link, sentence };
  }
  return /^\s*https?:/i.test(text) ? linkOf(text.trim()) : undefined;
};

const htmlPage = (address: string) => address.replace(/(\.json|\.html)?$/, '.html');

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

const readReviews = (text: unknown): Pasted[] => {
  const parsed = fromClaimReviews(text);
  if (!parsed.ok) return [];
  return parsed.value.map((claim) => {
    const data = JSON.parse(JSON.stringify(claim)) as Draft;
    return { kind: 'claim', name: nameOf(data), data, problems: parsed.problems };
  });
};

/** Parts of a ledger, alone or in a list. */
const readParts = (data: unknown): Pasted[] =>
  [data].flat().flatMap((item) => {
    const kind = kindOf(item);
    return isRecord(item) && kind && kind !== 'ledger' ? { kind, name: nameOf(item), data: item } : [];
  });

const NOTHING: { found: []; what: '' } = { found: [], what: '' };

/** Understands what was pasted. Never throws. */
export const readPaste = (given: string): Paste => {
  const text = given.trim();
  const found = (list: Pasted[], what: string): Paste | undefined => (list.length ? { found: list, what } : undefined);
  const data = /^[[{]/.test(text) ? json(text) : undefined;
  if (data !== undefined) {
    if (kindOf(data) === 'ledger') return found(readLedger(data as Draft), 'a ledger') ?? NOTHING;
    return found(readReviews(data), 'a fact-check’s data') ?? found(readParts(data), 'data of ours') ?? NOTHING;
  }
  const tags = findTags(text);
  const snippets = found(readSnippets(tags), 'a snippet');
  if (snippets) return snippets;
  const link = readLink(text, tags);
  if (link) return { link };
  const reviews = /^</.test(text) ? found(readReviews(text), 'a fact-check’s data') : undefined;
  if (reviews) return reviews;
  const damaged = readDamaged(text);
  if (damaged) {
    const { data: left, at: brokenAt, sentence } = damaged;
    // What looks like data and cannot be read is nobody's sentence.
    if (!left) return { ...NOTHING, brokenAt };
    const kind = damaged.kind ?? kindOf(left);
    if (kind === 'ledger')
      return (
        found(
          readLedger(left).map((one) => ({ ...one, brokenAt })),
          'a ledger',
        ) ?? { ...NOTHING, brokenAt }
      );
    if (!kind) return { ...NOTHING, brokenAt };
    return { found: [{ kind, name: nameOf(left), data: left, sentence, brokenAt }], what: 'a snippet' };
  }
  const series = readCsv(text);
  if (series) return { found: [{ kind: 'trend', name: 'a series', data: { series }, isDraft: true }], what: 'a table' };
  // Words that stand alone are a claim's sentence.
  const words = plainText(text);
  return /\s/.test(words) && words.length < 1000
    ? { found: [{ kind: 'claim', name: words, data: { text: words } }], what: 'a sentence' }
    : NOTHING;
};
