/** The tag for claims over time: when it is planned, drawn, and drawn again. */
import { html, render, unsafeCSS, type PropertyDeclarations, type PropertyValues } from 'lit';
import { drawPictures, LEAST_UNITS, type Picture } from '../chart/picture.js';
import { pointsIn, sayPoint } from '../chart/say-point.js';
import { trendWords, type TrendWords } from '../chart/trend-words.js';
import { findFragment } from '../model/find-fragment.js';
import { parseTrend, type Trend, type TrendInput } from '../model/trend.js';
import { chartLocaleFor, chartMessages } from '../text/chart-messages.js';
import type { Locale } from '../text/locale.js';
import { fill } from '../text/messages.js';
import { fromWhere } from '../view/foot-view.js';
import { pictureStyles } from '../view/picture-styles.js';
import { trendStyles } from '../view/trend-styles.js';
import { picturesView, tablesView, trendView, type TrendActions, type TrendParts } from '../view/trend-view.js';
import { Engines } from './engines.js';
import { Gauge, unitsOf } from './gauge.js';
import { inTurn } from './in-turn.js';
import { stills } from './still.js';
import { tags } from './tags.js';
import { WarElement } from './war-element.js';

const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'Escape'];

const panelOf = (stage: HTMLElement) => +stage.dataset.panel!;

/**
 * Claims over time: a table, and a picture of the same with every hedge drawn. Different measures get panels of their own.
 * Without data, or with faulty data, the sentence inside the tag is what readers see.
 *
 * @element war-trend
 * @csspart chart - A panel's picture.
 * @csspart measure - What a panel counts.
 * @csspart table - A panel's table.
 * @csspart row - A statement in the table.
 * @csspart attribution - Who makes the statements below, and what holds for all of them.
 * @csspart figure - A number with its hedge.
 * @csspart verification - How it is known, and whether anyone could check.
 * @csspart details - What is collapsed until a reader opens it: the key, the tables.
 * @cssprop [--war-ink-1=color-mix(in srgb, #2f87e0 80%, currentColor)] - Colour of the first claimant in `<war-trend>`. Colour is never the only difference.
 * @cssprop [--war-ink-2=color-mix(in srgb, #cc8a00 80%, currentColor)] - Colour of the second claimant.
 * @cssprop [--war-ink-3=color-mix(in srgb, #9a55c8 80%, currentColor)] - Colour of the third claimant.
 * @cssprop [--war-ink-4=color-mix(in srgb, #1aa0bd 80%, currentColor)] - Colour of the fourth claimant.
 * @cssprop [--war-ink-5=color-mix(in srgb, #94602f 80%, currentColor)] - Colour of the fifth claimant.
 * @cssprop [--war-ink-6=color-mix(in srgb, #858c98 80%, currentColor)] - Colour of the sixth claimant.
 */
export class WarTrend extends WarElement<Trend> {
  static override properties: PropertyDeclarations = {
    trend: { attribute: false },
    noChart: { type: Boolean, attribute: 'no-chart', reflect: true },
    hiddenSeries: { state: true },
    units: { state: true },
  };
  static override styles = [...WarElement.styles, unsafeCSS(pictureStyles), unsafeCSS(trendStyles)];

  /** The trend as an object; wins over `data-trend`, a child script and `src`. Absent: they are used instead. */
  declare trend: TrendInput | null | undefined;
  /** Shows the tables only, without a picture. Default: false. */
  declare noChart: boolean;
  declare protected hiddenSeries: ReadonlySet<string>;
  /** The width that the pictures have. */
  declare protected units: number;

  protected readonly kind = 'trend';
  protected readonly parse = parseTrend;
  protected override readonly localeFor = chartLocaleFor;
  protected override readonly find = findFragment;
  #words?: TrendWords;
  /** What the words were made of, and the pictures. */
  #made?: [unknown, Locale];
  #drawn?: unknown[];
  /** What is drawn, which only an engine needs once it is. */
  #shapes?: Picture[];
  #parts: TrendParts = { pictures: [], tables: undefined };
  readonly #engines = new Engines({
    pictureOf: (stage) => this.#pictures[panelOf(stage)]!,
    speakerOf: (stage) => {
      const panel = () => this.#words!.plan.panels[panelOf(stage)]!;
      return {
        count: (s) => pointsIn(panel(), s),
        say: (s, i) => sayPoint(panel(), s, i, this.locale!, this.ledger),
      };
    },
  });
  readonly #gauge = new Gauge(this, () => (this.units = unitsOf(this, this.units)));

  constructor() {
    super();
    this.hiddenSeries = new Set();
    this.noChart ??= false;
  }

  protected override nearCallback() {
    super.nearCallback();
    this.#gauge.start();
  }

  protected override async scheduleUpdate() {
    // Between the pieces its sentence stands there.
    if (!this.hasUpdated && !this.hasServerTree) render(html`<slot></slot>`, this.renderRoot, this.renderOptions);
    try {
      await inTurn(() => (this.speak(), this.read()));
      await inTurn(() => this.#say());
      await inTurn(() => this.#lay());
    } catch (error) {
      this.giveUp(error);
    }
    await inTurn(() => void super.scheduleUpdate());
  }

  #say() {
    const { parsed, locale } = this;
    if (!parsed?.ok || !locale || (this.#made?.[0] === parsed.value && this.#made[1] === locale)) return;
    this.#made = [parsed.value, locale];
    this.#words = trendWords(parsed.value, locale, this.ledger);
    this.#parts.tables = undefined;
    this.hiddenSeries = new Set();
  }

  #lay() {
    if (this.#words) this.#parts.tables ??= stills(tablesView(tags, this.#words, chartMessages(this.#made![1])));
  }

  #draw() {
    // Other data may have come meanwhile.
    this.#say();
    this.#lay();
    const { parsed, locale, noChart, hiddenSeries } = this;
    if (!parsed?.ok || !locale) return;
    this.units ||= unitsOf(this, this.units);
    const from = [this.#words, this.units, hiddenSeries, noChart];
    if (this.#drawn?.every((one, i) => one === from[i])) return;
    this.#drawn = from;
    this.#shapes = undefined;
    this.#parts.pictures = noChart ? [] : picturesView(tags, this.#words!, [this.#pictures], true).map(stills);
    if (!this.#engines.isAwake) this.#shapes = undefined;
  }

  get #pictures(): Picture[] {
    const { units, locale, hiddenSeries } = this;
    const width = Math.max(LEAST_UNITS, units);
    const drawn = () => drawPictures(this.#words!.plan, width, locale!, hiddenSeries);
    return (this.#shapes ??= drawn().map((picture) => ({ ...picture, scale: units / width })));
  }

  /** In one piece with what puts it in its place; as for all of it where a tag has to be there at once, as for paper. */
  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    this.#draw();
  }

  protected view(_trend: Trend, locale: Locale): unknown {
    return html`${trendView(tags, this.#words!, this.#parts, chartMessages(locale), this.frame, this.#actions)}<i class="gauge"></i>`;
  }

  protected override async line(): Promise<string> {
    const { sayTrendLine } = await import('../chart/say-trend-line.js');
    return sayTrendLine(this.#words!, this.locale!);
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    this.#gauge.watch();
    this.#engines.draw();
  }

  protected override awayCallback() {
    super.awayCallback();
    this.#gauge.stop();
    this.#engines.stop();
  }

  #actions: TrendActions = {
    isHidden: (key) => this.hiddenSeries.has(key),
    onToggle: (key) => {
      const hidden = new Set(this.hiddenSeries);
      if (!hidden.delete(key)) hidden.add(key);
      this.hiddenSeries = hidden;
    },
    onReach: (event) => {
      const woken = this.#engines.wake(event.currentTarget as HTMLElement);
      // A mouse moves on; a finger has touched once, and that was before there was anybody to answer.
      if ((event as PointerEvent).pointerType === 'touch')
        void woken.then((engine) => engine?.point(event as PointerEvent));
    },
    onKey: (event) => {
      const { key, currentTarget, altKey, ctrlKey, metaKey } = event;
      if (!KEYS.includes(key) || altKey || ctrlKey || metaKey) return;
      // Escape may have more to close than a tooltip.
      if (key !== 'Escape' && !this.#engines.isMissing) event.preventDefault();
      void this.#engines.wake(currentTarget as HTMLElement).then((engine) => engine?.press(key));
    },
    sayTakeAway: (what) => fill(this.locale!.messages.download, { what }),
    onTakeAway: (what) => {
      const { ledger, hiddenSeries: hidden, address } = this;
      const [words, locale] = [this.#words!, this.locale!];
      import('../chart/take-away.js')
        .then(({ takeAway, permalinkOf }) => {
          const from = fromWhere(address ? permalinkOf('trend', address) : location.href, this.parsed!, locale);
          return takeAway(what, { words, locale, ledger, hidden, from }, this.shadowRoot!);
        })
        .catch(console.warn);
    },
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'war-trend': WarTrend;
  }
}
