/** The builder's page: what stands around the form, and the form beside what comes out of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FragmentKind } from '../model/find-fragment.js';
import { isBlank } from './data-of.js';
import type { State } from './draft.js';
import { inLanguage } from './other-marks.js';
import { LANGUAGES } from './words.js';

const KINDS: readonly (readonly [FragmentKind, string])[] = [
  ['claim', 'One claim'],
  ['trend', 'Figures over time'],
  ['bonus', 'Bonuses against pay'],
  ['source', 'A source'],
];

/** What is put together here, and what the buttons do. */
export interface PageParts {
  state: State;
  id: (pointer: string) => string;
  paste: unknown;
  form: unknown;
  side: unknown;
  hasBefore: boolean;
  change: (state: State) => void;
  skip: () => void;
  clear: () => void;
  undo: () => void;
}

/** The whole page. */
export const pageView = ({
  state,
  id,
  paste,
  form,
  side,
  hasBefore,
  change,
  skip,
  clear,
  undo,
}: PageParts): TemplateResult => {
  const { kind, drafts, lang, sentences } = state;
  const isEmpty = isBlank(kind, drafts[kind]) && sentences[kind] === undefined;
  return html`<header>
        <h1>Build a snippet</h1>
        <p>A number from a war is something somebody said. Fill in who said it, when, and how firmly; copy the snippet for your page. What you enter stays in this browser.</p>
        <p><a href="#${id('/preview')}" @click=${(event: Event) => (event.preventDefault(), skip())}>Skip to what readers see</a></p>
      </header>
      <div class="columns">
        <form novalidate autocomplete="off" @submit=${(event: Event) => event.preventDefault()} aria-label="The data">
          ${paste}
          <fieldset class="kinds">
            <legend>What do you want to show?</legend>
            ${KINDS.map(
              ([value, label]) =>
                html`<div class="check"><input type="radio" name=${id('/kind')} id=${id(`/kind/${value}`)} .checked=${kind === value} @change=${() => change({ ...state, kind: value })} /><label for=${id(`/kind/${value}`)}>${label}</label></div>`,
            )}
          </fieldset>
          ${form}
          <fieldset>
            <legend>Your page</legend>
            <div class="field"><label for=${id('/page-lang')}>Language of the page</label>
              <select id=${id('/page-lang')} .value=${live(lang)} @change=${(event: Event) => change(inLanguage(state, (event.target as HTMLSelectElement).value))}>
                ${LANGUAGES.map(([code, name]) => html`<option value=${code} ?selected=${code === lang}>${name}</option>`)}
              </select></div>
          </fieldset>
          <div class="end">
            <button type="button" ?disabled=${isEmpty} @click=${clear}>Clear the form</button>
            ${hasBefore ? html`<button type="button" id=${id('/undo')} @click=${undo}>Undo: restore what was there</button>` : nothing}
          </div>
        </form>
        <div class="side">${side}</div>
      </div>`;
};
