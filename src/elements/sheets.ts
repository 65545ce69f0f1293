/** The style sheets of a tag. Constructed sheets belong to one document; in another, e.g. a frame's, they are made again. Touches the tag it is given. */
import type { CSSResult, LitElement } from 'lit';

/** A tag's shadow root with its class's sheets, and `more`. Through the CSSOM, as a strict policy allows. */
export const dress = (tag: HTMLElement, ...more: CSSResult[]): ShadowRoot => {
  const root = tag.shadowRoot ?? tag.attachShadow({ mode: 'open' });
  const view = tag.ownerDocument.defaultView;
  const styles = [...((tag.constructor as typeof LitElement).elementStyles as CSSResult[]), ...more];
  // A document without a window, such as a parsed one, is not drawn.
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
