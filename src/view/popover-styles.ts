/** How what opens over the page looks, and what opens it. */
import { css } from './tags.js';

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
  /* Never alone on a line: before a button a line may break, whatever joins the two. */
  .mark {
    white-space: nowrap;
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
  /* On paper nothing opens: who says it and whether anyone could check stand in the sentence, in brackets. */
  @media print {
    [popovertarget='card'] {
      display: none;
    }
    [popover]:not(:popover-open) {
      display: inline;
      position: static;
      padding: 0;
      border: 0;
      /* The page's own paper. */
      background: none;
      font-size: 0.85em;
    }
    /* On the first and the last part, not on the popover: between its ends and theirs there is a space, or none. */
    [popover] [part='attribution']::before,
    #more > p:is(:first-child, .badge + p)::before {
      content: ' (';
    }
    [popover] [part='verification']::after,
    #more > p:has(+ .cite)::after {
      content: ')';
    }
    [popover] :is(article, p) {
      display: inline;
    }
    [popover] :is(.badge, .cite),
    .card > :not([part='attribution'], [part='verification']):is([popover] *) {
      display: none;
    }
    [popover] p + p:not(.badge + p)::before {
      content: ' · ';
    }
  }
`;
