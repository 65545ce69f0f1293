/** The parsers as the package exports them: they read what fact-checkers publish wherever a claim is. Pure. */
import { parseBonus as bonus } from './bonus.js';
import { parseClaim as claim } from './claim.js';
import { acceptReviews } from './claim-review.js';
import { parseLedger as ledger } from './ledger.js';
import { openLedger as open, type OpenLedger } from './open-ledger.js';
import { MAX_LEDGER_BYTES, parseJson } from './parse.js';
import { parseTrend as trend } from './trend.js';

const accepting = <F extends (...args: never[]) => unknown>(parse: F): F =>
  ((...args) => {
    acceptReviews();
    return parse(...args);
  }) as F;

/** Reads one claim, from JSON text or an object; also ClaimReview and Claim JSON-LD. Never throws; problems come back as values. */
export const parseClaim = /*#__PURE__*/ accepting(claim);
/** Reads one trend. Never throws; problems come back as values. */
export const parseTrend = /*#__PURE__*/ accepting(trend);
/** Reads one comparison of bonuses and pay. Never throws; problems come back as values. */
export const parseBonus = /*#__PURE__*/ accepting(bonus);
/** Reads a whole ledger, every entry of it. Never throws; problems come back as values. */
export const parseLedger = /*#__PURE__*/ accepting(ledger);

/** Opens a ledger, or its JSON text, for looking things up; anything else is an empty ledger. Never throws. */
export const openLedger = (input: unknown): OpenLedger => {
  const json = typeof input === 'string' ? parseJson(input, MAX_LEDGER_BYTES) : { ok: true as const, value: input };
  return open(json.ok && json.value);
};
