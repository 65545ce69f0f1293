/** What an editor has filled in, kept for the next visit. The one place of the library that stores anything, and only on the builder's page. */
import { emptyState, isRecord, type State } from './draft.js';

/** What is kept: the form, and the form before it was cleared or pasted over. */
export interface Kept {
  state: State;
  before?: State;
}

const stateOf = (input: unknown): State | undefined => {
  if (!isRecord(input) || !isRecord(input.drafts)) return;
  const empty = emptyState();
  const kind =
    typeof input.kind === 'string' && Object.hasOwn(empty.drafts, input.kind) ? (input.kind as State['kind']) : 'claim';
  const drafts = Object.fromEntries(
    Object.keys(empty.drafts).map((key) => [
      key,
      isRecord(input.drafts) && isRecord(input.drafts[key]) ? input.drafts[key] : {},
    ]),
  ) as State['drafts'];
  const sentences = isRecord(input.sentences)
    ? Object.fromEntries(Object.entries(input.sentences).filter(([, said]) => typeof said === 'string'))
    : {};
  const text = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise);
  return {
    kind,
    drafts,
    sentences,
    lang: text(input.lang, 'en'),
    page: text(input.page, ''),
    isInline: input.isInline === true,
  };
};

/** What was kept under a name; an empty form where there is nothing, or no storage. Never throws. */
export const recall = (key: string): Kept => {
  try {
    const kept: unknown = key ? JSON.parse(localStorage.getItem(key) ?? 'null') : null;
    if (isRecord(kept)) return { state: stateOf(kept.state) ?? emptyState(), before: stateOf(kept.before) };
  } catch {
    // No storage here, or something else's data: the form is empty.
  }
  return { state: emptyState() };
};

/** Keeps the form; `false` where the browser lets nothing be kept. Never throws. */
export const keep = (key: string, kept: Kept): boolean => {
  if (!key) return false;
  try {
    localStorage.setItem(key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
};
