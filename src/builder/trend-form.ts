/** The form of a trend: series of dates and figures, one a line. */
import { html, type TemplateResult } from 'lit';
import { agentForm } from './agent-form.js';
import { listAt } from './draft.js';
import { listField } from './form-list.js';
import { group, idField, moreFields, selectField, textField, type Form } from './form.js';
import { sourcesForm } from './source-form.js';
import { BASIS, TEMPORALITY } from './words.js';

const points = (form: Form, at: string): unknown => {
  const kept = listAt(form.draft, `${at}/points`).length || listAt(form.draft, `${at}/claims`).length;
  if (kept)
    return html`<p class="hint">Its ${kept} points hold more than a line can show; they are kept as they are.</p>`;
  return html`${textField(form, `${at}/points`, 'Dates and figures, one per line', { rows: 8, hint: 'Type them, or paste two columns of a spreadsheet: 2024-01, more than 500000' })}`;
};

const series = (form: Form, at: string): TemplateResult =>
  html`<div class="row">
      ${textField(form, `${at}/label`, 'Name of the line', { hint: 'Shown at the end of the line' })} ${textField(form, `${at}/measure/name`, 'What is counted', { hint: 'Different measures are drawn separately' })}
    </div>
    ${group(form, undefined, 'Who says so', agentForm(form, `${at}/claimant/0`, { isBrief: true }))} ${points(form, at)}
    <div class="row">${selectField(form, `${at}/basis`, 'How it is known', BASIS)} ${selectField(form, `${at}/measure/temporality`, 'How it is counted', TEMPORALITY)}</div>
    ${moreFields(form, 'Sources of this line', [`${at}/evidence`], sourcesForm(form, at))}`;

/** The whole form of `<war-trend>`. */
export const trendPage = (form: Form): TemplateResult =>
  html`${group(form, undefined, 'The chart', html`${textField(form, '/title', 'Title', { hint: 'What is claimed, and by whom' })} ${textField(form, '/note', 'Note below it')}`)}
  ${group(form, '/series', 'Lines', listField(form, '/series', { name: 'Line', add: 'Add a line', isShown: true, item: (at) => series(form, at) }))}
  ${group(
    form,
    undefined,
    'Events to mark',
    listField(form, '/events', {
      name: 'Event',
      add: 'Add an event',
      item: (at) =>
        html`<div class="row">${textField(form, `${at}/date`, 'Date', { isShort: true })} ${textField(form, `${at}/label`, 'Its name')}</div>`,
    }),
  )}
  ${moreFields(
    form,
    'Scale, and your ledger',
    ['/scale', '/id'],
    html`${selectField(form, '/scale', 'Scale', [
      ['', 'usual (linear)'],
      ['log', 'logarithmic'],
    ])}
    ${idField(form)}`,
  )}`;
