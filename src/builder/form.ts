/** The controls that every part of the form is made of: a label, a hint, the field, and its problems beside it. */
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Locale } from '../text/locale.js';
import { textAt, valueAt, type Draft } from './draft.js';
import { idOf } from './entry-id.js';
import type { Told } from './problems.js';

/** What is on the page now, by its address: the labels of fields, and the names of the items of lists. */
export interface Places {
  fields: Map<string, string>;
  items: Map<string, string>;
}

/** What a part of the form needs to know, and what it may do. */
export interface Form {
  draft: Draft;
  /** The language of the page, in whose marks numbers are typed. */
  lang: string;
  /** Its words, once they are loaded. */
  locale: Locale;
  told: readonly Told[];
  places: Places;
  /** The id of a field's control. */
  id: (pointer: string) => string;
  set: (pointer: string, value: unknown) => void;
  /** Moves the focus when the change is on the page. */
  focusLater: (id: string) => void;
}

export interface FieldOptions {
  hint?: unknown;
  /** What readers will see of it; spoken when it changes. */
  echo?: string;
  rows?: number;
  kind?: 'number' | 'url';
  isRequired?: boolean;
  /** Addresses of data that this field stands for, too. */
  also?: readonly string[];
  isShort?: boolean;
  /** What stands in the field of what was typed. */
  as?: (typed: string) => string;
}

/** So many problems of one field are told beside it. */
const MAX_TOLD = 5;

const problemsAt = (form: Form, pointer: string, label: string, also: readonly string[] = []): string[] => {
  const addresses = [pointer, ...also];
  for (const address of addresses) form.places.fields.set(address, label);
  const said = form.told
    .filter(({ at }) => addresses.some((address) => at === address || at.startsWith(address + '/')))
    .map((told) => told.said);
  const all = [...new Set(said)];
  return all.length > MAX_TOLD ? [...all.slice(0, MAX_TOLD), `And ${all.length - MAX_TOLD} more.`] : all;
};

const field = (
  form: Form,
  pointer: string,
  label: string,
  { hint, echo, also, isShort }: FieldOptions,
  control: (id: string, described: string | typeof nothing, invalid: 'true' | typeof nothing) => TemplateResult,
): TemplateResult => {
  const id = form.id(pointer);
  const problems = problemsAt(form, pointer, label, also);
  const described = [hint && `${id}-hint`, problems.length && `${id}-problem`, echo !== undefined && `${id}-echo`]
    .filter(Boolean)
    .join(' ');
  return html`<div class="field ${isShort ? 'short' : ''}">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${control(id, described || nothing, problems.length ? 'true' : nothing)}
    ${echo === undefined ? nothing : html`<p class="echo" id="${id}-echo" role="status">${echo}</p>`}
    ${problems.length ? html`<p class="problem" id="${id}-problem">${problems.join(' ')}</p>` : nothing}
  </div>`;
};

const typed =
  (form: Form, pointer: string, as = (said: string) => said) =>
  (event: Event) =>
    form.set(pointer, as((event.target as HTMLInputElement).value) || undefined);

/** A line or a few lines of text; numbers and dates too are typed as people write them. */
export const textField = (form: Form, pointer: string, label: string, options: FieldOptions = {}): TemplateResult =>
  field(form, pointer, label, options, (id, described, invalid) => {
    const value = textAt(form.draft, pointer);
    const { rows, kind, isRequired, as } = options;
    return rows
      ? html`<textarea id=${id} rows=${rows} aria-describedby=${described} aria-invalid=${invalid} aria-required=${isRequired ? 'true' : nothing} .value=${live(value)} @input=${typed(form, pointer)}></textarea>`
      : html`<input
          id=${id}
          type="text"
          inputmode=${kind === 'number' ? 'decimal' : (kind ?? nothing)}
          autocomplete="off"
          autocapitalize=${kind ? 'off' : nothing}
          spellcheck=${kind ? 'false' : nothing}
          aria-describedby=${described}
          aria-invalid=${invalid}
          .value=${live(value)}
          @input=${typed(form, pointer, as)}
        />`;
  });

/** The name of the whole in a ledger; it takes its form while it is typed. */
export const idField = (form: Form): TemplateResult =>
  textField(form, '/id', 'Short name (id) in your ledger', {
    as: idOf,
    hint: 'Letters and hyphens, such as uk-casualties. If you leave it empty, the ledger entry gets one.',
  });

/** Words to choose from: `[['', 'not stated'], ['possible', 'possible']]`, or groups of them under a heading. */
export type Choices = readonly (readonly [value: string, label: string])[];

/** One of several words. What the data has beside them is offered, too, so that nothing is lost by opening it. */
export const selectField = (
  form: Form,
  pointer: string,
  label: string,
  groups: Choices | Record<string, Choices>,
  { choose, ...options }: FieldOptions & { choose?: (value: string) => void } = {},
): TemplateResult =>
  field(form, pointer, label, options, (id, described, invalid) => {
    const value = textAt(form.draft, pointer);
    const isFlat = Array.isArray(groups);
    const known = isFlat ? (groups as Choices) : Object.values(groups as Record<string, Choices>).flat();
    const option = ([word, said]: readonly [string, string]) =>
      html`<option value=${word} ?selected=${word === value}>${said}</option>`;
    const change = (event: Event) => {
      const chosen = (event.target as HTMLSelectElement).value;
      choose ? choose(chosen) : form.set(pointer, chosen || undefined);
    };
    return html`<select id=${id} aria-describedby=${described} aria-invalid=${invalid} .value=${live(value)} @change=${change}>
      ${known.some(([word]) => word === value) ? nothing : option([value, value || '—'])}
      ${
        isFlat
          ? known.map(option)
          : Object.entries(groups as Record<string, Choices>).map(([name, choices]) =>
              name ? html`<optgroup label=${name}>${choices.map(option)}</optgroup>` : choices.map(option),
            )
      }
    </select>`;
  });

/** Yes or nothing: the value `on` when it is ticked, no value when not. */
export const checkField = (form: Form, pointer: string, label: string, on: unknown = true): TemplateResult => {
  const id = form.id(pointer);
  const problems = problemsAt(form, pointer, label);
  return html`<div class="field check">
    <input
      id=${id}
      type="checkbox"
      aria-describedby=${problems.length ? `${id}-problem` : nothing}
      aria-invalid=${problems.length ? 'true' : nothing}
      .checked=${live(valueAt(form.draft, pointer) === on)}
      @change=${(event: Event) => form.set(pointer, (event.target as HTMLInputElement).checked ? on : undefined)}
    />
    <label for=${id}>${label}</label>
    ${problems.length ? html`<p class="problem" id="${id}-problem">${problems.join(' ')}</p>` : nothing}
  </div>`;
};

/** Fields that are rarely needed, folded; open where one of them is filled in or has a problem. */
export const moreFields = (
  form: Form,
  summary: string,
  addresses: readonly string[],
  content: unknown,
): TemplateResult => {
  const isUsed = addresses.some(
    (address) =>
      valueAt(form.draft, address) !== undefined ||
      form.told.some(({ at }) => at === address || at.startsWith(address + '/')),
  );
  // It opens by itself and never shuts under somebody's hands.
  return html`<details ?open=${isUsed || noChange}>
    <summary>${summary}</summary>
    <div class="folded">${content}</div>
  </details>`;
};

/** Fields that belong together, under a heading, with the problems of the whole. */
export const group = (
  form: Form,
  pointer: string | readonly string[] | undefined,
  legend: string,
  content: unknown,
  hint?: string,
): TemplateResult => {
  const addresses = pointer === undefined ? [] : [pointer].flat();
  const told = form.told.filter(({ at }) => addresses.includes(at));
  const [first] = addresses;
  if (first !== undefined) form.places.fields.set(first, legend);
  const id = first === undefined ? '' : form.id(first);
  const problemId = told.length ? `${id}-problem` : nothing;
  return html`<fieldset id=${id || nothing} tabindex=${told.length ? '-1' : nothing} aria-describedby=${problemId}>
    <legend>${legend}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing} ${content}
    ${told.length ? html`<p class="problem" id=${problemId}>${[...new Set(told.map(({ said }) => said))].join(' ')}</p>` : nothing}
  </fieldset>`;
};
