/** What a hedge says of its number, and the shape of a language's table of hedges. Pure. */
import type { Claim } from '../model/claim.js';
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
  /** Numbers in words: `two dozen` is 24. Absent: a number in words is not read. */
  numbers?: Record<string, number>;
  /** Where they follow a rule: one regular expression for all of them, and what each of them is. */
  inWords?: { pattern: string; amountOf: (words: string) => number };
  /** Before a number, in its part of the sentence: it is one example, or holds sometimes. */
  example?: string;
  sometimes?: string;
  /** In place of the number of a length of time: “a few weeks”. */
  few?: string;
  /** Anywhere in the sentence: its number is an estimate. */
  estimate?: string;
  /** Before a number, in its part of the sentence: it is denied. */
  denied?: string;
  /** Anywhere in the sentence: nobody could check. */
  unverified?: string;
  /** Anywhere in the sentence: its number, and another one that was reckoned from it or is in other units, may both be right. */
  reckoned?: string;
}

/** What does not fit, e.g. `{code: 'hedge-not-in-data', isSerious: true, at: 10, words: 'more than', field: 'value', message: '…'}`. */
export interface HedgeFinding {
  code: 'hedge-not-in-data' | 'hedge-not-in-text' | 'hedges-differ' | 'figures-differ';
  /** Whether the figure would be shown as more precise than the sentence is. */
  isSerious: boolean;
  /** Where in the sentence, in UTF-16 units; 0 where it is missing there. */
  at: number;
  words: string;
  /** The field that the data should have, or has. */
  field: 'value' | 'modality' | 'attribution' | 'verification';
  /** What the modality should be, where that is the field. */
  modality?: 'possible' | 'probable' | 'denied';
  /** One English sentence for the editor. */
  message: string;
}

export const moreThan: Hedge = { comparator: 'moreThan' };
export const atLeast: Hedge = { comparator: 'atLeast' };
export const lessThan: Hedge = { comparator: 'lessThan' };
export const atMost: Hedge = { comparator: 'atMost' };
export const about: Hedge = { comparator: 'about' };
export const justOver: Hedge = { comparator: 'moreThan', near: true };
export const nearly: Hedge = { comparator: 'lessThan', near: true };

/** Bounds in one direction differ by a hair; a bound and no bound by a world. */
export const SIDE: Record<Comparator, string> = {
  asStated: 'exact',
  about: 'about',
  moreThan: 'floor',
  atLeast: 'floor',
  lessThan: 'ceiling',
  atMost: 'ceiling',
};

export const same = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 1e-9;

export type EstimateFields = Pick<Claim, 'basis' | 'obsStatus' | 'modality'>;

/** Whether the data says that its number is an estimate, or no more certain than one. */
export const isEstimate = ({ basis, obsStatus, modality }: EstimateFields): boolean =>
  basis === 'statisticalEstimate' ||
  basis === 'intelligenceEstimate' ||
  obsStatus === 'E' ||
  modality === 'possible' ||
  modality === 'probable';

/** A finding; of the value, unless it says otherwise. */
export const find = (
  code: HedgeFinding['code'],
  isSerious: boolean,
  at: number,
  words: string,
  more: Pick<HedgeFinding, 'message'> & Partial<HedgeFinding>,
): HedgeFinding => ({ code, isSerious, at, words, field: 'value', ...more });
