/** What is wrong with a ledger beyond its form: comparisons that do not hold, names that no entry has, sentences that hedge otherwise. Pure. */
import { compareClaims, type Difference } from '../model/compare-claims.js';
import { payRatio } from '../model/pay-ratio.js';
import { parseEdtf } from '../model/edtf.js';
import { openLedger } from '../model/open-ledger.js';
import { relatedClaims } from '../model/related-claims.js';
import { parseBonus, parseClaim } from '../model/parse-any.js';
import type { Claim } from '../model/claim.js';
import { checkIds, checkNumerals } from './check-entries.js';
import { checkNames } from './check-names.js';
import { checkParts } from './check-parts.js';
import { lintHedges } from '../text/hedge-lint.js';

/** `error`: readers would be told something wrong or less · `warning`: look at it · `hint`: nothing a reader would miss. */
export type Level = 'error' | 'warning' | 'hint';

/** One thing that was found. `path` is a JSON Pointer. */
export interface Finding {
  code: string;
  level: Level;
  path: string;
  message: string;
}

const WHY: Record<Difference, string> = {
  figure: 'one of them is no figure',
  measure: 'they count different things',
  place: 'they are about different places',
  temporality: 'one is at a time, the other over time',
  period: 'their periods differ in length',
  currency: 'their currencies differ',
  relation: 'a relation says so',
};

type Raw = Record<string, unknown>;
const records = (input: unknown): Raw[] =>
  Array.isArray(input) ? input.map((item) => (typeof item === 'object' && item !== null ? (item as Raw) : {})) : [];

const checkRelation = (claim: Claim, other: Claim, type: string, isApart: boolean, path: string): Finding[] => {
  const found: Finding[] = [];
  const { differences } = compareClaims(claim, other);
  const name = `“${other.id ?? other.text.slice(0, 40)}”`;
  const why = differences.map((difference) => WHY[difference]).join(', ');
  const isSetAgainst = ['rivals', 'earlierThan', 'laterThan', 'sameFigureAs'].includes(type);
  if (isSetAgainst && claim.value && other.value && differences.length && !isApart)
    found.push({
      code: 'not-comparable',
      level: 'warning',
      path,
      message: `It is set against ${name}, but ${why}. If that is meant, say "comparable": false, and why in "note".`,
    });
  const [ours, theirs] = [claim, other].map(({ value }) =>
    JSON.stringify([value?.amount, value?.low, value?.high, value?.comparator ?? 'asStated', value?.magnitude]),
  );
  if (type === 'sameFigureAs' && ours !== theirs)
    found.push({
      code: 'figures-differ',
      level: 'error',
      path,
      message: `It says that the figure is the same as in ${name}, but the two differ.`,
    });
  const [own, far] = [claim, other].map(({ claimDate }) =>
    claimDate === undefined ? undefined : parseEdtf(claimDate),
  );
  if (
    own &&
    far &&
    ((type === 'earlierThan' && own.firstDay > far.lastDay) || (type === 'laterThan' && own.lastDay < far.firstDay))
  )
    found.push({
      code: 'dates-contradict',
      level: 'error',
      path,
      message: `It says ${type}, but ${claim.claimDate} and ${other.claimDate} (${name}) are the other way round.`,
    });
  return found;
};

/** What a claim's sentence and its data say differently. */
export const checkHedges = (claim: Claim, lang: string, path: string): Finding[] =>
  lintHedges(claim, lang).map(({ code, isSerious, message }) => ({
    code,
    level: isSerious ? 'error' : 'warning',
    path: `${path}/text`,
    message,
  }));

const NO_RATIO = {
  denied: 'one of the figures is denied',
  target: 'one of the figures is a target',
  place: 'the two are about different places',
  relation: 'a relation says so',
  recurring: 'the payment is a recurring one, too',
  vague: 'a figure is too vague',
  noCurrency: 'one of the currencies is not stated',
  currency: 'the currencies differ',
  period: 'the period of the pay is not stated',
  unbounded: 'the bounds leave it open',
  nothing: 'one of the amounts is not above zero',
};

/** Checks the entries of a ledger against each other. Never throws. */
export const checkLedger = (input: unknown, lang = 'en'): Finding[] => {
  const ledger = openLedger(input);
  const raw = ledger.raw;
  const said = typeof raw.lang === 'string' ? raw.lang : lang;
  const read = (id: string): Claim | undefined => {
    const found = ledger.lookUp('claims', id);
    const parsed = found && parseClaim(found.raw as never, { ledger, path: found.path });
    return parsed?.ok ? parsed.value : undefined;
  };
  const ofClaims = records(raw.claims).flatMap((item, i) => {
    const path = `/claims/${i}`;
    const parsed = parseClaim(item as never, { ledger, path: ['claims', String(i)] });
    if (!parsed.ok) return [];
    const claim = parsed.value;
    const related = relatedClaims(claim, ledger);
    const relations = records(item.relations).flatMap(({ type, target }, n) => {
      const found = related.find((one) => one.claim.id === target);
      if (!found || typeof type !== 'string') return [];
      const isApart = found.comparison.differences.includes('relation');
      return checkRelation(claim, found.claim, type, isApart, `${path}/relations/${n}`);
    });
    return [
      ...checkNames(raw, item, path),
      ...relations,
      ...checkHedges(claim, said, path),
      ...checkParts(claim, path),
    ];
  });
  const ofTrends = records(raw.trends).flatMap((trend, i) =>
    records(trend.series).flatMap((series, n): Finding[] => {
      const path = `/trends/${i}/series/${n}`;
      const claims = [series.claims].flat().flatMap((id) => (typeof id === 'string' ? (read(id) ?? []) : []));
      const odd = claims.find(
        (claim) =>
          claims[0] && compareClaims(claims[0], claim).differences.some((difference) => difference !== 'figure'),
      );
      const why =
        odd &&
        compareClaims(claims[0]!, odd)
          .differences.map((difference) => WHY[difference])
          .join(', ');
      return [
        ...checkNames(raw, series, path),
        ...(odd
          ? [
              {
                code: 'mixed-series',
                level: 'warning' as const,
                path,
                message: `“${odd.id}” stands in one line with “${claims[0]!.id}”, but ${why}.`,
              },
            ]
          : []),
      ];
    }),
  );
  const ofBonuses = records(raw.bonuses).flatMap((bonus, i) => {
    const parsed = parseBonus(bonus as never, { ledger, path: ['bonuses', String(i)] });
    return (parsed.ok ? parsed.value.rows : []).flatMap((row, n): Finding[] => {
      const ratio = payRatio(row.bonus, row.income);
      if (ratio.ok || ratio.reason === 'missing') return [];
      return [
        {
          code: 'no-ratio',
          level: 'hint',
          path: `/bonuses/${i}/rows/${n}`,
          message: `No ratio is shown here: ${NO_RATIO[ratio.reason]}.`,
        },
      ];
    });
  });
  const ofVersion: Finding[] =
    typeof raw.version === 'number' && raw.version !== 1
      ? [
          {
            code: 'unknown-version',
            level: 'warning',
            path: '/version',
            message: `This ledger is of version ${raw.version}; it is read as one of version 1.`,
          },
        ]
      : [];
  return [...ofVersion, ...checkIds(raw), ...checkNumerals(raw), ...ofClaims, ...ofTrends, ...ofBonuses];
};
