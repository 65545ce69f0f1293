/**
 * When a tag is drawn: as soon as it is half a screen away from what the reader sees. Until then it costs next to nothing,
 * and what stands there already, the page's sentence or the server's card, can be read, found and jumped to.
 */
import { LitElement, type PropertyValues } from 'lit';
import type { FragmentKind } from '../model/find-fragment.js';
import { drawOver, hasOwnStyles } from './server-tree.js';
import { heed, unheed } from './nearest-language.js';
import { isBroken } from './sealed.js';
import { dress, rootOf } from './sheets.js';

/** How far around what is seen a tag is drawn, in screens. */
const SCREENS = 0.5;
/** A page with no more than this many tags that wait has them drawn one after the other, beginning after a second. */
const FEW = 50;
const IDLE_MS = 1000;
const PAUSE_MS = 50;
/** By how much a tag becomes higher than its sentence when it is drawn: less than nearly all do. */
const GROWS_PX = 100;

/** Connected since the last look. */
const fresh = new Set<NearElement>();
/** Looked at, and too far away. */
const waiting = new Set<NearElement>();
let observer: IntersectionObserver | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const look = () => {
  // Every tag is measured before any is drawn, so that the page is laid out once; those above will push it down.
  let grown = 0;
  const far = [...fresh].filter((tag) => {
    const { top, bottom } = tag.getBoundingClientRect();
    const isFar = top + grown > innerHeight * (1 + SCREENS) || bottom < -innerHeight * SCREENS;
    if (!isFar && tag.getClientRects().length) grown += tag.growth;
    return isFar;
  });
  if (far.length) wait();
  for (const tag of far) {
    fresh.delete(tag);
    waiting.add(tag);
    observer!.observe(tag);
  }
  for (const tag of fresh) tag.draw();
};

/** Listens, once, for what may draw those that wait. */
const wait = () => {
  observer ??= new IntersectionObserver(
    (entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && (target as NearElement).draw()),
    { rootMargin: SCREENS * 100 + '%' },
  );
  addEventListener('beforeprint', drawAll);
  addEventListener('keydown', onKey);
  clearTimeout(timer);
  timer = setTimeout(drawNext, IDLE_MS);
};

const forget = (tag: NearElement): boolean => {
  observer?.unobserve(tag);
  const wasWaiting = waiting.delete(tag);
  if (wasWaiting && !waiting.size) {
    removeEventListener('beforeprint', drawAll);
    removeEventListener('keydown', onKey);
    clearTimeout(timer);
  }
  return fresh.delete(tag) || wasWaiting;
};

/** Paper shows everything, and does not wait for a microtask. */
const drawAll = () => waiting.forEach((tag) => tag.draw(true));

/** Where a `/` is only written. */
const WRITABLE = 'input, textarea, [contenteditable], [contenteditable] *';

/** Who searches the page searches all of it. In other alphabets the key of an `f` has another letter. */
const onKey = (event: KeyboardEvent) => {
  const { key, code, ctrlKey, metaKey } = event;
  const isFind = (ctrlKey || metaKey) && (/^[fg]$/i.test(key) || /^Key[FG]$/.test(code));
  const isQuickFind = key === '/' && !(event.composedPath()[0] as Partial<Element>).matches?.(WRITABLE);
  if (key === 'F3' || isFind || isQuickFind) drawAll();
};

const drawNext = () => {
  if (waiting.size > FEW) return;
  const [next] = waiting;
  next?.draw();
  if (waiting.size) timer = setTimeout(drawNext, PAUSE_MS);
};

/** An element that is drawn when a reader comes near. Whoever awaits its `updateComplete` has it drawn at once. */
export abstract class NearElement extends LitElement {
  /**
   * How many pixels higher it becomes at least, in all likelihood, when it is drawn. What a server has drawn stays as high.
   *
   * @internal
   */
  get growth(): number {
    return this.shadowRoot ? 0 : GROWS_PX;
  }
  /** Which tag this is; also the name of its property, and of its attribute after `data-`. */
  protected abstract readonly kind: FragmentKind;
  /** Whether it is drawn as nodes alone, and what a server has drawn can stay once its buttons are there. */
  protected readonly isStill: boolean = false;
  /** What a server has drawn stands there still. */
  protected hasServerTree = false;
  /** Its data has been changed since, or taken away: what the server has drawn is no fallback any more. */
  protected isOutdated = false;

  /**
   * Lit asks it, before anything else, what was set on the tag before its script came, and sets that again when it draws the tag first.
   * Here this may be much later, and would win over what was set since: what was set before is set at once.
   *
   * @internal
   */
  override hasOwnProperty(name: PropertyKey): boolean {
    const isOwn = super.hasOwnProperty(name);
    if (!isOwn || !(this.constructor as typeof LitElement).elementProperties.has(name)) return isOwn;
    const self = this as unknown as Record<PropertyKey, unknown>;
    const value = self[name];
    delete self[name];
    self[name] = value;
    return false;
  }

  override connectedCallback() {
    if (this.hasUpdated) return this.nearCallback();
    if (!fresh.size) queueMicrotask(look);
    fresh.add(this);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null) {
    super.attributeChangedCallback(name, old, value);
    if (old === value) return;
    this.isOutdated ||= old !== null && name === 'data-' + this.kind;
    this.requestUpdate();
  }

  protected override createRenderRoot() {
    this.hasServerTree = !!this.shadowRoot;
    this.isOutdated ||= isBroken(this);
    if (this.hasServerTree && !hasOwnStyles(this.shadowRoot)) return dress(this);
    // While there is nothing to show the sentence stands as the page has set it: what is below moves once, not twice.
    return rootOf(this);
  }

  /** Puts on the tag's styles, where no server has. */
  protected dress() {
    if (!this.hasServerTree && !this.shadowRoot!.adoptedStyleSheets.length) dress(this);
  }

  protected override update(changed: PropertyValues) {
    const { shadowRoot: root, hasServerTree } = this;
    // A still is drawn anew as a whole.
    if (!hasServerTree && !(this.isStill && this.hasUpdated)) return super.update(changed);
    this.hasServerTree = false;
    drawOver(root!, () => {
      if (hasServerTree) {
        root!.replaceChildren();
        dress(this);
      }
      super.update(changed);
    });
  }

  /** Takes back what cannot be drawn, whatever a page has made of the language's own tools: its sentence stands there. `false` where there is nothing to take back. */
  protected abstract giveUp(error: unknown): boolean;

  protected override performUpdate() {
    try {
      super.performUpdate();
    } catch (error) {
      if (!this.giveUp(error)) throw error;
      this.requestUpdate();
    }
  }

  /** Called when the tag is moved into another document, or back. */
  adoptedCallback() {
    if (this.renderRoot) dress(this);
  }

  /** What `connectedCallback` is elsewhere: the tag is connected, and near. */
  protected nearCallback() {
    super.connectedCallback();
    heed(this);
  }

  override disconnectedCallback() {
    if (!forget(this)) this.awayCallback();
  }

  /** What `disconnectedCallback` is elsewhere: the tag was near, and is taken away. */
  protected awayCallback() {
    super.disconnectedCallback();
    unheed(this);
  }

  protected override getUpdateComplete(): Promise<boolean> {
    this.draw();
    return super.getUpdateComplete();
  }

  /**
   * Draws a tag that has waited; `isUrgent`: before this returns.
   *
   * @internal
   */
  draw(isUrgent = false) {
    if (!forget(this)) return;
    try {
      this.nearCallback();
      if (isUrgent) this.performUpdate();
    } catch (error) {
      console.warn(error); // Those after it are drawn all the same.
    }
  }
}
