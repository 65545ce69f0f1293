/** What is still to mend, as a list that leads to the fields; and where a sentence and the data say two things, with steps to take. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../text/locale.js';
import { proposedText } from './data-of.js';
import { textAt, type State } from './draft.js';
import type { Places } from './form.js';
import { figureIn, type Fix, type HedgeWarning } from './hedges.js';
import type { Made } from './made.js';
import { fieldFor, isToMend, type Told } from './problems.js';
import { stepsIn } from './sentence-steps.js';
import type { Actions } from './side-view.js';

const isEnglish = (lang: string) => /^en\b/i.test(lang);

/** The address of the first step that is offered. */
export const OFFER = '/offer';

/** Warnings of the hedge lint, spoken when they come, each with its one step; `offers` are steps that only add, below a word on them. */
export const warningsView = (
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
  locale: Locale,
  { fix, id }: Pick<Actions, 'fix' | 'id'>,
): TemplateResult => {
  const text = textAt(claim, '/text');
  const proposed = text.trim() ? '' : proposedText(claim, lang, locale);
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
  const word = 'The sentence says more than the data. Take over what is right:';
  return warningsView(textWarnings, fix, steps, word, id(OFFER));
};

/** “Correction 1, Date”: the label of a field, after the item of a list that it stands in. */
const nameOf = (field: string, { fields, items }: Places): string => {
  const item = [...items].filter(([at]) => field === at || field.startsWith(at + '/')).at(-1)?.[1];
  return [item, fields.get(field)].filter(Boolean).join(', ');
};

/** What is still wrong, as a list that leads to the fields. */
export const problemsView = (
  { problems, isBlank, textWarnings, sentenceWarnings }: Made,
  places: Places,
  { id, go }: Actions,
): TemplateResult => {
  const toMend = problems.filter(isToMend);
  const count = toMend.length;
  const step = ({ at, said: reason }: Told) => {
    const field = fieldFor(at, places.fields.keys());
    const said = field === undefined ? reason : `${nameOf(field, places)}: ${reason}`;
    const follow = (event: Event) => {
      event.preventDefault();
      go(field!);
    };
    return html`<li>${field === undefined ? html`${said} <small>(${at || 'the whole'})</small>` : html`<a href="#${id(field)}" @click=${follow}>${said}</a>`}</li>`;
  };
  return html`<p role="status" class="state">${isBlank ? 'Nothing has been filled in yet.' : count ? `${count} ${count === 1 ? 'problem' : 'problems'} to fix:` : textWarnings.length + sentenceWarnings.length ? 'The data can be read, but a sentence says something else: see the warning beside it.' : 'No problems found.'}</p>
    ${count ? html`<ul class="problems">${toMend.slice(0, 20).map(step)}</ul>` : nothing}`;
};
