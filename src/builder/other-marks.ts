/** The form in another language: numbers that were typed keep what they say, in the marks of that language. Pure. */
import { isRecord, type State } from './draft.js';
import { isNumberField } from './figure.js';
import { readPoints, writePoints } from './points.js';
import { readNumber, writeNumber } from './read-number.js';

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
  const amount = isNumberField(name) || name === 'count' ? readNumber(part, from) : undefined;
  return amount === undefined ? part : writeNumber(amount, to);
};

/** The form for a page in another language. */
export const inLanguage = (state: State, lang: string): State => ({
  ...state,
  lang,
  drafts: rewritten(state.drafts, '', state.lang, lang) as State['drafts'],
});
