/** The form of a comparison: a row for each region, with what is paid once and what is paid again and again. */
import { html, nothing, type TemplateResult } from 'lit';
import { agentForm } from './agent-form.js';
import { proposedText } from './data-of.js';
import { isRecord, textAt, valueAt } from './draft.js';
import { figureForm } from './figure-form.js';
import { listField } from './form-list.js';
import { group, idField, moreFields, selectField, textField, type Form } from './form.js';
import { sourcesForm } from './source-form.js';
import { VERIFICATION } from './words.js';

const payment = (
  form: Form,
  at: string,
  place: string,
  legend: string,
  what: string,
  hasPer: boolean,
): TemplateResult => {
  const claim = valueAt(form.draft, at);
  const proposed = isRecord(claim) ? proposedText(claim, form.lang, form.locale, place) : '';
  const hasPay = hasPer && textAt(form.draft, `${at}/value/amount`) && !textAt(form.draft, `${at}/value/per`);
  return html`${figureForm(form, at, legend, { isBrief: true, hasPer, needsPer: hasPer })} ${hasPay ? html`<p class="problem" role="status">Say how often it is paid (per month, per year): otherwise it cannot be compared with the bonus.</p>` : nothing}
    ${moreFields(
      form,
      `Who says so, and when (${what})`,
      ['claimant', 'claimDate', 'observationPeriod', 'measure', 'verification', 'evidence', 'text'].map(
        (field) => `${at}/${field}`,
      ),
      html`${group(form, undefined, 'Who says so', agentForm(form, `${at}/claimant/0`, { isBrief: true }))}
        <div class="row">${textField(form, `${at}/claimDate`, 'When it was said', { isShort: true })} ${textField(form, `${at}/observationPeriod`, 'Period covered', { isShort: true })}</div>
        ${textField(form, `${at}/measure/name`, 'What it is', { hint: `For example: ${hasPer ? 'average monthly salary' : 'payment on signing'}` })} ${selectField(form, `${at}/verification/status`, 'Could anyone check it?', VERIFICATION)}
        ${textField(form, `${at}/text`, 'The claim in one sentence', { rows: 2, hint: proposed ? `If you leave this empty: “${proposed}”` : undefined })} ${sourcesForm(form, at)}`,
    )}`;
};

const row = (form: Form, at: string): TemplateResult => {
  const place = textAt(form.draft, `${at}/place/name`);
  return html`<div class="row">${textField(form, `${at}/place/name`, 'Region')} ${textField(form, `${at}/place/iso`, 'Code', { isShort: true, hint: 'For example: RU-KHM' })}</div>
    ${payment(form, `${at}/bonus`, place, 'Paid once', 'bonus', false)} ${payment(form, `${at}/income`, place, 'Regular pay', 'pay', true)}
    ${moreFields(form, 'The source’s own ratio of the two', [`${at}/stated`], figureForm(form, `${at}/stated`, 'Times a year’s pay', { isBrief: true, hasMoney: false }))}`;
};

/** The whole form of `<war-bonus>`. */
export const bonusPage = (form: Form): TemplateResult =>
  html`${group(form, undefined, 'The table', html`${textField(form, '/title', 'Title')} ${textField(form, '/note', 'Note below it')}`)}
  ${group(form, '/rows', 'Regions', listField(form, '/rows', { name: 'Region', add: 'Add a region', isShown: true, item: (at) => row(form, at) }))}
  ${moreFields(
    form,
    'Order, and your ledger',
    ['/sort', '/highlight', '/id'],
    html`${selectField(form, '/sort', 'Order', [
      ['', 'by ratio'],
      ['bonus', 'by bonus'],
      ['place', 'by name'],
      ['none', 'as entered'],
    ])}
    ${textField(form, '/highlight', 'Region to highlight')} ${idField(form)}`,
  )}`;
