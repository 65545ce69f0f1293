/** One-off payments against recurring pay in words: the plan behind the table. */
import { payRatio, timesPerYear, unpaid, type PayRatio, type PayRatioReason } from '../model/bounds.js';
import type { Bonus, BonusRow } from '../model/bonus.js';
import type { Claim } from '../model/claim.js';
import type { OpenLedger } from '../model/open-ledger.js';
import { isCeiling, type Value } from '../model/value.js';
import { barOf, finite, type Bar } from './bonus-bar.js';
import { chartMessages } from './chart-messages.js';
import type { Locale } from './locale.js';
import { fill } from './messages.js';
import {
  sayCaveats,
  sayClaimDate,
  sayCorrections,
  sayFigure,
  sayMeasure,
  sayPeriod,
  sayPlace,
  sayVerification,
  sayWho,
} from './say-claim.js';
import { sayModality } from './say-doubts.js';
import { apart, sayCorrected } from './say-parts.js';
import { occasionally, sayValue } from './say-value.js';

export type BonusSort = NonNullable<Bonus['sort']>;

/** A figure in a cell, with everything that must be shown beside it. */
export interface CellWords {
  figure: string;
  /** What is counted, and for when. */
  measure?: string;
  /** Who, when said, whether it could be verified; and the caveats of the number. */
  note: string;
  sources: { text: string; url?: string }[];
  /** Each dated, the newest first. */
  corrections: string[];
}

export interface BonusRowWords {
  /** The row's place in the data. */
  key: number;
  place: string;
  isHighlighted: boolean;
  bonus: CellWords;
  bonusBar?: Bar;
  income?: CellWords;
  /** A year of the recurring pay, by our arithmetic. */
  year?: string;
  yearBar?: Bar;
  /** “less than about 2.6 years of pay”, or why there is none. */
  ratio?: string;
  noRatio?: string;
  arithmetic?: string;
  /** The publisher's own ratio, named as theirs. */
  stated?: string;
}

export interface BonusWords {
  title?: string;
  note?: string;
  rows: BonusRowWords[];
  /** The separator between a label and its number. */
  colon: string;
}

const listed = (parts: readonly (string | false | undefined)[]) => parts.filter((part) => !!part).join(' · ');

/** When it was said, how it is known, and whether anyone could check. */
const sayFirm = (claim: Claim, locale: Locale, ledger?: OpenLedger): string => {
  const { text, note } = sayVerification(claim, locale);
  return listed([sayClaimDate(claim, locale, ledger), ...sayCaveats(claim, locale, ledger), text, note]);
};

/** `place`: the row's. */
const sayCell = (claim: Claim, place: string, locale: Locale, ledger?: OpenLedger): CellWords => ({
  figure: sayFigure(claim, locale, ledger) ?? claim.text,
  measure:
    listed([
      sayMeasure(claim, locale),
      sayPlace(claim, locale) !== place && sayPlace(claim, locale),
      sayPeriod(claim, locale),
    ]) || undefined,
  note: listed([
    sayWho(claim, locale, true),
    ...(claim.claimant ?? []).map(({ partyNote }) => partyNote),
    sayFirm(claim, locale, ledger),
  ]),
  sources: (claim.evidence ?? []).map(({ name, url }) => ({ text: name ?? url ?? '', url })),
  corrections: sayCorrections(claim, locale).map((one) => sayCorrected(one, locale)),
});

const sayReckoned = ({ value, about }: { value: Value; about: boolean }, locale: Locale): string => {
  const { comparator, amount } = value;
  const messages = chartMessages(locale);
  if (about && amount !== undefined && comparator && comparator !== 'about') {
    const bound = isCeiling(comparator) ? messages.lessThanAbout : messages.moreThanAbout;
    return occasionally(fill(bound, { n: locale.number(amount) }), value, locale);
  }
  return sayValue(value, locale);
};

/** Why there is no ratio. */
const sayNoRatio = (reason: PayRatioReason, locale: Locale): string => {
  const { messages } = locale;
  if (reason === 'place' || reason === 'relation')
    return fill(messages.notComparable, { why: messages.difference[reason] });
  return chartMessages(locale).noRatio[reason];
};

interface Reckoning {
  key: number;
  row: BonusRow;
  ratio: PayRatio;
  year?: Value;
  place: string;
}

/** Sorts largest first, places by the language's alphabet; what cannot be calculated comes last, in its own order. */
const sorted = (rows: Reckoning[], sort: BonusSort, locale: Locale): Reckoning[] => {
  if (sort === 'none') return rows;
  if (sort === 'place') return [...rows].sort((a, b) => a.place.localeCompare(b.place, locale.tag));
  const by = ({ row, ratio }: Reckoning) =>
    sort === 'bonus' ? finite(row.bonus?.value) : ratio.ok ? finite(ratio.value) : NaN;
  return [...rows].sort((a, b) => {
    const [x, y] = [by(a), by(b)];
    return Number.isNaN(x) || Number.isNaN(y) ? +Number.isNaN(x) - +Number.isNaN(y) : y - x;
  });
};

/** Says a comparison, sorted as `sort` says. Amounts in another currency than the first get no bar: they share no scale. */
export const sayBonus = (
  bonus: Bonus,
  locale: Locale,
  ledger?: OpenLedger,
  sort: BonusSort = bonus.sort ?? 'ratio',
): BonusWords => {
  const messages = chartMessages(locale);
  const rows = bonus.rows.map((row, key): Reckoning => {
    const ratio = payRatio(row.bonus, row.income);
    return {
      key,
      row,
      ratio,
      year: ratio.ok ? timesPerYear(ratio.income, ratio.periodsPerYear) : undefined,
      place:
        row.place?.name ??
        (row.place?.iso && locale.name('region', row.place.iso)) ??
        sayPlace(row.bonus!, locale) ??
        '',
    };
  });
  const currency = rows.find(({ row }) => row.bonus?.value?.currency)?.row.bonus?.value?.currency;
  const drawn = (value: Value | undefined) => (value?.currency === currency ? value : undefined);
  const paid = (claim: Claim) => (unpaid(claim) ? undefined : drawn(claim.value));
  const most = Math.max(
    0,
    ...rows.flatMap(({ row, year }) => [finite(paid(row.bonus!)), finite(drawn(year))].filter((n) => !Number.isNaN(n))),
  );
  return {
    title: bonus.title,
    colon: locale.messages.colon,
    note: bonus.note,
    rows: sorted(rows, sort, locale).map(({ key, row, ratio, year, place }) => {
      const bare = (value: Value) => sayValue({ ...value, per: undefined }, locale);
      // Both ends of a range are divided.
      const term = (value: Value) => (value.low === undefined ? bare(value) : `(${bare(value)})`);
      const result = ratio.ok ? sayReckoned(ratio, locale) : '';
      const { stated } = row;
      return {
        key,
        place,
        isHighlighted:
          bonus.highlight !== undefined && [row.place?.name, row.place?.iso, row.place?.id].includes(bonus.highlight),
        bonus: sayCell(row.bonus!, place, locale, ledger),
        bonusBar: barOf(paid(row.bonus!), most),
        income: row.income && sayCell(row.income, place, locale, ledger),
        year:
          year && ratio.ok && ratio.periodsPerYear !== 1
            ? listed([bare(year), sayModality(row.income!, locale)])
            : undefined,
        yearBar: barOf(drawn(year), most),
        ratio: ratio.ok
          ? listed([
              fill(locale.plural(messages.yearsOfPay, ratio.value.amount ?? ratio.value.high!), { n: result }),
              // No firmer than what it was calculated from.
              ...new Set(
                [row.bonus!, row.income!].flatMap((claim) => [
                  sayModality(claim, locale),
                  claim.verification?.status === 'refuted' && locale.messages.verification.refuted,
                ]),
              ),
            ])
          : undefined,
        noRatio: ratio.ok ? undefined : sayNoRatio(ratio.reason, locale),
        arithmetic: ratio.ok
          ? fill(messages.arithmetic, {
              bonus: term(ratio.bonus),
              periods: locale.number(ratio.periodsPerYear),
              income: term(ratio.income),
              result,
            })
          : undefined,
        stated:
          stated &&
          `${stated.claimant?.length ? fill(messages.statedBy, { who: apart(sayWho(stated, locale), locale) }) : sayWho(stated, locale)}${locale.messages.colon}${listed([sayFigure(stated, locale, ledger) ?? stated.text, stated.value && sayMeasure(stated, locale), sayPeriod(stated, locale), sayFirm(stated, locale, ledger)])}`,
      };
    }),
  };
};
