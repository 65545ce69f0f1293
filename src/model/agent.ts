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
    /** The name as readers see it beside the figure. */
    name: text,
    /** `false` for “activists” or “officials”: nobody is named. */
    named: yes,
    /** A person's office, e.g. `President of Russia`. */
    jobTitle: text,
    /** Whether the agent fights in the war, supports a side, or does neither. `unknown` is shown, too. */
    partyToConflict: word(...PARTY),
    /** The side, as an ISO 3166-1 code or a word, e.g. `RU`. */
    side: text,
    /** Why the editor classifies the agent this way. */
    partyNote: text,
    /** An organisation in a few words, e.g. `independent Russian news site`. */
    description: text,
    /** The place that it speaks for, e.g. `RU-KHM`. */
    areaServed: text,
    /** Its own website. */
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
