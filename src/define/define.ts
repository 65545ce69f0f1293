/** Defines all four tags. */
export * from './war-bonus.js';
export * from './war-claim.js';
export * from './war-source.js';
export * from './war-trend.js';
