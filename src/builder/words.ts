/** The words to choose from, in the wording that readers see. */
import { BASES, MODALITIES } from '../model/claim-fields.js';
import { SOURCE_KINDS } from '../model/source.js';
import { VERIFICATIONS } from '../model/verification.js';
import { en } from '../text/en.js';
import type { Choices } from './form.js';

const of = (words: readonly string[], said: Record<string, string>): Choices =>
  words.map((word) => [word, said[word] || word]);

const NOT_STATED = ['', 'not stated'] as const;

export const MODALITY: Choices = [
  NOT_STATED,
  ...of(MODALITIES, {
    ...en.modality,
    asserted: 'Said as certain',
    denied: 'The claimant denies what the sentence says',
  }),
];
export const BASIS: Choices = [
  NOT_STATED,
  ...of(BASES, { ...en.basis, namedCount: 'A count of names, and so a floor' }),
];
export const VERIFICATION: Choices = [NOT_STATED, ...of(VERIFICATIONS, en.verification)];
export const SOURCE_KIND: Choices = [NOT_STATED, ...of(SOURCE_KINDS, en.source)];
export const PARTY: Choices = [
  NOT_STATED,
  ['party', 'fights in this war'],
  ['supportsParty', 'supports a side'],
  ['notParty', 'is not a party to the war'],
  ['unknown', 'not known'],
];
export const ATTRIBUTION: Choices = [
  ['', 'by name, above'],
  ['unnamed', 'somebody who is not named: “officials say”, “reportedly”'],
  ['publisher', 'the publication itself says it'],
];
export const TEMPORALITY: Choices = [
  NOT_STATED,
  ['cumulative', 'the total so far'],
  ['stock', 'how many there are at one time'],
  ['flow', 'how many in a period'],
  ['event', 'on one occasion'],
];
export const STAT_TYPE: Choices = [
  NOT_STATED,
  ['count', 'a count'],
  ['sum', 'a sum'],
  ['mean', 'an average'],
  ['ratio', 'a multiple'],
  ['duration', 'a length of time'],
];
export const DATE_BASIS: Choices = [
  NOT_STATED,
  ['stated', 'stated at the source'],
  ['resolvedFromArticleDate', 'worked out from the article’s date (“last month”)'],
  ['inferred', 'inferred by us'],
];
export const PER: Choices = [
  ['', 'once, or not a payment'],
  ['PT1H', 'per hour'],
  ['P1D', 'per day'],
  ['P1W', 'per week'],
  ['P1M', 'per month'],
  ['P1Y', 'per year'],
];
export const CONVERSION: Choices = [
  NOT_STATED,
  ['none', 'stated in this currency'],
  ['notStated', 'converted; how is not stated'],
];
export const COMPONENTS: Choices = [
  ['', 'nothing to say'],
  ['itemised', 'itemised at the source'],
  ['notItemised', 'what it is made up of is not stated'],
];
export const OBS_STATUS: Choices = [
  ['', 'nothing to say'],
  ...of(['P', 'E', 'F', 'B', 'D', 'I', 'U', 'V'], en.obsStatus),
];
export const KINDS: Choices = [
  ['', 'a figure, or an event where there is no number'],
  ['event', 'something that happened'],
  ['rule', 'a rule or an order'],
  ['characterisation', 'how somebody describes it'],
  ['absence', 'that nothing is known'],
  ['verification', 'whether other claims could be checked'],
];
export const RELIABILITY: Choices = [
  ['', 'not rated'],
  ...(Object.entries(en.reliabilityOf).map(([code, said]) => [code, `${code}: ${said}`]) as [string, string][]),
];
export const CREDIBILITY: Choices = [
  ['', 'not rated'],
  ...(Object.entries(en.credibilityOf).map(([code, said]) => [code, `${code}: ${said}`]) as [string, string][]),
];
export const LANGUAGES: Choices = [
  ['en', 'English'],
  ['ar', 'Arabic'],
  ['fr', 'French'],
  ['de', 'German'],
  ['pl', 'Polish'],
  ['ru', 'Russian'],
  ['es', 'Spanish'],
  ['uk', 'Ukrainian'],
];
/** What the same claimant said at other times; read as “the other one was said …”. */
export const HISTORY: Choices = [
  ['laterThan', 'earlier than this one'],
  ['earlierThan', 'later than this one'],
  ['sameFigureAs', 'at another time, the same number again'],
  ['updates', 'earlier; this one updates it'],
  ['corrects', 'earlier; this one corrects it'],
];
export const RIVALS: Choices = [
  ['rivals', 'gives another figure for the same thing'],
  ['disputes', 'is disputed by this claim'],
  ['corroborates', 'is confirmed by this claim'],
  ['qualifies', 'is qualified by this claim'],
  ['partOf', 'includes this figure'],
  ['derivedFrom', 'is what this figure was calculated from'],
];
