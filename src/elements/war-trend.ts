/** The tag for claims over time: when it is planned, drawn, and drawn anew, and when its engine comes and goes. */
import { unsafeCSS, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Engine } from '../chart/engine.js';
import { drawPictures, type Picture } from '../chart/picture.js';
import { lineOf, trendWords, type TrendWords } from '../chart/trend-words.js';
import { claimAt, countOf } from '../model/statements.js';
import { parseTrend, type Trend, type TrendInput } from '../model/trend.js';
import { chartLocaleFor, chartMessages } from '../text/chart-messages.js';
import type { Locale } from '../text/locale.js';
import { fill } from '../text/messages.js';
import { sayRow } from '../text/say-trend.js';
import { pictureStyles, trendStyles } from '../view/trend-styles.js';
import { trendView, type TrendActions } from '../view/trend-view.js';
import { tags } from './tags.js';
import { WarElement } from './war-element.js';

/** A unit of a picture is a sixteenth of the text's size; below this many a picture is made smaller, not narrower. */
const UNITS_PER_EM = 16;
const LEAST_UNITS = 260;
const USUAL_UNITS = 640;

const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'Escape'];

/**
 * Claims over time: a table, and a picture of the same with every hedge drawn. Unlike measures stand in panels of their own.
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
 * @csspart details - What is folded away: the key, the tables.
 * @cssprop --war-ink-1 - First claimant of `<war-trend>`; so to `--war-ink-6`. Colour is never the only difference.
 * @cssprop --war-ink-2 - Second claimant.
 * @cssprop --war-ink-3 - Third claimant.
 * @cssprop --war-ink-4 - Fourth claimant.
 * @cssprop --war-ink-5 - Fifth claimant.
 * @cssprop --war-ink-6 - Sixth claimant.
 */
export class WarTrend extends WarElement<Trend> {
  static override properties: PropertyDeclarations = {
    trend: { attribute: false },
    noChart: { type: Boolean, attribute: 'no-chart', reflect: true },
    hiddenSeries: { state: true },
    units: { state: true },
  };
  static override styles = [...WarElement.styles, unsafeCSS(pictureStyles), unsafeCSS(trendStyles)];

  /** The trend as an object; wins over `data-trend`, a child script and `src`. Absent: those are asked. */
  declare trend: TrendInput | null;
  /** The tables alone, without a picture. Default: false. */
  declare noChart: boolean;
  declare protected hiddenSeries: ReadonlySet<string>;
  /** The width of the pictures. */
  declare protected units: number;

  protected readonly kind = 'trend';
  protected readonly parse = parseTrend;
  protected override readonly localeFor = chartLocaleFor;

  #words?: TrendWords;
  #made?: [unknown, unknown];
  #pictures: Picture[] = [];
  #engines = new Map<HTMLElement, Promise<Engine | undefined>>();
  #observer?: ResizeObserver;

  constructor() {
    super();
    this.hiddenSeries = new Set();
  }

  protected override nearCallback() {
    super.nearCallback();
    // In the next frame: what is drawn anew may change its own height, and a loop would be an error of the page's.
    // Of the tag's own window, which may be a frame's.
    const view = this.ownerDocument.defaultView ?? window;
    this.#observer = new view.ResizeObserver(() =>
      view.requestAnimationFrame(() => this.isConnected && this.#measure()),
    );
    this.#observer.observe(this);
  }

  protected override willUpdate() {
    const { parsed, locale, noChart } = this;
    if (!parsed?.ok || !locale) return;
    if (!this.units) this.#measure();
    const { value } = parsed;
    if (this.#made?.[0] !== value || this.#made[1] !== locale) {
      this.#made = [value, locale];
      this.#words = trendWords(value, locale, this.ledger);
      this.hiddenSeries = new Set();
    }
    this.#pictures = noChart ? [] : drawPictures(this.#words!.plan, this.units, locale, this.hiddenSeries);
  }

  protected view(_trend: Trend, locale: Locale): unknown {
    return trendView(
      tags,
      this.#words!,
      this.noChart ? [] : [this.#pictures],
      chartMessages(locale),
      this.frame,
      this.#actions,
    );
  }

  protected override line(): string {
    return lineOf(this.#words!, this.locale!);
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    for (const [stage, engine] of this.#engines)
      if (stage.isConnected) void engine.then((running) => running?.draw(this.#pictureOf(stage)));
      else this.#stop(stage);
  }

  protected override awayCallback() {
    super.awayCallback();
    this.#observer!.disconnect();
    for (const stage of this.#engines.keys()) this.#stop(stage);
  }

  #measure() {
    const px = parseFloat(getComputedStyle(this).fontSize);
    this.units = this.clientWidth
      ? Math.max(LEAST_UNITS, Math.round((this.clientWidth / px) * UNITS_PER_EM))
      : this.units || USUAL_UNITS;
  }

  #actions: TrendActions = {
    isHidden: (key) => this.hiddenSeries.has(key),
    onToggle: (key) => {
      const hidden = new Set(this.hiddenSeries);
      if (!hidden.delete(key)) hidden.add(key);
      this.hiddenSeries = hidden;
    },
    onReach: ({ currentTarget }) => void this.#wake(currentTarget as HTMLElement),
    onKey: (event) => {
      const { key, currentTarget, altKey, ctrlKey, metaKey } = event;
      if (!KEYS.includes(key) || altKey || ctrlKey || metaKey) return;
      // Escape may have more to close than a tooltip.
      if (key !== 'Escape') event.preventDefault();
      void this.#wake(currentTarget as HTMLElement).then((engine) => engine?.press(key));
    },
    sayTakeAway: (what) => fill(this.locale!.messages.download, { what }),
    onTakeAway: (what) => {
      const luggage = {
        words: this.#words!,
        locale: this.locale!,
        ledger: this.ledger,
        hidden: this.hiddenSeries,
        from: location.href,
      };
      void import('../chart/take-away.js')
        .then(({ takeAway }) => takeAway(what, luggage, this.shadowRoot!))
        .catch((error: unknown) => console.warn(`<${this.localName}>`, error));
    },
  };

  #pictureOf = (stage: HTMLElement) => this.#pictures[+stage.dataset.panel!]!;

  /** The engine of a stage, fetched when it is first reached for. Without it the picture stays as it is. */
  #wake(stage: HTMLElement): Promise<Engine | undefined> {
    const known = this.#engines.get(stage);
    if (known) return known;
    const panel = () => this.#words!.plan.panels[+stage.dataset.panel!]!;
    const count = (s: number) => countOf(panel().series[s]!);
    const say = (s: number, i: number) => {
      const locale = this.locale!;
      const { name, series } = panel();
      const { who, when, figure, firm } = sayRow(claimAt(series[s]!, i), locale, this.ledger);
      const { label } = series[s]!;
      const position = fill(chartMessages(locale).pointOf, { i: locale.number(i + 1), n: locale.number(count(s)) });
      return {
        who: who.startsWith(label) ? who : `${label} · ${who}`,
        figure,
        rest: [[name, when].filter(Boolean).join(' · '), firm.join('. '), position],
      };
    };
    const engine = import('../chart/engine.js').then(
      ({ startEngine }) =>
        stage.isConnected && this.#engines.has(stage)
          ? startEngine(stage, this.#pictureOf(stage), { count, say })
          : undefined,
      () => void this.#engines.delete(stage),
    );
    this.#engines.set(stage, engine);
    return engine;
  }

  #stop(stage: HTMLElement) {
    void this.#engines.get(stage)!.then((engine) => engine?.destroy());
    this.#engines.delete(stage);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'war-trend': WarTrend;
  }
}
