/** A source: where it was read. On its own it is the badge; in a claim it is one of its sources. */
import { html, type TemplateResult } from 'lit';
import { agentForm } from './agent-form.js';
import { listField } from './form-list.js';
import { group, idField, moreFields, selectField, textField, type Form } from './form.js';
import { CREDIBILITY, RELIABILITY, SOURCE_KIND } from './words.js';

const MORE = ['archivedAt', 'publisher', 'lang', 'sourceReliability', 'credibility', 'dateAccessed'];

/** The fields of one source. */
export const sourceForm = (form: Form, at: string): TemplateResult =>
  html`<div class="row">${textField(form, `${at}/name`, 'Title or name')} ${selectField(form, `${at}/kind`, 'Kind of source', SOURCE_KIND)}</div>
    ${textField(form, `${at}/url`, 'Web address', { kind: 'url' })} ${textField(form, `${at}/datePublished`, 'Published', { isShort: true, hint: 'For example: 19 December 2025' })}
    ${moreFields(
      form,
      'More about this source',
      MORE.map((field) => `${at}/${field}`),
      html`${textField(form, `${at}/archivedAt`, 'Address of an archived copy', { kind: 'url' })} ${textField(form, `${at}/publisher/name`, 'Publisher')}
        <div class="row">${textField(form, `${at}/dateAccessed`, 'You read it on', { isShort: true })} ${textField(form, `${at}/lang`, 'Its language, in two letters', { isShort: true })}</div>
        <div class="row">${selectField(form, `${at}/sourceReliability`, 'Reliability (NATO code)', RELIABILITY)} ${selectField(form, `${at}/credibility`, 'Credibility (NATO code)', CREDIBILITY)}</div>`,
    )}`;

/** The sources of a claim or a series. */
export const sourcesForm = (form: Form, at: string): TemplateResult =>
  listField(form, `${at}/evidence`, { name: 'Source', add: 'Add a source', item: (item) => sourceForm(form, item) });

/** The whole form of `<war-source>`. */
export const sourcePage = (form: Form): TemplateResult =>
  html`${group(form, undefined, 'The source', sourceForm(form, ''))}
  ${group(form, undefined, 'Whose source it is', agentForm(form, '/agent', { isBrief: true }), 'This gives its side in the war.')}
  ${moreFields(form, 'For your ledger', ['/id'], idField(form))}`;
