/** One statement as it is drawn: what kind of mark, where, and in which state. Pure. Amounts in the measure's unit, time in days. */
import { boundsOf } from '../model/bounds.js';
import type { Claim } from '../model/claim.js';
import { parseEdtf } from '../model/edtf.js';
import type { Locale } from '../text/locale.js';
import { sayShortValue } from '../text/say-value.js';

/** `words`: a statement without a number. The others are told in the key. */
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
  state: 'hollow' | 'full' | 'crossed';
  /** Counted by name, and so a floor. */
  named?: boolean;
  target?: boolean;
  /** The status says that it is not an ordinary value: provisional, estimated … */
  flagged?: boolean;
  /** The figure in short, with its bound. */
  label: string;
}

/** The day that a span is placed at: its middle, or its one end. NaN without any. */
export const dayOf = ({ first, last }: { first: number; last: number }): number =>
  first === -Infinity ? last : last === Infinity ? first : (first + last + 1) / 2;

/** Whether a mark has a place on the axis of amounts of its own; a vague magnitude has none. */
export const isNumbered = ({ kind }: Mark): boolean => kind !== 'vague' && kind !== 'words';

const FULL = ['partly', 'independent'];

/** The days that a claim's figure covers or, where that is not stated, on which it was said. */
export const spanOf = (claim: Claim): { first: number; last: number } => {
  const when = parseEdtf(claim.observationPeriod ?? claim.claimDate ?? '');
  return { first: when?.firstDay ?? NaN, last: when?.lastDay ?? NaN };
};

/** The mark of a claim. What is denied is no number of the claimant's. */
export const markOf = (claim: Claim, log: boolean, locale: Locale): Mark => {
  const { value, verification, basis, obsStatus, modality, kind: claimKind } = claim;
  const { status } = verification ?? {};
  const bounds = value && claimKind === 'figure' && modality !== 'denied' ? boundsOf(value) : undefined;
  const { low = NaN, high = NaN, about } = bounds ?? {};
  const named = basis === 'namedCount';
  const magnitude = bounds ? undefined : value?.magnitude;
  let kind: MarkKind = 'words';
  if (magnitude && modality !== 'denied') kind = 'vague';
  else if (bounds)
    kind =
      high === Infinity
        ? 'floor'
        : low === -Infinity
          ? 'ceiling'
          : low !== high
            ? 'range'
            : named
              ? 'floor'
              : about
                ? 'about'
                : 'exact';
  if (log && !((kind === 'ceiling' ? high : low) > 0)) kind = kind === 'vague' ? kind : 'words';
  return {
    kind,
    ...spanOf(claim),
    low: magnitude ?? (kind === 'ceiling' ? high : low),
    high: magnitude ? magnitude * 10 : kind === 'floor' ? low : high,
    best: kind === 'range' ? value?.best : undefined,
    state: status === 'refuted' ? 'crossed' : FULL.includes(status!) ? 'full' : 'hollow',
    named,
    target: basis === 'target',
    flagged: !!obsStatus && obsStatus !== 'A',
    label: value ? sayShortValue(value, locale, claim.measure) : claim.text,
  };
};
