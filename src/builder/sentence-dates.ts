/** The dates in an English sentence, each with what it dates: what is counted, or the saying of it. Pure. */
import { parseEdtf } from '../model/edtf.js';
import { MONTHS } from '../text/in-english.js';
import { readDate } from './read-date.js';

const MONTH = `(?:${MONTHS.join('|')})`;
const POINT = `(?:(?:\\d{1,2} )?${MONTH} \\d{4}|${MONTH} \\d{1,2}, \\d{4}|(?:spring|summer|autumn|winter) \\d{4}|(?:19|20)\\d\\d)`;
/** The first end of a span may leave to the second what both share: “8–9 May 2025”, “March to May 2025”. */
const FROM = `(?:${POINT}|(?:\\d{1,2} )?${MONTH}|\\d{1,2})`;
/** A total that is known at the end of a time holds for all of the time until then. */
const AS_OF = '(?:by|as of|until|up to|through) (?:the )?(?:end of |close of )?';
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<asOf>${AS_OF})(?<end>${POINT})|(?<span>(?:from |between )?${FROM}(?:\\s?[–—-]\\s?| to | and | until )${POINT})|(?:since )?${POINT})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** What stands before a date and makes it another one, “before May 2025”, or none: “over 2000”. */
const OTHER =
  /\b(?:before|after|early|late|mid|prior to|(?:end|start|beginning|middle|half) of|over|under|more than|(?:less|fewer) than|at least|at most|nearly|almost|some|about|around)[ -]$/i;

/** A date of a sentence. */
export interface SentenceDate {
  words: string;
  /** As it goes into the form. */
  typed: string;
  isSaying: boolean;
}

/** The dates that a form may take over, in their order; `says` are the words of saying. */
export const datesIn = (sentence: string, says: string): SentenceDate[] =>
  [...sentence.matchAll(DATE)].flatMap((found) => {
    const [words] = found;
    const { asOf, end } = found.groups!;
    const ahead = sentence.slice(0, found.index);
    const typed = asOf ? `until ${end}` : words;
    if (OTHER.test(ahead) || !parseEdtf(readDate(typed))) return [];
    const isSaying = !asOf && !/^since /i.test(words) && new RegExp(`\\b(?:${says})(?: (?:in|on))? $`, 'i').test(ahead);
    return { words, typed, isSaying };
  });
