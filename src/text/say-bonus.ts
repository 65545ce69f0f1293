/** One-off payments against recurring pay in words: the plan behind the table. */
import { payRatio, timesPerYear, unpaid, type PayRatio, type PayRatioReason } from '../model/pay-ratio.js';
import type { Bonus, BonusRow } from '../model/bonus.js';
import type { Claim } from '../model/claim.js';
import type { OpenLedger } from '../model/open-ledger.js';
import { isCeiling, type Value } from '../model/value.js';
import { barOf, finite, type Bar } from './bonus-bar.js';
import { chartMessages } from './chart-messages.js';
import type { Locale } from './locale.js';
import { fill, listed } from './messages.js';
import { linkOf, sayCorrected } from './say-cell.js';
import { sayCaveats, sayModality } from './say-doubts.js';
import {
  apart,
  sayClaimDate,
  sayCorrections,
  sayFigure,
  sayMeasure,
  sayPeriod,
  sayPlace,
  sayVerification,
  sayWho,
} from './say-parts.js';
import type { LinkWords } from './say-source.js';
import { occasionally, sayValue } from './say-value.js';

export type BonusSort = NonNullable<Bonus['sort']>;

/** A figure in a cell, with everything that must be shown beside it. */
export interface CellWords {
  figure: string;
  /** What is counted, and for when. */
  measure?: string;
  /** Who, when said, whether it could be verified; and the caveats of the number. */
  note: string;
  sources: LinkWords[];
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
  sources: (claim.evidence ?? []).map((source) => linkOf(source, locale)),
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

/** The publisher's own ratio, named as theirs. */
const sayStated = (stated: Claim, locale: Locale, ledger?: OpenLedger): string => {
  const who = sayWho(stated, locale);
  return (
    (stated.claimant?.length ? fill(chartMessages(locale).statedBy, { who: apart(who, locale) }) : who) +
    locale.messages.colon +
    listed([
      sayFigure(stated, locale, ledger) ?? stated.text,
      stated.value && sayMeasure(stated, locale),
      sayPeriod(stated, locale),
      sayFirm(stated, locale, ledger),
    ])
  );
};

interface Reckoning {
  key: number;
  row: BonusRow;
  ratio: PayRatio;
  year?: Value;
  place: string;
  /** The payment, where it is one and shares the scale of the bars. */
  paid?: Value;
}

/** Sorts largest first, places by the language's alphabet; what cannot be calculated comes last, in its own order. */
const sorted = (rows: Reckoning[], sort: BonusSort, locale: Locale): Reckoning[] => {
  if (sort === 'none') return rows;
  if (sort === 'place') return [...rows].sort((a, b) => a.place.localeCompare(b.place, locale.tag));
  const by = ({ paid, ratio }: Reckoning) => finite(sort === 'bonus' ? paid : ratio.ok ? ratio.value : undefined);
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
  const given: readonly BonusRow[] = bonus.rows;
  const currency = given.find((row) => row.bonus.value?.currency)?.bonus.value?.currency;
  const drawn = (value: Value | undefined) => (value?.currency === currency ? value : undefined);
  const rows = given.map((row, key): Reckoning => {
    const ratio = payRatio(row.bonus, row.income);
    return {
      key,
      row,
      ratio,
      year: ratio.ok ? timesPerYear(ratio.income, ratio.periodsPerYear) : undefined,
      place: sayPlace({ text: '', observationAbout: row.place }, locale) ?? sayPlace(row.bonus, locale) ?? '',
      paid: unpaid(row.bonus) ? undefined : drawn(row.bonus.value),
    };
  });
  const most = Math.max(
    0,
    ...rows.flatMap(({ paid, year }) => [finite(paid), finite(drawn(year))].filter((n) => !Number.isNaN(n))),
  );
  return {
    title: bonus.title,
    colon: locale.messages.colon,
    note: bonus.note,
    rows: sorted(rows, sort, locale).map(({ key, row, ratio, year, place, paid }) => {
      const bare = (value: Value) => sayValue({ ...value, per: undefined }, locale);
      // Both ends of a range are divided.
      const term = (value: Value) => (value.low === undefined ? bare(value) : `(${bare(value)})`);
      const result = ratio.ok ? sayReckoned(ratio, locale) : '';
      const { income, stated } = row;
      const names = [row.place, row.bonus.observationAbout].flatMap((at) => [at?.name, at?.iso, at?.id]);
      return {
        key,
        place,
        isHighlighted: bonus.highlight !== undefined && names.includes(bonus.highlight),
        bonus: sayCell(row.bonus, place, locale, ledger),
        bonusBar: barOf(paid, most),
        income: income && sayCell(income, place, locale, ledger),
        year:
          year && income && ratio.ok && ratio.periodsPerYear !== 1
            ? listed([bare(year), sayModality(income, locale)])
            : undefined,
        yearBar: barOf(drawn(year), most),
        ratio: ratio.ok
          ? listed([
              fill(locale.plural(messages.yearsOfPay, ratio.value.amount ?? ratio.value.high!), { n: result }),
              // No firmer than what it was calculated from.
              ...new Set(
                [row.bonus, income].flatMap((claim) => [
                  claim && sayModality(claim, locale),
                  claim?.verification?.status === 'refuted' && locale.messages.verification.refuted,
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
        stated: stated && sayStated(stated, locale, ledger),
      };
    }),
  };
};
