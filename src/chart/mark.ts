/** One statement as it is drawn: what kind of mark, where, and in which state. Pure. Amounts in the measure's unit, time in days. */
import { boundsOf, type Bounds } from '../model/bounds.js';
import type { Claim } from '../model/claim.js';
import { parseEdtf } from '../model/edtf.js';
import { rateOf } from '../model/measure.js';
import type { OpenLedger } from '../model/open-ledger.js';
import { withSaidDate } from '../model/said-date.js';
import type { Locale } from '../text/locale.js';
import { sayDate } from '../text/say-date.js';
import { isEarly, sayModality } from '../text/say-doubts.js';
import { shapeOf, type StateShape } from '../text/say-parts.js';
import { sayShortValue, withMore } from '../text/say-short-value.js';

/** `words`: a statement without a number. The others are explained in the key. */
export type MarkKind = 'exact' | 'about' | 'floor' | 'ceiling' | 'range' | 'vague' | 'words';

/** One statement as it is drawn. */
export interface Mark {
  kind: MarkKind;
  /** First and last day; infinite where the span is open, NaN without a date: then nothing is drawn. */
  first: number;
  last: number;
  /** The bound, the amount, or the ends of the range; a vague magnitude from itself to ten times itself. */
  low: number;
  high: number;
  best?: number;
  state: 'hollow' | Exclude<StateShape, 'none' | 'open'>;
  /** Counted by name, and so a floor. */
  named?: boolean;
  target?: boolean;
  /** The status says that it is not an ordinary value: provisional, estimated … */
  flagged?: boolean;
  /** Its date is about, or not certain. */
  rough?: boolean;
  /** A total, which is reached at the end of its time. */
  total?: boolean;
  /** The figure in short, with its bound; and its date where that is rough. */
  label: string;
}

/** The days of a figure, and whether it is a total over them. */
type Span = Pick<Mark, 'first' | 'last' | 'total'>;

/** The day that a span is placed at: its middle, its one end, or the end of a total. NaN without any. */
export const dayOf = ({ first, last, total }: Span): number =>
  first === -Infinity ? last : last === Infinity ? first : total ? last + 1 : (first + last + 1) / 2;

/** Whether a mark has a place on the axis of amounts of its own; a vague magnitude has none. */
export const isNumbered = ({ kind }: Mark): boolean => kind !== 'vague' && kind !== 'words';

/** Beyond these no scale can be read. */
export const MOST_AMOUNT = 1e15;
export const LEAST_AMOUNT = 1e-9;

/** Whether a status says that this is not an ordinary value. */
export const isDoubtful = (obsStatus: string | undefined): boolean => obsStatus !== undefined && obsStatus !== 'A';

/** The days that a claim's figure covers or, where that is not stated, on which it was said. */
export const spanOf = (claim: Claim, ledger?: OpenLedger): Span => {
  const { observationPeriod, claimDate, measure } = withSaidDate(claim, ledger);
  const when = parseEdtf(observationPeriod ?? claimDate ?? '');
  const { firstDay: first = NaN, lastDay: last = NaN } = when ?? {};
  // What has been counted since a day was counted up to the day on which it was said.
  const said = last === Infinity ? parseEdtf(claimDate ?? '')?.lastDay : undefined;
  const isSince = said !== undefined && said < Infinity && said > first;
  const total = last > first && (isSince || measure?.temporality === 'cumulative');
  return { first, last: isSince ? said : last, ...(total && { total }) };
};

const kindOf = ({ low, high, about }: Bounds, named: boolean): MarkKind => {
  if (high === Infinity) return 'floor';
  if (low === -Infinity) return 'ceiling';
  if (low !== high) return 'range';
  return named ? 'floor' : about ? 'about' : 'exact';
};

/** Whether an amount has a place on a scale. */
const isOnScale = (amount: number, log: boolean) =>
  Math.abs(amount) < MOST_AMOUNT && (log ? amount > LEAST_AMOUNT : !amount || Math.abs(amount) > LEAST_AMOUNT);

/** The mark of a claim. What is denied is not the claimant's number, and is drawn as words; what cannot be on the scale gets no date. */
export const markOf = (claim: Claim, log: boolean, locale: Locale, ledger?: OpenLedger): Mark => {
  const { value, basis, obsStatus, modality, measure, text } = claim;
  const date = claim.observationPeriod ?? withSaidDate(claim, ledger).claimDate ?? '';
  const shape = shapeOf(claim);
  const isSaid = value && claim.kind === 'figure' && modality !== 'denied';
  const bounds = isSaid ? boundsOf(value) : undefined;
  const named = basis === 'namedCount';
  const mark: Mark = {
    kind: 'words',
    ...spanOf(claim, ledger),
    low: NaN,
    high: NaN,
    state: shape === 'none' || shape === 'open' ? 'hollow' : shape,
    named,
    target: basis === 'target',
    flagged:
      (modality !== 'denied' && !!sayModality(claim, locale)) ||
      (obsStatus ? isDoubtful(obsStatus) : isEarly(claim, ledger)),
    rough: /[~?%]/.test(date),
    label: value ? sayShortValue({ ...value, per: rateOf(claim) }, locale, measure) : text,
  };
  if (value && modality === 'denied') mark.label = withMore(mark.label, ` · ${sayModality(claim, locale)}`);
  if (mark.rough && value) mark.label = withMore(mark.label, ` (${sayDate(date, locale)})`);
  if (bounds) {
    const low = bounds.low === -Infinity ? bounds.high : bounds.low;
    const high = bounds.high === Infinity ? bounds.low : bounds.high;
    Object.assign(mark, { kind: kindOf(bounds, named), low, high });
    if (mark.kind === 'range' && value!.best !== undefined) mark.best = value!.best;
    if (!isOnScale(low, log) || !isOnScale(high, log)) mark.first = mark.last = NaN;
  } else if (isSaid && value.magnitude)
    Object.assign(mark, { kind: 'vague', low: value.magnitude, high: value.magnitude * 10 });
  return mark;
};
