/** Who says something, and on which side of the war they are. Pure. */
import { checked, list, orText, record, text, word, yes, type Infer, type Input } from './schema.js';

/** Whether it may become a link: `http:`, `https:`, or a place in the same document. */
export const isWebAddress = (url: string) => /^(https?:\/\/[^\s]|#)/i.test(url);

export const webAddress = checked('bad-url', isWebAddress);

export const PARTY = ['party', 'supportsParty', 'notParty', 'unknown'] as const;

export const agentSchema = orText(
  'name',
  record({
    id: text,
    /** A schema.org kind, e.g. `Person`, `GovernmentOrganization`, `NewsMediaOrganization`. */
    type: text,
    name: text,
    /** `false` for “activists” or “officials”: nobody in particular. */
    named: yes,
    jobTitle: text,
    /** Whether the agent is a belligerent, supports one, or neither. `unknown` is a value. */
    partyToConflict: word(...PARTY),
    /** The side, as an ISO 3166-1 code or a word, e.g. `RU`. */
    side: text,
    /** Why the editor classifies the agent so. */
    partyNote: text,
    description: text,
    /** The place it speaks for, e.g. `RU-KHM`. */
    areaServed: text,
    url: webAddress,
    sameAs: list(webAddress),
  }),
);

/** Who says something, e.g. `{name: 'Vladimir Putin', jobTitle: 'President of Russia', partyToConflict: 'party', side: 'RU'}`. */
export type Agent = Infer<typeof agentSchema>;
export type AgentInput = Input<typeof agentSchema>;
