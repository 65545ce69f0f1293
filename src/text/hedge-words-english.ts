/** Hedges of English. See `hedge-words.ts`. */
import { about, atLeast, atMost, justOver, lessThan, moreThan, nearly, type HedgeWords } from './hedge.js';
import { ENGLISH_NUMBER, englishAmount } from './number-words.js';

const MANY = '(?:thousand|million|billion|trillion)';
const COUNTED = ' (?:\\p{L}+ ){1,2}';
const AT_END = '(?=\\s*(?:[.,;:)!?…]|$))';
const HELD = '(?:thought|believed|presumed|assumed)';
const CHANGED =
  '(?:rose|risen|fell|fallen|grew|grown|up|down|more|fewer|less|cut|increas\\w+|decreas\\w+|rais\\w+|reduc\\w+)';
const UNITS =
  'km|kilomet\\w+|miles?|met(?:er|re)s?|feet|ft|yards?|acres?|hectares?|ha|square|sq|tons?|tonnes?|kg|kilos?|pounds?|lbs?|barrels?|gallons?|lit(?:er|re)s?|degrees?';

export const en: HedgeWords = {
  before: [
    [
      'just over|just above|slightly (?:over|above|more than)|a little (?:over|more than)|(?:topp|surpass|exceed)(?:ed|ing|s)|tops',
      justOver,
    ],
    [
      'nearly|almost|approaching|(?:just )?shy of|just (?:under|below)|slightly (?:under|below|less than)|not quite',
      nearly,
    ],
    [
      'more than|over|above|upwards? of|north of|in excess of|beyond|greater than|(?:exceeds?|topped)(?: the)?|(?:has|have|had)(?: (?:now|already|since))? passed(?: the)?',
      moreThan,
    ],
    ['at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of|minimum', atLeast],
    ['less than|fewer than|under|below', lessThan],
    ['at most|up to|as (?:many|much|high) as|no more than|not more than|a maximum of|maximum', atMost],
    [
      "(?:not|never|\\w+n[’']t)(?: over| above| (?:exceed|surpass|top)(?:p?ed|p?ing|e?s)?)|without (?:exceeding|surpassing)",
      atMost,
    ],
    [
      'about|around|roughly|approximately|approx\\.?|some|circa|ca?\\.|an estimated|close to|in the region of|in the order of|~|≈',
      about,
    ],
  ],
  after: [
    // After what is counted only where the hedge ends its part of the sentence: “500 men, at least 20 of them”.
    [`${COUNTED}(?:at (?:the )?(?:very )?least|or more)${AT_END}`, atLeast],
    [`${COUNTED}(?:at (?:the )?(?:very )?most|or (?:less|fewer))${AT_END}`, atMost],
    [`${COUNTED}or so${AT_END}`, about],
    ['or (?:more|above|over)|and (?:more|above|over)|at (?:the )?(?:very )?least|-?plus\\b|\\+', atLeast],
    ['or (?:less|fewer|under|below)|at (?:the )?(?:very )?most', atMost],
    ['or so|or thereabouts|approximately|-odd\\b', about],
  ],
  magnitudes: [
    ['tens of thousands', 1e4],
    ['hundreds of thousands|(?:several|many) hundred thousand', 1e5],
    ['tens of millions', 1e7],
    ['hundreds of millions|(?:several|many) hundred million', 1e8],
    ['tens of billions', 1e10],
    ['hundreds of billions|(?:several|many) hundred billion', 1e11],
    ['(?<!tens of |hundreds of )thousands|(?:several|many) thousand', 1e3],
    ['(?<!tens of |hundreds of )millions|(?:several|many) million', 1e6],
    ['(?<!tens of |hundreds of )billions|(?:several|many) billion', 1e9],
    ['(?<!tens of |hundreds of )trillions|(?:several|many) trillion', 1e12],
    [`hundreds(?! of ${MANY})|several hundred(?! ${MANY})`, 1e2],
    [`(?:tens|dozens)(?! of ${MANY})`, 10],
  ],
  possible:
    'may (?:have|be)|might (?:have|be)|could (?:have|be)|possibly|perhaps|feared (?:dead|killed|lost|drowned|missing|trapped|buried|to have)',
  probable: `probably|likely|presumably|(?:is|are|was|were|been) (?:\\w+ly )?${HELD} to|it (?:is|was) (?:\\w+ly )?${HELD} that`,
  unnamed:
    'reportedly|allegedly|(?:is|are|was|were) said to|unnamed|anonymous|not to be (?:named|identified)|condition of anonymity|(?:declined|refused) to be (?:named|identified)',
  powers: {
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    bn: 1e9,
    tn: 1e12,
  },
  numbers: { twice: 2, double: 2, triple: 3 },
  inWords: { pattern: ENGLISH_NUMBER, amountOf: englishAmount },
  example: 'such as|for example|e\\.g\\.|for instance',
  sometimes: 'sometimes|at times|occasionally|in some cases',
  few: '(?:a few|several|some|a couple of)',
  estimate: 'estimat(?:ed?|es|ions?)',
  denied:
    "(?<!not |nor |never |n[’']t )den(?:y|ies|ied|ying) (?:that|having|(?:the )?(?:claims?|reports?) (?:that|of))",
  unverified:
    "(?:(?:can|could) ?not|(?:ca|could)n[’']t) be (?:\\w+ly )?(?:verified|confirmed|checked|corroborated)|(?:has|have|had|was|were|is|are) not (?:been )?(?:\\w+ly )?verified|unverified|(?:not (?:been )?(?:able|possible)|unable|impossible) to (?:\\w+ly )?(?:verify|confirm|check)",
  reckoned: `half|halves|third|quarter|fifth|tenth|\\w+fold|twice|times|doubl\\w+|tripl\\w+|quadrupl\\w+|percent\\w*|per|average|mean|median|each|every|a (?:day|week|month|year)|daily|weekly|monthly|yearly|annual(?:ly)?|another|further|additional|${CHANGED} by|than (?:the|in|last|before|a)|plus|minus|rest|remain\\w*|others?|same|similar|${UNITS}`,
};
