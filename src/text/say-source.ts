/** A source in words: what kind it is, whose side it is on, and where it can be read. */
import type { Agent } from '../model/agent.js';
import type { Source } from '../model/source.js';
import type { Locale } from './locale.js';
import { fill, listed } from './messages.js';
import { sayDate } from './say-date.js';

/** An address to follow, with its words. */
export interface LinkWords {
  text: string;
  url?: string;
}

/** An agent's side in the war, e.g. “side: Russia”. Never empty: unknown is a value. */
export const saySide = ({ partyToConflict, side }: Agent, locale: Locale): string => {
  const { messages } = locale;
  const name = side === undefined ? '' : locale.name('region', side);
  if (name && (!partyToConflict || partyToConflict === 'party')) return fill(messages.side, { side: name });
  if (partyToConflict === 'supportsParty' && name) return fill(messages.supports, { side: name });
  if (partyToConflict === 'notParty') return messages.notParty;
  return partyToConflict === 'unknown' ? messages.sideUnknown : messages.sideNotStated;
};

export interface SourceWords {
  /** “Official · Russia”, “News agency”; empty where the kind is not given. */
  badge: string;
  /** One of five shapes: who is behind it. Never the only way in which this is shown. */
  shape: 'official' | 'press' | 'count' | 'study' | 'other';
  name?: string;
  /** Whose it is. */
  agent?: string;
  /** The side in the war, where the source has an agent. */
  side?: string;
  sideNote?: string;
  link?: LinkWords;
  archived?: LinkWords;
  /** Dates, language, and the Admiralty code, each a phrase. */
  details: string[];
}

const SHAPES: Record<string, SourceWords['shape']> = {
  official: 'official',
  intelligence: 'official',
  newsAgency: 'press',
  newsMedia: 'press',
  namedCount: 'count',
  academic: 'study',
  thinkTank: 'study',
  ngo: 'study',
};

/** Says a source in full. */
export const saySource = (source: Source, locale: Locale): SourceWords => {
  const { messages } = locale;
  const {
    kind,
    name,
    url,
    archivedAt,
    agent,
    publisher,
    datePublished,
    dateAccessed,
    lang,
    sourceReliability,
    credibility,
  } = source;
  const details: string[] = [];
  const add = (phrase: string, parts: Record<string, string>) => details.push(fill(phrase, parts));
  if (publisher?.name && publisher.name !== name) details.push(publisher.name);
  if (datePublished) add(messages.published, { date: sayDate(datePublished, locale) });
  if (dateAccessed) add(messages.accessed, { date: sayDate(dateAccessed, locale) });
  if (lang && lang !== locale.tag) add(messages.inLanguage, { language: locale.name('language', lang) });
  if (sourceReliability)
    add(messages.reliability, { code: sourceReliability, words: messages.reliabilityOf[sourceReliability] });
  if (credibility)
    add(messages.credibility, { code: credibility, words: messages.credibilityOf[credibility as unknown as 1] });
  // In a badge a party's name is enough; who is not in the war needs no word there.
  const { partyToConflict, side } = agent ?? {};
  const belligerence =
    side &&
    (partyToConflict === 'supportsParty'
      ? saySide(agent!, locale)
      : (!partyToConflict || partyToConflict === 'party') && locale.name('region', side));
  return {
    badge: listed([kind && messages.source[kind], belligerence]),
    shape: SHAPES[kind!] ?? 'other',
    name: name ?? agent?.name,
    agent: agent?.name,
    side: agent && saySide(agent, locale),
    sideNote: agent?.partyNote,
    link: url ? { text: name ?? url, url } : undefined,
    archived: archivedAt ? { text: messages.archived, url: archivedAt } : undefined,
    details,
  };
};
