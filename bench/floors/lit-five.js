// The barest card of five fields on Lit.
import { css, html, LitElement, unsafeCSS } from 'lit';

class BenchFive extends LitElement {
  static properties = { heading: {}, figure: {}, by: {}, source: {}, archive: {}, status: {} };
  static styles = [css`:host { display: block; }`, unsafeCSS(CARD_CSS)];
  render() {
    return html`<article><p>${this.heading}</p><p><strong>${this.figure}</strong></p><p>${this.by}</p><p><a href=${this.source}>Source</a> <a href=${this.archive}>Archived copy</a> <small>${this.status}</small></p></article>`;
  }
}
customElements.define('bench-five', BenchFive);
