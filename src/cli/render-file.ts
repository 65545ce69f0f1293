/** `war-claims render`: a part of a ledger as HTML, SVG, JSON-LD, CSV or text. Pure but for the file that it is given. */
import { trendPlan } from '../chart/trend-plan.js';
import type { Bonus } from '../model/bonus.js';
import type { Claim } from '../model/claim.js';
import { findFragment, type FragmentKind } from '../model/find-fragment.js';
import { kindOf } from '../model/kind-of.js';
import { openLedger, type OpenLedger } from '../model/open-ledger.js';
import { failed, MAX_LEDGER_BYTES, parseJson } from '../model/parse.js';
import { parseBonus, parseClaim, parseLedger, parseTrend } from '../model/parse-any.js';
import type { Parsed, Problem } from '../model/problem.js';
import { parseSource, type Source } from '../model/source.js';
import { csvText } from '../model/to-csv.js';
import { bonusToJsonLd, claimsToJsonLd, sourceToJsonLd, toJsonLd, trendToJsonLd } from '../model/to-json-ld.js';
import type { Trend } from '../model/trend.js';
import { renderBonus, renderClaim, renderSource, renderTrend } from '../server/render.js';
import type { RenderOptions } from '../server/render-tag.js';
import { renderSvg } from '../server/render-svg.js';
import { decodeId } from '../server/string-tags.js';
import { sayTrendText } from '../chart/say-trend-text.js';
import { bonusCsv } from '../text/bonus-csv.js';
import { claimCsv } from '../text/claim-csv.js';
import { csvLine } from '../text/csv-lines.js';
import type { Locale } from '../text/locale.js';
import { listed } from '../text/messages.js';
import { sayBonusText, sayClaimText, saySourceText } from '../text/say-plain.js';
import { trendCsv } from '../text/trend-csv.js';
import { langOf, readInput, UsageError } from './read-input.js';

/** What a part can be rendered to. */
export const FORMATS = ['html', 'svg', 'json-ld', 'csv', 'text'] as const;
export type Format = (typeof FORMATS)[number];

/** A part, read. */
type Part = { ledger?: OpenLedger; raw: unknown } & (
  | { kind: 'claim'; value: Claim }
  | { kind: 'trend'; value: Trend }
  | { kind: 'bonus'; value: Bonus }
  | { kind: 'source'; value: Source }
  | { kind: 'ledger'; value: Claim[] }
);

const PARSERS = { claim: parseClaim, trend: parseTrend, bonus: parseBonus, source: parseSource };
const RENDERERS = { claim: renderClaim, trend: renderTrend, bonus: renderBonus, source: renderSource };
const KINDS: readonly FragmentKind[] = ['claim', 'trend', 'bonus', 'source'];

/** Finds a part by its id, in the order claim, trend (or measure), bonus, source; without an id, the file itself. */
const readPart = (raw: unknown, id: string | undefined): Parsed<Part> => {
  const own = kindOf(raw);
  const as = (kind: FragmentKind, data: unknown, context?: Parameters<typeof parseClaim>[1]): Parsed<Part> => {
    const parsed = PARSERS[kind](data as never, context) as Parsed<never>;
    return parsed.ok
      ? { ...parsed, value: { kind, value: parsed.value, raw: data, ledger: context?.ledger } as Part }
      : parsed;
  };
  if (own !== 'ledger') {
    // A part that stands alone has one name, if any.
    const isOther = id !== undefined && (raw as { id?: unknown } | null)?.id !== id;
    if (own) return isOther ? failed('unknown-id', id) : as(own, raw);
    return failed('wrong-type', 'a ledger or part of one');
  }
  const ledger = openLedger(raw);
  if (id === undefined) {
    const parsed = parseLedger(raw as never);
    return parsed.ok ? { ...parsed, value: { kind: 'ledger', value: parsed.value.claims ?? [], raw, ledger } } : parsed;
  }
  for (const kind of KINDS) {
    const found = findFragment(ledger, kind, id);
    if (found) return as(kind, found.raw, found.context);
  }
  return failed('unknown-id', id);
};

const toHtml = (part: Part, id: string | undefined, options: RenderOptions & { inline?: boolean }): string => {
  if (part.kind === 'ledger')
    throw new UsageError('For a whole ledger as HTML use `war-claims publish`, or name a part of it: FILE#id.');
  const render = RENDERERS[part.kind] as (input: never, options: RenderOptions) => string;
  return render((part.ledger && id !== undefined ? { ledger: part.ledger, id } : part.raw) as never, options);
};

const toText = ({ kind, value, ledger }: Part, locale: Locale): string => {
  if (kind === 'claim') return sayClaimText(value, locale, ledger);
  if (kind === 'bonus') return sayBonusText(value, locale, ledger);
  if (kind === 'source') return saySourceText(value, locale);
  if (kind === 'trend') return sayTrendText(value, locale, ledger);
  return value.map((claim) => sayClaimText(claim, locale, ledger)).join('\n\n———\n\n');
};

const toLinked = ({ kind, value }: Part): object => {
  if (kind === 'claim') return toJsonLd(value);
  if (kind === 'bonus') return bonusToJsonLd(value);
  if (kind === 'source') return sourceToJsonLd(value);
  return kind === 'trend' ? trendToJsonLd(value) : claimsToJsonLd(value);
};

const toTable = ({ kind, value, ledger }: Part, locale: Locale): string => {
  if (kind === 'source') throw new UsageError('A source is not a table: render it to html, json-ld or text.');
  // A file has no address that it could be from.
  if (kind === 'bonus') return bonusCsv(value, '', locale, ledger);
  if (kind === 'claim') return claimCsv(value, '', locale, ledger);
  if (kind === 'ledger') return csvText(value.map((claim) => csvLine(claim, {}, locale, ledger)));
  const { title, note, panels } = trendPlan(value, locale, ledger);
  const series = panels.flatMap((panel) => panel.series);
  return trendCsv(series, listed([title, note]), locale, ledger);
};

/** Renders `FILE#id` in a language, by default in that of the data. The code is 1 where the data is faulty. Throws UsageError where the format does not fit. */
export const renderFile = async (
  name: string,
  to: Format,
  {
    localeOf,
    lang,
    ...options
  }: Pick<RenderOptions, 'styles'> & { lang?: string; localeOf: (lang: string) => Promise<Locale>; inline?: boolean },
): Promise<{ output: string; problems: Problem[]; code: number }> => {
  const [file = '', anchor] = name.split(/#(?=[^#]*$)/);
  const id = anchor === undefined ? undefined : decodeId(anchor);
  const text = await readInput(file);
  const json = parseJson(text, MAX_LEDGER_BYTES);
  const part = json.ok ? readPart(json.value, id) : json;
  if (!part.ok) return { output: '', problems: part.problems, code: 1 };
  const given = lang ?? langOf(text);
  const locale = await localeOf(given ?? 'en');
  const { value } = part;
  const problems = new Map(part.problems.map((problem) => [JSON.stringify(problem), problem]));
  const write = (): string => {
    if (to === 'html')
      return toHtml(value, id, {
        ...options,
        ...(lang !== undefined && { lang: locale }),
        // The tag may tell of more: data that is too large for an attribute.
        onProblem: (told) => told.forEach((problem) => problems.set(JSON.stringify(problem), problem)),
      });
    if (to === 'text') return toText(value, locale);
    if (to === 'json-ld') return JSON.stringify(toLinked(value), null, 2);
    if (to === 'csv') return toTable(value, locale);
    if (value.kind !== 'trend')
      throw new UsageError(
        value.kind === 'ledger'
          ? 'Only a trend has a picture: name one, FILE#id.'
          : `Only a trend has a picture, and this is a ${value.kind}.`,
      );
    return renderSvg(value.value, locale, value.ledger);
  };
  const output = write();
  return { output, problems: [...problems.values()], code: 0 };
};
