/** Which field a problem belongs to, and what it says to somebody who has never seen JSON. Pure. */
import type { Problem, ProblemCode } from '../model/problem.js';

/** A problem at its field. */
export interface Told {
  /** The address of the field, as a JSON Pointer into the draft. */
  at: string;
  said: string;
  /** Whether nothing can be shown before it is mended. */
  isFatal: boolean;
}

const WORDS: Partial<Record<ProblemCode, string>> = {
  'bad-date':
    'This date is not understood. Write it as 19 December 2025, December 2025, summer 2025, 2025, or since February 2022.',
  'bad-url': 'A web address begins with https://',
  'bad-duration': 'Write a whole number, such as 6.',
  'bad-value': 'This is not understood. Write a number such as 500000, or “more than 500000”.',
  'missing-field': 'This has to be filled in.',
  'swapped-range': 'The lower number is above the higher one.',
  'empty-value': 'Fill in the figure, or choose “no number” above.',
  'control-characters': 'Invisible signs were taken out.',
  'too-long': 'This is too long; 10,000 letters are the most.',
  'unknown-field': 'This part is not known to the tag and is left out there.',
};

/** Another claim of which there is no statement yet. */
const BEGUN = /^(\/relations\/\d+)(\/target)?$/;

const BEGUN_SAID = 'This one is only begun, and is left out until it has a figure or a sentence.';

const saidOf = ({ code, path, message }: Problem): string => {
  if (code === 'missing-field' && BEGUN.test(path)) return BEGUN_SAID;
  if (code === 'bad-code')
    return /currency|from$/.test(path)
      ? 'A currency is three letters, such as USD.'
      : 'A code is two letters, such as UA, or longer for a region, such as RU-KHM.';
  if (code === 'wrong-type' && /number/.test(message))
    return 'Write a number, such as 1,000,000 or 1.5 million. (1.000 could be one or a thousand.)';
  return WORDS[code] ?? message;
};

const atOf = ({ code, path, message }: Problem): string => {
  if (code === 'missing-field' && BEGUN.test(path)) return `${BEGUN.exec(path)![1]}/target`;
  const missing = code === 'missing-field' ? /“(.+?)”/.exec(message)?.[1] : undefined;
  return missing ? `${path}/${missing}` : path;
};

/** What the parser found, in plain words, each with the address of its field. */
export const toldOf = (problems: readonly Problem[]): Told[] =>
  problems
    .map((problem) => ({ at: atOf(problem), said: saidOf(problem), isFatal: problem.rank === 'error' }))
    // What misses a part and what misses it, too, for that, is one thing to mend.
    .filter(
      (one, i, all) =>
        all.findIndex(({ at, said }) => at === one.at && said === one.said) === i &&
        !(one.said === BEGUN_SAID && all.some(({ at }) => at.startsWith(`${one.at}/value`))),
    );

/** The field that shows a problem: the one with the longest address that leads to it. `undefined` where no field does. */
export const fieldFor = (at: string, fields: Iterable<string>): string | undefined => {
  let found: string | undefined;
  for (const field of fields)
    if ((at === field || at.startsWith(field + '/')) && field.length > (found?.length ?? -1)) found = field;
  return found;
};
