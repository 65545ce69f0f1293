/** `war-claims check`: what is wrong with a file, and where. Pure but for the files that it is given. */
import type { Finding, Level } from './finding.js';
import { checkJson } from './check-json.js';
import { checkPage, isPage } from './check-page.js';
import type { Place } from './json-places.js';
import { InputError, readInput, UsageError } from './read-input.js';

/** A finding with its place. */
export type Placed = Finding & Place & { file: string };

const order = (a: Placed, b: Placed) => a.line - b.line || a.column - b.column;

/** Everything that was found in a text, in the order in which it stands there. Never throws. */
const checkText = (text: string, file: string, lang?: string): Placed[] =>
  // What a server gave in place of a ledger is no article.
  (isPage(text) && !file.endsWith('.json') ? checkPage(text, lang) : checkJson(text, lang))
    .map((finding) => ({ file, ...finding }))
    .sort(order);

const countOf = (findings: readonly Placed[], level: Level) => {
  const count = findings.filter((finding) => finding.level === level).length;
  return `${count} ${level}${count === 1 ? '' : 's'}`;
};

/** Findings as lines, `ledger.json:12:5: error hedge-not-in-data: … (/claims/3/text)`, and their sum. */
const sayFindings = (findings: readonly Placed[], files: number): string =>
  [
    ...findings.map(
      ({ file, line, column, level, code, message, path }) =>
        `${file}:${line}:${column}: ${level} ${code}: ${message}${path ? ` (${path})` : ''}`,
    ),
    `${files} file${files === 1 ? '' : 's'}: ${countOf(findings, 'error')}, ${countOf(findings, 'warning')}, ${countOf(findings, 'hint')}.`,
  ].join('\n');

/** Checks files. The code is 1 where there is an error, or, with `strict`, a warning; 2 where there is no such file. */
export const check = async (
  files: readonly string[],
  { lang, json, strict }: { lang?: string; json?: boolean; strict?: boolean },
): Promise<{ output: string; code: number }> => {
  const findings: Placed[] = [];
  let isMissing = false;
  for (const file of files)
    try {
      findings.push(...checkText(await readInput(file), file, lang));
    } catch (error) {
      const isAbsent = error instanceof UsageError;
      if (!(isAbsent || error instanceof InputError) || (isAbsent && !json && files.length === 1)) throw error;
      // One file that cannot be read is no reason to say nothing of the others.
      isMissing ||= isAbsent;
      findings.push({ file, code: 'unreadable', level: 'error', path: '', message: error.message, line: 1, column: 1 });
    }
  const isBad = findings.some(({ level }) => level === 'error' || (strict && level === 'warning'));
  return {
    output: json ? JSON.stringify(findings, null, 2) : sayFindings(findings, files.length),
    code: isMissing ? 2 : isBad ? 1 : 0,
  };
};
