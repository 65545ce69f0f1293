/** The tag for a source: its data, and the badge that opens to it. */
import { unsafeCSS, type PropertyDeclarations } from 'lit';
import { parseSource, type Source, type SourceInput } from '../model/source.js';
import type { Locale } from '../text/locale.js';
import { saySource } from '../text/say-source.js';
import { popoverStyles } from '../view/popover-styles.js';
import { sourceView } from '../view/source-view.js';
import { tags } from './tags.js';
import { WarElement } from './war-element.js';

/**
 * An inline badge: what kind of source that is, and its side in the war; opens to the details.
 * Without data, or with faulty data, the words inside the tag are what readers see.
 *
 * @element war-source
 * @csspart badge - The word and its shape in the line of text.
 * @csspart details - What opens: name, link, archived copy, side, dates.
 */
export class WarSource extends WarElement<Source> {
  static override properties: PropertyDeclarations = { source: { attribute: false } };
  static override styles = [...WarElement.styles, unsafeCSS(popoverStyles), unsafeCSS(':host{display:inline}')];

  /** The source as an object; wins over `data-source`, a child script and `src`. Absent: they are used instead. */
  declare source: Exclude<SourceInput, string> | null | undefined;

  protected readonly kind = 'source';
  protected readonly parse = parseSource;
  protected override readonly isStill = true;

  /**
   * It stands in a line.
   *
   * @internal
   */
  override get growth(): number {
    return 0;
  }

  protected view(source: Source, locale: Locale): unknown {
    return sourceView(tags, saySource(source, locale), this.frame);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'war-source': WarSource;
  }
}
