/** The door `war-claims/model`: what is claimed, without a page. No DOM. */
export { parseLedger, type Ledger, type LedgerInput } from './ledger.js';
export { openLedger, type OpenLedger } from './open-ledger.js';
export type { ParseContext } from './parse.js';
export { findFragment, type Fragment, type FragmentKind } from './find-fragment.js';
export { compareClaims, sameMeasure, type Comparison, type Difference } from './compare-claims.js';
export { relatedClaims, similarClaim, type Related, type RelationType } from './related-claims.js';
export { boundsOf, divide, payRatio, roundLike, type Bounds, type PayRatio, type Reckoned } from './bounds.js';
export { dayNumber, parseDuration, parseEdtf, periodsPerYear, type Duration, type Edtf, type EdtfPoint, type Precision } from './edtf.js';
export { pointValue, type PointInput, type PointNotes, type Points } from './points.js';
export { isChartable, parseClaim, type Claim, type ClaimInput, type Relation } from './claim.js';
export { isNumeric, type Comparator, type Value, type ValueInput } from './value.js';
export type { Agent, AgentInput } from './agent.js';
export type { Measure, MeasureInput } from './measure.js';
export { parseSource, type Source, type SourceInput } from './source.js';
export { parseTrend, type Series, type Trend, type TrendEvent, type TrendInput } from './trend.js';
export { parseBonus, type Bonus, type BonusInput, type BonusRow } from './bonus.js';
export { PROBLEMS, type Parsed, type Problem, type ProblemCode, type Rank } from './problem.js';
