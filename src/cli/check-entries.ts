/** What of a ledger's entries cannot be linked to, and numbers that two readers would read as two. Pure. */
import { pointer } from '../model/problem.js';
import type { Finding, Raw } from './finding.js';

const PARTS = { claims: 'claim', trends: 'trend', bonuses: 'bonus' } as const;

/** Entries without an id: they are no faults, but no page, no link and no snippet leads to them. */
export const checkIds = (raw: Raw): Finding[] =>
  Object.entries(PARTS).flatMap(([part, kind]) => {
    const entries = Array.isArray(raw[part]) ? (raw[part] as unknown[]) : [];
    return entries.flatMap((entry, i): Finding[] => {
      if (typeof entry !== 'object' || entry === null || typeof (entry as Raw).id === 'string') return [];
      const message = `This ${kind} has no “id”: nothing can link to it. “publish” shows it on the ledger’s page, but without an address, page or snippets of its own.`;
      return [{ code: 'no-id', level: 'warning', path: `/${part}/${i}`, message }];
    });
  });

/** `12.162` and `12.162..13.400`, also with a hedge in front. `0.125` is a fraction wherever one lives; what has a comma has told what its point is. */
const AMBIGUOUS = /^[^\d,]*[1-9]\d{0,2}\.\d{3}(?!\d)/;
const AMBIGUOUS_END = /\.\.\s*([1-9]\d{0,2}\.\d{3})\s*$/;

const ambiguous = (text: string): string | undefined =>
  AMBIGUOUS.exec(text)?.[0].replace(/^[^\d]*/, '') ?? AMBIGUOUS_END.exec(text)?.[1];

const tellAmbiguous = (value: unknown, path: string): Finding[] => {
  const found = typeof value === 'string' ? ambiguous(value) : undefined;
  if (found === undefined) return [];
  const whole = found.replace('.', '');
  const message = `“${found}” is read as ${Number(found)}; in much of Europe it means ${whole}. Write ${whole} without the point, or ${Number(found)} as a number rather than text: {"amount": ${Number(found)}}.`;
  return [{ code: 'ambiguous-number', level: 'warning', path, message }];
};

/** Texts for numbers with a point and three digits after it, wherever a value may stand. */
export const checkNumerals = (raw: unknown, path = '', depth = 0): Finding[] => {
  // What goes deeper is told as too deep.
  if (typeof raw !== 'object' || raw === null || depth > 40) return [];
  return Object.entries(raw).flatMap(([key, inner]): Finding[] => {
    const here = path + pointer([key]);
    if (key === 'value') return [...tellAmbiguous(inner, here), ...checkNumerals(inner, here, depth + 1)];
    if (key === 'points' && Array.isArray(inner))
      return inner.flatMap((point: unknown, i) =>
        Array.isArray(point)
          ? tellAmbiguous(point[1], `${here}/${i}/1`)
          : checkNumerals(point, `${here}/${i}`, depth + 2),
      );
    return checkNumerals(inner, here, depth + 1);
  });
};
