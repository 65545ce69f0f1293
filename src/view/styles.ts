/**
 * How everything looks: ink on the page's own paper. Lengths in `em` of the host's text, colours from the host's.
 * Every rule under `:host` is the page's to overrule; `--war-*` are listed in the README.
 */
import { css } from './tags.js';

/** Shared by every tag. */
export const baseStyles = css`
  :host {
    display: block;
    --rule: var(--war-rule, color-mix(in srgb, currentColor 30%, transparent));
    font-variant-numeric: lining-nums tabular-nums;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  /*
   * What asks its own width has none of its own: in a parent that is as wide as what it holds (a float, a flex row) it would
   * be nothing wide. An empty track asks for a column of text, and takes less.
   */
  :host(:not([inline], war-source))::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 32em);
  }
  p,
  ul,
  li,
  td,
  th,
  caption {
    margin: 0;
    padding: 0;
    text-align: start;
  }
  /* With \`none\` it would be no list to VoiceOver. */
  ul {
    list-style-type: '';
  }
  a,
  summary {
    color: var(--war-accent, inherit);
  }
  summary {
    cursor: pointer;
  }
  button {
    all: unset;
    cursor: pointer;
    text-decoration: underline dotted;
    text-underline-offset: 0.15em;
  }
  /* A finger needs 24 pixels. */
  summary,
  thead button {
    padding-block: 0.25em;
  }
  /* As high with the button as without. */
  .cite {
    font-size: var(--war-small, 0.85em);
    line-height: max(1.8em, 24px);
  }
  .cite button {
    display: inline-block;
  }
  :focus-visible {
    outline: 0.15em solid var(--war-accent, currentColor);
    outline-offset: 0.15em;
  }
  /* A table is no wider than its page, whatever its longest word. */
  caption,
  .badge {
    overflow-wrap: anywhere;
  }
  .badge {
    white-space: normal;
  }
  .badge::before {
    content: '○\\a0' / '';
    line-height: 0;
  }
  .badge.official::before {
    content: '■\\a0' / '';
  }
  .badge.press::before {
    content: '▤\\a0' / '';
  }
  .badge.count::before {
    content: '▲\\a0' / '';
  }
  .badge.study::before {
    content: '◆\\a0' / '';
  }
  .problem {
    /* In a running sentence it must not break the line; elsewhere it has a line to itself anyway. */
    display: inline;
    font-size: 0.85em;
    font-style: italic;
  }
  @media (prefers-contrast: more) {
    :host {
      --rule: currentColor;
    }
  }
  @media print {
    .cite {
      display: none;
    }
    /* Paper cannot be opened. */
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    a[href]::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;

/** A claim's card. */
export const claimStyles = css`
  :host([inline]:not([hidden])) {
    display: inline;
  }
  .card {
    padding: var(--war-padding, 0.7em 0);
    border: solid var(--rule);
    border-width: 1px 0;
    break-inside: avoid;
    container-type: inline-size;
    line-height: 1.4;
  }
  .card > * + * {
    margin-top: var(--war-gap, 0.45em);
  }
  [part='attribution'],
  [part='verification'],
  .quiet,
  details {
    font-size: var(--war-small, 0.85em);
  }
  .main {
    line-height: 1.15;
  }
  [part='figure'] {
    font-size: var(--war-figure-size, clamp(1.5em, 8cqi, 2.25em));
    font-weight: var(--war-figure-weight, 600);
    display: block;
  }
  .words {
    display: inline;
    font-size: 1.15em;
    font-weight: inherit;
    line-height: 1.35;
  }
  [part='measure'] {
    line-height: 1.35;
  }
  small {
    font-size: 1em;
  }
  [part='verification']::before {
    content: '◌\\a0' / '';
  }
  .open::before {
    content: '○\\a0' / '';
  }
  .half::before {
    content: '◐\\a0' / '';
  }
  .full::before {
    content: '●\\a0' / '';
  }
  .crossed::before {
    content: '⊗\\a0' / '';
  }
  .head {
    font-weight: 600;
  }
  li + li {
    margin-top: 0.25em;
  }
`;
