// What the pages show: claims of our own article, one party's daily numbers, and longer series and regions made up by a fixed rule.

import { readFileSync } from 'node:fs';
import { numbersFrom } from '../harness/statistics.mjs';

const here = (path) => new URL(path, import.meta.url);

export const ledger = JSON.parse(readFileSync(here('../../stories/data/russia-recruitment.json'), 'utf8'));
const losses = JSON.parse(readFileSync(here('../data/general-staff-personnel.json'), 'utf8'));

const DAY_MS = 864e5;
const isoDay = (day) => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Ids of so many claims, round and round. */
export const claimIds = (count) => Array.from({ length: count }, (_, i) => ledger.claims[i % ledger.claims.length].id);

/** The same series in columns, for those who draw numbers: `{days: [19048, …], amounts: [2800, …]}`, days since 1970-01-01. */
export const columns = {
  days: losses.personnel.map((_, i) => Date.parse(losses.firstDay) / DAY_MS + i),
  amounts: losses.personnel,
};

/** What a series is said to be, beside its points. */
export const series = {
  label: 'General Staff of the Armed Forces of Ukraine',
  claimant: [{ name: 'General Staff of the Armed Forces of Ukraine', partyToConflict: 'party', side: 'UA' }],
  measure: {
    name: 'losses of personnel, as the General Staff counts them',
    statType: 'count',
    temporality: 'cumulative',
  },
  basis: 'officialStatement',
};

const moreThan = new Set(losses.moreThan);

/** The series as our tag is given it, every qualifier in it. */
export const trend = {
  title: 'Russian losses of personnel, as claimed by Ukraine',
  series: [
    {
      ...series,
      points: columns.days.map((day, i) => {
        const date = isoDay(day);
        return [date, `${moreThan.has(date) ? 'moreThan' : losses.qualifier} ${columns.amounts[i]}`];
      }),
    },
  ],
};

/**
 * Makes a long daily series in the page, as text of a function: `columns` gives `{days, amounts}`, `pairs` what our tag takes.
 * A running total that rises by up to 999 a day, from the year 1000 on.
 */
export const longSeries = `
  const longSeries = (length) => {
    const days = new Array(length), amounts = new Array(length);
    for (let i = 0, state = 42, sum = 0; i < length; i++) {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      days[i] = i - 354285;
      amounts[i] = sum += state % 1000;
    }
    return { days, amounts };
  };
  const pairsOf = ({ days, amounts }) =>
    days.map((day, i) => [new Date(day * ${DAY_MS}).toISOString().slice(0, 10), amounts[i]]);
`;

/** 85 regions with a payment and a wage by a fixed rule: `[{place, bonus, income}, …]`, roubles once and a month. */
export const regions = (() => {
  const next = numbersFrom(85);
  return Array.from({ length: 85 }, (_, i) => ({
    place: `Region ${i + 1}`,
    bonus: 10_000 * Math.round(40 + next() * 260),
    income: 1_000 * Math.round(30 + next() * 110),
  }));
})();

export const bonus = {
  title: 'Paid once, against pay (made-up numbers)',
  sort: 'bonus',
  rows: regions.map(({ place, bonus: once, income }) => ({
    place: { name: place },
    bonus: { text: `${place} pays ${once} roubles once.`, value: { amount: once, currency: 'RUB' } },
    income: {
      text: `Pay in ${place} is ${income} roubles a month.`,
      value: { amount: income, currency: 'RUB', per: 'P1M' },
    },
  })),
};

const MINISTRY = { name: 'British Defence Ministry', partyToConflict: 'notParty' };
const COUNTERS = { name: 'Mediazona, BBC and volunteers', partyToConflict: 'notParty' };
const PRESIDENT = { name: 'Vladimir Putin', partyToConflict: 'party', side: 'Russia' };
const ARMY = { name: 'Russian Defence Ministry', partyToConflict: 'party', side: 'Russia' };

/** Claims of five fields: what is counted, the figure, who says it, whether it could be verified, one source with an archived copy. */
export const fiveFieldsClaims = [
  ['Russian soldiers killed or wounded', 'moreThan 1000000', MINISTRY, '2025-06', 'notAttempted'],
  ['Russian soldiers killed, by name', 'moreThan 160000', COUNTERS, '2025-12', 'partly'],
  ['Russian troops fighting in Ukraine', 700_000, PRESIDENT, '2025-12', 'notAttempted'],
  ['Russian troops fighting in Ukraine', 617_000, PRESIDENT, '2023-12', 'notAttempted'],
  ['Foreigners among the named dead', 'moreThan 550', COUNTERS, '2025-12', 'partly'],
  ['Men called up', 300_000, ARMY, '2022-09', 'unclear'],
].map(([name, value, claimant, claimDate, status], i) => {
  const url = `https://example.org/source/${i}`;
  const evidence = [{ name: 'Source', url, archivedAt: `https://web.archive.org/web/2025/${url}` }];
  return {
    text: `${claimant.name}: ${name}.`,
    claimant: [claimant],
    claimDate,
    measure: { name },
    value,
    verification: { status },
    evidence,
  };
});

const sources = Object.keys(ledger.sources);
/** Its sources, its comparisons and its trends, round and round. */
export const sourceIds = (count) => Array.from({ length: count }, (_, i) => sources[i % sources.length]);
export const bonusIds = (count) =>
  Array.from({ length: count }, (_, i) => ledger.bonuses[i % ledger.bonuses.length].id);
export const trendIds = (count) => Array.from({ length: count }, (_, i) => ledger.trends[i % ledger.trends.length].id);
