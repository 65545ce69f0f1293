/** How the table of bonuses looks: hairlines, tabular numerals, bars in the text's own ink. */
import { tableStyles } from './table-styles.js';
import { css } from './tags.js';

const own = css`
  .sheet {
    container-type: inline-size;
  }
  /* Two columns of bars on one scale: they are of one width. */
  table {
    table-layout: fixed;
  }
  th,
  td {
    padding-block: 0.5em;
  }
  thead th {
    width: 30%;
  }
  thead th:first-child {
    width: 16%;
  }
  thead th:last-child {
    width: 24%;
  }
  thead th,
  .label,
  [part='attribution'],
  [part='measure'],
  .note,
  .year,
  .stated,
  details {
    font-size: var(--war-small, 0.85em);
  }
  .label {
    display: none;
  }
  /* As a button is, so that the heading has its size before there is a script. */
  thead span {
    display: inline-block;
    padding-block: 0.25em;
  }
  [aria-sort='descending'] > ::after {
    content: ' ↓' / '';
  }
  [aria-sort='ascending'] > ::after {
    content: ' ↑' / '';
  }
  [part='figure'],
  .ratio {
    font-weight: 600;
  }
  small {
    font-size: 1em;
  }
  .highlight > :first-child {
    font-weight: 700;
    border-inline-start: 0.25em solid var(--war-accent, currentColor);
    padding-inline-start: 0.5em;
  }
  .bar {
    display: block;
    box-sizing: border-box;
    height: 0.55em;
    margin: 0.35em 0 0.25em;
    overflow: visible;
    border: 0 solid;
    color: var(--war-bar, inherit);
  }
  svg.bar {
    width: 100%;
  }
  /* As thin as it may be, it is there. */
  hr.bar {
    min-width: 2px;
  }
  hr.once {
    border-top-width: 0.55em;
  }
  hr.again {
    border-width: 1px;
  }
  /* Where it ends is only about there. */
  hr.about {
    clip-path: polygon(0 0, 100% 0, calc(100% - 3px) 25%, 100% 50%, calc(100% - 3px) 75%, 100% 100%, 0 100%);
  }
  .bar rect {
    fill: currentColor;
    forced-color-adjust: auto;
  }
  .bar .span,
  .again .solid {
    fill: none;
    stroke: currentColor;
    stroke-width: 1px;
  }
  .bar .span {
    stroke-dasharray: 3 2;
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  @container (max-width: 36em) {
    table,
    caption,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead th:nth-child(n) {
      display: inline-block;
      width: auto;
      padding: 0.2em 0;
      padding-inline-end: 1.2em;
    }
    tr {
      padding: 0.6em 0;
    }
    /* One row has nothing to sort, and its cells have their headings themselves. */
    table:not(:has(tr + tr)) thead {
      display: none;
    }
    :is(th, td) {
      padding: 0.15em 0;
    }
    tbody th {
      font-weight: 600;
    }
    .label {
      display: block;
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
    /* Title, headings and the first row stay together. */
    thead,
    tr:first-child {
      break-before: avoid;
    }
    /* Chromium leaves buttons out where it prints the headings again on the next sheet. */
    thead :is(button, span) {
      display: contents;
    }
  }
`;

export const bonusStyles = tableStyles + own;
