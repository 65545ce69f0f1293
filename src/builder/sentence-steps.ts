/** What a sentence gives besides its figure, each as a step that the editor may take: nothing is taken over unasked. English. Pure. */
import { listAt, textAt, type Draft } from './draft.js';
import { BOUND, type Fix } from './hedges.js';
import { datesIn } from './sentence-dates.js';

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

/** The part of the sentence that says that the number is likely higher, or lower. */
const boundIn = (sentence: string): string | undefined => {
  const hit = sentence.split(/[,;:()–—]\s+|\.(?:\s|$)/).find((part) => part.search(BOUND) >= 0);
  return hit?.replace(/^(?:and|but|though|although|while|with|as|because)\s+/i, '').trim();
};

/** The same words date what is counted, or the saying of it: each is offered once. */
const dateSteps = (claim: Draft, sentence: string): Fix[] => {
  let [said, counted] = ['/claimDate', '/observationPeriod'].map((field) => textAt(claim, field));
  const used = [said, counted];
  return datesIn(sentence, SAYS).flatMap(({ words, typed, isSaying }): Fix[] => {
    if (used.includes(typed)) return [];
    if (!counted && !isSaying) {
      counted = typed;
      return [{ label: `Take “${words}” as the time that is counted`, fields: [['/observationPeriod', typed]] }];
    }
    if (said || /^(?:since|until) /i.test(typed)) return [];
    said = typed;
    return [{ label: `Take “${words}” as when it was said`, fields: [['/claimDate', typed]] }];
  });
};

/** Steps for what the claim's data lacks: who says so, when, and that it could not be verified. `[]` where there is none. Never throws. */
export const stepsIn = (claim: Draft): Fix[] => {
  const sentence = textAt(claim, '/text').trim().replace(/\s+/g, ' ');
  const steps: Fix[] = [];
  const who = whoIn(sentence);
  if (who && !listAt(claim, '/claimant').length && !textAt(claim, '/attribution'))
    steps.push({ label: `Take “${who}” as who says so`, fields: [['/claimant/0/name', who]] });
  steps.push(...dateSteps(claim, sentence));
  const bound = boundIn(sentence);
  if (bound && !textAt(claim, '/boundNote'))
    steps.push({ label: `Take “${bound}” as why the number is a floor or a ceiling`, fields: [['/boundNote', bound]] });
  if (UNCHECKED.test(sentence) && !textAt(claim, '/verification/status'))
    steps.push({ label: 'Mark it as not verifiable', fields: [['/verification/status', 'notPossible']] });
  return steps;
};
