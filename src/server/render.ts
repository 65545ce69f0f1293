/** The tags as HTML strings: what stands in the page before any script, and when none ever comes. Pure; no DOM, no Lit, no node. */
import type { BonusInput } from '../model/bonus.js';
import type { ClaimInput } from '../model/claim.js';
import { parseBonus, parseClaim } from '../model/parse-any.js';
import { parseSource, type SourceInput } from '../model/source.js';
import { bonusToJsonLd, sourceToJsonLd, toJsonLd } from '../model/to-json-ld.js';
import { chartMessages } from '../text/chart-messages.js';
import { sayBonus } from '../text/say-bonus.js';
import { sayClaim } from '../text/say-claim.js';
import { sayBonusLine, sayClaimLine, saySourceLine } from '../text/say-plain.js';
import { saySource } from '../text/say-source.js';
import { bonusView } from '../view/bonus-view.js';
import { claimView, inlineClaimView } from '../view/claim-view.js';
import { sourceView } from '../view/source-view.js';
import { renderTag, type Reference, type RenderOptions } from './render-tag.js';
import { stringTags as t } from './string-tags.js';

/** How a claim is rendered. */
export interface ClaimOptions extends RenderOptions {
  /** The words stay in the running sentence, with a small marker that opens the card. Default: false. */
  inline?: boolean;
}

/**
 * `<war-claim>` as HTML: its data, its card as declarative shadow DOM, and its sentence.
 * Faulty data gives the tag with the sentence alone, and its problems to `onProblem`. Never throws on data.
 */
export const renderClaim = (claim: string | ClaimInput | Reference, options: ClaimOptions = {}): string =>
  renderTag(
    {
      kind: 'claim',
      parse: parseClaim,
      view: (value, locale, frame, ledger) => {
        const card = claimView(t, sayClaim(value, locale, ledger), locale.messages, frame);
        return options.inline ? inlineClaimView(t, t.html`<slot></slot>`, card, locale.messages, frame) : card;
      },
      // In a running sentence the claim's own words are enough: the rest is one marker away.
      line: (value, locale, ledger) => (options.inline ? value.text : sayClaimLine(value, locale, ledger)),
      jsonLd: toJsonLd,
      flags: { inline: options.inline },
    },
    claim,
    options,
  );

/** `<war-bonus>` as HTML, as {@link renderClaim} does it. Never throws on data. */
export const renderBonus = (bonus: string | BonusInput | Reference, options: RenderOptions = {}): string =>
  renderTag(
    {
      kind: 'bonus',
      parse: parseBonus,
      view: (value, locale, frame, ledger) =>
        bonusView(t, sayBonus(value, locale, ledger), chartMessages(locale), frame, value.sort ?? 'ratio'),
      line: sayBonusLine,
      jsonLd: bonusToJsonLd,
    },
    bonus,
    options,
  );

/** `<war-source>` as HTML, as {@link renderClaim} does it. Never throws on data. */
export const renderSource = (source: string | SourceInput | Reference, options: RenderOptions = {}): string =>
  renderTag(
    {
      kind: 'source',
      parse: parseSource,
      view: (value, locale, frame) => sourceView(t, saySource(value, locale), frame),
      line: saySourceLine,
      jsonLd: sourceToJsonLd,
    },
    source,
    options,
  );
