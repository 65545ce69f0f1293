/**
 * What can be wrong with data, as values. Pure.
 * A code is API: it is never reworded after a release. The sentence may be.
 */

/** How much is lost: `error` nothing can be shown, `warning` a part was left out, `note` nothing a reader would miss. */
export type Rank = 'error' | 'warning' | 'note';

/** One thing that is wrong, e.g. `{code: 'bad-date', path: '/claims/3/claimDate', message: '…', rank: 'warning'}`. */
export interface Problem {
  /** One of {@link PROBLEMS}. */
  code: ProblemCode;
  /** JSON Pointer (RFC 6901) to the place in the data; `''` is the whole. */
  path: string;
  /** One English sentence for the publisher. */
  message: string;
  rank: Rank;
}

/** What a parser returns: a value with what was left out of it, or only the reasons why there is none. */
export type Parsed<T> = { ok: true; value: T; problems: Problem[] } | { ok: false; problems: Problem[] };

/** Every code of the data, with its sentence. `{}` stands for the detail, a second one for the words that are allowed. */
export const PROBLEMS = {
  'bad-json': 'This is not valid JSON: {}.',
  'wrong-type': 'Expected {}.',
  'missing-field': 'The field “{}” is required.',
  'unknown-field': 'The field “{}” is not known and is ignored.',
  'unknown-word': '“{}” is not one of the words allowed here: {}.',
  'unknown-id': 'Nothing here has the id “{}”.',
  'duplicate-id': 'The id “{}” is used more than once; the first one counts.',
  'bad-date': '“{}” is not an EDTF date such as 2025, 2025-12, 2025-12-19, 2025-21 (spring) or 2022-02/.. (since).',
  'bad-duration': '“{}” is not an ISO 8601 duration such as P1M.',
  'bad-url': '“{}” is not an http or https address.',
  'bad-code': '“{}” is not a code of the kind expected here.',
  'bad-value':
    '“{}” is not a value such as 700000 or “moreThan 1000000”; a magnitude is 10, 100, 1000 … to 10¹², a confidence level 1 to 100.',
  'empty-value': 'The value holds no amount, range, magnitude, duration or reference.',
  contradiction: '“{}” contradicts the rest of the value.',
  'swapped-range': 'The low end {} is above the high end.',
  'too-large': 'The data is larger than {}.',
  'too-deep': 'The data is nested more than {} levels deep.',
  'too-many': 'There are more than {} here; the rest is left out.',
  'too-long': 'The text is longer than {} characters.',
  'control-characters': 'Invisible control characters were removed.',
  unreadable: 'The data could not be read: {}.',
  'not-found': 'The data could not be fetched: {}.',
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/** A JSON Pointer, e.g. `pointer(['claims', '3', 'a/b'])` is `'/claims/3/a~1b'`. */
export const pointer = (path: readonly string[]): string =>
  path.map((step) => '/' + step.replace(/~/g, '~0').replace(/\//g, '~1')).join('');

/** Makes a problem; the detail is cut to a length that a console line can hold. */
export const problem = (
  code: ProblemCode,
  path: string,
  detail: unknown = '',
  rank: Rank = 'warning',
  words: readonly string[] = [],
): Problem => {
  const [before, between, after = ''] = PROBLEMS[code].split('{}') as [string, string?, string?];
  const said = between === undefined ? before : before + String(detail).slice(0, 80) + between;
  return { code, path, message: said + words.join(', ') + after, rank };
};
