/** Which field a problem belongs to, and what it says to somebody who has never seen JSON. Pure. */
import type { Problem, ProblemCode } from '../model/problem.js';
import { textAt, type Draft } from './draft.js';
import { HEDGES, readPoints, sayLine } from './points.js';
import { whyNoDate } from './why-no-date.js';
import { whyNoNumber } from './why-no-number.js';

/** A problem at its field. */
export interface Told {
  /** The address of the field, as a JSON Pointer into the draft. */
  at: string;
  said: string;
  /** Whether nothing can be shown before it is mended. */
  isFatal: boolean;
  /** Told beside its field, and nothing to mend. */
  isNote?: boolean;
}

/** Whether a problem is the editor's to mend. */
export const isToMend = ({ isNote }: Told): boolean => !isNote;

const WORDS: Partial<Record<ProblemCode, string>> = {
  'bad-duration': 'Write a whole number, such as 6.',
  'bad-value': 'This could not be read. Write a number such as 500000, or “more than 500000”.',
  'missing-field': 'This must be filled in.',
  'swapped-range': 'The lower number is greater than the higher one.',
  'empty-value': 'Fill in the figure, or choose “no number” above.',
  'control-characters': 'Invisible characters were removed.',
  'too-long': 'This is too long: the limit is 10,000 characters.',
  'unknown-field': 'The tag does not know this part and leaves it out.',
};

/** Another claim of which there is no statement yet. */
const BEGUN = /^(\/relations\/\d+)(\/target)?$/;

const BEGUN_SAID = 'This one is incomplete and is left out until it has a figure or a sentence.';
const POINT = /^(.*\/points)\/(\d+)(?:\/.*)?$/;

const reasonOf = ({ code, path, message }: Problem, draft: Draft, lang: string): string => {
  if (code === 'missing-field' && BEGUN.test(path)) return BEGUN_SAID;
  const field = path.slice(path.lastIndexOf('/') + 1);
  const typed = textAt(draft, path) || (/“([^]*)” is not/.exec(message)?.[1] ?? '');
  if (code === 'bad-date') return whyNoDate(typed, field);
  if (code === 'bad-url')
    return /^https?:.*\s/i.test(typed) ? 'A web address has no spaces.' : 'A web address begins with https://';
  if (code === 'bad-code')
    return /currency|from$/.test(path)
      ? 'A currency is three letters, such as USD.'
      : 'A code is two letters, such as UA, or longer for a region, such as RU-KHM.';
  if (code === 'wrong-type' && /number/.test(message)) return whyNoNumber(typed, lang);
  return WORDS[code] ?? message;
};

const saidOf = (problem: Problem, draft: Draft, lang: string): string => {
  const [, points, place] = POINT.exec(problem.path) ?? [];
  const lines = points ? textAt(draft, points) : '';
  if (!lines) return reasonOf(problem, draft, lang);
  const { code, message } = problem;
  // Of a point the form has the line alone, and its hedge stands in it.
  const why =
    code === 'bad-date'
      ? reasonOf(problem, draft, lang)
      : code === 'wrong-type' && /number/.test(message)
        ? whyNoNumberIn(readPoints(lines, lang)[+place!]?.[1], lang)
        : WORDS['bad-value']!;
  return `In ${sayLine(lines, +place!)}: ${why}`;
};

const whyNoNumberIn = (value: unknown, lang: string): string => {
  const typed = textAt(value, '/amount');
  const bare = HEDGES.reduce((rest, [pattern]) => rest.replace(pattern, ''), typed);
  return /^[\d.,]+$/.test(bare) ? whyNoNumber(bare, lang) : WORDS['bad-value']!;
};

const atOf = ({ code, path, message }: Problem): string => {
  if (code === 'missing-field' && BEGUN.test(path)) return `${BEGUN.exec(path)![1]}/target`;
  const missing = code === 'missing-field' ? /“(.+?)”/.exec(message)?.[1] : undefined;
  // Of a series the form has lines, which the data has as points.
  const field = missing === 'claims' ? 'points' : missing;
  return field ? `${path}/${field}` : path;
};

const isOf = (whole: string, part: string) => part.startsWith(`${whole}/`);

/** What the parser found in a form's data, in plain words, each mistake once, with the address of its field. */
export const toldOf = (problems: readonly Problem[], draft: Draft = {}, lang = 'en'): Told[] =>
  problems
    .map((problem) => ({
      at: atOf(problem),
      said: saidOf(problem, draft, lang),
      isFatal: problem.rank === 'error',
      isNote: problem.code === 'control-characters',
      isMissing: problem.code === 'missing-field' || problem.code === 'empty-value',
    }))
    // What misses a part and what misses it, too, for that, is one thing to mend; so is what has all but a part that is wrong.
    .filter(
      (one, i, all) =>
        all.findIndex(({ at, said }) => said === one.said && (at === one.at || /^In line /.test(said))) === i &&
        !(one.isMissing && all.some(({ at }) => isOf(one.at, at))) &&
        // A source has a name or an address: one that is refused is not missing as well.
        !(one.isMissing && all.some(({ at }) => at === one.at.replace(/\/name$/, '/url') && at !== one.at)),
    )
    .map(({ isMissing: _, ...told }) => told);

/** The field that shows a problem: the one with the longest address that leads to it, or the first below it. `undefined` where there is none. */
export const fieldFor = (at: string, fields: Iterable<string>): string | undefined => {
  let found: string | undefined;
  let below: string | undefined;
  for (const field of fields) {
    if ((at === field || isOf(field, at)) && field.length > (found?.length ?? -1)) found = field;
    if (isOf(at, field)) below ??= field;
  }
  return found ?? below;
};
