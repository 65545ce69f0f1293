/** What stands beside the form: the tag as readers see it, its sentence, and what is to be mended. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FragmentKind } from '../model/find-fragment.js';
import type { Draft, State } from './draft.js';
import type { Places } from './form.js';
import type { Fix } from './hedges.js';
import type { Made } from './made.js';
import { problemsView, warningsView } from './mend-view.js';

/** What an editor can do here. */
export interface Actions {
  id: (pointer: string) => string;
  sentence: (said: string | undefined) => void;
  inline: (isInline: boolean) => void;
  page: (address: string) => void;
  entryId: (id: string) => void;
  fix: (fix: Fix) => void;
  go: (pointer: string) => void;
  copy: (text: string, name: string) => void;
}

/** The live tag: the element itself, with the data as its property. */
const tag = (kind: FragmentKind, data: Draft, sentence: string, lang: string, isInline?: boolean): TemplateResult => {
  if (kind === 'trend') return html`<war-trend .trend=${data as never} lang=${lang}>${sentence}</war-trend>`;
  if (kind === 'bonus') return html`<war-bonus .bonus=${data as never} lang=${lang}>${sentence}</war-bonus>`;
  if (kind === 'source') return html`<p><war-source .source=${data as never} lang=${lang}>${sentence}</war-source></p>`;
  if (isInline) return html`<p>… <war-claim inline .claim=${data as never} lang=${lang}>${sentence}</war-claim> …</p>`;
  return html`<war-claim .claim=${data as never} lang=${lang}>${sentence}</war-claim>`;
};

const inlineField = ({ isInline }: State, { id, inline }: Actions): TemplateResult => {
  const box = id('/inline');
  return html`<div class="field check">
    <input type="checkbox" id=${box} aria-describedby="${box}-hint" .checked=${live(!!isInline)} @change=${(event: Event) => inline((event.target as HTMLInputElement).checked)} />
    <label for=${box}>Inside a sentence</label>
    <p class="hint" id="${box}-hint">Your words stay where they are, and a small ⓘ opens the card.</p>
  </div>`;
};

/** How readers will see it, with and without the script. */
export const previewView = (state: State, made: Made, places: Places, actions: Actions): TemplateResult => {
  const { kind, lang } = state;
  const isOwn = state.sentences[kind] !== undefined;
  const id = actions.id('/sentence');
  return html`<section aria-labelledby=${actions.id('/preview')}>
    <h2 id=${actions.id('/preview')} tabindex="-1">What readers see</h2>
    ${problemsView(made, places, actions)}
    <div class="paper" dir="auto">${made.data && !made.isBlank ? tag(kind, made.data, made.sentence, lang, state.isInline) : html`<p class="hint">The preview will appear here once the form has enough data.</p>`}</div>
    ${kind === 'claim' ? inlineField(state, actions) : nothing}
    <div class="field">
      <label for=${id}>The sentence inside the tag</label>
      <p class="hint" id="${id}-hint">What readers see without the script: in feeds, search results, old browsers. ${isOwn ? 'You wrote it yourself.' : 'Written from the data, until you change it.'}</p>
      <textarea id=${id} rows="4" dir="auto" lang=${lang} aria-describedby="${id}-hint" .value=${live(made.sentence)} @input=${(event: Event) => actions.sentence((event.target as HTMLTextAreaElement).value)}></textarea>
    </div>
    ${warningsView(made.sentenceWarnings, actions.fix)}
    ${isOwn && !made.sentence.trim() ? html`<p class="warning" role="status">Without a sentence, readers without the script see nothing.</p>` : nothing}
    ${isOwn ? html`<button type="button" @click=${() => actions.sentence(undefined)}>Write the sentence from the data again</button>` : nothing}
  </section>`;
};
