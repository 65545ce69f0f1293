/** The entry point `war-claims/model`: what is claimed, without a page. No DOM. */
export { openLedger, parseBonus, parseClaim, parseLedger, parseTrend } from './parse-any.js';
export type { Ledger, LedgerInput } from './ledger.js';
export type { OpenLedger } from './open-ledger.js';
export type { ParseContext } from './parse.js';
export type { Fragment, FragmentKind } from './find-fragment.js';
export {
  boundsOf,
  compareClaims,
  divide,
  findFragment,
  isChartable,
  payRatio,
  pinFragment,
  pointValue,
  relatedClaims,
  roundLike,
  sameMeasure,
  similarClaim,
} from './for-callers.js';
export type { Comparison, Difference } from './compare-claims.js';
export type { Related, RelationType } from './related-claims.js';
export type { Bounds } from './bounds.js';
export { periodsPerYear, type PayRatio, type Reckoned } from './pay-ratio.js';
export {
  dayNumber,
  parseDuration,
  parseEdtf,
  type Duration,
  type Edtf,
  type EdtfPoint,
  type Precision,
} from './edtf.js';
export type { PointInput, PointNotes, Points } from './points.js';
export type { Claim, ClaimInput, ForeignClaim, Relation } from './claim.js';
export { isNumeric, type Comparator, type Value, type ValueInput } from './value.js';
export type { Agent, AgentInput } from './agent.js';
export type { Measure, MeasureInput } from './measure.js';
export { parseSource, type Source, type SourceInput } from './source.js';
export type { Review, Verification } from './verification.js';
export type { Series, Trend, TrendEvent, TrendInput } from './trend.js';
export type { Bonus, BonusInput, BonusRow } from './bonus.js';
export { fromClaimReview, fromClaimReviews } from './from-claim-review.js';
export { toCsv } from './to-csv.js';
export { bonusToJsonLd, claimsToJsonLd, sourceToJsonLd, toJsonLd, trendToJsonLd } from './to-json-ld.js';
export type { Pinned } from './pin-fragment.js';
export { PROBLEMS, type Parsed, type Problem, type ProblemCode, type Rank } from './problem.js';
