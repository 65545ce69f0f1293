/** How a ledger's own page looks: plain paper, the width of a column, the system's fonts. */
import { css } from '../view/tags.js';

export const pageStyles = css`
  :root {
    color-scheme: light dark;
    font: 100%/1.5 system-ui, sans-serif;
  }
  body {
    margin: 0 auto;
    padding: 1.5em 1em 4em;
    max-width: 46em;
    overflow-wrap: break-word;
  }
  h1 {
    font-size: 1.6em;
    line-height: 1.2;
  }
  h2 {
    margin-top: 2.5em;
    font-size: 1.25em;
  }
  a {
    color: inherit;
  }
  nav ul,
  ol.log {
    list-style: none;
    padding: 0;
  }
  nav > ul > li {
    display: inline;
    margin-inline-end: 1em;
  }
  nav summary {
    padding: 0.3em 0;
    cursor: pointer;
  }
  nav details ul {
    margin: 0 0 1em;
    padding-inline-start: 1.1em;
  }
  nav details li {
    padding: 0.2em 0;
    font-size: 0.9em;
  }
  .entry {
    margin: 2em 0;
  }
  /* What may start in sight must not start at a guessed height: what is below it would move. */
  .entry:nth-child(n + 20 of .entry) {
    content-visibility: auto;
    contain-intrinsic-size: auto 16em;
  }
  .entry:target {
    outline: 0.15em solid;
    outline-offset: 0.6em;
  }
  .quiet,
  .entry > details {
    font-size: 0.85em;
  }
  .entry > details {
    margin-top: 0.4em;
  }
  .anchor {
    text-decoration: none;
  }
  textarea {
    box-sizing: border-box;
    display: block;
    width: 100%;
    font: 0.85em/1.4 ui-monospace, monospace;
    color: inherit;
    background: transparent;
    border: 1px solid;
  }
  label {
    display: block;
    margin-top: 0.6em;
  }
  @media print {
    nav,
    .entry > details {
      display: none;
    }
  }
`;
