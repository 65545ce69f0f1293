/** The tag for one claim: its data, and whether it is a card or a marker in a sentence. */
import { html, unsafeCSS, type PropertyDeclarations } from 'lit';
import { parseClaim, type Claim, type ClaimInput } from '../model/claim.js';
import type { Locale } from '../text/locale.js';
import { sayClaim } from '../text/say-claim.js';
import { claimView, inlineClaimView } from '../view/claim-view.js';
import { popoverStyles } from '../view/popover-styles.js';
import { claimStyles } from '../view/styles.js';
import { hasWords } from './given-data.js';
import { tags } from './tags.js';
import { WarElement } from './war-element.js';

/**
 * One claim: the figure with its hedge, who said it, when, on what basis, whether anyone could check it, and what else was said.
 * Without data, or with faulty data, the sentence inside the tag is what readers see.
 *
 * @element war-claim
 * @csspart figure - The number with its hedge, or the statement where there is no number.
 * @csspart measure - What is counted, where, and for which period.
 * @csspart attribution - Who says so, on which side of the war they are, and when.
 * @csspart verification - How it is known, and whether anyone could check.
 * @csspart history - What was said at other times.
 * @csspart rivals - What others say.
 * @csspart related - What else this claim has to do with: what it corrects, qualifies, is part of.
 * @csspart sources - Where it was read.
 * @csspart corrections - What was corrected, newest first.
 * @csspart badge - The kind of a source.
 * @csspart details - What is collapsed until a reader opens it.
 * @cssprop [--war-padding=0.7em 0] - Padding of a card.
 * @cssprop [--war-gap=0.45em] - Space between the lines of a card.
 * @cssprop [--war-figure-size=clamp(1.5em, 8cqi, 2.25em)] - Text size of a card’s figure, hedge included.
 * @cssprop [--war-figure-weight=600] - Font weight of a card’s figure.
 */
export class WarClaim extends WarElement<Claim> {
  static override properties: PropertyDeclarations = {
    claim: { attribute: false },
    inline: { type: Boolean, reflect: true },
  };
  static override styles = [...WarElement.styles, unsafeCSS(claimStyles), unsafeCSS(popoverStyles)];

  /** The claim as an object; wins over `data-claim`, a child script and `src`. Absent: they are used instead. */
  declare claim: ClaimInput | null | undefined;
  /** The words stay in the running sentence, with a small marker that opens the card. Default: false. */
  declare inline: boolean;

  protected readonly kind = 'claim';
  protected readonly parse = parseClaim;
  protected override readonly isStill = true;

  constructor() {
    super();
    this.inline ??= false;
  }

  /** @internal */
  override get growth(): number {
    return this.inline ? 0 : super.growth;
  }

  protected view(claim: Claim, locale: Locale): unknown {
    const words = sayClaim(claim, locale, this.ledger);
    const card = claimView(tags, words, locale.messages, this.frame);
    if (!this.inline) return card;
    // The publisher's own words stay; without any, the claim's.
    const sentence = hasWords(this) ? html`<slot></slot>` : words.sentence;
    return inlineClaimView(tags, sentence, card, locale.messages, this.frame);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'war-claim': WarClaim;
  }
}
