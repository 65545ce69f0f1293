/** The form of a claim, in the order in which an editor asks: who, what, how many, when, how firm, where from, what else. */
import { html, type TemplateResult } from 'lit';
import { claimantsForm } from './agent-form.js';
import { figureForm } from './figure-form.js';
import { listField } from './form-list.js';
import { group, idField, moreFields, selectField, textField, type Form } from './form.js';
import { historyForm, rivalsForm } from './related-form.js';
import { sourcesForm } from './source-form.js';
import {
  ATTRIBUTION,
  BASIS,
  DATE_BASIS,
  KINDS,
  MODALITY,
  OBS_STATUS,
  STAT_TYPE,
  TEMPORALITY,
  VERIFICATION,
} from './words.js';

const WHEN = 'Words will do: 19 December 2025, December 2025, summer 2025, 2025';

const what = (form: Form) =>
  html`<div class="row">
      ${textField(form, '/measure/name', 'What is counted', { hint: 'For example: troops killed or wounded. Killed, and killed or wounded, are two things.' })}
      ${textField(form, '/observationAbout/name', 'Where', { hint: 'For example: Ukraine' })}
    </div>
    ${textField(form, '/observationPeriod', 'Period covered', { hint: 'The time that is counted, not when it was said: 2025, since February 2022, or March 2024 to May 2024' })}
    ${moreFields(
      form,
      'More about what is counted',
      ['/measure/temporality', '/measure/statType', '/measure/outcome', '/observationAbout/iso', '/periodText'],
      html`<div class="row">${selectField(form, '/measure/temporality', 'How it is counted', TEMPORALITY)} ${selectField(form, '/measure/statType', 'What the number is', STAT_TYPE)}</div>
        ${textField(form, '/measure/outcome', 'What happened to them', { hint: 'Words with commas: killed, wounded, missing, captured' })}
        <div class="row">
          ${textField(form, '/observationAbout/iso', 'Code of the place', { isShort: true, hint: 'UA, or RU-KHM for a region' })} ${textField(form, '/periodText', 'The time, in the source’s words')}
        </div>`,
    )}`;

const when = (form: Form) =>
  html`${textField(form, '/claimDate', 'When it was said', { hint: WHEN, isShort: true })}
    <div class="row">${textField(form, '/appearance/name', 'Where it was said', { hint: 'A press conference, a report, a post' })} ${textField(form, '/appearance/url', 'Web address of that', { kind: 'url' })}</div>
    ${moreFields(
      form,
      'More about when and where it was said',
      ['/claimDateText', '/claimDateBasis', '/appearance/archivedAt'],
      html`<div class="row">${textField(form, '/claimDateText', 'The date, in the source’s words', { hint: 'For example: last month' })} ${selectField(form, '/claimDateBasis', 'How the date is known', DATE_BASIS)}</div>
        ${textField(form, '/appearance/archivedAt', 'Address of an archived copy', { kind: 'url' })}`,
    )}`;

const firm = (form: Form) =>
  html`<div class="row">${selectField(form, '/modality', 'How firmly it is said', MODALITY)} ${selectField(form, '/basis', 'How it is known', BASIS)}</div>
    ${selectField(form, '/verification/status', 'Could anyone check it?', VERIFICATION, { hint: 'Whether it could be checked, not whether you believe it.' })}
    ${moreFields(
      form,
      'Who checked, and what limits the number',
      [
        '/verification/by',
        '/verification/date',
        '/verification/note',
        '/modalityText',
        '/boundNote',
        '/obsStatus',
        '/obsStatusNote',
      ],
      html`<div class="row">${textField(form, '/verification/by/name', 'Checked by')} ${textField(form, '/verification/date', 'Checked on', { isShort: true })}</div>
        ${textField(form, '/verification/note', 'Note on the check')} ${textField(form, '/modalityText', 'How firmly, in the source’s words', { hint: 'For example: may have been' })}
        ${textField(form, '/boundNote', 'Why the number is a floor or a ceiling')}
        <div class="row">${selectField(form, '/obsStatus', 'State of the number', OBS_STATUS)} ${textField(form, '/obsStatusNote', 'Note on that')}</div>`,
    )}`;

const RATING = '/review/reviewRating';

const rare = (form: Form) =>
  moreFields(
    form,
    'A fact-checker’s verdict',
    ['/review'],
    html`<div class="row">${textField(form, '/review/publisher/name', 'Verdict by')} ${textField(form, `${RATING}/alternateName`, 'Verdict in their words', { hint: 'For example: Misleading' })}</div>
      <div class="row">${textField(form, '/review/url', 'Web address of the verdict', { kind: 'url' })} ${textField(form, '/review/reviewDate', 'Dated', { isShort: true })}</div>
      ${textField(form, `${RATING}/ratingExplanation`, 'Their explanation')}`,
  );

const ledger = (form: Form) =>
  moreFields(
    form,
    'For your ledger',
    ['/id', '/kind'],
    html`<div class="row">${idField(form)} ${selectField(form, '/kind', 'What kind of claim it is', KINDS)}</div>`,
  );

/** The whole form of `<war-claim>`; `warnings` stand below the sentence. */
export const claimPage = (form: Form, warnings: unknown): TemplateResult =>
  html`${group(
    form,
    undefined,
    'What is claimed',
    html`${textField(form, '/text', 'The claim, in one sentence', { rows: 3, isRequired: true, hint: 'With its hedge, as the source puts it: “More than 1 million troops may have been killed or wounded.”' })} ${warnings}`,
  )}
  ${group(
    form,
    undefined,
    'Who says so',
    html`${claimantsForm(form, '')}
      <div class="row">
        ${selectField(form, '/attribution', 'It is attributed to', ATTRIBUTION)} ${textField(form, '/attributionText', 'The attribution, in the source’s words', { hint: 'For example: reportedly, activists say' })}
      </div>`,
  )}
  ${figureForm(form, '', 'The figure')} ${group(form, undefined, 'What it counts', what(form))} ${group(form, undefined, 'When it was said', when(form))}
  ${group(form, undefined, 'How firm it is', firm(form))} ${group(form, undefined, 'Sources', sourcesForm(form, ''), 'Where you read it.')}
  ${group(form, undefined, 'What they said at other times', historyForm(form))} ${group(form, undefined, 'What others say', rivalsForm(form))}
  ${group(
    form,
    undefined,
    'Corrections',
    listField(form, '/corrections', {
      name: 'Correction',
      add: 'Add a correction',
      item: (at) =>
        html`${textField(form, `${at}/date`, 'Date', { isShort: true })} ${textField(form, `${at}/text`, 'What was wrong, and what is right now', { rows: 2 })}`,
    }),
    'Readers see them, newest first.',
  )}
  ${rare(form)} ${ledger(form)}`;
