/** `war-claims check`: what is wrong with a file, and where. Pure but for the files that it is given. */
import { parseBonus, parseClaim, parseLedger, parseTrend } from '../model/parse-any.js';
import { MAX_LEDGER_BYTES, parseJson } from '../model/parse.js';
import { parseSource } from '../model/source.js';
import type { Parsed } from '../model/problem.js';
import { checkHedges, checkLedger, type Finding, type Level } from './check-ledger.js';
import { faultOf, placesOf, type Place } from './json-places.js';
import { InputError, kindOf, readInput, UsageError } from './read-input.js';

/** A finding with its place. */
export type Placed = Finding & Place & { file: string };

const PARSERS: Record<string, (input: never) => Parsed<unknown>> = {
  ledger: parseLedger,
  claim: parseClaim,
  trend: parseTrend,
  bonus: parseBonus,
  source: parseSource,
};

const order = (a: Placed, b: Placed) => a.line - b.line || a.column - b.column;

/** Everything that was found in a text, in the order in which it stands there. Never throws. */
const checkText = (text: string, file: string, lang = 'en'): Placed[] => {
  const json = parseJson(text, MAX_LEDGER_BYTES);
  if (!json.ok) {
    const [{ code, message }] = json.problems as [(typeof json.problems)[0]];
    return [{ file, code, level: 'error', path: '', message, ...(faultOf(text) ?? { line: 1, column: 1 }) }];
  }
  const raw = json.value;
  const kind = kindOf(raw);
  if (!kind)
    return [
      {
        file,
        code: 'wrong-type',
        level: 'error',
        path: '',
        message: 'This is no ledger, and no part of one.',
        line: 1,
        column: 1,
      },
    ];
  const parsed = PARSERS[kind]!(raw as never);
  const ofForm = parsed.problems.map(({ code, path, message, rank }): Finding => ({
    code,
    path,
    message,
    level: code === 'unknown-field' ? 'warning' : rank === 'note' ? 'hint' : 'error',
  }));
  const ofSense = kind === 'ledger' ? checkLedger(raw, lang) : [];
  const alone = kind === 'claim' ? parseClaim(raw as never) : undefined;
  const ofHedges = alone?.ok ? checkHedges(alone.value, lang, '') : [];
  const findings = [...ofForm, ...ofSense, ...ofHedges];
  const places = placesOf(
    text,
    findings.map(({ path }) => path),
  );
  return findings.map((finding) => ({ file, ...finding, ...places.get(finding.path)! })).sort(order);
};

const countOf = (findings: readonly Placed[], level: Level, word: string) => {
  const count = findings.filter((finding) => finding.level === level).length;
  return `${count} ${word}${count === 1 ? '' : 's'}`;
};

/** Findings as lines, `ledger.json:12:5: error hedge-not-in-data: … (/claims/3/text)`, and their sum. */
const sayFindings = (findings: readonly Placed[], files: number): string =>
  [
    ...findings.map(
      ({ file, line, column, level, code, message, path }) =>
        `${file}:${line}:${column}: ${level} ${code}: ${message}${path ? ` (${path})` : ''}`,
    ),
    `${files} file${files === 1 ? '' : 's'}: ${countOf(findings, 'error', 'error')}, ${countOf(findings, 'warning', 'warning')}, ${countOf(findings, 'hint', 'hint')}.`,
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
