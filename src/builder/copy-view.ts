/** What can be copied: the snippets, and what a ledger and a search engine need. */
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { PARTS } from '../model/find-entry.js';
import { copyPointer } from './copy-text.js';
import type { State } from './draft.js';
import { pageAddress, type Made } from './made.js';
import type { Actions } from './side-view.js';

/** Where the script lies: beside this page, or where the README says. */
const scriptAddress = (): string =>
  /^https?:/.test(location.protocol) && /\/builder\.html$/.test(location.pathname)
    ? new URL('embed.js', location.href).href
    : '/assets/war-claims/dist/embed.js';

/** Everything that can be copied. */
export const copyView = (
  { kind, page }: State,
  made: Made,
  entryId: string,
  copied: string,
  actions: Actions,
): TemplateResult => {
  const { snippets, ledgerEntry, jsonLd, isBlank, proposedId } = made;
  const one = (name: string, hint: string, text: string | undefined) => {
    const id = actions.id(copyPointer(name));
    return text === undefined
      ? nothing
      : html`<div class="copy">
          <label for=${id}>${name}</label>
          <p class="hint" id="${id}-hint">${hint}</p>
          <textarea id=${id} rows="4" readonly dir="ltr" spellcheck="false" aria-describedby="${id}-hint" .value=${text}></textarea>
          <button type="button" @click=${() => actions.copy(text, name)}>Copy<span class="spoken"> ${name}</span></button>
        </div>`;
  };
  const input = (event: Event) => (event.target as HTMLInputElement).value;
  const pageId = actions.id('/page');
  const nameId = actions.id('/entry-id');
  return html`<section aria-labelledby=${actions.id('/copying')}>
    <h2 id=${actions.id('/copying')}>Copy</h2>
    <p role="status" class="state">${copied}</p>
    ${
      isBlank || !snippets
        ? html`<p class="hint">The snippets will appear here once the form is filled in.</p>`
        : html`${one('Raw HTML', 'Where you can write HTML yourself: templates, an HTML block, WordPress as an administrator.', snippets.tag)}
        ${one('WordPress and others', `For systems that remove unknown tags but keep ${snippets.block.startsWith('<span') ? 'the data of other elements' : 'a quotation’s data'}.`, snippets.block)}
        <details ?open=${!!page || noChange}>
          <summary>A link, for a ledger of your own</summary>
          <div class="folded">
            <p class="hint">Works everywhere, and corrections in your ledger reach every page. Add the ledger entry below to your ledger first.</p>
            <div class="field"><label for=${pageId}>Address of your ledger’s page</label><p class="hint" id="${pageId}-hint">For example: https://publisher.example/ledger.html</p>
              <input id=${pageId} type="text" inputmode="url" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="${pageId}-hint" .value=${live(page)} @input=${(event: Event) => actions.page(input(event))} />
              ${page.trim() && !pageAddress(page) ? html`<p class="problem">A web address begins with https:// and has no spaces.</p>` : nothing}</div>
            <div class="field"><label for=${nameId}>Short name (id) of this entry</label><p class="hint" id="${nameId}-hint">Letters and hyphens. ${proposedId ? `If you leave this empty: ${proposedId}` : 'For example: uk-casualties'}</p>
              <input id=${nameId} type="text" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="${nameId}-hint" .value=${live(entryId)} @input=${(event: Event) => actions.entryId(input(event))} /></div>
            ${snippets.link === undefined ? html`<p class="hint">The link will appear here once both are filled in.</p>` : one('Link', 'An ordinary link; the script turns it into the tag.', snippets.link)}
          </div>
        </details>
        ${one('Once per page', 'The script that draws all tags on a page. Change the address to where you host it.', `<script type="module" src="${scriptAddress()}"></script>`)}
        <details>
          <summary>For developers: ledger entry and JSON-LD</summary>
          <div class="folded">
            ${one('Ledger entry', kind === 'source' ? 'Goes between the braces of “sources” in your ledger.' : `Goes into the list “${PARTS[kind]}” of your ledger.`, ledgerEntry)}
            ${one('JSON-LD', 'For search engines; goes into the page’s <head>.', jsonLd)}
          </div>
        </details>`
    }
  </section>`;
};
