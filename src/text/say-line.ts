/** A claim or a source in one complete line of plain text, and how such lines are put together. Pure. */
import type { Claim } from '../model/claim.js';
import type { OpenLedger } from '../model/open-ledger.js';
import type { Source } from '../model/source.js';
import type { Locale } from './locale.js';
import { listed } from './messages.js';
import { sayDoubts } from './say-doubts.js';
import { apart, sayClaimDate, sayVerification, sayWho, stop } from './say-parts.js';
import { saySource } from './say-source.js';

/** What there is of these, in a line, each set apart where it runs the other way. */
export const joined = (parts: readonly (string | false | undefined)[], locale: Locale, by?: string): string =>
  listed(
    parts.map((part) => part && apart(part, locale)),
    by,
  );

/** What there is of these, each as a sentence. */
export const sentences = (parts: readonly (string | undefined)[], locale: Locale): string =>
  joined(
    parts.map((said) => said && stop(said)),
    locale,
    ' ',
  );

/**
 * A claim in one complete line, with who says it, when, how firmly, and whether anyone could check it:
 * “Vladimir Putin (said December 2025): 700,000 Russian troops are fighting in Ukraine. Whether it is accurate is unclear.”
 */
export const sayClaimLine = (claim: Claim, locale: Locale, ledger?: OpenLedger): string => {
  const { messages } = locale;
  const said = sayClaimDate(claim, locale, ledger);
  // No brackets within brackets.
  const when = said.includes('(') ? messages.comma + said : ` (${said})`;
  const firm = [...sayDoubts(claim, locale, ledger), sayVerification(claim, locale).text];
  return `${apart(sayWho(claim, locale), locale)}${when}${messages.colon}${sentences([claim.text, ...firm], locale)}`;
};

/** A source in a line: “TASS (News agency · Russia)”; one that has neither a name nor a kind by its address. */
export const saySourceLine = (source: Source, locale: Locale): string => {
  const { name, badge, link } = saySource(source, locale);
  return name && badge ? `${apart(name, locale)} (${badge})` : name || badge || link!.text;
};
