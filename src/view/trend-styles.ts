/** How claims over time look: what stands around the pictures, and the table. Hairlines, space, tabular numerals. */
import { tableStyles } from './table-styles.js';
import { css } from './tags.js';

const own = css`
  .trend {
    container-type: inline-size;
    margin: 0;
    padding: var(--war-padding, 0.7em 0);
    border: solid var(--rule);
    border-width: 1px 0;
    line-height: 1.4;
  }
  .title {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.25;
  }
  .quiet {
    font-size: var(--war-small, 0.85em);
    margin-top: var(--war-gap, 0.45em);
  }
  .name {
    font-weight: 600;
    font-size: 0.95em;
    margin-top: 0.7em;
  }
  .w1 {
    display: none;
  }
  .beside {
    display: block;
    text-indent: 0;
  }
  @container (min-width: 32em) {
    .w0 {
      display: none;
    }
    .w1 {
      display: block;
    }
    .beside {
      display: inline;
    }
    .beside::before {
      content: '· ';
    }
  }
  .apart {
    margin-top: 1em;
    padding-top: 0.6em;
    border-top: 1px solid var(--rule);
    font-style: italic;
  }
  .stage {
    position: relative;
    margin-top: 0.4em;
    break-inside: avoid;
  }
  canvas {
    position: absolute;
    inset: 0;
  }
  .awake > svg {
    opacity: 0;
  }
  .ring {
    box-sizing: border-box;
    position: absolute;
    width: 1em;
    height: 1em;
    margin: -0.5em;
    border: 1.5px solid;
    border-radius: 50%;
    pointer-events: none;
  }
  .paper {
    position: absolute;
    width: 0;
    height: 0;
    color: #111;
    forced-color-adjust: none;
  }
  .tip {
    box-sizing: border-box;
    position: absolute;
    z-index: 1;
    width: max-content;
    max-width: min(22em, 92%);
    padding: 0.5em 0.7em;
    border: 1px solid;
    color: var(--war-ink, CanvasText);
    background: var(--war-paper, Canvas);
    font-size: 0.85em;
    line-height: 1.35;
    pointer-events: none;
  }
  .tip:empty {
    visibility: hidden;
  }
  .tip b {
    display: block;
    font-size: 1.15em;
  }
  .legend,
  [part='attribution'] {
    overflow-wrap: anywhere;
  }
  .key {
    columns: 17em;
    margin: 0.3em 0;
  }
  .key li {
    display: flex;
    gap: 0.5em;
    break-inside: avoid;
  }
  /* What is too long for a line goes on under its name, not under the sample. */
  .legend li {
    padding-inline-start: 2.7em;
    text-indent: -2.7em;
  }
  .legend .act {
    display: inline-flex;
    gap: 0.5em;
    text-align: start;
    text-indent: 0;
  }
  .act > span {
    align-self: baseline;
  }
  .actions button,
  .act {
    display: inline-block;
    padding-block: 0.25em;
    text-decoration: none;
  }
  /* Not struck through: nothing is retracted. */
  [aria-pressed] span {
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.2em;
  }
  [aria-pressed='false'] span {
    text-decoration-style: solid;
    opacity: 0.6;
  }
  [aria-pressed='false'] svg {
    visibility: hidden;
  }
  .actions button {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
    margin-inline-end: 1em;
    color: var(--war-accent, inherit);
  }
  table {
    margin-top: 0.6em;
  }
  th,
  td {
    padding-block: 0.3em;
  }
  thead th:first-child {
    width: 34%;
  }
  thead,
  [part='verification'] {
    font-size: 0.95em;
  }
  [part='attribution'] {
    padding-top: 0.7em;
  }
  [part='figure'] {
    font-weight: 600;
    white-space: normal;
  }
  @container (max-width: 30em) {
    tr:has(> :nth-child(3)) {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    tr > :nth-child(3) {
      grid-column: 1 / -1;
      padding-top: 0;
    }
  }
  @media print {
    /* What is folded is shown, and needs no handle. */
    @supports selector(::details-content) {
      summary {
        display: none;
      }
    }
    /* Chart.js gives its canvas a display of its own. */
    .actions,
    canvas,
    .ring,
    .tip {
      display: none !important;
    }
    .awake > svg {
      opacity: 1;
    }
    tr {
      break-inside: avoid;
    }
    /* What stands above a picture or a table stays with it. */
    .name,
    .legend {
      break-after: avoid;
    }
    thead,
    thead + * > :first-child {
      break-before: avoid;
    }
  }
`;

export const trendStyles = tableStyles + own;
