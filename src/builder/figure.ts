/** How a number may be given: the hedges of the form, from a value to its draft and back. Pure. */
import type { Comparator } from '../model/value.js';
import { isRecord, textAt, type Draft } from './draft.js';
import { readNumber, writeNumber } from './read-number.js';

/** One way to give a number: what an editor chooses, and which of the value's fields it fills. */
interface Shape {
  label: string;
  group: 'A number' | 'Not one number' | 'No number';
  fields: readonly string[];
  comparator?: Comparator;
  near?: true;
}

const number = (label: string, comparator?: Comparator, near?: true): Shape => ({
  label,
  group: 'A number',
  fields: ['amount'],
  comparator,
  near,
});

/** In the order in which they are offered. */
export const SHAPES = {
  asStated: number('exactly as stated: 700,000'),
  moreThan: number('more than …', 'moreThan'),
  atLeast: number('at least …', 'atLeast'),
  lessThan: number('less than …', 'lessThan'),
  atMost: number('at most …, up to …', 'atMost'),
  about: number('about …', 'about'),
  justOver: number('just over …', 'moreThan', true),
  nearly: number('nearly …, almost …', 'lessThan', true),
  roughly: number('close to …', undefined, true),
  range: {
    label: 'a range: 160,000 to 165,000',
    group: 'Not one number',
    fields: ['low', 'high', 'best', 'confidenceLevel'],
  },
  aboutRange: {
    label: 'about … to …',
    group: 'Not one number',
    fields: ['low', 'high', 'best', 'confidenceLevel'],
    comparator: 'about',
  },
  magnitude: { label: 'tens, hundreds, thousands of …', group: 'Not one number', fields: ['magnitude'] },
  duration: { label: 'a length of time: 6 months', group: 'Not one number', fields: ['duration', 'count', 'unit'] },
  few: { label: 'a few days, weeks, months …', group: 'Not one number', fields: ['duration', 'unit', 'plural'] },
  similar: { label: 'similar numbers to another claim’s', group: 'Not one number', fields: ['similarTo'] },
  words: { label: 'in the source’s own words only', group: 'No number', fields: [] },
} as const satisfies Record<string, Shape>;

export type ShapeName = keyof typeof SHAPES;

export const MAGNITUDES = [10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12] as const;

/** Units of time as ISO 8601 writes them; `TH` stands behind a T. */
export const UNITS = { D: 'days', W: 'weeks', M: 'months', Y: 'years', TH: 'hours', TM: 'minutes' } as const;

const OWN = [...new Set(Object.values(SHAPES).flatMap(({ fields }): readonly string[] => fields))];

/** The hedge of a shape, for the value's fields `comparator` and `near`. */
export const hedgeOf = (shape: string): { comparator?: Comparator; near?: true } => {
  const { comparator, near } = (SHAPES as Record<string, Shape>)[shape] ?? {};
  return { ...(comparator && { comparator }), ...(near && { near }) };
};

/** Another hedge for the same figure: what was typed stays, also where the new shape has no field for it. */
export const reshaped = (value: Draft, shape: string): Draft => {
  const { comparator: _1, near: _2, shape: _3, ...rest } = value;
  return { ...rest, ...(shape && { shape, ...hedgeOf(shape) }) };
};

const shapeOf = ({
  amount,
  low,
  magnitude,
  duration,
  similarTo,
  comparator,
  near,
  plural,
  asWritten,
}: Draft): ShapeName | undefined => {
  if (amount !== undefined)
    return comparator === 'moreThan' || comparator === 'atLeast'
      ? near
        ? 'justOver'
        : comparator
      : comparator === 'lessThan' || comparator === 'atMost'
        ? near
          ? 'nearly'
          : comparator
        : near
          ? 'roughly'
          : comparator === 'about'
            ? 'about'
            : 'asStated';
  if (low !== undefined) return comparator === 'about' ? 'aboutRange' : 'range';
  if (magnitude !== undefined) return 'magnitude';
  if (duration !== undefined) return plural ? 'few' : 'duration';
  return similarTo !== undefined ? 'similar' : asWritten !== undefined ? 'words' : undefined;
};

/** A value in the form. Bounds that are written as one end of a range become what they are. */
export const figureDraft = (value: Draft): Draft => {
  const given = { ...value };
  const end = given.low ?? given.high;
  if (end !== undefined && given.amount === undefined && (given.low === undefined || given.high === undefined)) {
    const isFloor = given.high === undefined;
    const strict = isFloor ? 'moreThan' : 'lessThan';
    given.comparator = given.comparator === strict ? strict : isFloor ? 'atLeast' : 'atMost';
    given.amount = end;
    delete given.low;
    delete given.high;
  }
  const [, time = '', count, letter] = /^P(T?)(\d+)([YMWDH])$/.exec(String(given.duration)) ?? [];
  const unit = time + letter;
  const shape = shapeOf(given);
  if (!count || !(unit in UNITS)) return { shape, ...given };
  // What the form has as a number and a unit it has once: emptied, it is gone.
  const { duration: _, ...rest } = given;
  return { shape, ...rest, count, unit };
};

/** The value of a figure's draft: the fields that its shape shows, and what belongs to all of them. */
export const figureData = (draft: Draft): Draft | undefined => {
  const { shape, count: _1, unit, ...value } = draft;
  const fields: readonly string[] = (SHAPES as Record<string, Shape>)[String(shape)]?.fields ?? [];
  for (const field of OWN) if (!fields.includes(field)) delete value[field];
  if (typeof unit === 'string' && unit) {
    const typed = shape === 'few' ? '1' : textAt(draft, '/count').trim();
    if (typed) value.duration = unit.startsWith('T') ? `PT${typed}${unit.slice(1)}` : `P${typed}${unit}`;
  }
  if (shape === 'few') value.plural = true;
  // “No number” takes the figure away, whatever stands in its fields.
  return shape ? value : undefined;
};

/** A short form such as `moreThan 1000000` as a value; a text that is none stays, for the parser to tell. */
export const fromShort = (short: unknown, read: (short: unknown) => unknown): Draft => {
  const value = read(short);
  return isRecord(value) ? value : { amount: short };
};

const PLAIN = [
  'amount',
  'low',
  'high',
  'best',
  'confidenceLevel',
  'magnitude',
  'rate',
  'ratingValue',
  'bestRating',
  'worstRating',
];

/** Whether a field of the data is a number that an editor types. */
export const isNumberField = (name: string): boolean => PLAIN.includes(name);

/** Money by its name, where one country's is meant. */
const MONEY: Record<string, string> = { rouble: 'RUB', ruble: 'RUB', hryvnia: 'UAH', euro: 'EUR', 'us dollar': 'USD' };

/** `RUB` for “roubles”, `USD` for “usd”. */
export const currencyOf = (typed: string): string =>
  MONEY[typed.toLowerCase().replace(/s$/, '')] ?? typed.toUpperCase();

/** A magnitude is chosen, not typed: it is written alike in every language. */
const isChosen = (name: string) => name === 'magnitude';

/** What was typed into a field as a number, or as it stands. */
export const numberOr = (typed: string, lang: string, name: string): number | string =>
  readNumber(typed, isChosen(name) ? 'en' : lang) ?? typed;
/** A field's number as it is typed; other things as they are. */
export const typedNumber = (value: unknown, lang: string, name: string): unknown =>
  typeof value !== 'number' ? value : isChosen(name) ? String(value) : writeNumber(value, lang);
