/** The builder: what is shown, and when. Touches its own page and its own storage. */
import { html, LitElement, type PropertyDeclarations } from 'lit';
import { chartLocaleFor as localeFor } from '../text/chart-messages.js';
import { english, type Locale } from '../text/locale.js';
import { bonusPage } from './bonus-form.js';
import { claimPage } from './claim-form.js';
import { copyPointer, copyText } from './copy-text.js';
import { cleared, textAt, withField, withSentence, type State } from './draft.js';
import { idOf } from './entry-id.js';
import type { Form } from './form.js';
import { withFix, type Fix } from './hedges.js';
import { loadTag } from './load-tag.js';
import { make, type Made } from './made.js';
import { emptyBox, pasteView, type PasteBox } from './paste-view.js';
import { pageView } from './page-view.js';
import type { Pasted } from './read-paste.js';
import { copyView } from './copy-view.js';
import { claimWarnings, OFFER } from './mend-view.js';
import { isToMend } from './problems.js';
import { previewView, type Actions } from './side-view.js';
import { sourcePage } from './source-form.js';
import { keep, recall } from './store.js';
import { openPaste, putInto } from './take-paste.js';
import { trendPage } from './trend-form.js';

const PAGES = { trend: trendPage, bonus: bonusPage, source: sourcePage };

let instances = 0;

/**
 * The builder: a form on one side, the tag, its sentence and its snippets on the other. In the page's own tree, so that its style sheet and
 * the labels' ids are the page's.
 *
 * @element war-builder
 */
export class WarBuilder extends LitElement {
  static override properties: PropertyDeclarations = {
    storageKey: { attribute: 'storage-key' },
    state: { state: true },
    box: { state: true },
    locale: { state: true },
    copied: { state: true },
  };

  /** The name under which the form is kept in this browser; empty: it is not kept. */
  declare storageKey: string;
  declare protected state: State;
  declare protected box: PasteBox;
  declare protected locale: Locale;
  declare protected copied: string;

  #before?: State;
  #made?: Made;
  /** Where the focus goes when the change is on the page: the first of these that is there. */
  #focus: readonly string[] = [];
  readonly #prefix = `b${(instances += 1)}`;

  constructor() {
    super();
    this.storageKey = 'war-claims-builder';
    this.box = emptyBox;
    this.locale = english;
    this.copied = '';
  }

  protected override createRenderRoot() {
    // What stood there for pages without a script.
    this.replaceChildren();
    return this;
  }

  protected override willUpdate() {
    if (!this.state) ({ state: this.state, before: this.#before } = recall(this.storageKey));
    void loadTag(this.state.kind);
    const { lang } = this.state;
    if (this.locale.tag !== lang) void Promise.resolve(localeFor(lang)).then((locale) => (this.locale = locale));
    const made = make(this.state, this.locale);
    // The same data stays the same object: the tag does not read it again.
    if (JSON.stringify(made.data) === JSON.stringify(this.#made?.data)) made.data = this.#made?.data;
    this.#made = made;
  }

  protected override render() {
    const { kind, drafts } = this.state;
    const form = this.#form();
    const made = this.#made!;
    // First: it notes which fields there are.
    const page =
      kind === 'claim'
        ? claimPage(form, claimWarnings(this.state, made, this.locale, { fix: this.#fix, id: this.#id }))
        : PAGES[kind](form);
    const actions = this.#actions();
    const paste = pasteView(this.box, this.#id, {
      type: (text) => (this.box = { ...this.box, text }),
      read: () => void this.#read(),
      take: (pasted) => {
        this.#take(pasted, '');
        // The button is gone with the choices.
        this.#focus = [this.#id('/kind/' + pasted.kind)];
      },
    });
    const side = html`${previewView(this.state, made, form.places, actions)} ${copyView(this.state, made, textAt(drafts[kind], '/id'), this.copied, actions)}`;
    return pageView({
      state: this.state,
      id: this.#id,
      paste,
      form: page,
      side,
      hasBefore: !!this.#before,
      change: (state) => this.#change(state),
      skip: () => this.#go('/preview'),
      clear: this.#clear,
      undo: this.#undo,
    });
  }

  protected override updated() {
    const [target] = this.#focus.flatMap((id) => this.querySelector<HTMLElement>('#' + CSS.escape(id)) ?? []);
    this.#focus = [];
    for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
    const control = target?.matches('fieldset:not([tabindex])')
      ? target.querySelector<HTMLElement>('input, select, textarea, button')
      : target;
    control?.focus();
  }

  readonly #id = (pointer: string): string => this.#prefix + pointer.replace(/\//g, '-');

  readonly #go = (pointer: string) => {
    this.#focus = [this.#id(pointer)];
    this.requestUpdate();
  };

  #form(): Form {
    return {
      draft: this.state.drafts[this.state.kind],
      lang: this.state.lang,
      locale: this.locale,
      told: this.#made!.problems,
      places: { fields: new Map(), items: new Map() },
      id: this.#id,
      set: (pointer, value) => this.#set(pointer, value),
      focusLater: (id) => (this.#focus = [id]),
    };
  }

  #actions(): Actions {
    return {
      id: this.#id,
      sentence: (said) => {
        this.#change(withSentence(this.state, said));
        if (said === undefined) this.#focus = [this.#id('/sentence')];
      },
      inline: (isInline) => this.#change({ ...this.state, isInline }),
      page: (page) => this.#change({ ...this.state, page }),
      entryId: (id) => this.#set('/id', idOf(id) || undefined),
      fix: this.#fix,
      go: this.#go,
      copy: (text, name) => void this.#copy(text, name),
    };
  }

  /** Every change goes through here, and is kept at once. */
  #change(state: State, before: State | null | undefined = this.#before) {
    this.state = state;
    this.#before = before ?? undefined;
    this.copied = '';
    this.box = { ...this.box, said: '' };
    keep(this.storageKey, { state, before: this.#before });
  }

  #set(pointer: string, value: unknown) {
    this.#change(withField(this.state, pointer, value));
  }

  readonly #fix = (fix: Fix) => {
    this.#change(withFix(this.state, fix));
    // The button is gone; the next one comes next, or else what it has set.
    const field = fix.fields[0]?.[0] ?? '/value/shape';
    this.#focus = [...(fix.isOffer ? [OFFER] : []), field].map(this.#id);
  };

  async #read() {
    const { box, take, what } = await openPaste(this.box.text, (said) => (this.box = { ...this.box, said }));
    if (take) this.#take(take, what);
    else this.box = box;
  }

  #take(pasted: Pasted, what: string) {
    const { state, isOver, box } = putInto(this.state, pasted, what, this.locale);
    this.#change(state, isOver ? this.state : this.#before);
    this.box = box;
  }

  readonly #clear = () => {
    this.#change(cleared(this.state), this.state);
    this.box = { ...emptyBox, said: 'The form is empty. You can restore what was there at its end.' };
    this.#focus = [this.#id('/undo')];
  };

  readonly #undo = () => {
    this.#change(this.#before!, null);
    this.box = { ...emptyBox, said: 'Restored.' };
    this.#focus = [this.#id('/kind/' + this.state.kind)];
  };

  async #copy(text: string, name: string) {
    const area = this.querySelector<HTMLTextAreaElement>('#' + CSS.escape(this.#id(copyPointer(name))));
    this.copied = await copyText(text, name, area, this.#made!.problems.filter(isToMend).length);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'war-builder': WarBuilder;
  }
}
