// A story as a reader has it whose browser runs no script: what stands inside the tags, and nothing of ours.

import { html, render } from 'lit';

/** The story's own markup under names that nobody has defined. */
export const withoutScript = (story: unknown): Node => {
  const drawn = document.createElement('div');
  render(html`${story}`, drawn);
  const page = document.createElement('div');
  page.innerHTML = drawn.innerHTML.replace(/<(\/?)war-(claim|trend|bonus|source)\b/g, '<$1war-$2-unread');
  return page;
};
