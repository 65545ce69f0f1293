/** A trend's series as its panels need them: each of one measure, one place and one voice, its statements in order of time. Pure. */
import type { Claim } from '../model/claim.js';
import { compareClaims, type Difference } from '../model/compare-claims.js';
import type { OpenLedger } from '../model/open-ledger.js';
import { DENSE_POINTS } from '../model/points.js';
import { claimAt, wholeClaims } from '../model/statements.js';
import type { Trend } from '../model/trend.js';
import { isNumeric } from '../model/value.js';
import type { Locale } from '../text/locale.js';
import { listed } from '../text/messages.js';
import { sayPlace, sayWho } from '../text/say-parts.js';
import type { Statements } from '../text/say-trend.js';
import { dayOf, spanOf } from './mark.js';

/** A series on its way into a panel, with one claim as a sample of how it may be compared. */
export interface Entry {
  sample: Claim;
  statements: Statements & { claims?: Claim[] };
}

/** What keeps two claims off one axis. Places share one, as series of their own; words alone are on no axis. */
export const differences = (a: Claim, b: Claim): Difference[] => {
  const areNumbers = !isWordy(a) && !isWordy(b);
  return compareClaims(a, b).differences.filter((difference) =>
    difference === 'measure'
      ? (a.measure ?? b.measure)
      : difference === 'temporality' || (areNumbers && ['currency', 'period', 'relation'].includes(difference)),
  );
};

/** Whether a claim has words in the place of a number. */
export const isWordy = ({ value }: Claim): boolean => !isNumeric(value);

/** The series of a trend, each of one measure, one place and one voice, its statements in order of time. */
export const voicesOf = (trend: Trend, locale: Locale, ledger?: OpenLedger): Entry[] =>
  trend.series.flatMap(({ claims = [], points, ...series }) => {
    const { claimant } = series;
    // A label that the publisher gives to several claimants is kept; without one, each claimant gets a series, so that no name is shown over another's number.
    const nameOf = (claim: Claim) =>
      series.label ?? (claim.text || claim.claimant?.length ? sayWho(claim, locale) : '');
    const dense = { ...series, label: points ? nameOf({ text: '', claimant }) : '', points };
    const isDense = points && points.length >= DENSE_POINTS;
    const whole = wholeClaims({ ...series, claims });
    if (points && !isDense) for (let i = 0; i < points.length; i++) whole.push(claimAt(dense, i));
    // Numbers first: words can join any of them, but a number only those that it can be compared with.
    whole.sort((a, b) => +isWordy(a) - +isWordy(b));
    // Words say nothing of how the numbers may be compared.
    const sample = isDense
      ? Math.max(
          0,
          points.low.findIndex((low, i) => i < points.length && low === low),
        )
      : 0;
    const entries: Entry[] = isDense ? [{ sample: claimAt(dense, sample), statements: dense }] : [];
    const places = new Set(whole.map((claim) => sayPlace(claim, locale)));
    const sparse = new Map<string, Entry[]>();
    for (const claim of whole) {
      const place = places.size > 1 && sayPlace(claim, locale);
      const label = listed([nameOf(claim), place], locale.messages.comma);
      const alike = sparse.get(label) ?? [];
      const same = alike.find(({ sample }) => !differences(sample, claim).length);
      if (same) same.statements.claims!.push(claim);
      else {
        const { measure, claimant = series.claimant } = claim;
        alike.push({ sample: claim, statements: { ...series, claimant, measure, label, claims: [claim] } });
      }
      sparse.set(label, alike);
    }
    for (const entry of [...sparse.values()].flat()) {
      entry.statements.claims!.sort((a, b) => dayOf(spanOf(a, ledger)) - dayOf(spanOf(b, ledger)) || 0);
      entries.push(entry);
    }
    return entries;
  });
