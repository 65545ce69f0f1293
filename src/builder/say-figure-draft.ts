/** A figure of the form in words, as readers will see it: the echo beside the field. */
import { valueSchema, type Value } from '../model/value.js';
import { read, type Reading, type Schema } from '../model/schema.js';
import { measureSchema, rateOf, type Measure } from '../model/measure.js';
import { english, type Locale } from '../text/locale.js';
import { sayValue } from '../text/say-value.js';
import { isRecord, type Draft } from './draft.js';
import { currencyOf, figureData, isNumberField, numberOr } from './figure.js';

const quietly = <T>(schema: Schema<T, any>, input: unknown): T | undefined => {
  const at: Reading = { path: [], problems: [], claims: 0 };
  const value = read(schema, input, at);
  return at.problems.some(({ rank }) => rank !== 'note') ? undefined : value;
};

/** A value of any form as the parser has it; `undefined` where anything in it is wrong. */
export const readValueOf = (input: unknown): Value | undefined => quietly(valueSchema, input);

/** “more than 1,000,000”; empty while the figure is not whole. `lang` is what its numbers are typed in, `locale` what it is said in. */
export const sayFigureDraft = ({ value, measure }: Draft, lang: string, locale: Locale = english): string => {
  const data = isRecord(value) ? figureData(value) : undefined;
  if (!data) return '';
  const typed = Object.fromEntries(
    Object.entries(data)
      .map(([key, part]) => [
        key,
        typeof part === 'string' ? (isNumberField(key) ? numberOr(part.trim(), lang, key) : part.trim()) : part,
      ])
      .filter(([, part]) => part !== ''),
  ) as Draft;
  if (typeof typed.currency === 'string') typed.currency = currencyOf(typed.currency);
  const read = readValueOf(typed);
  try {
    const counted = quietly<Measure>(measureSchema, measure ?? {});
    return read ? sayValue({ ...read, per: rateOf({ text: '', value: read, measure: counted }) }, locale, counted) : '';
  } catch {
    return ''; // a currency that is only half typed
  }
};
