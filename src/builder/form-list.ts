/** A list in the form: groups of the same fields, with buttons to add and to remove one. */
import { html, nothing, type TemplateResult } from 'lit';
import { listAt } from './draft.js';
import type { Form } from './form.js';

/** A list of like things, each in a group of its own, with buttons to add and to remove. */
export const listField = (
  form: Form,
  pointer: string,
  {
    name,
    add,
    item,
    made = {},
    wanted = () => true,
    isShown = false,
  }: {
    name: string;
    add: string;
    item: (pointer: string, i: number) => unknown;
    made?: unknown;
    wanted?: (item: unknown) => boolean;
    /** The first one stands there before there is any: most editors need just one. */
    isShown?: boolean;
  },
): TemplateResult => {
  const given = listAt(form.draft, pointer);
  const items = isShown && !given.length ? [made] : given;
  const addId = `${form.id(pointer)}-${name.replace(/\W+/g, '-')}-add`;
  const places = items.flatMap((each, i) => (wanted(each) ? [i] : []));
  const remove = (i: number) => {
    const rest = items.filter((_, at) => at !== i);
    form.set(pointer, rest.length ? rest : undefined);
    form.focusLater(isShown && !rest.length ? form.id(`${pointer}/0`) : addId);
  };
  for (const [at, i] of places.entries()) form.places.items.set(`${pointer}/${i}`, `${name} ${at + 1}`);
  const append = () => {
    form.set(pointer, [...items, made]);
    form.focusLater(form.id(`${pointer}/${items.length}`));
  };
  return html`${places.map(
    (i, at) =>
      html`<fieldset class="item" id=${form.id(`${pointer}/${i}`)}>
          <legend>${name} ${at + 1}</legend>
          ${item(`${pointer}/${i}`, i)}
          ${given.length ? html`<button type="button" class="quiet" @click=${() => remove(i)}>Remove ${name.toLowerCase()} ${at + 1}</button>` : nothing}
        </fieldset>`,
  )}<button type="button" id=${addId} @click=${append}>${places.length ? add.replace(/^Add an? /, 'Add another ') : add}</button>`;
};
