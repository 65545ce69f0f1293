// The pages that a story can stand on: none, one that resets everything, and three newspapers drawn for this purpose.

import { html, type TemplateResult } from 'lit';

export const pages = {
  plain: 'A plain page',
  reset: 'Root of 10 px, everything reset',
  broadsheet: 'A broadsheet',
  tabloid: 'A tabloid',
  site: 'A news site',
};

export type PageName = keyof typeof pages;

const plates: Partial<Record<PageName, TemplateResult>> = {
  broadsheet: html`<p class="plate">The Example Gazette</p>
    <p class="strip">World · Politics · Business · Letters</p>`,
  tabloid: html`<p class="plate">Daily Example</p>`,
  site: html`<p class="plate">example<b>news</b></p>
    <p class="strip">Latest · World · Explained</p>`,
};

/** A story with its newspaper's name above it. */
export const onPage = (name: PageName, story: unknown): unknown =>
  plates[name] ? html`<div class="masthead">${plates[name]}</div>${story}` : story;
