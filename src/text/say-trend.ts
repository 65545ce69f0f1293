/** Claims over time in words: each statement as a row, and what is common to a series said once, above its rows. */
import type { Agent } from '../model/agent.js';
import type { Claim } from '../model/claim.js';
import { dayNumber } from '../model/edtf.js';
import type { OpenLedger } from '../model/open-ledger.js';
import type { Points } from '../model/points.js';
import { relatedClaims } from '../model/related-claims.js';
import { claimAt, countOf, TIES } from '../model/statements.js';
import type { Series } from '../model/trend.js';
import type { Locale } from './locale.js';
import { listed } from './messages.js';
import { linkOf, sayCorrected } from './say-cell.js';
import { sayDate } from './say-date.js';
import { sayCaveats } from './say-doubts.js';
import {
  nameOf,
  sayClaimDate,
  sayCorrections,
  sayFigure,
  sayPeriod,
  sayPlace,
  sayVerification,
  sayWho,
} from './say-parts.js';
import { sayRelated } from './say-related.js';
import { saySide, type LinkWords } from './say-source.js';

/** One line of a trend with the name that it has in the picture. */
export type Statements = Series & { label: string };

/** A statement in a row of the table, and in the tooltip of its mark. */
export interface RowWords {
  who: string;
  when: string;
  /** With its whole hedge. */
  figure: string;
  /** Where, how it is known, whether it could be checked, and what has to be known before it is used. */
  firm: string[];
  sources: LinkWords[];
}

/** The rows of one series. */
export interface SeriesWords {
  label: string;
  /** Claimant, side, and what holds for every row; not in the rows again. */
  common: string[];
  /** Of these, what is also shown beside the picture: who, on which side, and whether anyone could check. */
  beside: string[];
  sources: LinkWords[];
  rows: RowWords[];
  /** How many statements there are; more than rows in a dense series. */
  all: number;
}

const sayClaimants = (claim: Claim, locale: Locale): string =>
  claim.claimant?.length
    ? claim.claimant
        .map((agent) =>
          listed([
            listed([agent.name, agent.jobTitle], locale.messages.comma) || sayWho(claim, locale),
            saySide(agent, locale),
            agent.partyNote,
          ]),
        )
        .join(locale.messages.semicolon)
    : sayWho(claim, locale);

/** Who it is, but for what the label says already, and on which side. */
const sayBriefly = (agents: readonly Agent[], label: string, locale: Locale): string => {
  const said = agents.map((agent) =>
    listed([
      !(agent.name && label.includes(agent.name)) && nameOf(agent, locale),
      (agent.side ?? agent.partyToConflict) !== undefined && saySide(agent, locale),
    ]),
  );
  return listed([...new Set(said)], locale.messages.semicolon);
};

/** What a number has replaced or repeats, or by what it was replaced. */
const sayTies = (claim: Claim, locale: Locale, ledger?: OpenLedger): string[] =>
  relatedClaims(claim, ledger)
    .filter(({ type }) => TIES.includes(type))
    .map((related) => {
      const { relation, text, date } = sayRelated(related, claim, locale, ledger);
      return `${relation && relation + locale.messages.colon}${text} · ${date}`;
    });

/** Says one statement. */
export const sayRow = (claim: Claim, locale: Locale, ledger?: OpenLedger): RowWords => {
  const { text, note } = sayVerification(claim, locale);
  const { observationPeriod } = claim;
  return {
    who: sayClaimants(claim, locale),
    // A point has one date: that of its number.
    when: claim.text
      ? listed([sayPeriod(claim, locale), sayClaimDate(claim, locale, ledger)])
      : sayDate(observationPeriod!, locale),
    figure: sayFigure(claim, locale, ledger) ?? claim.text,
    firm: [
      sayPlace(claim, locale),
      ...sayCaveats(claim, locale, ledger),
      text,
      note,
      ...sayCorrections(claim, locale).map((one) => sayCorrected(one, locale)),
      ...sayTies(claim, locale, ledger),
    ].filter((said) => !!said) as string[],
    sources: (claim.evidence ?? []).map((source) => linkOf(source, locale)),
  };
};

/** Nobody reads more rows than these. */
const MOST_ROWS = 200;
const MOST_PERIODS = 60;
/** Lengths of a period that the table may keep the last statement of. */
const MONTHS = [1, 3, 12, 60, 120, 1200, 12000];

/** How many of the first days, sorted, are before this one. */
export const countBefore = (firstDay: Int32Array, length: number, day: number): number => {
  let low = 0;
  for (let high = length; low < high;) {
    const middle = (low + high) >> 1;
    if (firstDay[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Which statements of a dense series are in the table: the last of each period, each change of wording, each with a note, a range or words. */
export const pickRows = ({ length, firstDay, comparator, low, high, values, notes }: Points): number[] => {
  const year = new Date(firstDay[0]! * 864e5).getUTCFullYear();
  const months = (firstDay[length - 1]! - firstDay[0]!) / 30;
  const step = MONTHS.find((n) => months / n < MOST_PERIODS)!;
  const rows = new Set<number>([0]);
  for (let month = 1, before = 0; before < length; month += step) {
    before = countBefore(firstDay, length, dayNumber(year, month + step, 1));
    if (before) rows.add(before - 1);
  }
  // A range, a number and words are worded in other ways; so is each hedge.
  const wording = (i: number) => comparator[i]! * 4 + (low[i]! < high[i]! ? 2 : low[i] === high[i] ? 1 : 0);
  // A note may be a doubt: where there are too many rows, it is changes of wording that are left out.
  for (const own of [notes, values]) for (const i of own.keys()) if (rows.size < MOST_ROWS) rows.add(i);
  for (let i = 1; i < length && rows.size < MOST_ROWS; i++) if (wording(i) !== wording(i - 1)) rows.add(i);
  return [...rows].sort((a, b) => a - b);
};

const inAll = <T>(lists: T[][], key: (item: T) => unknown): T[] =>
  lists[0]!.filter((item) => lists.every((list) => list.some((other) => key(other) === key(item))));

/** What a phrase says beyond the name that it begins with. One that begins another (“US” and “US-led coalition”) is not that other one. */
const withoutLabel = (text: string, label: string): string => {
  const rest = text.slice(label.length);
  if (!label || !text.startsWith(label) || !/^( ·|[,،;؛]|$)/.test(rest)) return text;
  return rest.replace(/^[\s,،;؛·\u200f]+/, '');
};

/** Says a series as rows of a table. */
export const saySeries = (series: Statements, locale: Locale, ledger?: OpenLedger): SeriesWords => {
  const all = countOf(series);
  const picked = series.points ? pickRows(series.points) : series.claims!.map((_, i) => i);
  const said = picked.map((i) => sayRow(claimAt(series, i), locale, ledger));
  const common = inAll(
    said.map(({ who, firm }) => [who, ...(all > 1 ? firm : [])]),
    (text) => text,
  );
  const sources = inAll(
    said.map((row) => row.sources),
    ({ text, url }) => text + url,
  );
  const rows = said.map((row) => ({
    ...row,
    firm: [row.who, ...row.firm].filter((text) => !common.includes(text)),
    sources: row.sources.filter(({ text, url }) => !sources.some((other) => other.text === text && other.url === url)),
  }));
  const own = (series.evidence ?? []).map((source) => linkOf(source, locale));
  const { label } = series;
  // Who it is stands in the label already; what else is known of them follows it.
  const rest = common.map((text) => withoutLabel(text, label)).filter(Boolean);
  const first = claimAt(series, picked[0]!);
  // Where one point of a line was checked, that is drawn at it: of the others it says nothing.
  const firm = sayVerification(series.points ? { text: '' } : first, locale).text;
  const who = first.claimant ? sayBriefly(first.claimant, label, locale) : sayWho(first, locale);
  const beside = [
    common.includes(said[0]!.who) && who !== label && who,
    (series.points ? said.some((row) => row.firm.includes(firm)) : said.every((row) => row.firm.includes(firm))) &&
      firm,
  ].filter((text): text is string => !!text);
  return { label, common: rest, beside, sources: [...own, ...sources], rows, all };
};
