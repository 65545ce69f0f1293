/** What a JSON value is: a ledger, a part of one, or none of ours; told by its fields. Pure. */
import type { FragmentKind } from './find-fragment.js';
import { findReviews } from './find-reviews.js';

/** What a JSON value may be. A fact-check's data is a claim. */
export type DataKind = 'ledger' | FragmentKind;

const LEDGER = ['claims', 'trends', 'bonuses', 'agents', 'measures', 'sources', 'version'];
/** A claim that lacks its sentence is still meant as one: so it is told that the sentence is missing. */
const CLAIM = ['text', 'value', 'claimant', 'claimDate', 'measure', 'verification'];
const SOURCE = ['kind', 'url', 'name'];

/** Guesses what a parsed file or snippet is; `undefined` for what is none of ours. Never throws. */
export const kindOf = (raw: unknown): DataKind | undefined => {
  if (typeof raw !== 'object' || raw === null) return;
  const has = (fields: readonly string[]) => fields.some((field) => field in raw);
  if (!has(['version']) && findReviews(raw).length) return 'claim';
  if (Array.isArray(raw)) return;
  if (has(LEDGER)) return 'ledger';
  if (has(['series'])) return 'trend';
  if (has(['rows'])) return 'bonus';
  if (has(CLAIM)) return 'claim';
  return has(SOURCE) ? 'source' : undefined;
};
