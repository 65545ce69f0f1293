/**
 * The words by which a language makes a number less than exact, for the lint. Regular expressions, matched without regard to case
 * and only at the edges of words. A language that has no table is not linted.
 */
import { about, atLeast, atMost, justOver, lessThan, moreThan, nearly, type HedgeWords } from './hedge.js';
import { ar } from './hedge-words-arabic.js';
import { pl, ru, uk } from './hedge-words-slavic.js';

/** By primary language. */
export const HEDGE_WORDS: Readonly<Record<string, HedgeWords>> = {
  ar,
  pl,
  ru,
  uk,
  en: {
    before: [
      [
        'just over|just above|slightly (?:over|above|more than)|a little (?:over|more than)|(?:topp|surpass|exceed)(?:ed|ing|s)|tops',
        justOver,
      ],
      ['nearly|almost|approaching|just (?:under|below)|slightly (?:under|below|less than)|not quite', nearly],
      ['more than|over|above|upwards? of|in excess of|beyond|greater than|(?:exceeds?|topped)(?: the)?', moreThan],
      ['at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of|minimum', atLeast],
      ['less than|fewer than|under|below', lessThan],
      ['at most|up to|as (?:many|much|high) as|no more than|not more than|a maximum of|maximum', atMost],
      [
        'about|around|roughly|approximately|approx\\.?|some|circa|ca?\\.|an estimated|close to|in the region of|in the order of|~|≈',
        about,
      ],
    ],
    after: [
      ['or (?:more|above|over)|and (?:more|above|over)|plus\\b|\\+', atLeast],
      ['or (?:less|fewer|under|below)', atMost],
      ['or so|or thereabouts|approximately', about],
    ],
    magnitudes: [
      ['tens of thousands', 1e4],
      ['hundreds of thousands', 1e5],
      ['tens of millions', 1e7],
      ['(?<!tens of |hundreds of )thousands(?= of)|(?:several|many) thousand', 1e3],
      ['(?<!tens of |hundreds of )millions(?= of)|(?:several|many) million', 1e6],
      ['hundreds(?= of)(?! of thousands| of millions)|several hundred', 1e2],
      ['(?:tens|dozens)(?= of)(?! of thousands| of millions)', 10],
    ],
    possible: 'may (?:have|be)|might (?:have|be)|could (?:have|be)|possibly|perhaps',
    probable: 'probably|likely|presumably',
    unnamed: 'reportedly|allegedly|(?:is|are|was|were) said to|unnamed|anonymous',
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
  },
  de: {
    before: [
      ['knapp über|etwas (?:über|mehr als)', justOver],
      ['fast|nahezu|beinahe|knapp(?: unter)?', nearly],
      ['mehr als|über|oberhalb von', moreThan],
      ['mindestens|wenigstens|zumindest|nicht weniger als', atLeast],
      ['weniger als|unter', lessThan],
      ['höchstens|maximal|bis zu|nicht mehr als', atMost],
      ['etwa|ungefähr|rund|circa|ca\\.?|gegen|schätzungsweise', about],
    ],
    after: [['oder mehr|und mehr', atLeast]],
    magnitudes: [
      ['zehntausende|Zehntausende[nr]?', 1e4],
      ['hunderttausende|Hunderttausende[nr]?', 1e5],
      ['(?<!zehn|hundert)tausende[nr]?', 1e3],
      ['hunderte[nr]?', 1e2],
      ['dutzende[nr]?', 10],
      ['millionen von|(?<!\\d )(?<!\\d)millionen', 1e6],
    ],
    possible: 'möglicherweise|vielleicht|könnte[n]?|womöglich',
    probable: 'wahrscheinlich|vermutlich',
    unnamed: 'angeblich|Berichten zufolge|soll(?:en)?',
    powers: { tausend: 1e3, million: 1e6, millionen: 1e6, mio: 1e6, milliarde: 1e9, milliarden: 1e9, mrd: 1e9 },
  },
  fr: {
    before: [
      ['un peu plus de', justOver],
      ['près de|presque|un peu moins de', nearly],
      ["plus de|plus d’|plus d'|au-delà de", moreThan],
      ['au moins|pas moins de|au minimum', atLeast],
      ["moins de|moins d’|moins d'", lessThan],
      ["jusqu’à|jusqu'à|au plus|au maximum|tout au plus", atMost],
      ['environ|quelque|autour de|à peu près|approximativement', about],
    ],
    after: [['ou plus|et plus', atLeast]],
    magnitudes: [
      ['dizaines de milliers', 1e4],
      ['centaines de milliers', 1e5],
      ['(?<!dizaines de |centaines de )milliers', 1e3],
      ['centaines(?! de milliers)', 1e2],
      ['dizaines(?! de milliers)', 10],
    ],
    possible: 'peut-être|pourraient|pourrait|auraient|aurait',
    probable: 'probablement|sans doute',
    unnamed: 'selon certaines sources|dit-on',
    powers: { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  },
  es: {
    before: [
      ['algo más de|poco más de', justOver],
      ['casi|cerca de|algo menos de', nearly],
      ['más de|por encima de', moreThan],
      ['al menos|por lo menos|como mínimo|no menos de', atLeast],
      ['menos de|por debajo de', lessThan],
      ['hasta|como máximo|no más de', atMost],
      ['unos|unas|alrededor de|aproximadamente|en torno a', about],
    ],
    after: [['o más', atLeast]],
    magnitudes: [
      ['decenas de miles', 1e4],
      ['cientos de miles|centenares de miles', 1e5],
      ['(?<!decenas de |cientos de |centenares de )miles(?= de)', 1e3],
      ['(?:cientos|centenares)(?= de)(?! de miles)', 1e2],
      ['decenas(?= de)(?! de miles)', 10],
    ],
    possible: 'posiblemente|quizás|quizá|tal vez|podrían|podría|habrían|habría',
    probable: 'probablemente',
    unnamed: 'supuestamente|al parecer|según se informa',
    powers: { mil: 1e3, millón: 1e6, millones: 1e6 },
  },
};
