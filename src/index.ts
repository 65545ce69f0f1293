/** The entry point `war-claims`: classes, model and wording. Defines nothing; safe to import on a server. */
export * from './model/index.js';
export { WarBonus } from './elements/war-bonus.js';
export { WarClaim } from './elements/war-claim.js';
export { WarSource } from './elements/war-source.js';
export { WarTrend } from './elements/war-trend.js';
export { WarProblemEvent, WarReadyEvent } from './elements/events.js';
export { makeLocale, type Locale } from './text/locale.js';
export type { ChartTranslation, Messages, Translation } from './text/messages.js';
export { localeFor, sayClaim, sayFigure, sayShortValue, saySource, sayValue } from './text/for-callers.js';
export type { ClaimWords } from './text/say-claim.js';
export { sayDate } from './text/say-date.js';
export type { SourceWords } from './text/say-source.js';
