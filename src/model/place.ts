/** Where: a place by its name or its code. Pure. */
import { checked, record, text, type Infer, type Input, type Schema } from './schema.js';

/** `UA` or `RU-KHM`. */
export const isPlaceCode = (code: string) => /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code);

const placeRecord = record({
  /** Its id, where the publisher has one. */
  id: text,
  /** The name as readers see it beside the figure. */
  name: text,
  /** ISO 3166-1 or -2, e.g. `UA` or `RU-KHM`. */
  iso: checked('bad-code', isPlaceCode),
});

/** A place, e.g. `{name: 'Khanty-Mansi', iso: 'RU-KHM'}`. */
export type Place = Infer<typeof placeRecord>;

/** Whether two places are one. `undefined` where that is not known: one of them is not stated, or one is a code and the other a name. */
export const samePlace = (a: Place | undefined, b: Place | undefined): boolean | undefined => {
  const told = (['id', 'iso', 'name'] as const).find((field) => a?.[field] && b?.[field]);
  return told && a![told] === b![told];
};

/** A text is a code where it looks like one, else a name. */
export const placeSchema = {
  ...placeRecord,
  short: (input: unknown) => (typeof input === 'string' ? { [isPlaceCode(input) ? 'iso' : 'name']: input } : input),
} as Schema<Place, Input<typeof placeRecord> | string>;
