/** What the hedge lint has to say to an editor, in plain words, with a way to mend it in one step. Pure. */
import type { Claim } from '../model/claim.js';
import { lintHedges, type HedgeFinding } from '../text/hedge-lint.js';
import { countsIn, isSmall } from '../text/hedge-counts.js';
import { EDGE, numeralsOf, type Numeral } from '../text/hedge-numerals.js';
import { otherNumberIn } from '../text/hedge-other-number.js';
import type { Hedge, HedgeWords } from '../text/hedge.js';
import { hedgeWordsOf } from '../text/hedge-words.js';
import { english } from '../text/locale.js';
import { sayFigure } from '../text/say-parts.js';
import { isRecord, valueAt, withField, type State } from './draft.js';
import { reshaped, SHAPES, type ShapeName } from './figure.js';
import { writeNumber } from './read-number.js';

/** A change that the editor may make with one button. */
export interface Fix {
  label: string;
  /** Where, and what: pointers of the draft with their new values; `/value` is reshaped. */
  shape?: ShapeName;
  /** One of several steps: the next of them comes next, not the field. */
  isOffer?: boolean;
  fields: [pointer: string, value: unknown][];
}

export interface HedgeWarning {
  said: string;
  fix?: Fix;
}

const shapeOf = ({ comparator, near }: Hedge): ShapeName =>
  near ? (comparator === 'moreThan' ? 'justOver' : comparator === 'lessThan' ? 'nearly' : 'roughly') : comparator;

const plain = (shape: ShapeName) => SHAPES[shape].label.replace(/\s?(…|:).*$/, '');

const magnitudeIn = (words: string, table: HedgeWords): number | undefined =>
  table.magnitudes.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(words))?.[1];

const fixOf = (
  { field, at, words, modality }: HedgeFinding,
  { value }: Claim,
  text: string,
  table: HedgeWords,
): Fix | undefined => {
  if (field === 'attribution') return { label: 'Mark the claimant as unnamed', fields: [['/attribution', 'unnamed']] };
  if (field === 'modality') return { label: `Mark the claim as ${modality}`, fields: [['/modality', modality]] };
  if (field === 'verification')
    return { label: 'Mark it as not verifiable', fields: [['/verification/status', 'notPossible']] };
  const magnitude = magnitudeIn(words, table);
  if (magnitude)
    return {
      label: `Give the figure as “${words}”`,
      shape: 'magnitude',
      fields: [['/value/magnitude', String(magnitude)]],
    };
  const said = numeralsOf(text, table, true).find((numeral) => numeral.at === at);
  if (!said?.hedge) return;
  // Of a range, or of one number for which the sentence has a range, a bound would throw a number away.
  const isRange = value?.low !== undefined && value.high !== undefined;
  if (isRange ? said.hedge.comparator !== 'about' : said.phrase !== words) return;
  const shape = isRange ? 'aboutRange' : shapeOf(said.hedge);
  return { label: `Set the figure to “${plain(shape)}”`, shape, fields: [] };
};

const sentenceOf = ({ code, field, words, isSerious, modality }: HedgeFinding, claim: Claim): string => {
  if (field === 'attribution')
    return `The sentence says “${words}”, but the data does not say that the claimant is unnamed.`;
  if (field === 'modality')
    return words
      ? `The sentence says “${words}”, but the data does not say that this is ${modality === 'denied' ? 'denied' : 'less than certain'}.`
      : `The data says this is ${claim.modality}, but the sentence states it as fact.`;
  if (field === 'verification') return `The sentence says “${words}”, but the data says it was verified independently.`;
  const { value = {} } = claim;
  const figure = sayFigure(claim, english) ?? '';
  const exactly = value.comparator === undefined || value.comparator === 'asStated' ? 'exactly ' : '';
  if (code === 'hedge-not-in-text')
    return `The data says “${figure}”, but the sentence says “${words}” without a hedge.`;
  return `The sentence says “${words}”, but the data says ${isSerious && !value.near ? exactly : ''}“${figure}”.`;
};

/** “The true figure is likely higher” speaks of the bound, and not of whether the claim holds. */
export const BOUND =
  /(?<![\p{L}])(?:(?:is|are) )?(?:likely|probably|possibly|perhaps|presumably|may be|might be|could be|may have been|might have been|could have been)(?: to be)?(?: far| much| significantly| considerably| even| somewhat| slightly)? (?:higher|lower|greater|larger|smaller|bigger)(?! than (?:[$€£]|\d))(?!\p{L})/giu;

const numberWarning = (claim: Claim, sentence: string, lang: string, table: HedgeWords): HedgeWarning[] => {
  const other = claim.value && otherNumberIn(sentence, claim.value, table);
  return other
    ? [
        {
          said: `The sentence says ${other.words}, but the figure is ${sayFigure(claim, english) ?? ''}.`,
          fix: { ...takeOver(other, lang), label: `Set the figure to “${other.phrase}”` },
        },
      ]
    : [];
};

/** Where a sentence and the claim's data hedge unlike, or give two numbers. `[]` for a language without a table. Never throws. */
export const hedgeWarnings = (claim: Claim, sentence: string, lang: string): HedgeWarning[] => {
  const table = hedgeWordsOf(lang);
  if (!table || !sentence.trim()) return [];
  const text = sentence.replace(BOUND, (words) => ' '.repeat(words.length));
  // Another number is told in the form's own words, with a step to take it.
  const found = lintHedges({ ...claim, text }, lang).filter(({ code }) => code !== 'figures-differ');
  return [
    ...found.map((finding) => ({
      said: sentenceOf(finding, claim),
      fix: finding.code === 'hedge-not-in-text' ? undefined : fixOf(finding, claim, sentence, table),
    })),
    ...(found.some(({ field }) => field === 'value') ? [] : numberWarning(claim, sentence, lang, table)),
  ];
};

const takeOver = (numeral: Numeral, lang: string): Fix => ({
  label: `Take “${numeral.phrase}” as the figure`,
  shape: numeral.hedge ? shapeOf(numeral.hedge) : 'asStated',
  fields: [['/value/amount', writeNumber(numeral.amount, lang)]],
});

/** The figure that a sentence seems to give, as a step to take it over; `undefined` where it gives none. */
export const figureIn = (sentence: string, lang: string): Fix | undefined => {
  const table = hedgeWordsOf(lang);
  if (!table) return;
  const found = countsIn(sentence, table).find((numeral) => !isSmall(numeral));
  if (found) return takeOver(found, lang);
  for (const [pattern, magnitude] of table.magnitudes) {
    const hit = new RegExp(`${EDGE}(?:${pattern})`, 'iu').exec(sentence);
    if (hit)
      return {
        label: `Take “${hit[0]}” as the figure`,
        shape: 'magnitude',
        fields: [['/value/magnitude', String(magnitude)]],
      };
  }
  return;
};

/** The form with a step taken. */
export const withFix = (state: State, { shape, fields }: Fix): State => {
  const value = valueAt(state.drafts[state.kind], '/value');
  const shaped = shape ? withField(state, '/value', reshaped(isRecord(value) ? value : {}, shape)) : state;
  return fields.reduce((done, [pointer, part]) => withField(done, pointer, part), shaped);
};
