/** Where a tag's data comes from, once or again and again, and who is told when it is wrong. */
import { findEntry } from '../model/find-entry.js';
import type { OpenLedger } from '../model/open-ledger.js';
import { failed, isForeign, type ParseContext } from '../model/parse.js';
import type { Parsed, Problem } from '../model/problem.js';
import { loadLedger } from '../load/load-ledger.js';
import { warnOnce, WarProblemEvent } from './events.js';
import { givenTo, hasWords, splitSource, takeGiven } from './given-data.js';
import { NearElement } from './near-element.js';

/** Below it a publisher's server would be asked for nothing; a timer that is set for a month fires at once. */
const [MIN_REFRESH_SECONDS, MAX_REFRESH_SECONDS] = [10, 2e6];

/** An element with data from a property, an attribute, a child script or an address: the first one wins. */
export abstract class DataElement<T> extends NearElement {
  abstract src: string | null | undefined;
  abstract refresh: number | null | undefined;

  /** What was read last; `undefined` while nothing was. */
  protected parsed?: Parsed<T>;
  protected ledger?: OpenLedger;

  /** What `parsed` was read from, and as what it was given: a text, an object, an address. */
  #raw?: unknown;
  #key?: unknown;
  #hadWords?: boolean;
  #loadedFrom?: string;
  #timer?: ReturnType<typeof setTimeout>;
  #told?: readonly Problem[];
  #fault = '';
  #hasLearned = false;

  /** How its data is found in a ledger. */
  protected readonly find: typeof findEntry = findEntry;
  protected abstract parse(input: never, context?: ParseContext): Parsed<T>;

  /** Reads the data again where it has changed. */
  protected read() {
    const given = takeGiven(this, this.kind);
    this.#hadWords = hasWords(this);
    if (given !== undefined) {
      this.ledger = undefined;
      this.#loadedFrom = undefined;
      if (given !== this.#key) this.parsed = this.parse((this.#key = this.#raw = given) as never);
    } else if (this.src) void this.#load(this.src, Infinity);
    else this.parsed = this.ledger = this.#key = this.#loadedFrom = undefined;
    this.#plan();
  }

  /** Where the shown data is from: the address in the ledger. While another one loads, this is not what `src` says. */
  protected get address(): string | undefined {
    return this.ledger && new URL(this.#key as string, this.baseURI).href;
  }

  /**
   * What the tag itself listens to.
   *
   * @internal
   */
  handleEvent({ type }: Event) {
    if (type === 'visibilitychange') this.#plan();
    if (type !== 'slotchange') return;
    // That a slot has been given what stood in the tag before is no news.
    const given = givenTo(this, this.kind) ?? this.src ?? undefined;
    if (given !== this.#key || hasWords(this) !== this.#hadWords) this.requestUpdate();
  }

  async #load(src: string, freshMs: number) {
    if (src === this.#loadedFrom && freshMs === Infinity) return;
    this.#loadedFrom = src;
    const { url, name } = splitSource(src, this.baseURI);
    const fault = () => (url ? failed('missing-field', src + '#id') : failed('bad-url', src));
    const loaded = url && name ? await loadLedger(url, performance.now(), freshMs) : fault();
    if (src !== this.src || src !== this.#loadedFrom) return; // asked for something else meanwhile
    if (!loaded.ok) return this.#settle(loaded, src);
    if (this.ledger === loaded.value && this.#key === src) {
      if (this.parsed?.ok) this.#fault = ''; // It is the one that is shown: what was wrong meanwhile is over.
      return;
    }
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

  /** Looks again at a live address, while anybody can see it. */
  #plan() {
    clearTimeout(this.#timer);
    const src = this.#loadedFrom;
    if (!this.refresh || !src || !this.isConnected) return;
    document.addEventListener('visibilitychange', this);
    if (document.hidden) return;
    const ms = Math.min(Math.max(MIN_REFRESH_SECONDS, this.refresh), MAX_REFRESH_SECONDS) * 1000;
    this.#timer = setTimeout(() => void this.#load(src, ms / 2).then(() => this.#plan()), ms);
  }

  protected override awayCallback() {
    super.awayCallback();
    document.removeEventListener('visibilitychange', this);
    clearTimeout(this.#timer);
  }

  /** Tells of each reading's problems once, and a developer once in all. */
  protected tell() {
    const problems = this.parsed?.problems;
    if (!problems?.length || problems === this.#told) return;
    this.#told = problems;
    if (!this.#hasLearned && isForeign(this.#raw)) return this.#learn();
    warnOnce(this, problems);
    this.dispatchEvent(new WarProblemEvent(problems));
  }

  /** Reads a fact-checker's mark-up once what reads it is there; whatever comes of it is told then. */
  #learn() {
    this.#hasLearned = true;
    const again = () => ((this.#key = this.#loadedFrom = this.ledger = undefined), this.requestUpdate());
    void import('../model/claim-review.js').then(({ acceptReviews }) => (acceptReviews(), again()), again);
  }
}
