/** What stands beside the form: the tag as readers see it, its sentence, what is to be mended, and what can be copied. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FragmentKind } from '../model/find-fragment.js';
import { copyPointer } from './copy-text.js';
import { proposedText } from './data-of.js';
import { textAt, type Draft, type State } from './draft.js';
import { figureIn, type Fix, type HedgeWarning } from './hedges.js';
import { pageAddress, type Made } from './made.js';
import { fieldFor } from './problems.js';
import { stepsIn } from './sentence-steps.js';

const isEnglish = (lang: string) => /^en\b/i.test(lang);

/** The address of the first step that is offered. */
export const OFFER = '/offer';

/** What an editor can do here. */
export interface Actions {
  id: (pointer: string) => string;
  sentence: (said: string | undefined) => void;
  page: (address: string) => void;
  entryId: (id: string) => void;
  fix: (fix: Fix) => void;
  go: (pointer: string) => void;
  copy: (text: string, name: string) => void;
}

/** The live tag: the element itself, with the data as its property. */
const tag = (kind: FragmentKind, data: Draft, sentence: string, lang: string): TemplateResult => {
  if (kind === 'trend') return html`<war-trend .trend=${data as never} lang=${lang}>${sentence}</war-trend>`;
  if (kind === 'bonus') return html`<war-bonus .bonus=${data as never} lang=${lang}>${sentence}</war-bonus>`;
  if (kind === 'source') return html`<p><war-source .source=${data as never} lang=${lang}>${sentence}</war-source></p>`;
  return html`<war-claim .claim=${data as never} lang=${lang}>${sentence}</war-claim>`;
};

/** Warnings of the hedge lint, spoken when they come, each with its one step; `offers` are steps that only add, below a word on them. */
const warningsView = (
  warnings: readonly HedgeWarning[],
  fix: (fix: Fix) => void,
  offers: readonly Fix[] = [],
  word = '',
  offerId = '',
): TemplateResult =>
  html`<div role="status" class="warnings">
      ${warnings.map(({ said }) => html`<p class="warning">${said}</p>`)} ${offers.length ? html`<p class="hint">${word}</p>` : nothing}
    </div>
    ${[...warnings.flatMap((warning) => warning.fix ?? []), ...offers].map((step, i) => html`<button type="button" id=${(!i && offers.length && offerId) || nothing} @click=${() => fix(step)}>${step.label}</button> `)}`;

/** What the lint says of the claim's own sentence, and steps to begin with: the sentence, or what it gives and the data lacks. */
export const claimWarnings = (
  { drafts: { claim }, lang }: State,
  { textWarnings }: Made,
  { fix, id }: Pick<Actions, 'fix' | 'id'>,
): TemplateResult => {
  const text = textAt(claim, '/text');
  const proposed = text.trim() ? '' : proposedText(claim);
  if (proposed)
    return warningsView(
      [],
      fix,
      [{ label: `Write “${proposed}”`, fields: [['/text', proposed]] }],
      'The sentence is still missing.',
    );
  const figure = textAt(claim, '/value/shape') ? undefined : figureIn(text, lang);
  const steps = [...(figure ? [figure] : []), ...(isEnglish(lang) ? stepsIn(claim) : [])].map((step) => ({
    ...step,
    isOffer: true,
  }));
  const word = 'The sentence gives more than the data has. Take over what is right:';
  return warningsView(textWarnings, fix, steps, word, id(OFFER));
};

/** What is still wrong, as a list that leads to the fields. */
const problemsView = (
  { problems, isBlank, textWarnings, sentenceWarnings }: Made,
  fields: ReadonlySet<string>,
  { id, go }: Actions,
): TemplateResult => {
  const count = problems.length;
  const step = ({ at, said }: Made['problems'][number]) => {
    const field = fieldFor(at, fields);
    const follow = (event: Event) => {
      event.preventDefault();
      go(field!);
    };
    return html`<li>${field === undefined ? html`${said} <small>(${at || 'the whole'})</small>` : html`<a href="#${id(field)}" @click=${follow}>${said}</a>`}</li>`;
  };
  return html`<p role="status" class="state">${isBlank ? 'Nothing filled in yet.' : count ? `${count} ${count === 1 ? 'thing' : 'things'} to mend:` : textWarnings.length + sentenceWarnings.length ? 'The data can be read; but a sentence says something else, see the warning beside it.' : 'Nothing to mend.'}</p>
    ${count ? html`<ul class="problems">${problems.slice(0, 20).map(step)}</ul>` : nothing}`;
};

/** How readers will see it, with and without the script. */
export const previewView = (
  state: State,
  made: Made,
  fields: ReadonlySet<string>,
  actions: Actions,
): TemplateResult => {
  const { kind, lang } = state;
  const isOwn = state.sentences[kind] !== undefined;
  const id = actions.id('/sentence');
  return html`<section aria-labelledby=${actions.id('/preview')}>
    <h2 id=${actions.id('/preview')} tabindex="-1">What readers see</h2>
    ${problemsView(made, fields, actions)}
    <div class="paper" dir="auto">${made.data && !made.isBlank ? tag(kind, made.data, made.sentence, lang) : html`<p class="hint">The tag shows here as soon as there is enough for it.</p>`}</div>
    <div class="field">
      <label for=${id}>The sentence inside the tag</label>
      <p class="hint" id="${id}-hint">What readers see where no script runs: in feeds, search results, old browsers. ${isOwn ? 'You wrote it yourself.' : 'Written from the data, until you change it.'}</p>
      <textarea id=${id} rows="4" dir="auto" lang=${lang} aria-describedby="${id}-hint" .value=${live(made.sentence)} @input=${(event: Event) => actions.sentence((event.target as HTMLTextAreaElement).value)}></textarea>
    </div>
    ${warningsView(made.sentenceWarnings, actions.fix)}
    ${isOwn && !made.sentence.trim() ? html`<p class="warning" role="status">Without a sentence, readers without the script see nothing.</p>` : nothing}
    ${isOwn ? html`<button type="button" @click=${() => actions.sentence(undefined)}>Write the sentence from the data again</button>` : nothing}
  </section>`;
};

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
  const { snippets, ledgerEntry, jsonLd, isBlank } = made;
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
        ? html`<p class="hint">The snippets stand here when the form is filled in.</p>`
        : html`${one('Raw HTML', 'Where you may write HTML yourself: templates, an HTML block, WordPress as administrator.', snippets.tag)}
        ${one('WordPress and others', 'For systems that throw unknown tags away but keep a quotation’s data.', snippets.block)}
        <details ?open=${!!page}>
          <summary>A link, for a ledger of your own</summary>
          <div class="folded">
            <p class="hint">Survives everywhere, and corrections in your ledger reach every page. The ledger entry below has to be in your ledger.</p>
            <div class="field"><label for=${pageId}>Address of your ledger’s page</label><p class="hint" id="${pageId}-hint">For instance: https://publisher.example/ledger.html</p>
              <input id=${pageId} type="text" inputmode="url" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="${pageId}-hint" .value=${live(page)} @input=${(event: Event) => actions.page(input(event))} />
              ${page.trim() && !pageAddress(page) ? html`<p class="problem">A web address begins with https://</p>` : nothing}</div>
            <div class="field"><label for=${nameId}>Short name (id) of this entry</label><p class="hint" id="${nameId}-hint">Letters and hyphens, such as uk-casualties</p>
              <input id=${nameId} type="text" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="${nameId}-hint" .value=${live(entryId)} @input=${(event: Event) => actions.entryId(input(event))} /></div>
            ${snippets.link === undefined ? html`<p class="hint">The link stands here when both are filled in.</p>` : one('Link', 'An ordinary link; the script turns it into the tag.', snippets.link)}
          </div>
        </details>
        ${one('Once in the page', 'The script that draws all tags of a page. Put the address in where you keep it.', `<script type="module" src="${scriptAddress()}"></script>`)}
        <details>
          <summary>For developers: ledger entry and JSON-LD</summary>
          <div class="folded">
            ${one('Ledger entry', `Goes into the list “${{ claim: 'claims', trend: 'trends', bonus: 'bonuses', source: 'sources' }[kind]}” of your ledger.`, ledgerEntry)}
            ${one('JSON-LD', 'For search engines; goes into the page’s head.', jsonLd)}
          </div>
        </details>`
    }
  </section>`;
};
