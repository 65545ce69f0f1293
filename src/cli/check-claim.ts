/** What is wrong with a claim beyond its form: relations that do not hold, names that no entry has, a sentence that hedges otherwise. Pure. */
import type { Claim } from '../model/claim.js';
import { compareClaims, type Difference } from '../model/compare-claims.js';
import { contradictionOf, type Contradiction } from '../model/contradicts.js';
import type { OpenLedger } from '../model/open-ledger.js';
import { parseClaim } from '../model/parse-any.js';
import { lintHedges } from '../text/hedge-lint.js';
import { checkNames } from './check-names.js';
import { checkParts } from './check-parts.js';
import { each, type Finding, type Raw } from './finding.js';

/** The ledger that the claim stands in, an empty one for what stands alone, and the language of its sentences. */
export interface Around {
  ledger: OpenLedger;
  lang: string;
}

/** Why two claims cannot be compared. */
export const WHY: Record<Difference, string> = {
  figure: 'one of them is not a figure',
  measure: 'they count different things',
  place: 'they are about different places',
  temporality: 'one is at a point in time and the other over a period',
  period: 'their periods differ in length',
  currency: 'their currencies differ',
  relation: 'a relation says so',
};

const SET_AGAINST: readonly unknown[] = ['rivals', 'earlierThan', 'laterThan', 'sameFigureAs'];

const CANNOT_BE: Record<Contradiction, (relation: Raw, claim: Claim, other: Claim, name: string) => string> = {
  later: ({ type, reverse }, claim, other, name) =>
    `The relation is “${String(type)}”${reverse ? ' in reverse' : ''}, but ${name} is dated ${other.claimDate}, after ${claim.claimDate}.`,
  earlier: ({ type, reverse }, claim, other, name) =>
    `The relation is “${String(type)}”${reverse ? ' in reverse' : ''}, but ${name} is dated ${other.claimDate}, before ${claim.claimDate}.`,
  figure: (_, _claim, _other, name) => `It says that the figure is the same as in ${name}, but the two differ.`,
};

const checkRelation = (claim: Claim, other: Claim, relation: Raw, path: string): Finding[] => {
  const found: Finding[] = [];
  const { differences } = compareClaims(claim, other, relation.comparable === false ? false : undefined);
  const name = `“${other.id ?? other.text.slice(0, 40)}”`;
  const why = differences.map((difference) => WHY[difference]).join(', ');
  const isApart = differences.includes('relation');
  if (SET_AGAINST.includes(relation.type) && claim.value && other.value && differences.length && !isApart)
    found.push({
      code: 'not-comparable',
      level: 'warning',
      path,
      message: `It is set against ${name}, but ${why}. If that is intended, add "comparable": false and give the reason in "note".`,
    });
  const contradiction = contradictionOf(relation, claim, other);
  if (contradiction)
    found.push({
      code: contradiction === 'figure' ? 'figures-differ' : 'dates-contradict',
      level: 'error',
      path,
      message: CANNOT_BE[contradiction](relation, claim, other, name),
    });
  return found;
};

/** What a claim's sentence and its data say differently. */
const checkHedges = (claim: Claim, lang: string, path: string): Finding[] =>
  lintHedges(claim, lang).map(({ code, isSerious, message }) => ({
    code,
    level: isSerious ? 'error' : 'warning',
    path: `${path}/text`,
    message,
  }));

/** A claim of the ledger, or one that stands where its id might; `undefined` for what cannot be read. */
export const readClaim = (target: unknown, ledger: OpenLedger): Claim | undefined => {
  const found = typeof target === 'string' ? ledger.lookUp('claims', target)?.raw : target;
  const parsed = typeof found === 'object' && found !== null ? parseClaim(found as never, { ledger }) : undefined;
  return parsed?.ok ? parsed.value : undefined;
};

/** Everything of a claim and of the claims within it. Never throws. */
export const checkClaim = (raw: Raw, path: string, around: Around): Finding[] => {
  const { ledger, lang } = around;
  const claim = readClaim(raw, ledger);
  if (!claim) return [];
  const relations = each(raw.relations, `${path}/relations`).flatMap(([relation, at]) => {
    const { target } = relation;
    const other = readClaim(target, ledger);
    return [
      ...(other && target !== claim.id ? checkRelation(claim, other, relation, at) : []),
      ...each(Array.isArray(target) ? undefined : target, `${at}/target`).flatMap(([inner, within]) =>
        checkClaim(inner, within, around),
      ),
    ];
  });
  return [
    ...checkNames(ledger.raw, raw, path),
    ...relations,
    ...checkHedges(claim, lang, path),
    ...checkParts(claim, path),
  ];
};
