/** The box for what an editor already has, and what came of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Pasted } from './read-paste.js';

/** What was pasted, and what is to choose from. */
export interface PasteBox {
  text: string;
  /** What came of it, in a sentence. */
  said: string;
  choices: readonly Pasted[];
}

export const emptyBox: PasteBox = { text: '', said: '', choices: [] };

const MAX_CHOICES = 500;

/** `take` is given one of the choices; `read` what stands in the box. */
export const pasteView = (
  box: PasteBox,
  id: (pointer: string) => string,
  { type, read, take }: { type: (text: string) => void; read: () => void; take: (pasted: Pasted) => void },
): TemplateResult => {
  const area = id('/paste');
  const list = id('/paste/choice');
  const choose = () => {
    const select = document.getElementById(list) as HTMLSelectElement | null;
    const chosen = box.choices[+(select?.value ?? 0)];
    if (chosen) take(chosen);
  };
  return html`<fieldset class="paste">
    <legend>Start from what you have</legend>
    <div class="field">
      <label for=${area}>Paste it here, or leave this empty and fill in the form</label>
      <p class="hint" id="${area}-hint">A sentence, a snippet made here, a fact-check’s ClaimReview, a ledger, or columns of a spreadsheet: date, figure</p>
      <textarea id=${area} rows="3" dir="auto" spellcheck="false" aria-describedby="${area}-hint" .value=${live(box.text)} @input=${(event: Event) => type((event.target as HTMLTextAreaElement).value)}></textarea>
    </div>
    <button type="button" @click=${read}>Put it into the form</button>
    <p role="status" class="state">${box.said}</p>
    ${
      box.choices.length > 1
        ? html`<div class="row choose"><div class="field"><label for=${list}>Which of them?</label>
            <select id=${list}>${box.choices.slice(0, MAX_CHOICES).map(({ kind, name }, i) => html`<option value=${i}>${kind}: ${name}</option>`)}</select></div>
          <button type="button" @click=${choose}>Take this one</button></div>`
        : nothing
    }
  </fieldset>`;
};
