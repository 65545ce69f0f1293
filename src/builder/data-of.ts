/** From the form to the data: numbers, dates and codes out of what was typed, and nothing that is empty. Pure. */
import type { FragmentKind } from '../model/find-fragment.js';
import { english, type Locale } from '../text/locale.js';
import { stop } from '../text/say-parts.js';
import { isRecord, listAt, textAt, type Draft } from './draft.js';
import { currencyOf, figureData, isNumberField, numberOr } from './figure.js';
import { placeCode } from './place-codes.js';
import { readPoints } from './points.js';
import { readDate } from './read-date.js';
import { sayFigureDraft } from './say-figure-draft.js';

const DATES = ['claimDate', 'observationPeriod', 'date', 'reviewDate', 'datePublished', 'dateAccessed'];
const ADDRESSES = ['url', 'archivedAt'];
/** Lists of words in one field. */
export const WORD_LISTS = ['outcome', 'sameAs'];

const textData = (typed: string, name: string, lang: string): unknown => {
  const said = typed.trim();
  if (!said) return;
  if (isNumberField(name)) return numberOr(said, lang, name);
  if (DATES.includes(name)) return readDate(said);
  // The parser takes a space in an address for `%20`; a person who typed one has put two things into one field. Without its scheme it is refused.
  if (ADDRESSES.includes(name) && /\s/.test(said)) return said.replace(/^https?:\/\//i, '');
  if (name === 'side') return placeCode(said);
  if (name === 'currency' || name === 'from') return currencyOf(said);
  if (name === 'iso') return said.toUpperCase();
  return WORD_LISTS.includes(name) ? said.split(/\s*[,;\n]\s*/).filter(Boolean) : said;
};

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  (typeof value === 'object' && !Object.values(value).some((part) => part !== undefined && part !== null));

const dataAt = (part: unknown, name: string, lang: string): unknown => {
  if (typeof part === 'string') return name === 'points' ? readPoints(part, lang) : textData(part, name, lang);
  // Lines of points are what they are, whatever they are called.
  if (name === 'points') return part;
  if (Array.isArray(part)) {
    const items = part.map((item) => dataAt(item, '', lang) ?? null);
    return isEmpty(items) ? undefined : items;
  }
  if (!isRecord(part)) return part ?? undefined;
  const fields = name === 'value' ? figureData(part) : part;
  const out: Draft = {};
  for (const [key, inner] of Object.entries(fields ?? {})) {
    const value = dataAt(inner, key, lang);
    if (!isEmpty(value) || (key === 'value' && value)) out[key] = value;
  }
  // A figure that was begun and not filled in has a problem of its own.
  if (isEmpty(out)) return name === 'value' && textAt(part, '/shape') ? {} : undefined;
  return out;
};

/** The sentence of a claim that has none of its own: who says so, and the figure with its hedge. */
export const proposedText = (claim: Draft, lang: string, locale: Locale, place = ''): string => {
  const { colon, comma } = locale.messages;
  const who = listAt(claim, '/claimant')
    .map((agent) => textAt(agent, '/name'))
    .filter(Boolean)
    .join(comma);
  const what = [sayFigureDraft(claim, lang, locale), textAt(claim, '/measure/name')].filter(Boolean).join(' ');
  const where = place || textAt(claim, '/observationAbout/name');
  const said = [who, what].filter(Boolean).join(colon);
  return said && stop([said, where].filter(Boolean).join(comma));
};

const withText = (claim: unknown, lang: string, locale: Locale, place?: string): unknown => {
  if (!isRecord(claim) || isEmpty(dataAt(claim, '', lang))) return claim;
  return textAt(claim, '/text').trim()
    ? claim
    : { text: proposedText(claim, lang, locale, place), ...without(claim, 'text') };
};

/** A record without one of its fields. */
export const without = (record: Draft, field: string): Draft =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== field));

/** “More than 2” of a year's pay is said as “more than 2 times”. */
const asRatio = (claim: Draft, lang: string): Draft =>
  claim.measure || isEmpty(dataAt(claim, '', lang)) ? claim : { ...claim, measure: { statType: 'ratio' } };

const withTexts = (kind: FragmentKind, draft: Draft, lang: string, locale: Locale): Draft => {
  if (kind === 'claim' && draft.relations)
    return {
      ...draft,
      relations: listAt(draft, '/relations').map((relation) =>
        isRecord(relation) && isRecord(relation.target) && sayFigureDraft(relation.target, lang)
          ? { ...relation, target: withText(relation.target, lang, locale) }
          : relation,
      ),
    };
  if (kind !== 'bonus') return draft;
  const rows = listAt(draft, '/rows').map((row) => {
    if (!isRecord(row)) return row;
    const place = textAt(row, '/place/name');
    const claims = ['bonus', 'income', 'stated'].flatMap((field) =>
      isRecord(row[field])
        ? [[field, withText(field === 'stated' ? asRatio(row[field], lang) : row[field], lang, locale, place)] as const]
        : [],
    );
    return { ...row, ...Object.fromEntries(claims) };
  });
  return { ...draft, rows };
};

/** The data of a draft whose numbers are typed in a language (`locale` has its words), with `null` in a list where an item is still empty: a problem's pointer is then the field's address. */
export const dataWithGaps = (kind: FragmentKind, draft: Draft, lang = 'en', locale: Locale = english): Draft =>
  (dataAt(withTexts(kind, draft, lang, locale), '', lang) ?? {}) as Draft;

const packed = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.filter((item) => item !== null).map(packed);
  return isRecord(part) ? Object.fromEntries(Object.entries(part).map(([key, value]) => [key, packed(value)])) : part;
};

/** Another claim that says something, or is named by its id. Who and what alone, without a figure or a sentence, say nothing. */
const isWhole = (relation: unknown): boolean =>
  isRecord(relation) &&
  (isRecord(relation.target) ? !!textAt(relation.target, '/text') : relation.target !== undefined);

/** Data as it is copied: without the gaps, and without other claims that are only begun. */
export const withoutGaps = (data: Draft): Draft => {
  const { relations, ...rest } = packed(data) as Draft;
  if (!Array.isArray(relations)) return { ...rest, ...(relations !== undefined && { relations }) };
  const whole = relations.filter(isWhole);
  return whole.length ? { ...rest, relations: whole } : rest;
};

/** Whether nothing has been filled in. */
export const isBlank = (kind: FragmentKind, draft: Draft): boolean => isEmpty(dataWithGaps(kind, draft));
