/** The text of a file, and its language. Reads files. */
/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { MAX_LEDGER_BYTES, parseJson } from '../model/parse.js';

/** A fault of the caller, told in a sentence; exit code 2. */
export class UsageError extends Error {}

/** A file that is there, and cannot be text; exit code 1. */
export class InputError extends Error {}

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
    throw new InputError(`${file} is not UTF-8, which JSON requires. Save it as UTF-8.`);
  }
};
