/** The tags as HTML strings: what is in the page before any script, and without one. Pure; no DOM, no Lit, no node. */
import { drawPictures } from '../chart/picture.js';
import { sayTrendLine } from '../chart/say-trend-line.js';
import { trendWords } from '../chart/trend-words.js';
import type { Bonus, BonusInput } from '../model/bonus.js';
import type { Claim, ClaimInput, ForeignClaim } from '../model/claim.js';
import { findFragment, type FragmentKind } from '../model/find-fragment.js';
import { mustBeKind, mustBeLocale, mustBeOpen } from '../model/must-be-read.js';
import type { OpenLedger } from '../model/open-ledger.js';
import { parseBonus, parseClaim, parseTrend } from '../model/parse-any.js';
import { parseSource, type Source, type SourceInput } from '../model/source.js';
import { bonusToJsonLd, sourceToJsonLd, toJsonLd, trendToJsonLd } from '../model/to-json-ld.js';
import type { Trend, TrendInput } from '../model/trend.js';
import { chartMessages } from '../text/chart-messages.js';
import type { Locale } from '../text/locale.js';
import { sayBonus } from '../text/say-bonus.js';
import { sayClaim } from '../text/say-claim.js';
import { sayClaimLine, saySourceLine } from '../text/say-line.js';
import { sayBonusLine } from '../text/say-plain.js';
import { saySource } from '../text/say-source.js';
import { bonusView } from '../view/bonus-view.js';
import { claimView, inlineClaimView } from '../view/claim-view.js';
import { sourceLineView, sourceView } from '../view/source-view.js';
import { picturesView, tablesView, trendView } from '../view/trend-view.js';
import { renderTag, type Reference, type Rendering, type RenderOptions } from './render-tag.js';
import { stringTags as t } from './string-tags.js';

/** How a claim is rendered. */
export interface ClaimOptions extends RenderOptions {
  /** The words stay in the running sentence, with a small marker that opens the card. Default: false. */
  inline?: boolean | undefined;
}

/** How a trend is rendered. */
export interface TrendOptions extends RenderOptions {
  /** The tables only, without a picture. Default: false. */
  noChart?: boolean | undefined;
}

const claimRendering = ({ inline }: ClaimOptions = {}): Rendering<Claim> => ({
  kind: 'claim',
  parse: parseClaim,
  view: (value, locale, frame, ledger) => {
    const card = claimView(t, sayClaim(value, locale, ledger), locale.messages, frame);
    return inline ? inlineClaimView(t, t.html`<slot></slot>`, card, locale.messages, frame) : card;
  },
  // In a running sentence the claim's own words are enough: the marker opens the rest.
  line: (value, locale, ledger) => (inline ? value.text : sayClaimLine(value, locale, ledger)),
  jsonLd: toJsonLd,
  flags: { inline },
});

/** Widths of the pictures, in sixteenths of the text's size. The style sheet shows the one that fits; the script draws one to measure. */
const WIDTHS = [350, 640];

const trendRendering = ({ noChart }: TrendOptions = {}): Rendering<Trend> => ({
  kind: 'trend',
  parse: parseTrend,
  view: (value, locale, frame, ledger) => {
    const words = trendWords(value, locale, ledger);
    const widths = WIDTHS.map((width) => drawPictures(words.plan, width, locale));
    const messages = chartMessages(locale);
    const parts = { pictures: noChart ? [] : picturesView(t, words, widths), tables: tablesView(t, words, messages) };
    return trendView(t, words, parts, messages, frame);
  },
  line: (value, locale, ledger) => sayTrendLine(trendWords(value, locale, ledger), locale),
  jsonLd: trendToJsonLd,
  flags: { 'no-chart': noChart },
});

const bonusRendering: Rendering<Bonus> = {
  kind: 'bonus',
  parse: parseBonus,
  view: (value, locale, frame, ledger) =>
    bonusView(t, sayBonus(value, locale, ledger), chartMessages(locale), frame, value.sort ?? 'ratio'),
  line: sayBonusLine,
  jsonLd: bonusToJsonLd,
};

const sourceRendering: Rendering<Source> = {
  kind: 'source',
  parse: parseSource,
  view: (value, locale, frame) => sourceView(t, saySource(value, locale), frame),
  line: saySourceLine,
  jsonLd: sourceToJsonLd,
};

export interface RenderClaim {
  (claim: string | ClaimInput | Reference, options?: ClaimOptions): string;
  /** What fact-checkers publish. */
  (claim: ForeignClaim, options?: ClaimOptions): string;
}

/**
 * `<war-claim>` as HTML: its data, its card as declarative shadow DOM, and its sentence.
 * Faulty data gives the tag with the sentence alone, and its problems to `onProblem`. Never throws on data.
 */
export const renderClaim: RenderClaim = (claim: unknown, options: ClaimOptions = {}) =>
  renderTag(claimRendering(options), claim, options);

/** `<war-trend>` as HTML, its picture as SVG and its table, as {@link renderClaim} does it. Never throws on data. */
export const renderTrend = (trend: string | TrendInput | Reference, options: TrendOptions = {}): string =>
  renderTag(trendRendering(options), trend, options);

/** `<war-bonus>` as HTML, as {@link renderClaim} does it. Never throws on data. */
export const renderBonus = (bonus: string | BonusInput | Reference, options: RenderOptions = {}): string =>
  renderTag(bonusRendering, bonus, options);

/** `<war-source>` as HTML, as {@link renderClaim} does it. Never throws on data. */
export const renderSource = (source: string | SourceInput | Reference, options: RenderOptions = {}): string =>
  renderTag(sourceRendering, source, options);

const sourceLineRendering: Rendering<Source> = {
  ...sourceRendering,
  view: (value, locale, frame) => {
    const { agent, side, sideNote, ...words } = saySource(value, locale);
    const whose = [agent !== words.name && agent, side, sideNote].filter((said) => !!said) as string[];
    const line = sourceLineView(t, { ...words, agent, side, sideNote, details: [...whose, ...words.details] });
    return t.html`<p part="details" lang=${frame.lang} dir=${frame.dir ?? t.nothing}>${line}</p>${frame.foot}`;
  },
};

/** `<war-source>` as HTML with all that its badge would open, in a line: for a page without a script, and for paper. Never throws on data. */
export const renderSourceLine = (source: string | SourceInput | Reference, options: RenderOptions = {}): string =>
  renderTag(sourceLineRendering, source, options);

const RENDERINGS: Record<FragmentKind, Rendering<any>> = {
  claim: claimRendering(),
  trend: trendRendering(),
  bonus: bonusRendering,
  source: sourceRendering,
};

/** An entry of a ledger in one sentence, as inside its tag; `undefined` where its data is faulty. */
export const sayEntry = (ledger: OpenLedger, kind: FragmentKind, id: string, locale: Locale): string | undefined => {
  mustBeOpen(ledger);
  mustBeKind(kind);
  mustBeLocale(locale);
  const { parse, line } = RENDERINGS[kind] as Rendering<unknown>;
  const found = findFragment(ledger, kind, id);
  const parsed = found && parse(found.raw as never, found.context);
  return parsed?.ok ? line(parsed.value, locale, ledger) : undefined;
};
