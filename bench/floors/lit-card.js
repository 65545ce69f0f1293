// The barest card on Lit: the lines that it is told to show, and nothing else.
import { css, html, LitElement, nothing, unsafeCSS } from 'lit';

class BenchCard extends LitElement {
  static properties = { lines: { type: Array } };
  static styles = [css`:host { display: block; }`, unsafeCSS(CARD_CSS)];
  render() {
    return html`<article>
      ${this.lines.map(({ kind, text, more, href, link }) =>
        kind === 'figure'
          ? html`<p><strong>${text}</strong> ${more}</p>`
          : html`<p>${text}${href ? html` <a href=${href}>${link}</a>` : nothing}</p>`,
      )}
    </article>`;
  }
}
customElements.define('bench-card', BenchCard);
