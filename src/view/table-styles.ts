/** What the two tables, of claims over time and of bonuses, have in common: hairlines and room. */
import { css } from './tags.js';

export const tableStyles = css`
  table {
    width: 100%;
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
`;
