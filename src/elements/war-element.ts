/** What the four tags share: where data comes from, what stands there until it is good, and who is told when it is not. */
import { html, nothing, unsafeCSS, type PropertyDeclarations, type PropertyValues } from 'lit';
import { findEntry, type FragmentKind } from '../model/find-entry.js';
import type { OpenLedger } from '../model/open-ledger.js';
import { failed, isForeign, type ParseContext } from '../model/parse.js';
import type { Parsed, Problem } from '../model/problem.js';
import { english, localeFor, type Locale } from '../text/locale.js';
import { loadLedger } from '../load/load-ledger.js';
import { baseStyles } from '../view/styles.js';
import { footView, hasCsv, isPartial } from '../view/foot-view.js';
import type { Frame } from '../view/tags.js';
import { warnOnce, WarProblemEvent, WarReadyEvent } from './events.js';
import { hasWords, splitSource, takeGiven } from './given-data.js';
import { NearElement } from './near-element.js';
import { frameOf, nearestLanguage } from './nearest-language.js';
import { isSealed } from './sealed.js';
import { enliven } from './server-tree.js';
import { tags } from './tags.js';

/** Less would load a publisher's server for nothing; a timer that is set for a month fires at once. */
const [MIN_REFRESH_SECONDS, MAX_REFRESH_SECONDS] = [10, 2e6];

/**
 * A tag with data from a property, an attribute, a child script or an address: the first one wins.
 * The light children are the fallback. They show until the data is good, and whenever it is not.
 *
 * @slot - The sentence that stands there without the script, and whenever the data cannot be used.
 * @fires war-ready - The data is shown for the first time.
 * @fires war-problem - Something in the data could not be used: `event.problems`.
 * @cssprop [--war-accent=currentColor] - Links, the outline of what has the focus, and the edge of a highlighted row.
 * @cssprop [--war-rule=color-mix(in srgb, currentColor 30%, transparent)] - Hairlines.
 * @cssprop [--war-small=0.85em] - Size of the quieter lines.
 * @cssprop [--war-ink=CanvasText] - Text of what opens over the page.
 * @cssprop [--war-paper=Canvas] - Ground of what opens over the page.
 */
export abstract class WarElement<T> extends NearElement {
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
  declare src: string | null;
  /** Seconds between two looks at `src`, at least 10. Absent: one look. */
  declare refresh: number | null;
  /** 2 to 6: titles and the heads of lists are headings of the page’s outline, from this level on. Absent: there are no headings. */
  declare headingLevel: number | null;

  /** Which tag this is; also the name of its property, and of its attribute after `data-`. */
  protected abstract readonly kind: FragmentKind;
  /** How its data is found in a ledger; the language, with all phrases that this tag needs. */
  protected readonly find: typeof findEntry = findEntry;
  protected readonly localeFor: (tag: string) => Locale | Promise<Locale> = localeFor;
  /** What was read last; `undefined` while nothing was. */
  protected parsed?: Parsed<T>;
  protected ledger?: OpenLedger;
  protected locale?: Locale;
  #key?: unknown;
  #raw?: unknown;
  #asked = false;
  #loadedFrom?: string;
  #isReady = false;
  #told?: readonly Problem[];
  #warned = false;
  #fault = '';
  #timer?: ReturnType<typeof setTimeout>;

  /** Whether what a server has drawn can stay, once its buttons are there. Absent: it is drawn anew. */
  protected keepsTree?(): boolean;

  protected abstract parse(input: never, context?: ParseContext): Parsed<T>;
  /** The shown data as a template. */
  protected abstract view(value: T, locale: Locale): unknown;
  /** What a citation says, where it is not what the data says by itself. */
  protected line?(): Promise<string>;

  protected override nearCallback() {
    super.nearCallback();
    document.addEventListener('visibilitychange', this.#plan);
    this.requestUpdate(); // Another language may be spoken here.
  }

  protected override shouldUpdate(): boolean {
    this.speak();
    if (this.hasServerTree && this.keepsTree?.() && isSealed(this, this.kind)) {
      this.hasUpdated = true;
      enliven(this.renderRoot, this.locale?.messages, this.#cite, hasCsv(this.kind), this.#onSlot);
      this.#beReady();
      return false;
    }
    this.read();
    this.#plan();
    // What a server has drawn stays until there is something to put in its place.
    const isDrawn = !this.hasServerTree || this.isOutdated || (!!this.parsed?.ok && !!this.locale);
    if (!isDrawn) this.#tell();
    return isDrawn;
  }

  protected override giveUp(error: unknown): boolean {
    const hadData = !!this.parsed?.ok;
    if (hadData) this.parsed = failed('unreadable', (error as Error)?.message);
    return hadData;
  }

  protected override render(): unknown {
    const { parsed, locale } = this;
    if (parsed?.ok && locale)
      return html`${this.view(parsed.value, locale)}<slot hidden @slotchange=${this.#onSlot}></slot>`;
    const isEmpty = parsed && !parsed.ok && !hasWords(this);
    return html`<slot @slotchange=${this.#onSlot}></slot>${isEmpty ? html`<p class="problem">${(locale ?? english).messages.unusable}</p>` : nothing}`;
  }

  protected override updated(_changed: PropertyValues) {
    this.#tell();
    if (this.parsed?.ok && this.locale) this.#beReady();
  }

  protected override awayCallback() {
    super.awayCallback();
    document.removeEventListener('visibilitychange', this.#plan);
    clearTimeout(this.#timer);
  }

  /** The language of the words; their direction where they are not in the page's language. Else the page's holds. */
  protected get frame(): Frame {
    const { parsed, locale, kind } = this;
    const foot = footView(tags, parsed!, locale!, this.#cite, hasCsv(kind));
    return frameOf(this, locale!, this.headingLevel, { foot, isPartial: isPartial(parsed!) });
  }

  #beReady() {
    if (this.#isReady) return;
    this.#isReady = true;
    this.dispatchEvent(new WarReadyEvent());
  }

  #cite = ({ currentTarget }: Event) => {
    if (!this.parsed) this.read();
    void import('./cite.js').then((it) => it.citeAt(this as never, currentTarget as never, this.#key), console.warn);
  };

  /** Finds the language; a language that has to be fetched first speaks when it is there. */
  protected speak() {
    const found = this.localeFor(nearestLanguage(this));
    if (!(found instanceof Promise)) this.locale = found;
    else void found.then((locale) => locale !== this.locale && ((this.locale = locale), this.requestUpdate()));
  }

  /** Reads the data again where it has changed. */
  protected read() {
    const given = takeGiven(this, this.kind);
    if (given !== undefined) {
      this.ledger = undefined;
      this.#loadedFrom = undefined;
      if (given !== this.#key) this.parsed = this.parse((this.#key = this.#raw = given) as never);
    } else if (this.src) void this.#load(this.src, Infinity);
    else this.parsed = this.ledger = this.#key = this.#loadedFrom = undefined;
  }

  async #load(src: string, freshMs: number) {
    if (src === this.#loadedFrom && freshMs === Infinity) return;
    this.#loadedFrom = src;
    const { url, name } = splitSource(src, this.baseURI);
    const fault = () => (url ? failed('missing-field', src + '#id') : failed('bad-url', src));
    const loaded = url && name ? await loadLedger(url, performance.now(), freshMs) : fault();
    if (src !== this.src || src !== this.#loadedFrom) return; // asked for something else meanwhile
    if (!loaded.ok) return this.#settle(loaded, src);
    if (this.ledger === loaded.value && this.#key === src) return void (this.parsed?.ok && (this.#fault = ''));
    const found = this.find(loaded.value, this.kind, name);
    const parsed = found ? this.parse((this.#raw = found.raw) as never, found.context) : failed('unknown-id', name);
    // A copy that worked is kept when its successor does not; not where its publisher has withdrawn it.
    if (parsed.ok || !found || !this.parsed?.ok) this.ledger = loaded.value;
    this.#settle(parsed, src, !found);
  }

  #settle(parsed: Parsed<T> | { ok: false; problems: Problem[] }, src: string, isWithdrawn = false) {
    const fault = parsed.ok ? '' : JSON.stringify(parsed.problems);
    // What was still wrong at the next look is no news.
    if (fault && fault === this.#fault && this.#key === src) return;
    this.#fault = fault;
    if (fault && this.parsed?.ok && this.#key === src && !isWithdrawn)
      this.dispatchEvent(new WarProblemEvent(parsed.problems));
    else this.parsed = parsed;
    this.#key = src;
    this.requestUpdate();
  }

  #onSlot = () => this.requestUpdate();

  /** Tells of each reading's problems once, and a developer once in all. */
  #tell() {
    const problems = this.parsed?.problems;
    if (!problems?.length || problems === this.#told) return;
    this.#told = problems;
    if (!this.#asked && isForeign(this.#raw)) return this.#learn();
    this.#warned = warnOnce(this, problems, this.#warned);
    this.dispatchEvent(new WarProblemEvent(problems));
  }

  /** Reads a fact-checker's mark-up once what reads it is there; whatever comes of it is told then. */
  #learn() {
    this.#asked = true;
    const again = () => ((this.#key = this.#loadedFrom = this.ledger = undefined), this.requestUpdate());
    void import('../model/claim-review.js').then(({ acceptReviews }) => (acceptReviews(), again()), again);
  }

  /** Looks again at a live address, while anybody can see it. */
  #plan = () => {
    clearTimeout(this.#timer);
    const src = this.#loadedFrom;
    if (!this.refresh || !src || document.hidden || !this.isConnected) return;
    const ms = Math.min(Math.max(MIN_REFRESH_SECONDS, this.refresh), MAX_REFRESH_SECONDS) * 1000;
    this.#timer = setTimeout(() => void this.#load(src, ms / 2).then(this.#plan), ms);
  };
}
