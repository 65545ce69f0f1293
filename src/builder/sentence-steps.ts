/** What a sentence gives besides its figure, each as a step that the editor may take: nothing is taken over unasked. English. Pure. */
import { parseEdtf } from '../model/edtf.js';
import { listAt, textAt, type Draft } from './draft.js';
import type { Fix } from './hedges.js';
import { readDate } from './read-date.js';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE = new RegExp(
  `\\b(?:since |until )?(?:(?:\\d{1,2} )?${MONTH} \\d{4}|${MONTH} \\d{1,2}, \\d{4}|(?:spring|summer|autumn|winter) \\d{4}|(?:19|20)\\d\\d)\\b`,
  'gi',
);
const SAYS =
  'said|says|say|claimed|claims|claim|reported|reports|stated|states|estimated|estimates|announced|announces|denied|denies';
const WHO = [
  new RegExp(`\\baccording to ([^,.;:]{2,80}?)(?=[,.;:]|$)`, 'i'),
  new RegExp(`^([^,.;:“”"]{2,80}?),? (?:${SAYS}) (?!to be\\b|by\\b)`),
  new RegExp(`,? ((?:the )?\\p{Lu}[^,.;:]{1,80}?) (?:${SAYS})\\.?$`, 'u'),
];
/** They name nobody. */
const NOBODY = /^(?:it|he|she|they|we|i|this|that|there|who|some|others|reportedly|.*\b(?:is|are|was|were|has|have))$/i;
const UNCHECKED = /\b(?:(?:could|can) ?not|couldn’t|cannot) be (?:\w+ly )?(?:verified|confirmed|checked)\b/i;

const whoIn = (sentence: string): string | undefined =>
  WHO.map((pattern) => pattern.exec(sentence)?.[1]?.trim()).find((name) => name && !NOBODY.test(name));

/** Steps for what the claim's data lacks: who says so, when, and that it could not be verified. `[]` where there is none. Never throws. */
export const stepsIn = (claim: Draft): Fix[] => {
  const sentence = textAt(claim, '/text').trim().replace(/\s+/g, ' ');
  const steps: Fix[] = [];
  const who = whoIn(sentence);
  if (who && !listAt(claim, '/claimant').length && !textAt(claim, '/attribution'))
    steps.push({ label: `Take “${who}” as who says so`, fields: [['/claimant/0/name', who]] });
  const taken = ['/claimDate', '/observationPeriod'].map((field) => textAt(claim, field));
  for (const [date] of sentence.matchAll(DATE)) {
    if (!parseEdtf(readDate(date)) || taken.includes(date)) continue;
    // The same words may date what is counted, or the saying of it: an editor knows which.
    const isSaying = new RegExp(`\\b(?:${SAYS})(?: (?:in|on))? ${date}`, 'i').test(sentence);
    if (!taken[1] && !isSaying)
      steps.push({ label: `Take “${date}” as the time that is counted`, fields: [['/observationPeriod', date]] });
    if (!taken[0] && !/^(?:since|until)/i.test(date))
      steps.push({ label: `Take “${date}” as when it was said`, fields: [['/claimDate', date]] });
  }
  if (UNCHECKED.test(sentence) && !textAt(claim, '/verification/status'))
    steps.push({ label: 'Mark it as not verifiable', fields: [['/verification/status', 'notPossible']] });
  return steps;
};
