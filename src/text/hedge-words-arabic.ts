/** Hedges of Arabic. Short words grow together with the word that follows them: “بنحو” is “by about”. See `hedge-words.ts`. */
import { about, atLeast, atMost, justOver, lessThan, moreThan, nearly, type HedgeWords } from './hedge.js';

const PREFIX = '[وفبلك]{0,2}';
const prefixed = (words: string) => `${PREFIX}(?:${words})`;
/** Three to ten thousand are counted in the same plural as thousands. */
const NO_NUMBER = '(?<!(?:\\d|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة)\\s)';

export const ar: HedgeWords = {
  before: [
    [prefixed('[أا]كثر بقليل من|ما يزيد قليل[ًا]{1,2} (?:على|عن)'), justOver],
    [prefixed('[أا]قل بقليل من|ما يقل قليل[ًا]{1,2} عن'), nearly],
    [
      prefixed(
        '[أا]كثر من|[أا]زيد من|فوق|(?:ما )?[يت]زيد (?:على|عن)|ما يربو على|[يت]تجاوز|تجاوزت?|[يت]فوق|[يت]تخطى|تخطت|تخطى',
      ),
      moreThan,
    ],
    [prefixed('(?:ما )?لا [يت]قل عن|(?:ليس|لا) [أا]قل من|على ال[أا]قل|بحد [أا]دنى'), atLeast],
    [prefixed('[أا]قل من|دون|ما يقل عن'), lessThan],
    [
      prefixed('(?:ما )?لا [يت]زيد (?:على|عن)|(?:ما )?لا [يت]تجاوز|(?:ليس|لا) [أا]كثر من|ما يصل إلى|بحد [أا]قصى'),
      atMost,
    ],
    [prefixed('نحو|حوال[يى]|زهاء|قرابة|ما يقارب|[يت]قارب|ما يقرب من|ما يناهز|[يت]ناهز|في حدود|تقريب[ًا]{1,2}'), about],
  ],
  after: [
    ['(?:أو|ف)\\s?[أا]كثر|على ال[أا]قل|كحد [أا]دنى|\\+', atLeast],
    ['(?:أو|ف)\\s?[أا]قل|على ال[أا]كثر|كحد [أا]قصى', atMost],
    ['تقريب[ًا]{1,2}', about],
  ],
  magnitudes: [
    [prefixed('(?:بضع )?عشرات (?:ال)?آلاف'), 1e4],
    [prefixed('(?:بضع )?مئات (?:ال)?آلاف'), 1e5],
    [prefixed('عشرات (?:ال)?ملايين'), 1e7],
    [prefixed('مئات (?:ال)?ملايين'), 1e8],
    [prefixed('عشرات (?:ال)?مليارات'), 1e10],
    [prefixed('مئات (?:ال)?مليارات'), 1e11],
    [`${NO_NUMBER}${prefixed('(?:ال)?آلاف')}`, 1e3],
    [`${NO_NUMBER}${prefixed('(?:ال)?ملايين')}`, 1e6],
    [prefixed('(?:ال)?مئات'), 1e2],
    [prefixed('(?:ال)?عشرات'), 10],
  ],
  possible: prefixed('ربما|من الممكن|قد [يت]كون(?:ون|وا)?'),
  probable: prefixed('من المحتمل|من المرجح|على الأرجح'),
  unnamed: prefixed('يُزعم|يُقال|بحسب تقارير|مصادر مجهولة'),
  powers: {
    ألف: 1e3,
    ألفا: 1e3,
    ألفًا: 1e3,
    آلاف: 1e3,
    مليون: 1e6,
    مليونا: 1e6,
    مليونًا: 1e6,
    ملايين: 1e6,
    مليار: 1e9,
    مليارا: 1e9,
    مليارًا: 1e9,
    مليارات: 1e9,
    تريليون: 1e12,
    تريليونات: 1e12,
  },
  numbers: { مليون: 1e6, مليار: 1e9, ألف: 1e3 },
};
