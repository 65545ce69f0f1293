/**
 * A part of a ledger by itself: names instead of ids, related claims inside it. Pure.
 * For data that travels without its ledger: a snippet in an article, an attribute that is pinned.
 */
import type { BonusInput } from './bonus.js';
import { parseBonus } from './bonus.js';
import { parseClaim, type Claim, type ClaimInput } from './claim.js';
import { withoutFilled } from './fill-in.js';
import { findFragment, type FragmentKind } from './find-fragment.js';
import type { OpenLedger } from './open-ledger.js';
import { failed, parse } from './parse.js';
import type { Parsed } from './problem.js';
import { claimsAbout, relatedClaims, similarClaim, type Related } from './related-claims.js';
import { withSaidDate } from './said-date.js';
import { TIES } from './statements.js';
import { parseSource, type SourceInput } from './source.js';
import { parseTrend, type TrendInput } from './trend.js';
import { verificationSchema } from './verification.js';

/** What a pinned fragment may be; every one is what its parser reads. */
export type Pinned = ClaimInput | TrendInput | BonusInput | SourceInput;

/** The claims that it names only by id travel with it: what “similar numbers” are similar to, and what it is about. */
const withSimilar = (claim: Claim, ledger: OpenLedger, about: Claim[] = []): Claim => {
  const similar = similarClaim(claim, ledger);
  const mentions = similar && !about.some(({ id }) => id === similar.id) ? [...about, bare(similar, ledger)] : about;
  return mentions.length ? { ...claim, mentions } : claim;
};

/** What a line about another claim needs, and no more. */
const line = (claim: Claim, ledger: OpenLedger): Claim => withSimilar(bare(claim, ledger), ledger);

const bare = (claim: Claim, ledger: OpenLedger): Claim => {
  const {
    relations: _1,
    about: _2,
    mentions: _3,
    corrections: _4,
    evidence: _5,
    review: _6,
    appearance: _7,
    list: _8,
    boundNote: _9,
    ...rest
  } = withSaidDate(claim, ledger);
  const { claimant, measure, verification } = rest;
  return withoutFilled({
    ...rest,
    claimant: claimant?.map(({ name, named, partyToConflict, side }) => ({ name, named, partyToConflict, side })),
    // Measures of the same id are the same: the rest of one is not compared.
    measure:
      measure?.id === undefined
        ? measure
        : {
            id: measure.id,
            name: measure.name,
            statType: measure.statType,
            unit: measure.unit,
            measurementDenominator: measure.measurementDenominator,
            temporality: measure.temporality,
            per: measure.per,
          },
    verification: verification && {
      status: verification.status,
      by: verification.by && { name: verification.by.name },
      date: verification.date,
    },
  });
};

/** The relations of a claim, from both ends, with the other claims themselves. */
const relationsOf = (claim: Claim, ledger: OpenLedger, isWanted: (related: Related) => boolean = () => true) =>
  relatedClaims(claim, ledger)
    .filter(isWanted)
    .map(({ type, backwards, claim: other, comparison, note }) => ({
      type,
      target: line(other, ledger),
      ...(comparison.differences.includes('relation') && { comparable: false }),
      ...(backwards && { reverse: true }),
      ...(note !== undefined && { note }),
    }));

/** What a row says of another claim, and whether the two may share an axis or make a ratio. */
const isOfRow = ({ type, comparison }: Related) => TIES.includes(type) || comparison.differences.includes('relation');

/** A claim with the claims that it is related to, from both ends. */
const pinClaim = (claim: Claim, ledger: OpenLedger): Claim => {
  const related = relationsOf(claim, ledger);
  const { relations: _relations, ...pinned } = withSaidDate(claim, ledger);
  const about = claimsAbout(claim, ledger).map(({ claim: other }) => line(other, ledger));
  return withoutFilled({
    ...withSimilar(pinned, ledger, about),
    ...(related.length && { relations: related }),
  });
};

const series = (raw: unknown): unknown[] => {
  const list = (raw as { series?: unknown } | null)?.series;
  return [list ?? []].flat();
};

/** Points as they were written, but for the names of those who checked. */
const points = (one: unknown, ledger: OpenLedger): unknown => {
  const { points } = one as { points?: unknown };
  if (!Array.isArray(points)) return points;
  return points.map((point: { verification?: unknown } | null) => {
    const { verification } = point ?? {};
    const checked = typeof verification === 'object' && parse(verificationSchema, verification, { ledger });
    return checked && checked.ok ? { ...point, verification: checked.value } : point;
  });
};

/** Nothing, where there is none of it. */
const some = <T>(list: T[]): T[] | undefined => (list.length ? list : undefined);

/** A part of a ledger by itself. Never throws; problems come back as values. */
export const pinFragment = (ledger: OpenLedger, kind: FragmentKind, id: string): Parsed<Pinned> => {
  const found = findFragment(ledger, kind, id);
  if (!found) return failed('unknown-id', id);
  const { raw, context } = found;
  const map = <T>(parsed: Parsed<T>, pin: (value: T) => Pinned): Parsed<Pinned> =>
    parsed.ok ? { ...parsed, value: pin(parsed.value) } : parsed;
  if (kind === 'source') return map(parseSource(raw as SourceInput, context), (source) => source);
  if (kind === 'claim')
    return map(parseClaim(raw as ClaimInput, context), (claim) => pinClaim(claim, ledger) as Pinned);
  const alone = (claim: Claim | undefined) =>
    claim &&
    withoutFilled({
      ...withSimilar(withSaidDate(claim, ledger), ledger),
      relations: some(relationsOf(claim, ledger, isOfRow)),
    });
  if (kind === 'bonus')
    return map(parseBonus(raw as BonusInput, context), (bonus) => ({
      ...bonus,
      rows: bonus.rows.map((row) => ({
        ...row,
        bonus: alone(row.bonus),
        income: alone(row.income),
        stated: alone(row.stated),
      })) as never,
    }));
  const parsed = parseTrend(raw as TrendInput, context);
  // Points stay as they were written: the columns no longer know how each date was written.
  const each = series(raw).flatMap((one) => {
    const alike = parseTrend({ ...(raw as TrendInput), series: [one as never] }, context);
    const [read] = alike.ok ? alike.value.series : [];
    return read ? { ...read, points: points(one, ledger) as never, claims: read.claims?.map(alone) as never } : [];
  });
  return map(parsed, (trend) => ({ ...trend, series: each }));
};
