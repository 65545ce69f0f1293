/** How wide the pictures of a tag are, and when that changes. Reads the tag that it is given. */
import type { LitElement } from 'lit';

/** A unit of a picture is a sixteenth of the text's size. */
const [UNITS_PER_EM, USUAL_UNITS] = [16, 640];

/** The width of a tag in units of its pictures; the one before, or a usual one, where it has none. */
export const unitsOf = (tag: Element, before: number): number => {
  const px = parseFloat(getComputedStyle(tag).fontSize);
  return tag.clientWidth ? Math.max(1, Math.round((tag.clientWidth / px) * UNITS_PER_EM)) : before || USUAL_UNITS;
};

/** Watches the part of a tag's tree that is as wide as its pictures, `.gauge`. */
export class Gauge {
  readonly #tag: LitElement;
  readonly #onChange: () => void;
  #observer?: ResizeObserver;
  #part?: Element;

  constructor(tag: LitElement, onChange: () => void) {
    this.#tag = tag;
    this.#onChange = onChange;
  }

  start() {
    // The tag's own window may be a frame's; without a layout it has no observer.
    const view = this.#tag.ownerDocument.defaultView ?? window;
    // In the next frame: a redrawing may change the tag's height, and a loop of observations would be an error of the page's.
    const onResize = () => view.requestAnimationFrame(() => this.#tag.isConnected && this.#onChange());
    this.#observer = view.ResizeObserver && new view.ResizeObserver(onResize);
    this.#part = undefined;
    this.watch();
  }

  /** Of the picture's width and the text's size only: a height that the tag has given itself is no news. */
  watch() {
    const part = this.#tag.renderRoot.querySelector('.gauge');
    if (!part || part === this.#part) return;
    this.#observer?.disconnect();
    this.#observer?.observe((this.#part = part));
  }

  stop() {
    this.#observer?.disconnect();
  }
}
