/** Another claim beside this one, in a line: what it says, how firm it is, and whether the two may be compared. */
import type { Claim } from '../model/claim.js';
import type { OpenLedger } from '../model/open-ledger.js';
import { bothState } from '../model/compare-claims.js';
import { HISTORY, type Related } from '../model/related-claims.js';
import type { Locale } from './locale.js';
import { fill, listed } from './messages.js';
import { sayDoubts } from './say-doubts.js';
import { sayClaimDate, sayFigure, sayMeasure, sayPeriod, sayVerification, sayWho } from './say-parts.js';

/** Another claim, in a line. */
export interface RelatedWords {
  /** The relation between the two; empty where the heading says it. */
  relation: string;
  /** Who, figure, what. */
  text: string;
  /** When it was said, what period it covers, and how firm it is. */
  date: string;
  /** Why the two must not be compared, and the publisher's note; may be empty. */
  note: string;
}

/** Another claim in one line. What the claim beside it has said already, who and of what, is left out of its history. */
export const sayRelated = (related: Related, beside: Claim, locale: Locale, ledger?: OpenLedger): RelatedWords => {
  const { messages } = locale;
  const { claim, type, backwards, comparison, note } = related;
  const isHistory = HISTORY.includes(type);
  const sameWho = isHistory && sameClaimants(beside, claim);
  const sameWhat = sameWho && !comparison.differences.includes('measure');
  const figure = sayFigure(claim, locale, ledger);
  const isSame = type === 'sameFigureAs' && figure === sayFigure(beside, locale, ledger);
  const said = figure && isSame ? fill(messages.sameFigure, { n: figure }) : figure;
  const counted = sameWhat ? undefined : sayMeasure(claim, locale);
  const what =
    said && counted
      ? isCount(claim)
        ? fill(messages.counted, { n: said, what: counted })
        : `${said} · ${counted}`
      : said;
  const far = backwards && messages.farRelation[type as 'updates'];
  const status = claim.verification?.status;
  const { differences } = comparison;
  // Its heading states the relation.
  const isSaidAbove = isHistory || type === 'rivals';
  const isRefused = differences.includes('relation');
  const stated = differences.filter(
    (d) => bothState(d, beside, claim) && (d !== 'relation' || differences.length === 1),
  );
  // A reason that is not stated is dropped where another one is.
  const reasons = figure ? (stated.length ? stated : (['unknown'] as const)) : (['relation'] as const);
  return {
    relation: isSaidAbove ? '' : far || messages.relation[type as keyof typeof messages.relation],
    text: listed([!sameWho && sayWho(claim, locale, true), what ?? claim.text], messages.colon),
    date: listed([
      sayClaimDate(claim, locale, ledger),
      ...(figure
        ? [
            sayPeriod(claim, locale),
            ...sayDoubts(claim, locale, ledger),
            status &&
              (type === 'rivals' || status !== beside.verification?.status) &&
              sayVerification(claim, locale).text,
          ]
        : []),
    ]),
    // Statements without figures are not set against each other unless somebody might; a ratio is no rival of what it was derived from.
    note: listed(
      [
        (figure ? !comparison.comparable : isRefused) &&
          isSaidAbove &&
          fill(messages.notComparable, {
            why: reasons.map((reason) => messages.difference[reason]).join(messages.semicolon),
          }),
        note,
      ],
      messages.semicolon,
    ),
  };
};

/** So many of what is named; “3 times the cost” would be said of a multiple of it. */
const isCount = ({ value, measure }: Claim) =>
  !value?.currency && !value?.per && !measure?.unit && !['ratio', 'mean'].includes(measure?.statType ?? '');

const sameClaimants = (a: Claim, b: Claim) =>
  !!a.claimant &&
  JSON.stringify(a.claimant.map(({ name }) => name)) === JSON.stringify(b.claimant?.map(({ name }) => name));
