/** What the four tags share: what stands there until the data is good, and how it is said and drawn then. */
import { html, nothing, unsafeCSS, type PropertyDeclarations, type PropertyValues } from 'lit';
import { failed } from '../model/parse.js';
import { english, localeFor, type Locale } from '../text/locale.js';
import { baseStyles } from '../view/styles.js';
import { footView, isPartial } from '../view/foot-view.js';
import type { Frame } from '../view/tags.js';
import type { Citable } from './cite.js';
import { DataElement } from './data-element.js';
import { WarReadyEvent } from './events.js';
import { hasWords } from './given-data.js';
import { frameOf, nearestLanguage } from './nearest-language.js';
import { isSealed } from './sealed.js';
import { placeNear } from './place-popover.js';
import { enliven } from './server-tree.js';
import { stillIn } from './still.js';
import { tags } from './tags.js';

/**
 * A tag that says its data.
 * The light children are the fallback. They show until the data is good, and whenever it is not.
 *
 * @slot - The sentence that readers see without the script, and whenever the data cannot be used.
 * @fires war-ready - The data is shown for the first time.
 * @fires war-problem - Something in the data could not be used: `event.problems`.
 * @cssprop [--war-accent=currentColor] - Links, the focus outline, and the edge of a highlighted row.
 * @cssprop [--war-rule=color-mix(in srgb, currentColor 30%, transparent)] - Hairlines.
 * @cssprop [--war-small=0.85em] - Size of the quieter lines.
 * @cssprop [--war-ink=CanvasText] - Text of what opens over the page.
 * @cssprop [--war-paper=Canvas] - Background of what opens over the page.
 */
export abstract class WarElement<T> extends DataElement<T> {
  static override properties: PropertyDeclarations = {
    src: {},
    refresh: { type: Number },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };
  static override styles = [unsafeCSS(baseStyles)];
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir', 'data-claim', 'data-trend', 'data-bonus', 'data-source'];
  }

  /** Address of a ledger and the id in it, e.g. `/ledger.json#troops-2025`. Absent: no request. */
  declare src: string | null | undefined;
  /** Seconds between checks of `src`, at least 10. Absent: it is loaded once. */
  declare refresh: number | null | undefined;
  /** Makes titles real headings, starting at this level (2 to 6). Absent: they are no headings. */
  declare headingLevel: number | null | undefined;

  /** The language, with all phrases that this tag needs. */
  protected readonly localeFor: (tag: string) => Locale | Promise<Locale> = localeFor;
  protected locale?: Locale;

  #isReady = false;

  /** The shown data as a template. */
  protected abstract view(value: T, locale: Locale): unknown;
  /** What a citation says, where it is not what the data says by itself. */
  protected line?(): Promise<string>;

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    // On the tree, not on its parts: those come and go, and a server may have drawn them.
    root.addEventListener('click', this);
    root.addEventListener('slotchange', this);
    root.addEventListener('beforetoggle', this, true);
    return root;
  }

  protected override nearCallback() {
    super.nearCallback();
    this.requestUpdate(); // Another language may be spoken here.
  }

  protected override shouldUpdate(): boolean {
    this.speak();
    if (this.hasServerTree && this.isStill && isSealed(this, this.kind)) {
      this.hasUpdated = true;
      enliven(this.renderRoot, this.locale?.messages, this.kind);
      this.#beReady();
      return false;
    }
    this.read();
    // What a server has drawn stays until there is something to put in its place.
    const isDrawn = !this.hasServerTree || this.isOutdated || (!!this.parsed?.ok && !!this.locale);
    if (!isDrawn) this.tell();
    return isDrawn;
  }

  protected override giveUp(error: unknown): boolean {
    const hadData = !!this.parsed?.ok;
    if (hadData) this.parsed = failed('unreadable', (error as Error)?.message);
    return hadData;
  }

  protected override willUpdate(_changed: PropertyValues) {
    if (this.parsed) this.dress();
  }

  protected override render(): unknown {
    const { parsed, locale } = this;
    if (parsed?.ok && locale) {
      const card = html`${this.view(parsed.value, locale)}<slot hidden></slot>`;
      return this.isStill ? stillIn(this.renderRoot, card) : card;
    }
    const isEmpty = parsed && !parsed.ok && !hasWords(this);
    const { tag, dir, messages } = locale ?? english;
    return html`<slot></slot>${isEmpty ? html`<p class="problem" lang=${tag} dir=${dir}>${messages.unusable}</p>` : nothing}`;
  }

  protected override updated(_changed: PropertyValues) {
    this.tell();
    if (this.parsed?.ok && this.locale) this.#beReady();
  }

  /** The language of the words; their direction where they are not in the page's language. Else the page's holds. */
  protected get frame(): Frame {
    const { locale, kind } = this;
    const partial = isPartial(this.parsed!);
    const foot = footView(tags, locale!.messages, partial, kind);
    return frameOf(this, locale!, this.headingLevel, { foot, isPartial: partial });
  }

  #beReady() {
    if (this.#isReady) return;
    this.#isReady = true;
    this.dispatchEvent(new WarReadyEvent());
  }

  /**
   * What the tag itself listens to.
   *
   * @internal
   */
  override handleEvent(event: Event) {
    super.handleEvent(event);
    const target = event.target as Element;
    // What stands in the page's own sentence inside is none of ours.
    if (!this.renderRoot.contains(target)) return;
    if (event.type === 'beforetoggle') placeNear(event);
    const button = event.type === 'click' && target.closest<HTMLButtonElement>('.cite button');
    if (!button) return;
    if (!this.parsed) this.read();
    import('./cite.js').then(({ citeIn }) => citeIn(this as unknown as Citable, button.name)).catch(console.warn);
  }

  /** Finds the language; a language that has to be fetched first speaks when it is there. */
  protected speak() {
    const found = this.localeFor(nearestLanguage(this));
    if (!(found instanceof Promise)) this.locale = found;
    else void found.then((locale) => locale !== this.locale && ((this.locale = locale), this.requestUpdate()));
  }
}
