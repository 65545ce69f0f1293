/** The figure's part of the form: how the number is given, the number, and the money. */
import { html, nothing, type TemplateResult } from 'lit';
import { textAt, valueAt, isRecord, type Draft } from './draft.js';
import { MAGNITUDES, SHAPES, UNITS, reshaped } from './figure.js';
import { group, moreFields, selectField, textField, checkField, type Choices, type Form } from './form.js';
import { readNumber, writeNumber } from './read-number.js';
import { sayFigureDraft } from './say-figure-draft.js';
import { COMPONENTS, CONVERSION, PER } from './words.js';
import { en } from '../text/en.js';

const BY_GROUP: Record<string, Choices> = Object.fromEntries([
  ['', [['', 'no number: an event or a statement']] as Choices],
  ...['A number', 'Not one number', 'No number'].map(
    (name) =>
      [
        name,
        Object.entries(SHAPES).flatMap(([shape, { group: of, label }]) =>
          of === name ? [[shape, label] as const] : [],
        ),
      ] as const,
  ),
]);
const MAGNITUDE: Choices = [['', 'choose …'], ...MAGNITUDES.map((size) => [String(size), en.magnitude[size]] as const)];
const UNIT: Choices = [['', 'choose …'], ...Object.entries(UNITS)];

const number = (form: Form, at: string, field: string, label: string) =>
  textField(form, `${at}/${field}`, label, { kind: 'number', isShort: true });

const inputs = (form: Form, at: string, shape: string): unknown => {
  if (shape === 'range' || shape === 'aboutRange')
    return html`<div class="row">${number(form, at, 'low', 'From')} ${number(form, at, 'high', 'To')}</div>`;
  if (shape === 'magnitude')
    return selectField(form, `${at}/magnitude`, 'How many, roughly', MAGNITUDE, { isShort: true });
  if (shape === 'few')
    return selectField(form, `${at}/unit`, 'A few …', UNIT, { isShort: true, also: [`${at}/duration`] });
  if (shape === 'duration')
    return valueAt(form.draft, `${at}/duration`) !== undefined && !textAt(form.draft, `${at}/unit`)
      ? textField(form, `${at}/duration`, 'How long (ISO 8601)', { isShort: true })
      : html`<div class="row">${textField(form, `${at}/count`, 'How long', { kind: 'number', isShort: true, also: [`${at}/duration`] })} ${selectField(form, `${at}/unit`, 'Unit', UNIT, { isShort: true })}</div>`;
  if (shape === 'similar')
    return textField(form, `${at}/similarTo`, 'Name (id) of that claim in your ledger', { isShort: true });
  if (shape === 'words' || !shape) return nothing;
  return textField(form, `${at}/amount`, 'The number', {
    kind: 'number',
    isShort: true,
    hint: `For example: ${writeNumber(1e6, form.lang)} or 1 million`,
    // A word on it, and nothing to mend: a change may be below nought.
    echo:
      (readNumber(textAt(form.draft, `${at}/amount`), form.lang) ?? 0) < 0
        ? 'This is below zero; people are not counted that way.'
        : undefined,
  });
};

/** The figure of the claim at `claimAt`; `isBrief` leaves out what a line in a table has no room for. */
export const figureForm = (
  form: Form,
  claimAt: string,
  legend: string,
  {
    isBrief = false,
    hasPer = true,
    needsPer = false,
    hasMoney = true,
  }: { isBrief?: boolean; hasPer?: boolean; needsPer?: boolean; hasMoney?: boolean } = {},
): TemplateResult => {
  const at = `${claimAt}/value`;
  const shape = textAt(form.draft, `${at}/shape`);
  const value = valueAt(form.draft, at);
  const choose = (chosen: string) =>
    form.set(
      at,
      chosen ? reshaped(isRecord(value) ? value : {}, chosen) : value ? { ...(value as Draft), shape: '' } : undefined,
    );
  const claim = valueAt(form.draft, claimAt);
  const echo = isRecord(claim) ? sayFigureDraft(claim, form.lang, form.locale) : '';
  const isMoney = !!textAt(form.draft, `${at}/currency`);
  const content = html`<div class="row">
      ${selectField(form, `${at}/shape`, 'How the source gives it', BY_GROUP, { choose, hint: isBrief ? undefined : 'Never more exact than the source: its “more than” is part of the number.' })}
      ${inputs(form, at, shape)}
    </div>
    ${shape ? html`<p class="echo" role="status">${echo ? html`Readers see: <strong>${echo}</strong>` : nothing}</p>` : nothing}
    ${
      shape && hasMoney
        ? html`<div class="row">
          ${textField(form, `${at}/currency`, 'Currency, if it is money', { isShort: true, hint: 'Three letters: USD, EUR, RUB, UAH' })}
          ${hasPer && (isMoney || needsPer || textAt(form.draft, `${at}/per`)) ? selectField(form, `${at}/per`, 'Paid', PER, { isShort: true }) : nothing}
        </div>`
        : nothing
    }
    ${
      shape && !isBrief
        ? html`${textField(form, `${at}/asWritten`, 'In the source’s own words', { hint: 'Where they differ from the above: “over a million”' })}
        ${moreFields(
          form,
          'More about the number',
          ['best', 'confidenceLevel', 'example', 'sometimes', 'conversion', 'components'].map(
            (field) => `${at}/${field}`,
          ),
          html`${
            shape === 'range' || shape === 'aboutRange'
              ? html`<div class="row">${number(form, at, 'best', 'Best estimate within the range')} ${number(form, at, 'confidenceLevel', 'Confidence level, per cent')}</div>`
              : nothing
          }
            ${checkField(form, `${at}/example`, 'Given as an example: “such as …”')} ${checkField(form, `${at}/sometimes`, 'Holds only sometimes')}
            ${
              isRecord(valueAt(form.draft, `${at}/conversion`))
                ? html`<div class="row">${textField(form, `${at}/conversion/from`, 'Converted from (currency)', { isShort: true })} ${textField(form, `${at}/conversion/rate`, 'Exchange rate', { isShort: true })} ${textField(form, `${at}/conversion/date`, 'Rate as of', { isShort: true })}</div>`
                : selectField(form, `${at}/conversion`, 'Currency conversion', CONVERSION)
            }
            ${Array.isArray(valueAt(form.draft, `${at}/components`)) ? html`<p class="hint">Its parts are kept as they are.</p>` : selectField(form, `${at}/components`, 'What it is made up of', COMPONENTS)}`,
        )}`
        : nothing
    }`;
  // Without its figure a line of a table is missing altogether.
  return group(form, isBrief ? [claimAt, at] : at, legend, content);
};
