/** What a file holds: a ledger, one of its parts, or what a fact-checker published. Reads files. */
/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { FragmentKind } from '../model/find-fragment.js';
import { findReviews } from '../model/find-reviews.js';
import { MAX_LEDGER_BYTES, parseJson } from '../model/parse.js';

/** A fault of the caller, told in a sentence; exit code 2. */
export class UsageError extends Error {}

/** A file that is there, and cannot be text; exit code 1. */
export class InputError extends Error {}

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

/** The language that a ledger's text names for itself; `undefined` where it names none, or what is none. Never throws. */
export const langOf = (text: string): string | undefined => {
  const json = parseJson(text, MAX_LEDGER_BYTES);
  const lang = json.ok ? (json.value as { lang?: unknown } | null)?.lang : undefined;
  try {
    return typeof lang === 'string' ? Intl.getCanonicalLocales(lang)[0] : undefined;
  } catch {
    return;
  }
};

/** The text of a file; `-` is what comes in by pipe. Throws UsageError when it cannot be read, InputError when it is not UTF-8. */
export const readInput = async (file: string): Promise<string> => {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // In another encoding names would be nonsense, and still be printed.
    throw new InputError(`${file} is not UTF-8, as JSON has to be. Save it as UTF-8.`);
  }
};
