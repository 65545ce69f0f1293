/** Why a date or a number that was typed is not read, and what to write: in plain words, naming the field to use. Pure. */
import { parseEdtf } from '../model/edtf.js';
import { english } from '../text/locale.js';
import { sayDate } from '../text/say-date.js';
import { isEitherWay, readDate } from './read-date.js';

const HOW = 'Write it as 19 December 2025, December 2025, summer 2025, 2025, or since February 2022.';
/** The field for the source's own words of a time, by the field of the date. */
const OWN_WORDS: Record<string, string> = {
  claimDate: 'The date, in the source’s words',
  observationPeriod: 'The time, in the source’s words',
};
/** Words that date nothing by themselves, or less than the year beside them seems to. */
const ROUGH =
  /\b(?:yesterday|today|tonight|tomorrow|now|ago|recent(?:ly)?|lately|current(?:ly)?|last|this|next|past|previous|early|late|mid|before|after|beginning|end|middle|start|other day|week|weekend|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;

const said = (year: string, month: string, day: string) =>
  sayDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, english);

/** What to say of a date that is not read; `field` is the last step of its address. */
export const whyNoDate = (typed: string, field: string): string => {
  const numeric = /(\d{1,2})[-/](\d{1,2})[-/](\d{4})/.exec(typed);
  if (numeric && isEitherWay(numeric[0])) {
    const [, first, second, year] = numeric as unknown as [string, string, string, string];
    return `In ${numeric[0]} could be either day or month first: write ${said(year, second, first)} or ${said(year, first, second)}.`;
  }
  const read = readDate(typed);
  if (/^[\d-]+\/[\d-]+$/.test(read) && !parseEdtf(read)) return 'This ends before it begins.';
  if (/\bor\b/i.test(typed))
    return `“Or” leaves open which date is meant: write the period that includes both, such as November 2024.${ownWords(field)}`;
  if (ROUGH.test(typed))
    return `“${typed.slice(0, 40)}” is not a date by itself: write the date it stands for, as exactly as it is known.${ownWords(field)}`;
  return `This date could not be read. ${HOW}`;
};

const ownWords = (field: string) =>
  Object.hasOwn(OWN_WORDS, field) ? ` There is a separate field for the words themselves: “${OWN_WORDS[field]}”.` : '';
