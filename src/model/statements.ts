/** The statements of a trend's line, each as a claim. Pure. */
import type { Claim } from './claim.js';
import { edtfOf } from './edtf-of.js';
import { pointValue, type PointInput, type Points } from './points.js';
import type { RelationType } from './related-claims.js';
import type { Series } from './trend.js';

const dateOf = ({ dates, firstDay, lastDay }: Points, i: number): string =>
  dates.get(i) ?? edtfOf(firstDay[i]!, lastDay[i]!);

/** Points as they may be typed, e.g. `[{date: '2024-05', value: {amount: 3}}]`. */
export const pointInputs = (points: Points): PointInput[] =>
  Array.from({ length: points.length }, (_, i) => ({
    date: dateOf(points, i),
    value: pointValue(points, i),
    ...points.notes.get(i),
  }));

/** Relations that a row of a table tells: what a number has replaced, or repeats. */
export const TIES: readonly RelationType[] = ['corrects', 'sameFigureAs'];

/** How many there are. */
export const countOf = ({ claims, points }: Series): number => points?.length ?? claims?.length ?? 0;

/** Its claims, each with what the series says for all of them. A claimant who is not named, or is the publication itself, is not replaced by the series' claimant. */
export const wholeClaims = ({ claims = [], claimant, measure, basis }: Series): Claim[] =>
  claims.map((claim) => ({
    ...claim,
    claimant: claim.claimant ?? ((claim.attribution ?? 'named') === 'named' ? claimant : undefined),
    basis: claim.basis ?? basis,
    measure: claim.measure ?? measure,
  }));

/** The statement with this index, of the points where there are any. A point becomes a claim without a sentence of its own. */
export const claimAt = ({ claims, points, claimant, measure, basis }: Series, i: number): Claim => {
  if (!points) return claims![i]!;
  const { note, ...notes } = points.notes.get(i) ?? {};
  return {
    text: '',
    kind: 'figure',
    claimant,
    attribution: claimant && 'named',
    measure,
    basis,
    observationPeriod: dateOf(points, i),
    value: pointValue(points, i),
    ...notes,
    obsStatusNote: note,
  };
};
