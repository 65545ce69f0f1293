// Sentences as newsrooms write them, in languages that inflect what they hedge.

import { expect } from 'chai';
import type { Claim } from '../../src/model/claim.js';
import type { Comparator, Value } from '../../src/model/value.js';
import { lintHedges } from '../../src/text/hedge-lint.js';

/** What is found of the figure; how firm the claim is and who makes it are apart. */
const lint = (text: string, value: Value, lang: string) =>
  lintHedges({ text, value } as Claim, lang).filter(({ field }) => field === 'value');

/** A sentence, its number, and the hedge that stands there. */
const HEDGED: Record<string, [text: string, amount: number, comparator: Comparator][]> = {
  uk: [
    ['За даними Генштабу, від початку вторгнення росія втратила понад 1 млн військових.', 1e6, 'moreThan'],
    ['У лавах противника більш як 700 тисяч осіб.', 7e5, 'moreThan'],
    ['Загинуло більше ніж 150 000 солдатів.', 150000, 'moreThan'],
    ['Втрати перевищили 1,2 мільйона військових.', 1.2e6, 'moreThan'],
    ['Щонайменше 5937 найманців загинули.', 5937, 'atLeast'],
    ['Підтверджено загибель не менше ніж 156 151 військового.', 156151, 'atLeast'],
    ['Не більше 300 іноземців підписали контракт.', 300, 'atMost'],
    ['Виплачують близько 50 тис. доларів.', 5e4, 'about'],
    ['За рік контракт підписали приблизно 417 000 людей.', 417000, 'about'],
    ['Майже 30 000 рекрутів на місяць.', 30000, 'lessThan'],
    ['Трохи більше ніж 400 000 контрактів.', 4e5, 'moreThan'],
    ['Поранено 500 і більше осіб.', 500, 'atLeast'],
    ['Менш ніж 10 відсотків.', 10, 'lessThan'],
    ['Понад мільйон військових.', 1e6, 'moreThan'],
    ['Втрати не перевищують 3000 осіб.', 3000, 'atMost'],
  ],
  ru: [
    ['По словам министра, в зоне боевых действий находятся более 700 тысяч военнослужащих.', 7e5, 'moreThan'],
    ['Погибли свыше 150 000 солдат.', 150000, 'moreThan'],
    ['Потери превысили 1,2 миллиона человек.', 1.2e6, 'moreThan'],
    ['Установлены имена не менее 156 151 погибшего.', 156151, 'atLeast'],
    ['По меньшей мере 5937 иностранцев погибли.', 5937, 'atLeast'],
    ['Не более 300 иностранцев заключили контракт.', 300, 'atMost'],
    ['Единовременная выплата составляет около 50 тыс. долларов.', 5e4, 'about'],
    ['Примерно 417 тысяч человек подписали контракт.', 417000, 'about'],
    ['Почти 30 000 человек в месяц.', 30000, 'lessThan'],
    ['Чуть более 400 тысяч контрактов.', 4e5, 'moreThan'],
    ['Ранены 500 и более человек.', 500, 'atLeast'],
    ['Больше, чем 1 млн человек.', 1e6, 'moreThan'],
    ['Более миллиона человек.', 1e6, 'moreThan'],
    ['Потери не превысили 3000 человек.', 3000, 'atMost'],
  ],
  pl: [
    [
      'Według brytyjskiego resortu obrony zginęło lub zostało rannych ponad 1 mln rosyjskich żołnierzy.',
      1e6,
      'moreThan',
    ],
    ['Rosja straciła przeszło 150 tys. żołnierzy.', 150000, 'moreThan'],
    ['Straty przekroczyły 1,2 miliona żołnierzy.', 1.2e6, 'moreThan'],
    ['Zginęło co najmniej 5937 najemników.', 5937, 'atLeast'],
    ['Potwierdzono nazwiska nie mniej niż 156 151 poległych.', 156151, 'atLeast'],
    ['Kontrakt podpisało nie więcej niż 300 cudzoziemców.', 300, 'atMost'],
    ['Jednorazowa wypłata wynosi około 50 tys. dolarów.', 5e4, 'about'],
    ['Ok. 417 000 osób podpisało kontrakt.', 417000, 'about'],
    ['Prawie 30 000 ochotników miesięcznie.', 30000, 'lessThan'],
    ['Niespełna 30 000 ochotników miesięcznie.', 30000, 'lessThan'],
    ['Nieco ponad 400 tys. kontraktów.', 4e5, 'moreThan'],
    ['Rannych zostało 500 lub więcej osób.', 500, 'atLeast'],
    ['Zginęło ponad milion żołnierzy.', 1e6, 'moreThan'],
    ['Straty nie przekraczają 3000 osób.', 3000, 'atMost'],
  ],
  ar: [
    ['قالت وزارة الدفاع البريطانية إن أكثر من 1 مليون جندي روسي ربما قتلوا أو أصيبوا.', 1e6, 'moreThan'],
    ['وأكثر من 700 ألف جندي في الجبهة.', 7e5, 'moreThan'],
    ['قتل ما لا يقل عن 5937 مرتزقا.', 5937, 'atLeast'],
    ['قُتل ٥٬٩٣٧ على الأقل من المرتزقة.', 5937, 'atLeast'],
    ['قُتل ما لا يقل عن ١٥٦٬١٥١ عسكريا.', 156151, 'atLeast'],
    ['وقّع العقود ما لا يزيد على 300 أجنبي.', 300, 'atMost'],
    ['تقدر المكافأة بنحو 50 ألف دولار.', 5e4, 'about'],
    ['حوالي 417 ألف شخص وقعوا عقودا.', 417000, 'about'],
    ['قرابة 30 ألف مجند شهريا.', 30000, 'about'],
    ['أقل من 10 آلاف شخص.', 10000, 'lessThan'],
    ['أصيب 500 أو أكثر.', 500, 'atLeast'],
    ['أكثر من مليون جندي.', 1e6, 'moreThan'],
  ],
  de: [
    ['Im Kampfgebiet sind mehr als 700.000 Soldaten.', 7e5, 'moreThan'],
    ['Mehr als eine Million Soldaten.', 1e6, 'moreThan'],
    ['Gut 400.000 Verträge wurden unterzeichnet.', 4e5, 'moreThan'],
    ['Mindestens 5.937 Ausländer sind gefallen.', 5937, 'atLeast'],
    ['Nicht mehr als 300 Ausländer haben unterschrieben.', 300, 'atMost'],
    ['Der Haushalt sieht rund 2,5 Billionen Rubel vor.', 2.5e12, 'about'],
    ['Knapp 30.000 Freiwillige im Monat.', 30000, 'lessThan'],
  ],
  fr: [
    ['Plus de 700 000 soldats servent.', 7e5, 'moreThan'],
    ['Plus d’un million de soldats.', 1e6, 'moreThan'],
    ['Les pertes ne dépassent pas 3 000 hommes.', 3000, 'atMost'],
    ['Au moins 5 937 étrangers ont été tués.', 5937, 'atLeast'],
    ['Pas plus de 300 étrangers ont signé.', 300, 'atMost'],
    ['La prime est d’environ 50 000 dollars.', 50000, 'about'],
    ['Près de 30 000 recrues par mois.', 30000, 'lessThan'],
  ],
  es: [
    ['Más de 700 mil soldados sirven.', 7e5, 'moreThan'],
    ['El gasto supera los límites: más de 5 mil millones de rublos.', 5e9, 'moreThan'],
    ['Más de un millón de soldados.', 1e6, 'moreThan'],
    ['Las pérdidas no superan 3000 hombres.', 3000, 'atMost'],
    ['Al menos 5937 extranjeros murieron.', 5937, 'atLeast'],
    ['No más de 300 extranjeros firmaron.', 300, 'atMost'],
    ['La prima es de alrededor de 2 billones de rublos.', 2e12, 'about'],
  ],
};

/** Sentences with nothing to find: the words that look like a hedge belong elsewhere. */
const FINE: [lang: string, text: string, value: Value][] = [
  ['uk', 'У 2025 році 700 000 осіб служать.', { amount: 7e5 }],
  ['uk', 'Понад три роки тривала війна, 5937 загиблих.', { amount: 5937 }],
  ['uk', 'Загинули дві тисячі людей.', { amount: 2000 }],
  ['ru', 'Погибли пять тысяч человек.', { amount: 5000 }],
  ['ru', 'Более трёх лет войны: 700 000 человек.', { amount: 7e5 }],
  ['pl', 'Ponad trzy lata wojny, 700 000 żołnierzy.', { amount: 7e5 }],
  ['pl', 'Zginęło pięć tysięcy osób, dwa tysiące rannych.', { amount: 5000 }],
  ['ar', 'قتل خمسة آلاف جندي.', { amount: 5000 }],
  ['de', 'Zwei Millionen Rubel wurden gezahlt.', { amount: 2e6 }],
  ['de', 'Zweiundzwanzig Millionen Rubel wurden gezahlt.', { amount: 2.2e7 }],
  ['de', 'Die EU verhängt Sanktionen gegen 500 Personen.', { amount: 500 }],
  ['ar', 'بعد أكثر من ثلاث سنوات قتل 5937 شخصا.', { amount: 5937 }],
  ['ru', 'Танк Т-72 и 700 000 человек', { amount: 7e5 }],
  ['uk', 'Фонд 200 і Т72', { amount: 5 }],
  ['de', 'Ein gut belegter Fall: 5.937 Ausländer.', { amount: 5937 }],
  ['fr', 'Deux millions de roubles par contrat.', { amount: 2e6 }],
  ['es', 'Dos millones de rublos por contrato.', { amount: 2e6 }],
];

/** Sentences that name no number. */
const VAGUE: [lang: string, text: string, magnitude: number][] = [
  ['uk', 'Десятки тисяч людей виїхали.', 1e4],
  ['uk', 'Вербують сотні тисяч чоловіків.', 1e5],
  ['uk', 'Тисячі людей виїхали.', 1e3],
  ['ru', 'Десятки тысяч уехали.', 1e4],
  ['ru', 'Завербованы сотни иностранцев.', 100],
  ['ru', 'Погибли несколько тысяч человек.', 1e3],
  ['pl', 'Dziesiątki tysięcy wyjechały.', 1e4],
  ['pl', 'Zginęło kilkadziesiąt tysięcy żołnierzy.', 1e4],
  ['pl', 'Setki cudzoziemców.', 100],
  ['ar', 'فر عشرات الآلاف من الرجال.', 1e4],
  ['ar', 'فر الآلاف من الرجال.', 1e3],
  ['ar', 'مئات الأجانب', 100],
  ['de', 'Zehntausende sind geflohen.', 1e4],
  ['fr', 'Des dizaines de millions de roubles ont été versés.', 1e7],
  ['fr', 'Ils ont dépensé des millions de roubles.', 1e6],
  ['fr', 'Des milliers d’hommes sont partis.', 1e3],
  ['es', 'Cientos de millones de rublos se han pagado.', 1e8],
  ['es', 'Decenas de miles de hombres huyeron.', 1e4],
  ['es', 'Varios millones de rublos.', 1e6],
];

/** Only possible, only probable, and said by nobody in particular. */
const FIRM: Record<string, [possible: string, probable: string, unnamed: string]> = {
  uk: ['Можливо, склад знищено.', 'Ймовірно, склад знищено.', 'Нібито склад знищено.'],
  ru: ['Возможно, склад уничтожен.', 'Вероятно, склад уничтожен.', 'Как сообщается, склад уничтожен.'],
  pl: ['Być może skład zniszczono.', 'Prawdopodobnie skład zniszczono.', 'Podobno skład zniszczono.'],
  ar: ['ربما دُمر المستودع.', 'من المرجح أن المستودع دُمر.', 'يُقال إن المستودع دُمر.'],
  de: [
    'Das Lager ist möglicherweise zerstört.',
    'Das Lager ist wahrscheinlich zerstört.',
    'Das Lager ist angeblich zerstört.',
  ],
  fr: ['Le dépôt est peut-être détruit.', 'Le dépôt est probablement détruit.', 'Le dépôt est détruit, dit-on.'],
  es: [
    'El depósito quizá está destruido.',
    'El depósito probablemente está destruido.',
    'El depósito supuestamente está destruido.',
  ],
};

const NAMES: Record<string, string> = {
  uk: 'Ukrainian',
  ru: 'Russian',
  pl: 'Polish',
  ar: 'Arabic',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
};

for (const [lang, name] of Object.entries(NAMES))
  describe(`the hedge lint in ${name}`, () => {
    for (const [text, amount, comparator] of HEDGED[lang]!)
      it(`finds “${comparator}”: ${text}`, () => {
        const [found] = lint(text, { amount }, lang);
        expect(found).to.include({ code: 'hedge-not-in-data', isSerious: true });
        expect(found!.message).to.include(`"${comparator}"`);
        expect(text.slice(found!.at).startsWith(found!.words)).to.equal(true);
        expect(lint(text, { amount, comparator }, lang)).to.deep.equal([]);
      });

    it('finds nothing where a hedge belongs to something else', () => {
      for (const [, text, value] of FINE.filter(([of]) => of === lang))
        expect(lint(text, value, lang), text).to.deep.equal([]);
    });

    it('finds that a sentence names no number', () => {
      for (const [, text, magnitude] of VAGUE.filter(([of]) => of === lang)) {
        expect(lint(text, { amount: magnitude }, lang)[0], text).to.include({ code: 'hedge-not-in-data' });
        expect(lint(text, { magnitude }, lang), text).to.deep.equal([]);
        expect(lint(text, { magnitude: magnitude * 10 }, lang)[0], text).to.include({ code: 'hedges-differ' });
      }
    });

    it('says "possible", "probable" and “not named” apart from the figure', () => {
      const fields = (text: string) =>
        lintHedges({ text }, lang).map(
          ({ field, message }) => field + (/"(possible|probable)"/.exec(message)?.[0] ?? ''),
        );
      const [possible, probable, unnamed] = FIRM[lang]!;
      expect(fields(possible)).to.deep.equal(['modality"possible"']);
      expect(fields(probable)).to.deep.equal(['modality"probable"']);
      expect(fields(unnamed)).to.deep.equal(['attribution']);
    });
  });
