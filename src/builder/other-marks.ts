/** The form in another language: numbers that were typed keep what they say, in the marks of that language. Pure. */
import { isRecord, type State } from './draft.js';
import { isNumberField, numberOr, typedNumber } from './figure.js';
import { readPoints, writePoints } from './points.js';

const rewritten = (part: unknown, name: string, from: string, to: string): unknown => {
  if (Array.isArray(part)) return part.map((item) => rewritten(item, '', from, to));
  if (isRecord(part))
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, rewritten(inner, key, from, to)]));
  if (typeof part !== 'string') return part;
  if (name === 'points')
    return part
      .split('\n')
      .map((line) => writePoints(readPoints(line, from), to) || line)
      .join('\n');
  const amount = isNumberField(name) ? numberOr(part, from, name) : undefined;
  return typeof amount === 'number' ? typedNumber(amount, to, name) : part;
};

/** The form for a page in another language. */
export const inLanguage = (state: State, lang: string): State => ({
  ...state,
  lang,
  drafts: rewritten(state.drafts, '', state.lang, lang) as State['drafts'],
});
