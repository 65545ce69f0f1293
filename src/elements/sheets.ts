/** The style sheets of a tag. Constructed sheets belong to one document; in another, e.g. a frame's, they are made again. Touches the tag it is given. */
import type { CSSResult, LitElement } from 'lit';

/** A tag's shadow root: the one that it has, or a new one. */
export const rootOf = (tag: HTMLElement): ShadowRoot => tag.shadowRoot ?? tag.attachShadow({ mode: 'open' });

/** A tag's shadow root with its class's sheets. Through the CSSOM, as a strict policy allows. */
export const dress = (tag: HTMLElement): ShadowRoot => {
  const root = rootOf(tag);
  const view = tag.ownerDocument.defaultView;
  const styles = (tag.constructor as typeof LitElement).elementStyles as CSSResult[];
  // Without a window, as in a parsed document, nothing is drawn.
  root.adoptedStyleSheets = !view
    ? []
    : styles.map(({ styleSheet, cssText }) => {
        if (view === window) return styleSheet!;
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync(cssText);
        return sheet;
      });
  return root;
};
