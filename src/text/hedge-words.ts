/**
 * The words by which a language makes a number less than exact, for the lint. Regular expressions, matched without regard to case
 * and only at the edges of words. A language that has no table is not linted.
 */
import { about, atLeast, atMost, justOver, lessThan, moreThan, nearly, type HedgeWords } from './hedge.js';
import { ar } from './hedge-words-arabic.js';
import { en } from './hedge-words-english.js';
import { pl, ru, uk } from './hedge-words-slavic.js';

/** “Zwei Millionen”, “2 Millionen” are numbers. */
const NO_NUMBER =
  '(?<!(?:\\d|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zig|ßig|hundert|tausend|halb)\\s)(?<!\\d)';

/** By primary language. */
const HEDGE_WORDS: Readonly<Record<string, HedgeWords>> = {
  ar,
  pl,
  ru,
  uk,
  en,
  de: {
    before: [
      ['knapp über|etwas (?:über|mehr als)|gut', justOver],
      ['fast|nahezu|beinahe|knapp(?: unter)?', nearly],
      ['mehr als|über|oberhalb von', moreThan],
      ['mindestens|wenigstens|zumindest|nicht weniger als', atLeast],
      ['weniger als|unter', lessThan],
      ['höchstens|maximal|bis zu|nicht (?:mehr als|über)', atMost],
      ['an die|etwa|ungefähr|rund|circa|ca\\.?|schätzungsweise', about],
    ],
    after: [['oder mehr|und mehr', atLeast]],
    magnitudes: [
      ['hunderte[nr]? (?:von )?millionen', 1e8],
      ['hunderte[nr]? (?:von )?milliarden', 1e11],
      ['zehntausende|Zehntausende[nr]?', 1e4],
      ['hunderttausende|Hunderttausende[nr]?', 1e5],
      ['(?<!zehn|hundert)tausende[nr]?', 1e3],
      ['hunderte[nr]?', 1e2],
      ['dutzende[nr]?', 10],
      [`${NO_NUMBER}millionen`, 1e6],
    ],
    possible: 'möglicherweise|vielleicht|könnte[n]?|womöglich',
    probable: 'wahrscheinlich|vermutlich',
    unnamed: 'angeblich|Berichten zufolge|soll(?:en)?',
    denied: '(?:bestreite[nt]|bestritt(?:en)?|dementier(?:t|te|ten)),? dass',
    unverified: 'nicht (?:unabhängig )?(?:überprüf|verifizier)\\p{L}*|nicht unabhängig bestätig\\p{L}*',
    powers: {
      tausend: 1e3,
      million: 1e6,
      millionen: 1e6,
      mio: 1e6,
      milliarde: 1e9,
      milliarden: 1e9,
      mrd: 1e9,
      billion: 1e12,
      billionen: 1e12,
    },
    numbers: { 'eine million': 1e6, 'einer million': 1e6, 'eine milliarde': 1e9, 'einer milliarde': 1e9 },
  },
  fr: {
    before: [
      ['un peu plus de', justOver],
      ['près de|presque|un peu moins de', nearly],
      ["plus de|plus d’|plus d'|au-delà de|dépass(?:e|ent|é)", moreThan],
      ['au moins|pas moins de|au minimum', atLeast],
      ["moins de|moins d’|moins d'", lessThan],
      ["jusqu’à|jusqu'à|au plus|au maximum|tout au plus|pas plus d(?:e |’|')|dépass(?:e|ent) pas|pas dépassé", atMost],
      ['environ|quelque|autour de|à peu près|approximativement', about],
    ],
    after: [['ou plus|et plus', atLeast]],
    magnitudes: [
      ['dizaines de milliers', 1e4],
      ['dizaines de millions', 1e7],
      ['centaines de millions', 1e8],
      ['dizaines de milliards', 1e10],
      ['centaines de milliards', 1e11],
      ['centaines de milliers', 1e5],
      ['(?<!dizaines de |centaines de )milliers', 1e3],
      ['centaines(?! de milliers)', 1e2],
      ['dizaines(?! de milliers)', 10],
      ['(?:des|plusieurs) millions(?= d)', 1e6],
    ],
    possible: 'peut-être|pourraient|pourrait|auraient|aurait',
    probable: 'probablement|sans doute',
    unnamed: 'selon certaines sources|dit-on',
    denied: "(?:nie(?:nt)?|a nié|ont nié|dément(?:ent)?|a démenti|ont démenti) qu(?:e|[’'])",
    unverified: 'pas (?:pu )?être (?:vérifié|confirmé)\\p{L}*',
    powers: { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
    numbers: { 'un million': 1e6, 'un milliard': 1e9 },
  },
  es: {
    before: [
      ['algo más de|poco más de', justOver],
      ['casi|cerca de|algo menos de', nearly],
      ['más de|por encima de|super(?:an?|ó|aron)', moreThan],
      ['al menos|por lo menos|como mínimo|no menos de', atLeast],
      ['menos de|por debajo de', lessThan],
      ['hasta|como máximo|no más de|no (?:super|exced)(?:an?|en?|ó|aron|ió|ieron)', atMost],
      ['unos|unas|alrededor de|aproximadamente|en torno a', about],
    ],
    after: [['o más', atLeast]],
    magnitudes: [
      ['decenas de miles de millones', 1e10],
      ['(?:cientos|centenares) de miles de millones', 1e11],
      ['(?<!decenas de |cientos de |centenares de )miles de millones', 1e9],
      ['decenas de miles', 1e4],
      ['decenas de millones', 1e7],
      ['(?:cientos|centenares) de millones', 1e8],
      ['cientos de miles|centenares de miles', 1e5],
      ['(?<!decenas de |cientos de |centenares de )miles(?= de)', 1e3],
      ['(?:cientos|centenares)(?= de)(?! de miles)', 1e2],
      ['decenas(?= de)(?! de miles)', 10],
      ['(?:varios|muchos) millones', 1e6],
    ],
    possible: 'posiblemente|quizás|quizá|tal vez|podrían|podría|habrían|habría',
    probable: 'probablemente',
    unnamed: 'supuestamente|al parecer|según se informa',
    denied: '(?:nieg(?:a|an)|neg(?:ó|aron)|desm(?:iente|ienten|intió|intieron)) que',
    unverified:
      'no (?:se )?(?:ha|han|pudo|pudieron|puede|pueden) (?:podido )?(?:ser )?(?:verificad\\p{L}*|verificar(?:se)?)',
    powers: { mil: 1e3, millón: 1e6, millones: 1e6, 'mil millones': 1e9, billón: 1e12, billones: 1e12 },
    numbers: { 'un millón': 1e6, 'un billón': 1e12 },
  },
};

/** The hedges of a language, e.g. of `de-AT`; `undefined` where it has no table. */
export const hedgeWordsOf = (lang: string): HedgeWords | undefined => {
  const primary = lang.split('-')[0]!.toLowerCase();
  return Object.hasOwn(HEDGE_WORDS, primary) ? HEDGE_WORDS[primary] : undefined;
};
