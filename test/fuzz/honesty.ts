// The rules of honesty over generated figures, in every language.

import fc from 'fast-check';
import { boundsOf } from '../../src/model/bounds.js';
import { divide, payRatio } from '../../src/model/pay-ratio.js';
import { parseBonus, parseClaim } from '../../src/model/parse-any.js';
import type { Claim } from '../../src/model/claim.js';
import { isNumeric, valueSchema, type Value } from '../../src/model/value.js';
import { read, type Schema } from '../../src/model/schema.js';
import { toCsv } from '../../src/model/to-csv.js';
import { toJsonLd } from '../../src/model/to-json-ld.js';
import { sayBonus } from '../../src/text/say-bonus.js';
import { sayClaim } from '../../src/text/say-claim.js';
import { sayRow } from '../../src/text/say-trend.js';
import { sayClaimLine } from '../../src/text/say-line.js';
import { sayClaimText } from '../../src/text/say-plain.js';
import { sayShortValue } from '../../src/text/say-short-value.js';
import { sayValue } from '../../src/text/say-value.js';
import { dataOf, hostile, plain, valueOf } from './generate.js';
import type { Property } from './property.js';
import { bareAt, claimThat, hedgesOf, locales, textsIn } from './said.js';
import { readCsv } from './read-csv.js';
import { readShort } from './read-short.js';

const valueFrom = (raw: unknown): Value | undefined =>
  read(valueSchema as Schema<Value>, raw, { path: [], problems: [], claims: 0 });

const isVague = (value: Value | undefined) => !!value && !isNumeric(value);

export const claimFrom = (raw: unknown): Claim | undefined => {
  const parsed = parseClaim(raw as never);
  return parsed.ok ? parsed.value : undefined;
};

export const honesty: Property[] = [
  {
    name: 'a bound is never lost: its words stand beside the number, in every language',
    share: 22,
    of: fc.property(valueOf(hostile), fc.constantFrom(undefined, 'ratio', 'count', 'mean'), (raw, statType) => {
      const value = valueFrom(raw);
      if (!value) return;
      // The best estimate and the width of an interval are numbers of their own.
      delete value.best;
      delete value.confidenceLevel;
      // So are those of a period of 18 months.
      if (!/^PT?1[A-Z]$/.test(value.per ?? '')) delete value.per;
      for (const locale of locales) {
        const measure = statType && { statType: statType as 'ratio' };
        const said = sayValue(value, locale, measure);
        claimThat(said.trim() || value.asWritten !== undefined, () => `${locale.tag}: nothing is said`);
        if (!isNumeric(value)) continue;
        const hedge = hedgesOf(value, locale, measure);
        const at = bareAt(said, hedge.hedged.length ? hedge : { ...hedge, bare: '\0' });
        claimThat(at < 0, () => `${locale.tag}: “${hedge.bare}” stands bare in “${said}”`);
        claimThat(
          (hedge.hedged.length ? hedge.hedged : [hedge.bare]).some((phrase) => said.includes(phrase)),
          () => `${locale.tag}: “${said}” does not say “${hedge.hedged[0] ?? hedge.bare}”`,
        );
      }
    }),
  },
  {
    name: 'a shortened label never crosses its bound, nor drops it',
    share: 14,
    of: fc.property(valueOf(hostile), (raw) => {
      const value = valueFrom(raw);
      if (!value) return;
      for (const locale of locales) {
        const label = sayShortValue(value, locale);
        if (!isNumeric(value)) {
          claimThat(label === sayValue(value, locale), () => `${locale.tag}: “${label}” is shorter than its words`);
          continue;
        }
        if (value.example || value.sometimes) continue;
        const sign = /^\u2067?([~≥>≤<]) /.exec(label)?.[1];
        const { comparator = 'asStated', near } = value;
        const wanted = {
          asStated: near ? '~' : undefined,
          about: '~',
          atLeast: '≥',
          moreThan: '>',
          atMost: '≤',
          lessThan: '<',
        };
        // “Just over” has no sign, and is words.
        const { justOver, nearly } = locale.messages.hedge;
        const isNearBound = near && comparator !== 'asStated' && comparator !== 'about';
        const [before, after] = (comparator === 'moreThan' || comparator === 'atLeast' ? justOver : nearly).split(
          '{n}',
        );
        const bare = label.replace(/^\u2067|\u2069$/g, '');
        claimThat(
          isNearBound ? bare.startsWith(before!) && bare.endsWith(after!) : sign === wanted[comparator],
          () => `${locale.tag}: “${label}” is said of ${JSON.stringify(value)}`,
        );
        const { amount, low, high } = value;
        const said = isNearBound ? bare.slice(before!.length, bare.length - after!.length) : label;
        const read = readShort(said, locale.tag, value.currency);
        const ends = amount === undefined ? [low!, high!] : [amount];
        claimThat(
          read.length === ends.length && read.every((n) => !Number.isNaN(n)),
          () => `${locale.tag}: “${label}” is read as ${String(read)}`,
        );
        const [first, last] = [read[0]!, read.at(-1)!];
        // What is read again may differ by what a number of a computer cannot hold.
        const slack = (n: number) => Math.abs(n) * 4e-16;
        const isFloor = comparator === 'moreThan' || comparator === 'atLeast' || amount === undefined;
        const isCeiling = comparator === 'lessThan' || comparator === 'atMost' || amount === undefined;
        if (isFloor)
          claimThat(first <= ends[0]! + slack(first), () => `${locale.tag}: “${label}” claims more than ${ends[0]}`);
        if (isCeiling)
          claimThat(
            last >= ends.at(-1)! - slack(last),
            () => `${locale.tag}: “${label}” claims less than ${ends.at(-1)}`,
          );
      }
    }),
  },
  {
    name: 'a hedge is in every string that shows its number: card, row, line, text, table, linked data',
    share: 10,
    of: fc.property(dataOf('claim', plain), (raw) => {
      const claim = claimFrom(raw);
      const { value } = claim ?? {};
      if (!claim || !value || !isNumeric(value) || value.comparator === undefined) return;
      if (value.comparator === 'asStated' && !value.near) return;
      // Its parts and its best estimate are numbers of their own.
      const own = { ...claim, value: { ...value, components: undefined, best: undefined, conversion: undefined } };
      for (const locale of locales) {
        const hedge = hedgesOf(value, locale, claim.measure);
        const said = [sayClaim(own, locale), sayRow(own, locale), sayClaimLine(own, locale), sayClaimText(own, locale)];
        for (const [at, text] of textsIn(said))
          claimThat(bareAt(text, hedge) < 0, () => `${locale.tag}: “${hedge.bare}” stands bare in ${at}: ${text}`);
      }
      const linked = JSON.stringify(toJsonLd(own));
      claimThat(!linked.includes(`"value":${value.amount}`), () => `bare in linked data: ${linked}`);
    }),
  },
  {
    name: 'a magnitude, a duration and “similar numbers” are never a number: no sum, no ratio, no column, no bar',
    share: 8,
    of: fc.property(valueOf(plain), valueOf(plain), (a, b) => {
      const [bonus, income] = [valueFrom(a), valueFrom(b)];
      if (!bonus || !income || (!isVague(bonus) && !isVague(income))) return;
      claimThat(!divide(bonus, income), () => 'it was divided');
      const claims = [bonus, income].map((value) => ({ text: 'x', value }) as Claim);
      const ratio = payRatio(claims[0], claims[1]);
      claimThat(!ratio.ok, () => 'there is a ratio');
      for (const claim of claims.filter(({ value }) => isVague(value))) {
        const [, row] = readCsv(toCsv(claim));
        claimThat(!boundsOf(claim.value!), () => 'it has bounds');
        claimThat(row![9] === '' && row![10] === '', () => `a column has a number: ${row!.join()}`);
      }
      const [words] = sayBonus({ rows: [{ bonus: claims[0]!, income: claims[1] }] }, locales[0]!).rows;
      claimThat(!words!.ratio && !words!.arithmetic && !words!.year, () => JSON.stringify(words));
      if (isVague(bonus)) claimThat(!words!.bonusBar, () => 'it has a bar');
    }),
  },
  {
    name: 'our own arithmetic is bounded where its inputs are, and its bound holds',
    share: 10,
    of: fc.property(dataOf('bonus', plain), (raw) => {
      const parsed = parseBonus(raw as never);
      if (!parsed.ok) return;
      for (const { bonus, income } of parsed.value.rows) {
        const ratio = payRatio(bonus, income);
        if (!ratio.ok) continue;
        const [over, under, said] = [boundsOf(ratio.bonus)!, boundsOf(ratio.income)!, boundsOf(ratio.value)!];
        const low = Math.max(0, over.low) / (under.high * ratio.periodsPerYear);
        const high = over.high / (Math.max(0, under.low) * ratio.periodsPerYear);
        const isExact = low === high && !ratio.about;
        const near = (n: number) => Math.abs(n) * (ratio.about || isExact ? 0.06 : 1e-12);
        if (said.low > -Infinity) claimThat(said.low <= low + near(low), () => `${said.low} is above ${low}`);
        if (said.high < Infinity) claimThat(said.high >= high - near(high), () => `${said.high} is below ${high}`);
        if (over.about || under.about) claimThat(ratio.about, () => 'what is about is exact now');
        claimThat(bonus!.value!.currency === income!.value!.currency, () => 'currencies were mixed');
      }
    }),
  },
];
