/** The tag for one-off payments against pay: its data, its order, and what a reader has chosen. */
import { unsafeCSS, type PropertyDeclarations } from 'lit';
import { parseBonus, type Bonus, type BonusInput } from '../model/bonus.js';
import { chartLocaleFor, chartMessages } from '../text/chart-messages.js';
import type { Locale } from '../text/locale.js';
import { sayBonus, type BonusSort } from '../text/say-bonus.js';
import { bonusStyles } from '../view/bonus-styles.js';
import { bonusView, type BonusActions } from '../view/bonus-view.js';
import { tags } from './tags.js';
import { WarElement } from './war-element.js';

/**
 * What a recruit is paid once, against what people there earn, with the arithmetic shown.
 * Without data, or with faulty data, the sentence inside the tag is what readers see.
 *
 * @element war-bonus
 * @csspart table - The whole table.
 * @csspart row - One region; also `highlight` where it is the highlighted one.
 * @csspart figure - An amount with its hedge.
 * @csspart measure - What the amount is, and for which period.
 * @csspart attribution - Who says so, when, and whether it could be verified.
 * @csspart corrections - What was corrected in an amount, newest first.
 * @csspart details - Our arithmetic, collapsed.
 * @cssprop [--war-bar=currentColor] - Bars of `<war-bonus>`.
 */
export class WarBonus extends WarElement<Bonus> {
  static override properties: PropertyDeclarations = { bonus: { attribute: false }, sort: { state: true } };
  static override styles = [...WarElement.styles, unsafeCSS(bonusStyles)];

  /** The comparison as an object; wins over `data-bonus`, a child script and `src`. Absent: they are used instead. */
  declare bonus: BonusInput | null | undefined;
  /** The order that a reader has chosen; absent: the data's. */
  declare protected sort?: BonusSort;

  protected readonly kind = 'bonus';
  protected readonly parse = parseBonus;
  protected override readonly localeFor = chartLocaleFor;

  /** Rows whose arithmetic a reader has opened, by their places in the data: they stay so wherever they are sorted to. */
  #open = new Set<number>();

  #actions: BonusActions = {
    onSort: (sort) => (this.sort = sort),
    isOpen: (row) => this.#open.has(row),
    onToggle: (row, { currentTarget }) => {
      const { open } = currentTarget as HTMLDetailsElement;
      if (open === this.#open.has(row)) return;
      if (open) this.#open.add(row);
      else this.#open.delete(row);
      this.requestUpdate();
    },
  };

  protected override async line(): Promise<string> {
    const { parsed, locale, ledger } = this;
    const { sayBonusLine } = await import('../text/say-plain.js');
    return parsed?.ok ? sayBonusLine(parsed.value, locale!, ledger, Infinity) : '';
  }

  protected view(bonus: Bonus, locale: Locale): unknown {
    const sort = this.sort ?? bonus.sort ?? 'ratio';
    const words = sayBonus(bonus, locale, this.ledger, sort);
    return bonusView(tags, words, chartMessages(locale), this.frame, sort, this.#actions);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'war-bonus': WarBonus;
  }
}
