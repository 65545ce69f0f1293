/** A claim, a trend, a comparison or a source as a citation in plain text: what is said in full, and where it can be read again. Pure. */
import type { Claim } from '../model/claim.js';
import type { FragmentKind } from '../model/find-fragment.js';
import type { OpenLedger } from '../model/open-ledger.js';
import type { Source } from '../model/source.js';
import type { Locale } from './locale.js';
import { fill, listed } from './messages.js';
import { sayClaimLine, saySourceLine, sentences } from './say-line.js';
import { saySource } from './say-source.js';

/** What is cited. */
export interface Cited {
  kind: FragmentKind;
  value: unknown;
  /** What the tag says of itself in a line; absent: what the data says. */
  said?: string;
  ledger?: OpenLedger;
  /** Where it can be read again; data that a page carries itself has no address. */
  permalink?: string;
  /** The day on which it was read, since 1970-01-01. */
  day: number;
}

const nameOf = (part: unknown): unknown =>
  typeof part === 'string' ? part : (part as { name?: unknown } | null)?.name;

/** “Vladimir Putin (said December 2025): 700,000 … Whether it is accurate is unclear. Sources: … Ledger, publisher. Address (accessed …)” */
export const sayCitation = ({ kind, value, said, ledger, permalink, day }: Cited, locale: Locale): string => {
  const { messages } = locale;
  const evidence = kind === 'claim' ? ((value as Claim).evidence ?? []) : [];
  const sources = kind === 'source' ? [value as Source] : evidence;
  const read = sources.map((source) => {
    const { badge, link, name, archived, details } = saySource(source, locale);
    const what = kind === 'source' ? undefined : (name ?? badge);
    const copy = archived && messages.archived + messages.colon + archived.url;
    return listed([what, link?.url, copy, ...details], messages.comma);
  });
  const { title, publisher } = ledger?.raw ?? {};
  const agent = typeof publisher === 'string' ? ledger?.lookUp('agents', publisher)?.raw : undefined;
  const ours = [title, nameOf(agent ?? publisher)].filter((part) => typeof part === 'string').join(messages.comma);
  const accessed = fill(messages.accessed, {
    date: locale.date(day, { year: 'numeric', month: 'long', day: 'numeric' }),
  });
  const heading = kind === 'source' ? '' : messages.sources + messages.colon;
  const parts = [
    said ?? (kind === 'claim' ? sayClaimLine(value as Claim, locale, ledger) : saySourceLine(value as Source, locale)),
    read.length ? heading + read.join(messages.semicolon) : '',
    ours,
    permalink && `${permalink} (${accessed})`,
  ];
  // A source that has an address alone is its address.
  return sentences([...new Set(parts)], locale);
};
