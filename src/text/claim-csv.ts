/** A claim, and what else was said, as CSV in a language. Pure. */
import type { Claim } from '../model/claim.js';
import type { OpenLedger } from '../model/open-ledger.js';
import { claimsAbout, HISTORY, relatedClaims } from '../model/related-claims.js';
import { csvText } from '../model/to-csv.js';
import { csvLine } from './csv-lines.js';
import type { Locale } from './locale.js';
import { listed } from './messages.js';
import { sayRelated } from './say-related.js';

/** The claim in the first line, each claim that its card shows in a line of its own, with its relation. */
export const claimCsv = (claim: Claim, from: string, locale: Locale, ledger?: OpenLedger): string => {
  const { messages } = locale;
  const { appearance } = claim;
  const where = listed([appearance?.name, appearance?.url], ' ');
  return csvText([
    csvLine(claim, { sources: where ? [where] : [], note: from }, locale, ledger),
    ...claimsAbout(claim, ledger).map((related) => csvLine(related.claim, { series: messages.saidOf }, locale, ledger)),
    ...relatedClaims(claim, ledger).map((related) => {
      const { relation, note } = sayRelated(related, claim, locale, ledger);
      const series = HISTORY.includes(related.type) ? messages.history : relation || messages.rivals;
      return csvLine(related.claim, { series, note: note || undefined }, locale, ledger);
    }),
  ]);
};
