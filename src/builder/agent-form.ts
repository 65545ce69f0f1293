/** Who says something, or publishes it, and on which side they are. */
import { html, nothing, type TemplateResult } from 'lit';
import { listField } from './form-list.js';
import { checkField, moreFields, selectField, textField, type Form } from './form.js';
import { textAt } from './draft.js';
import { PARTY } from './words.js';

/** One person, office or organisation. */
export const agentForm = (form: Form, at: string, { isBrief = false } = {}): TemplateResult => {
  const party = textAt(form.draft, `${at}/partyToConflict`);
  const isSided = party === 'party' || party === 'supportsParty';
  return html`<div class="row">
      ${textField(form, `${at}/name`, 'Name', { hint: isBrief ? undefined : 'A person, an office, an organisation' })}
      ${isBrief ? nothing : textField(form, `${at}/jobTitle`, 'Office or function', { hint: 'For example: President of Russia' })}
    </div>
    <div class="row">
      ${selectField(form, `${at}/partyToConflict`, 'Side in the war', PARTY)}
      ${isSided || textAt(form.draft, `${at}/side`) ? textField(form, `${at}/side`, 'Which side', { hint: 'A country, such as Ukraine', isShort: true }) : nothing}
    </div>
    ${isSided && !textAt(form.draft, `${at}/side`) ? html`<p class="problem" role="status">Say which side: otherwise readers see only that they are on one.</p>` : nothing}
    ${
      isBrief
        ? nothing
        : moreFields(
            form,
            'More about them',
            ['partyNote', 'description', 'url', 'named'].map((field) => `${at}/${field}`),
            html`${textField(form, `${at}/partyNote`, 'Why you classify them this way')} ${textField(form, `${at}/description`, 'Description')}
          ${textField(form, `${at}/url`, 'Web address', { kind: 'url' })} ${checkField(form, `${at}/named`, 'Not a named person or organisation: “activists”, “officials”', false)}`,
          )
    }`;
};

/** Everybody who makes a claim together. */
export const claimantsForm = (form: Form, claimAt: string, isBrief = false): TemplateResult =>
  listField(form, `${claimAt}/claimant`, {
    name: 'Claimant',
    add: 'Add a claimant',
    isShown: true,
    item: (at) => agentForm(form, at, { isBrief }),
  });
