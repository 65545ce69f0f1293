/** What is wrong with a ledger or a part of one beyond its form: comparisons, lines and ratios that do not hold. Pure. */
import { payRatio } from '../model/pay-ratio.js';
import type { Claim } from '../model/claim.js';
import { bothState, compareClaims } from '../model/compare-claims.js';
import type { DataKind } from '../model/kind-of.js';
import { openLedger } from '../model/open-ledger.js';
import { parseBonus } from '../model/parse-any.js';
import { checkClaim, readClaim, WHY, type Around } from './check-claim.js';
import { checkIds, checkNumerals } from './check-entries.js';
import { checkNames } from './check-names.js';
import { each, type Finding, type Raw } from './finding.js';

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

/** Why a claim does not belong into one line with another; what only one of them states is told of claims that have ids alone. */
const whyOdd = (first: Claim, claim: Claim): string => {
  const differences = compareClaims(first, claim).differences.filter(
    (difference) =>
      difference !== 'figure' &&
      ((first.id !== undefined && claim.id !== undefined) || bothState(difference, first, claim)),
  );
  return differences.map((difference) => WHY[difference]).join(', ');
};

const checkSeries = (series: Raw, path: string, around: Around): Finding[] => {
  const { ledger } = around;
  const given = [series.claims ?? []].flat();
  const [first, ...others] = given.flatMap((one) => readClaim(one, ledger) ?? []);
  const odd = first && others.find((claim) => whyOdd(first, claim));
  const nameOf = ({ id, text }: Claim) => `“${id ?? text.slice(0, 40)}”`;
  return [
    ...checkNames(ledger.raw, series, path),
    ...(odd
      ? [
          {
            code: 'mixed-series',
            level: 'warning' as const,
            path,
            message: `${nameOf(odd)} is in one line with ${nameOf(first)}, but ${whyOdd(first, odd)}.`,
          },
        ]
      : []),
    ...each(series.claims, `${path}/claims`).flatMap(([claim, at]) => checkClaim(claim, at, around)),
  ];
};

const checkTrend = (trend: Raw, path: string, around: Around): Finding[] =>
  each(trend.series, `${path}/series`).flatMap(([series, at]) => checkSeries(series, at, around));

const checkBonus = (bonus: Raw, path: string, around: Around): Finding[] =>
  each(bonus.rows, `${path}/rows`).flatMap(([row, at]): Finding[] => {
    // Row by row: one that is left out does not count.
    const parsed = parseBonus({ rows: [row] } as never, { ledger: around.ledger });
    const [read] = parsed.ok ? parsed.value.rows : [];
    const ratio = read && payRatio(read.bonus, read.income);
    const claims = ['bonus', 'income', 'stated'].flatMap((field) =>
      each(Array.isArray(row[field]) ? undefined : row[field], `${at}/${field}`),
    );
    return [
      ...(ratio && !ratio.ok && ratio.reason !== 'missing'
        ? [
            {
              code: 'no-ratio',
              level: 'hint' as const,
              path: at,
              message: `No ratio is shown here: ${NO_RATIO[ratio.reason]}.`,
            },
          ]
        : []),
      ...claims.flatMap(([claim, within]) => checkClaim(claim, within, around)),
    ];
  });

const checkVersion = ({ version }: Raw): Finding[] =>
  typeof version === 'number' && version !== 1
    ? [
        {
          code: 'unknown-version',
          level: 'warning',
          path: '/version',
          message: `This ledger has version ${version}; it is read as version 1.`,
        },
      ]
    : [];

/** Checks the entries of a ledger against each other. Never throws. */
export const checkLedger = (input: unknown, lang = 'en'): Finding[] => {
  const ledger = openLedger(input);
  const { raw } = ledger;
  const around: Around = { ledger, lang: typeof raw.lang === 'string' ? raw.lang : lang };
  const all = (part: string, checkOne: typeof checkClaim) =>
    each(raw[part], `/${part}`).flatMap(([item, path]) => checkOne(item, path, around));
  return [
    ...checkVersion(raw),
    ...checkIds(raw),
    ...checkNumerals(raw),
    ...all('claims', checkClaim),
    ...all('trends', checkTrend),
    ...all('bonuses', checkBonus),
  ];
};

/** Checks a ledger, or a part of one that stands alone. Never throws. */
export const checkSense = (raw: unknown, kind: DataKind, lang = 'en'): Finding[] => {
  if (kind === 'ledger') return checkLedger(raw, lang);
  const around: Around = { ledger: openLedger(undefined), lang };
  const checkOne = { claim: checkClaim, trend: checkTrend, bonus: checkBonus, source: () => [] }[kind];
  return [...checkNumerals(raw), ...(typeof raw === 'object' && raw !== null ? checkOne(raw as Raw, '', around) : [])];
};
