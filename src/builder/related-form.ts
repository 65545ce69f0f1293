/** Other claims on the same thing: what the same claimant said at other times, and what others say. */
import { html, nothing, type TemplateResult } from 'lit';
import { claimantsForm } from './agent-form.js';
import { proposedText } from './data-of.js';
import { isHistory, isRecord, relatedDraft, same, valueAt, type Draft } from './draft.js';
import { figureForm } from './figure-form.js';
import { listField } from './form-list.js';
import { checkField, moreFields, selectField, textField, type Choices, type Form } from './form.js';
import { sayFigureDraft } from './say-figure-draft.js';
import { BASIS, HISTORY, MODALITY, RIVALS, VERIFICATION } from './words.js';

/** Whether it counts the same thing at the same place; unticked, both are asked for. */
const sharing = (form: Form, at: string, isOthers: boolean): TemplateResult => {
  const target = valueAt(form.draft, at) as Draft;
  const { measure, observationAbout } = form.draft;
  const own = html`<div class="row">${textField(form, `${at}/measure/name`, 'What it counts')} ${textField(form, `${at}/observationAbout/name`, 'Where')}</div>`;
  // Of another's claim nothing is taken for granted.
  if (isOthers && measure === undefined) return own;
  const isShared = same(target.measure, measure) && same(target.observationAbout, observationAbout);
  const change = (event: Event) => {
    const { measure: _1, observationAbout: _2, ...rest } = target;
    form.set(
      at,
      (event.target as HTMLInputElement).checked
        ? {
            ...rest,
            ...(measure !== undefined && { measure }),
            ...(observationAbout !== undefined && { observationAbout }),
          }
        : { ...rest, measure: { name: '' } },
    );
  };
  const id = form.id(`${at}/shared`);
  return html`<div class="field check"><input id=${id} type="checkbox" .checked=${isShared} @change=${change} /><label for=${id}>Counts the same thing in the same place</label></div>
    ${isShared ? nothing : own}`;
};

const related = (form: Form, at: string, label: string, choices: Choices, hasClaimant: boolean): TemplateResult => {
  const target = valueAt(form.draft, `${at}/target`);
  if (!isRecord(target))
    return html`${selectField(form, `${at}/type`, label, choices)} ${textField(form, `${at}/target`, 'Short name (id) of that claim in your ledger')} ${textField(form, `${at}/note`, 'Note')}`;
  const proposed = sayFigureDraft(target, form.lang) && proposedText(target, form.lang, form.locale);
  return html`${selectField(form, `${at}/type`, label, choices)} ${hasClaimant ? claimantsForm(form, `${at}/target`, true) : nothing}
    ${figureForm(form, `${at}/target`, 'That figure', { isBrief: true })}
    <div class="row">
      ${textField(form, `${at}/target/claimDate`, 'When it was said', { isShort: true })} ${textField(form, `${at}/target/observationPeriod`, 'Period covered', { isShort: true, hint: 'The time that is counted. Without it the two are not compared.' })}
    </div>
    ${sharing(form, `${at}/target`, choices === RIVALS)}
    ${moreFields(
      form,
      'More about it',
      [
        ...['text', 'modality', 'basis', 'verification'].map((field) => `${at}/target/${field}`),
        `${at}/note`,
        `${at}/comparable`,
        `${at}/reverse`,
      ],
      html`${textField(form, `${at}/target/text`, 'The claim in one sentence', { rows: 2, hint: proposed ? `If you leave this empty: “${proposed}”` : undefined })}
        <div class="row">${selectField(form, `${at}/target/modality`, 'How firmly it is said', MODALITY)} ${selectField(form, `${at}/target/basis`, 'How it is known', BASIS)}</div>
        ${selectField(form, `${at}/target/verification/status`, 'Could anyone check it?', VERIFICATION)} ${textField(form, `${at}/note`, 'Your note on the two')}
        ${checkField(form, `${at}/comparable`, 'The two are not comparable', false)}
        ${hasClaimant ? checkField(form, `${at}/reverse`, 'The other way round: that claim disputes, confirms or qualifies this one') : nothing}`,
    )}`;
};

/** What the same claimant said before or after. */
export const historyForm = (form: Form): TemplateResult =>
  listField(form, '/relations', {
    name: 'Earlier or later figure',
    add: 'Add an earlier or later figure',
    made: relatedDraft(form.draft, 'laterThan'),
    wanted: (relation) => isRecord(relation) && isHistory(relation.type),
    item: (at) =>
      related(
        form,
        at,
        'It was said',
        HISTORY,
        !same(valueAt(form.draft, `${at}/target/claimant`), form.draft.claimant),
      ),
  });

/** Rival claims, and all other relations. */
export const rivalsForm = (form: Form): TemplateResult =>
  listField(form, '/relations', {
    name: 'Other claim',
    add: 'Add another claim',
    made: relatedDraft(form.draft, 'rivals'),
    wanted: (relation) => !(isRecord(relation) && isHistory(relation.type)),
    item: (at) => related(form, at, 'That claim', RIVALS, true),
  });
