/** What is wrong with a JSON text, a ledger or a part of one, and where in it. Pure. */
import { kindOf, type DataKind } from '../model/kind-of.js';
import { parseBonus, parseClaim, parseLedger, parseTrend } from '../model/parse-any.js';
import { MAX_FRAGMENT_BYTES, MAX_LEDGER_BYTES, parseJson } from '../model/parse.js';
import type { Parsed } from '../model/problem.js';
import { parseSource } from '../model/source.js';
import { advised } from './advise.js';
import { checkSense } from './check-ledger.js';
import type { Finding } from './finding.js';
import { jsonFault } from './json-fault.js';
import { placesOf, type Place } from './json-places.js';

const PARSERS: Record<DataKind, (input: never) => Parsed<unknown>> = {
  ledger: parseLedger,
  claim: parseClaim,
  trend: parseTrend,
  bonus: parseBonus,
  source: parseSource,
};

const START: Place = { line: 1, column: 1 };

const wrongKind = (raw: unknown): Finding => ({
  code: 'wrong-type',
  level: 'error',
  path: '',
  message: `This is not a ledger or part of one.${
    Array.isArray(raw) ? ' It is a list; a ledger is an object with the list in it:' : ' A ledger looks like this:'
  } {"version": 1, "claims": […]}.`,
});

/** Everything that was found, each with its place. `given`: what it is, where that is known; else it is told by its fields. Never throws. */
export const checkJson = (text: string, lang: string | undefined, given?: DataKind): (Finding & Place)[] => {
  // What a tag carries it reads itself; a file is fetched.
  const json = parseJson(text, given ? MAX_FRAGMENT_BYTES : MAX_LEDGER_BYTES);
  if (!json.ok) {
    const [{ code, message }] = json.problems as [(typeof json.problems)[0]];
    const fault = code === 'bad-json' ? jsonFault(text) : undefined;
    const { reason, line, column } = { reason: undefined, ...START, ...fault };
    return [
      {
        code,
        level: 'error',
        path: '',
        message: reason === undefined ? message : `This is not valid JSON: ${reason}.`,
        line,
        column,
      },
    ];
  }
  const raw = json.value;
  const kind = given ?? kindOf(raw);
  if (!kind) return [{ ...wrongKind(raw), ...START }];
  const parsed = PARSERS[kind](raw as never);
  const ofForm = parsed.problems.map(({ code, path, message, rank }): Finding =>
    advised(
      {
        code,
        path,
        message,
        level: code === 'unknown-field' ? 'warning' : rank === 'note' ? 'hint' : 'error',
      },
      raw,
      kind,
    ),
  );
  const findings = [...ofForm, ...checkSense(raw, kind, lang)];
  const places = placesOf(
    text,
    findings.map(({ path }) => path),
  );
  return findings.map((finding) => ({ ...finding, ...places.get(finding.path)! }));
};
