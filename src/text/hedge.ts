/** What a hedge says of its number, and the shape of a language's table of hedges. Pure. */
import type { Comparator } from '../model/value.js';

/** What a hedge before a number says of it; `near` on top of a bound: “just over”, “nearly”. */
export interface Hedge {
  comparator: Comparator;
  near?: boolean;
}

export interface HedgeWords {
  /** Directly before a number. The longest fitting phrase counts. */
  before: [words: string, hedge: Hedge][];
  /** Directly after a number: “or more”. */
  after: [words: string, hedge: Hedge][];
  /** In place of a number: “tens of thousands”. */
  magnitudes: [words: string, magnitude: number][];
  /** Anywhere in the sentence: the claim is not asserted. */
  possible: string;
  probable: string;
  /** Anywhere in the sentence: it is not said who says so. */
  unnamed: string;
  /** What a number may be followed by: `million` is 1e6. */
  powers: Record<string, number>;
}

export const moreThan: Hedge = { comparator: 'moreThan' };
export const atLeast: Hedge = { comparator: 'atLeast' };
export const lessThan: Hedge = { comparator: 'lessThan' };
export const atMost: Hedge = { comparator: 'atMost' };
export const about: Hedge = { comparator: 'about' };
export const justOver: Hedge = { comparator: 'moreThan', near: true };
export const nearly: Hedge = { comparator: 'lessThan', near: true };
