/** How the table of claims over time looks: hairlines, tabular numerals. */
import { css } from './tags.js';

export const tableStyles = css`
  table {
    width: 100%;
    margin-top: 0.6em;
    border-collapse: collapse;
    border-block: 1px solid var(--rule);
    line-height: 1.35;
  }
  caption {
    font-weight: 600;
    padding: 0.4em 0;
  }
  th,
  td {
    vertical-align: top;
    font-weight: inherit;
    padding-block: 0.3em;
    padding-inline: 0 1em;
    border: 0;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  tbody,
  tr + tr {
    border-top: 1px solid var(--rule);
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
`;
