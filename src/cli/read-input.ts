/** What a file holds: a ledger, one of its parts, or what a fact-checker published. Reads files. */
/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import type { FragmentKind } from '../model/find-fragment.js';
import { findReviews } from '../model/find-reviews.js';

/** A fault of the caller, told in a sentence; exit code 2. */
export class UsageError extends Error {}

/** What a JSON value is, by its fields. */
export type InputKind = 'ledger' | FragmentKind;

const PARTS = ['claims', 'trends', 'bonuses', 'agents', 'measures', 'sources', 'version'];

/** Guesses what a parsed file is; `undefined` for what is none of ours. */
export const kindOf = (raw: unknown): InputKind | undefined => {
  if (typeof raw !== 'object' || raw === null) return;
  if (findReviews(raw).length && !('version' in raw)) return 'claim';
  if (Array.isArray(raw)) return;
  if (PARTS.some((part) => part in raw)) return 'ledger';
  if ('series' in raw) return 'trend';
  if ('rows' in raw) return 'bonus';
  if ('text' in raw) return 'claim';
  return 'kind' in raw || 'url' in raw || 'name' in raw ? 'source' : undefined;
};

/** The text of a file; `-` is what comes in by pipe. Throws UsageError when it cannot be read. */
export const readInput = async (file: string): Promise<string> => {
  try {
    return file === '-' ? await textOf(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
};
