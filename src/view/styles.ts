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
  ul {
    list-style: none;
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
  :host([inline]) {
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
  details,
  .popover {
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

/** A card or details that open over the page. */
export const popoverStyles = css`
  /* A finger needs more room than the line gives, and the line must not move. */
  [popovertarget] {
    position: relative;
  }
  [popovertarget]::after {
    content: '';
    position: absolute;
    inset: -0.35em 0;
  }
  [popovertarget='card'] {
    line-height: 0;
    padding: 0.75em 0;
    margin: -0.75em 0;
  }
  /* Small, of the text's own ink, and none of the shapes that a state or a source has. Drawn: not every phone has the letter. */
  [popovertarget='card']::before {
    content: 'i' / '';
    display: inline-block;
    width: 1.3em;
    margin: -0.4em 0;
    margin-inline-start: 0.3em;
    border: 1px solid;
    border-radius: 50%;
    font: 600 0.6em/1.3 serif;
    text-align: center;
  }
  [popover] {
    box-sizing: border-box;
    position: fixed;
    inset: auto;
    margin: 0;
    max-width: min(26em, 100vw - 1em);
    max-height: 80vh;
    overflow: auto;
    padding: 0.7em 0.9em;
    border: 1px solid;
    color: var(--war-ink, CanvasText);
    background: var(--war-paper, Canvas);
    font-size: max(0.9em, 13px);
    line-height: 1.4;
    text-indent: 0;
    white-space: normal;
  }
  #card {
    width: 26em;
  }
  [popover] .card {
    border: 0;
    padding: 0;
  }
`;
