// Every language beside English: nothing invented, nothing lost in translation, and the sentences that readers meet most.

import { expect } from 'chai';
import type { Value } from '../../src/model/value.js';
import { CHARTS } from '../../src/text/chart-messages.js';
import { enChart } from '../../src/text/en-chart.js';
import { en } from '../../src/text/en.js';
import { LANGUAGES, localeFor, makeLocale, type Locale } from '../../src/text/locale.js';
import { sayClaimDate, sayPeriod, sayVerification, sayWho } from '../../src/text/say-parts.js';
import { sayCaveats } from '../../src/text/say-doubts.js';
import { sayDate } from '../../src/text/say-date.js';
import { saySide } from '../../src/text/say-source.js';
import { sayValue } from '../../src/text/say-value.js';

type Phrases = { [key: string]: string | Phrases };

const english: Phrases = { ...en, chart: enChart };
const PLURALS = ['times', 'chart.yearsOfPay'];

/** Every phrase with its path, e.g. `['per.year', '{n} a year']`; a set of plural forms counts once a form. */
const leaves = (phrases: Phrases, path = ''): [string, string][] =>
  Object.entries(phrases).flatMap(([key, phrase]) =>
    typeof phrase === 'string' ? [[path + key, phrase] as [string, string]] : leaves(phrase, `${path}${key}.`),
  );
const at = (path: string): string | Phrases | undefined =>
  path.split('.').reduce<string | Phrases | undefined>((found, key) => (found as Phrases | undefined)?.[key], english);
const pluralOf = (path: string) => PLURALS.find((plural) => path.startsWith(plural + '.'));
// `sinceDay` and `ofWords.about` stand where English has no word of its own: they take what `since` and `about` take.
const base = (path: string) => at(path) || at(path.replace(/^ofWords\./, 'hedge.').replace(/Day$/, ''));
const gaps = (phrase: string) => phrase.match(/\{\w+\}/g) ?? [];

/** What no language has to say for itself: signs, and what is never printed. */
const NEEDLESS = [
  'colon',
  'semicolon',
  'comma',
  'counted',
  'mend',
  'chart.arithmetic',
  'relation.earlierThan',
  'relation.laterThan',
  'relation.sameFigureAs',
  'relation.rivals',
];
/** What is said in English, because nobody has been sure of it yet. */
const ENGLISH: Record<string, string[]> = {};

const more = (value: Value): Value => ({ ...value, comparator: 'moreThan' });

const FIGURES: [string, Value, ratio?: boolean][] = [
  ['700000', { amount: 700000 }],
  ['moreThan 1000000', { amount: 1000000, comparator: 'moreThan' }],
  ['just over 400000', { amount: 400000, comparator: 'moreThan', near: true }],
  ['374200..407200', { low: 374200, high: 407200 }],
  ['about 50000 USD', { amount: 50000, comparator: 'about', currency: 'USD' }],
  ['just over 1600 USD a month', { amount: 1600, comparator: 'moreThan', near: true, currency: 'USD', per: 'P1M' }],
  ['sometimes tens of thousands of USD', { magnitude: 10000, currency: 'USD', sometimes: true }],
  ['thousands', { magnitude: 1000 }],
  ['more than twice', { amount: 2, comparator: 'moreThan' }, true],
  ['nearly 4 years', { duration: 'P4Y', comparator: 'lessThan', near: true }],
  ['about 4 years', { duration: 'P4Y', comparator: 'about' }],
  ['a few weeks', { duration: 'P1W', plural: true }],
];

const CLAIMS: [string, (locale: Locale) => string | undefined][] = [
  ['since a month', (locale) => sayPeriod({ text: '', observationPeriod: '2022-02/..' }, locale)],
  ['since a day', (locale) => sayPeriod({ text: '', observationPeriod: '2022-02-24/..' }, locale)],
  ['until a day', (locale) => sayPeriod({ text: '', observationPeriod: '../2023-12-13' }, locale)],
  ['said in a season', (locale) => sayClaimDate({ text: '', claimDate: '2025-22' }, locale)],
  ['a side', (locale) => saySide({ partyToConflict: 'party', side: 'RU' }, locale)],
  ['unnamed, in quotes', (locale) => sayWho({ text: '', attribution: 'unnamed', attributionText: 'x' }, locale)],
  ['not verified', (locale) => sayVerification({ text: '', verification: { status: 'notPossible' } }, locale).text],
  ['counted by name', (locale) => sayCaveats({ text: '', basis: 'namedCount', boundNote: 'x' }, locale)[0]],
];

/** What a reader reads, in the order of FIGURES and CLAIMS; `#…#` is a number as the browser prints it. */
const SAID: Record<string, string[]> = {
  ar: [
    '#700000#',
    'أكثر من #1000000#',
    'أكثر بقليل من #400000#',
    '#374200# إلى #407200#',
    'نحو $#50000#',
    'أكثر بقليل من $#1600# شهريًا',
    'أحيانًا عشرات الآلاف (دولار أمريكي)',
    'الآلاف',
    'أكثر من مرتين',
    'أقل بقليل من 4 سنوات',
    '4 سنوات تقريبًا',
    'بضعة أسابيع',
    'الفترة: منذ فبراير 2022',
    'الفترة: منذ 24 فبراير 2022',
    'الفترة: حتى 13 ديسمبر 2023',
    'تاريخ التصريح: صيف 2025',
    'الطرف: روسيا',
    'لم يُذكر اسم صاحب التصريح\u200f: «\u2068x\u2069»',
    'لم يتسنَّ التحقق منه بشكل مستقل',
    'عدّ بالأسماء، أي حد أدنى\u200f: x',
  ],
  de: [
    '700.000',
    'mehr als 1.000.000',
    'knapp über 400.000',
    '374.200 bis 407.200',
    'rund $#50000#',
    'knapp über $#1600# pro Monat',
    'manchmal Zehntausende US-Dollar',
    'Tausende',
    'mehr als das 2-Fache',
    'fast 4 Jahre',
    'rund 4 Jahre',
    'einige Wochen',
    'Zeitraum: seit Februar 2022',
    'Zeitraum: seit 24. Februar 2022',
    'Zeitraum: bis 13. Dezember 2023',
    'angegeben: Sommer 2025',
    'Seite: Russland',
    'Urheber nicht genannt: „x“',
    'Konnte nicht unabhängig überprüft werden',
    'Namentliche Zählung, also eine Untergrenze: x',
  ],
  es: [
    '700.000',
    'más de 1.000.000',
    'poco más de 400.000',
    '374.200 a 407.200',
    'alrededor de $#50000#',
    'poco más de $#1600# al mes',
    'a veces decenas de miles de dólares estadounidenses',
    'miles',
    'más de 2 veces',
    'casi 4 años',
    'alrededor de 4 años',
    'unas semanas',
    'periodo: desde febrero de 2022',
    'periodo: desde el 24 de febrero de 2022',
    'periodo: hasta el 13 de diciembre de 2023',
    'afirmado: el verano de 2025',
    'bando: Rusia',
    'No se nombra al autor: «x»',
    'No se ha podido verificar de forma independiente',
    'Recuento de nombres, por tanto un mínimo: x',
  ],
  fr: [
    '#700000#',
    'plus de #1000000#',
    'un peu plus de #400000#',
    '#374200# à #407200#',
    'environ $#50000#',
    'un peu plus de $#1600# par mois',
    'parfois des dizaines de milliers (en dollars des États-Unis)',
    'des milliers',
    'plus de 2 fois',
    'près de 4 ans',
    'environ 4 ans',
    'quelques semaines',
    'période\u00a0: depuis février 2022',
    'période\u00a0: depuis le 24 février 2022',
    'période\u00a0: jusqu’au 13 décembre 2023',
    'déclaration\u00a0: l’été 2025',
    'camp\u00a0: Russie',
    'Auteur non nommé\u00a0: «\u00a0x\u00a0»',
    'N’a pas pu être vérifié de manière indépendante',
    'Décompte nominatif, donc un minimum\u00a0: x',
  ],
  pl: [
    '700\u00a0000',
    'ponad 1\u00a0000\u00a0000',
    'nieco ponad 400\u00a0000',
    '374\u00a0200–407\u00a0200',
    'około 50\u00a0000\u00a0USD',
    'nieco ponad 1600\u00a0USD miesięcznie',
    'czasem dziesiątki tysięcy dolarów amerykańskich',
    'tysiące',
    'ponad 2-krotność',
    'prawie 4 lata',
    'w przybliżeniu 4 lata',
    'kilka tygodni',
    'okres: luty 2022 i później',
    'okres: od 24 lutego 2022',
    'okres: do 13 grudnia 2023',
    'podano: lato 2025',
    'strona: Rosja',
    'Autora twierdzenia nie wymieniono: „x”',
    'Nie udało się niezależnie zweryfikować',
    'Liczenie imienne, czyli dolna granica: x',
  ],
  ru: [
    '700\u00a0000',
    'более 1\u00a0000\u00a0000',
    'чуть более 400\u00a0000',
    '374\u00a0200–407\u00a0200',
    'около 50\u00a0000\u00a0$',
    'чуть более 1\u00a0600\u00a0$ в месяц',
    'иногда десятки тысяч долларов США',
    'тысячи',
    'более чем в 2 раза',
    'почти 4 года',
    'примерно 4 года',
    'несколько недель',
    'период: февраль 2022 г. и далее',
    'период: с 24 февраля 2022 г.',
    'период: по 13 декабря 2023 г.',
    'заявлено: лето 2025 года',
    'сторона: Россия',
    'Автор утверждения не назван: «x»',
    'Независимо проверить не удалось',
    'Поименный подсчет, то есть нижняя граница: x',
  ],
  uk: [
    '700\u00a0000',
    'понад 1\u00a0000\u00a0000',
    'трохи понад 400\u00a0000',
    '374\u00a0200–407\u00a0200',
    'близько 50\u00a0000\u00a0USD',
    'трохи понад 1\u00a0600\u00a0USD на місяць',
    'іноді десятки тисяч доларів США',
    'тисячі',
    'більш ніж у 2 рази',
    'майже 4 роки',
    'приблизно 4 роки',
    'кілька тижнів',
    'період: лютий 2022 р. і далі',
    'період: з 24 лютого 2022 р.',
    'період: до 13 грудня 2023 р.',
    'заявлено: літо 2025 року',
    'сторона: Росія',
    'Автора твердження не названо: «x»',
    'Незалежно перевірити не вдалося',
    'Поіменний підрахунок, тобто нижня межа: x',
  ],
};

// Which digits Arabic has by default has changed: an older engine writes ٢٠٢٢, in figures and dates alike.
const filled = (expected: string, locale: Locale): string =>
  expected
    .replace(/\$#(\d+)#/g, (_, n: string) =>
      locale.number(+n, { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }),
    )
    .replace(/#(\d+)#/g, (_, n: string) => locale.number(+n))
    .replace(/\d/g, (digit) => locale.number(+digit));

describe('a magnitude in any language', () => {
  for (const tag of ['en', ...Object.keys(LANGUAGES)])
    it(`is told from every other: ${tag}`, async () => {
      const locale = await localeFor(tag);
      const said = Array.from({ length: 12 }, (_, n) => sayValue({ magnitude: 10 ** (n + 1) }, locale));
      expect(new Set(said).size).to.equal(12);
      expect(said.join()).to.not.match(/undefined|\d/);
    });
});

const twice = { statType: 'ratio', name: 'x' } as const;
const TOGETHER: [tag: string, what: string, say: (locale: Locale) => string, said: string][] = [
  ['fr', 'the first of a month', (locale) => sayDate('2022-03-01', locale), '1er mars 2022'],
  ['fr', 'the eleventh', (locale) => sayDate('2022-03-11', locale), '11 mars 2022'],
  ['fr', 'no article after “de”', (locale) => sayValue(more({ magnitude: 1000 }), locale), 'plus de milliers'],
  [
    'de',
    'money after a number',
    (locale) => sayValue({ magnitude: 1000, currency: 'RUB' }, locale),
    'Tausende russische Rubel',
  ],
  ['de', 'money by itself', (locale) => locale.name('currency', 'RUB'), 'Russischer Rubel'],
  ['de', 'from twice to three times', (locale) => sayValue({ low: 2, high: 3 }, locale, twice), 'das 2- bis 3-Fache'],
  ['ar', 'two years after a hedge', (locale) => sayValue(more({ duration: 'P2Y' }), locale), 'أكثر من سنتين'],
  ['ar', 'once to twice', (locale) => sayValue({ low: 1, high: 2 }, locale, twice), '#1# إلى #2# مرة'],
  ['ru', 'from twice to three times', (locale) => sayValue({ low: 2, high: 3 }, locale, twice), 'в 2–3 раза'],
  ['uk', 'from twice to five times', (locale) => sayValue({ low: 2, high: 5 }, locale, twice), 'у 2–5 разів'],
  ['en', 'from twice to three times', (locale) => sayValue({ low: 2, high: 3 }, locale, twice), '2 to 3 times'],
  [
    'pl',
    'a range of money',
    (locale) => sayValue({ low: 1200, high: 3400, currency: 'USD' }, locale),
    '1200–3400\u00a0USD',
  ],
  ['en', 'a range of money', (locale) => sayValue({ low: 12, high: 34, currency: 'USD' }, locale), '$12 to $34'],
];

describe('the languages', () => {
  it('are all tried here', () => {
    expect(Object.keys(SAID).sort()).to.deep.equal(Object.keys(LANGUAGES).sort());
    expect(Object.keys(CHARTS)).to.deep.equal(Object.keys(LANGUAGES));
  });

  for (const [tag, what, say, said] of TOGETHER)
    it(`put together rightly in ${tag}: ${what}`, async () => {
      const locale = await localeFor(tag);
      expect(say(locale)).to.equal(filled(said, locale));
    });

  for (const tag of Object.keys(LANGUAGES)) {
    describe(tag, () => {
      let phrases: [string, string][];
      let locale: Locale;

      before(async () => {
        const { translation } = await LANGUAGES[tag]!();
        const { chart } = await CHARTS[tag]!();
        phrases = leaves({ ...translation, chart } as Phrases);
        locale = makeLocale(tag, translation, chart);
      });

      it('is spoken where a page asks for it', async () => {
        expect((await localeFor(tag)).messages).to.deep.equal(locale.messages);
      });

      it('has no phrase that English lacks', () => {
        const invented = phrases.filter(([path]) => !pluralOf(path) && typeof at(path) !== 'string');
        expect(invented).to.deep.equal([]);
      });

      it('fills in nothing that English does not', () => {
        const of = (path: string) => {
          const plural = pluralOf(path);
          return base(plural ? plural + '.other' : path) as string;
        };
        const wrong = phrases.filter(
          ([path, phrase]) => path !== 'mend' && gaps(phrase).some((gap) => !of(path).includes(gap)),
        );
        expect(wrong).to.deep.equal([]);
      });

      it('mends in pairs of a pattern and what becomes of it', () => {
        const { mend } = locale.messages;
        expect(mend.split(';').length % 2).to.equal(mend ? 0 : 1);
      });

      it('drops nothing that English fills in, but for numbers that are words', () => {
        const short = phrases.filter(
          ([path, phrase]) => !pluralOf(path) && gaps(base(path) as string).some((gap) => !phrase.includes(gap)),
        );
        expect(short).to.deep.equal([]);
      });

      it('has the plural forms of its own grammar, all of them', () => {
        const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
        for (const plural of PLURALS) {
          const forms = phrases
            .filter(([path]) => pluralOf(path) === plural)
            .map(([path]) => path.slice(plural.length + 1));
          expect(forms.sort(), plural).to.deep.equal([...pluralCategories].sort());
        }
      });

      it('leaves in English what is listed here, and nothing else', () => {
        const said = new Set(phrases.map(([path]) => path));
        const left = leaves(english)
          .filter(([path, phrase]) => phrase && !said.has(path) && !pluralOf(path) && !NEEDLESS.includes(path))
          .map(([path]) => path);
        expect(left.sort()).to.deep.equal([...(ENGLISH[tag] ?? [])].sort());
      });

      FIGURES.forEach(([name, value, ratio], i) => {
        it(`says ${name} with its hedge`, () => {
          const measure = ratio ? ({ name: 'x', statType: 'ratio' } as const) : undefined;
          expect(sayValue(value, locale, measure)).to.equal(filled(SAID[tag]![i]!, locale));
        });
      });

      CLAIMS.forEach(([name, say], i) => {
        it(`says what stands beside the figure: ${name}`, () => {
          expect(say(locale)).to.equal(filled(SAID[tag]![FIGURES.length + i]!, locale));
        });
      });
    });
  }
});
