// What Lit weighs by itself.
import { html, LitElement } from 'lit';

class BenchNothing extends LitElement {
  render() {
    return html``;
  }
}
customElements.define('bench-nothing', BenchNothing);
