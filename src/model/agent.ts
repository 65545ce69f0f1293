/** Who says something, and on which side of the war they are. Pure. */
import { checked, list, orText, record, text, word, yes, type Infer, type Input } from './schema.js';

/** Whether it may become a link: `http:`, `https:`, or a place in the same document. */
export const isWebAddress = (url: string) => /^(https?:\/\/[^\s]|#)/i.test(url);

export const webAddress = checked('bad-url', isWebAddress);

export const PARTY = ['party', 'supportsParty', 'notParty', 'unknown'] as const;

export const agentSchema = orText('name', {
  ...record({
    /** Its id in the ledger. */
    id: text,
    /** A schema.org kind, e.g. `Person`, `GovernmentOrganization`, `NewsMediaOrganization`. */
    type: text,
    /** As it stands beside the figure. */
    name: text,
    /** `false` for “activists” or “officials”: nobody in particular. */
    named: yes,
    /** What a person is, e.g. `President of Russia`. */
    jobTitle: text,
    /** Whether the agent is a belligerent, supports one, or neither. `unknown` is a value. */
    partyToConflict: word(...PARTY),
    /** The side, as an ISO 3166-1 code or a word, e.g. `RU`. */
    side: text,
    /** Why the editor classifies the agent so. */
    partyNote: text,
    /** What an organisation is, in a few words. */
    description: text,
    /** The place it speaks for, e.g. `RU-KHM`. */
    areaServed: text,
    /** Its own page. */
    url: webAddress,
    /** Pages about it, e.g. on Wikidata. */
    sameAs: list(webAddress),
  }),
  // A side that somebody belongs to, supports or reports on: which of them nobody could tell.
  decisive: ['partyToConflict'],
  decides: 'side',
});

/** Who says something, e.g. `{name: 'Vladimir Putin', jobTitle: 'President of Russia', partyToConflict: 'party', side: 'RU'}`. */
export type Agent = Infer<typeof agentSchema>;
export type AgentInput = Input<typeof agentSchema>;
