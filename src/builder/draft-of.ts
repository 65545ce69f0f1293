/** From data to the form: short forms spread out, numbers and dates in words, what has no field kept as it is. Pure. */
import { withoutFilled } from '../model/fill-in.js';
import type { FragmentKind } from '../model/find-fragment.js';
import { isPlaceCode } from '../model/place.js';
import { english, type Locale } from '../text/locale.js';
import { isRecord, type Draft } from './draft.js';
import { WORD_LISTS, proposedText, without } from './data-of.js';
import { figureDraft, fromShort, isNumberField, typedNumber } from './figure.js';
import { placeName } from './place-codes.js';
import { writePoints } from './points.js';
import { writeDate } from './read-date.js';
import { readValueOf } from './say-figure-draft.js';

const DATES = /^(claimDate|observationPeriod|date|reviewDate|datePublished|dateAccessed)$/;
/** Fields of which a text is a short form, and the field that it stands for. */
const SHORT: Record<string, string> = {
  claimant: 'name',
  agent: 'name',
  publisher: 'name',
  by: 'name',
  evidence: 'name',
  measure: 'name',
  appearance: 'name',
  verification: 'status',
};
const LISTS = ['claimant', 'evidence', 'corrections', 'relations', 'rows', 'series', 'events'];
const CLAIMS = ['bonus', 'income', 'stated', 'target'];
const PLACES = ['observationAbout', 'place'];

/** The language in whose marks numbers are written, and its words. */
interface Page {
  lang: string;
  locale: Locale;
}

const spread = (input: unknown, name: string): unknown => {
  if (name === 'value' && !isRecord(input)) return fromShort(input, readValueOf);
  if (typeof input !== 'string') return input;
  if (PLACES.includes(name)) return { [isPlaceCode(input) ? 'iso' : 'name']: input };
  const field = SHORT[name];
  return field ? { [field]: input } : input;
};

const draftAt = (given: unknown, name: string, page: Page): unknown => {
  if (given === null || given === undefined) return;
  if (LISTS.includes(name)) return [given].flat().flatMap((item) => itemAt(item, name, page) ?? []);
  if (WORD_LISTS.includes(name) && Array.isArray(given))
    return given.every((word) => typeof word === 'string' && !/[,;\n]/.test(word)) ? given.join(', ') : given;
  if (name === 'points' && Array.isArray(given)) return writePoints(given, page.lang) ?? given;
  return Array.isArray(given) ? given.flatMap((item) => itemAt(item, name, page) ?? []) : itemAt(given, name, page);
};

/** One thing, also where it stands in a list of that name. */
const itemAt = (given: unknown, name: string, page: Page): unknown => {
  const input = spread(given ?? undefined, name);
  if (isNumberField(name)) return typedNumber(input, page.lang, name);
  if (typeof input === 'string')
    return DATES.test(name) ? writeDate(input) : name === 'side' ? placeName(input) : input;
  if (!isRecord(input)) return input;
  const draft: Draft = {};
  for (const [key, value] of Object.entries(name === 'value' ? figureDraft(input) : input)) {
    const part = draftAt(value, key, page);
    if (part !== undefined) draft[key] = part;
  }
  return CLAIMS.includes(name) ? unproposed(draft, page) : draft;
};

/** A sentence that the builder itself would write stays open, so that it follows the figure. */
const unproposed = (claim: Draft, page: Page): Draft =>
  claim.text === proposedText(claim, page.lang, page.locale) ? without(claim, 'text') : claim;

/** A form filled in with data; the data of that form is the same again. */
export const draftOf = (kind: FragmentKind, data: Draft, lang = 'en', locale: Locale = english): Draft => {
  const filled = draftAt(data, '', { lang, locale }) as Draft;
  const draft = kind === 'claim' ? (withoutFilled(filled as never) as unknown as Draft) : filled;
  if (kind !== 'bonus' || !Array.isArray(draft.rows)) return draft;
  const rows = draft.rows.map((row: unknown) => {
    if (!isRecord(row)) return row;
    const place = isRecord(row.place) && typeof row.place.name === 'string' ? row.place.name : '';
    return Object.fromEntries(
      Object.entries(row).map(([key, claim]) => [
        key,
        isRecord(claim) && claim.text === proposedText(claim, lang, locale, place) ? without(claim, 'text') : claim,
      ]),
    );
  });
  return { ...draft, rows };
};
