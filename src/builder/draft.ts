/** What stands in the form: a tree of the data's own shape, with numbers and dates as they were typed. Pure. */
import type { FragmentKind } from '../model/find-fragment.js';
import { stepsOf, valueAt } from '../model/json-pointer.js';
import { isRecord } from '../model/schema.js';
import { HISTORY } from './words.js';

export { isRecord, valueAt };

/** A part of the form, e.g. `{text: '…', claimant: [{name: '…'}], value: {shape: 'moreThan', amount: '1 million'}}`. */
export type Draft = Record<string, unknown>;

/** All that an editor has put in; every kind keeps its own draft. */
export interface State {
  kind: FragmentKind;
  drafts: Record<FragmentKind, Draft>;
  /** The sentence inside the tag, where the editor has written one; else it is proposed. */
  sentences: Partial<Record<FragmentKind, string>>;
  /** BCP 47: the language of the page that the snippet is for. */
  lang: string;
  /** The address of the ledger's readable page. */
  page: string;
  /** The claim stands inside a sentence of the page, whose words stay. */
  isInline?: boolean;
}

/** A form in which nothing has been filled in. */
export const emptyState = (): State => ({
  kind: 'claim',
  drafts: { claim: {}, trend: {}, bonus: {}, source: {} },
  sentences: {},
  lang: 'en',
  page: '',
});

/** The text at a JSON Pointer; empty where there is none. */
export const textAt = (draft: unknown, pointer: string): string => {
  const found = valueAt(draft, pointer);
  return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : '';
};

/** The list at a JSON Pointer; empty where there is none. */
export const listAt = (draft: unknown, pointer: string): unknown[] => {
  const found = valueAt(draft, pointer);
  return Array.isArray(found) ? found : [];
};

/** The same tree with another value in one place; what was on the way is made, what is unchanged is shared. */
const withValue = <T>(draft: T, pointer: string, value: unknown): T => put(draft, stepsOf(pointer), value) as T;

const put = (part: unknown, [step, ...rest]: string[], value: unknown): unknown => {
  if (step === undefined) return value;
  if (Array.isArray(part) || (part === undefined && /^\d+$/.test(step))) {
    const list: unknown[] = Array.isArray(part) ? [...(part as unknown[])] : [];
    list[+step] = put(list[+step], rest, value);
    return list;
  }
  const record = isRecord(part) ? part : {};
  const inner = put(record[step], rest, value);
  if (inner !== undefined) return { ...record, [step]: inner };
  const { [step]: _gone, ...others } = record;
  return others;
};

/** Whether two parts of a form say the same; `null` and nothing do. */
export const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** What a claim shares with what the same claimant said at other times: they follow it while they say the same. */
const SHARED = ['measure', 'observationAbout'];
const SHARED_IN_TIME = [...SHARED, 'claimant'];

/** Whether a relation leads to what the same claimant said at another time. */
export const isHistory = (type: unknown): boolean => HISTORY.some(([known]) => known === type);

/**
 * A claim's draft after a change: what is shared is changed in both. The others' claims share only what an editor has said they do:
 * silence on both sides does not mean that they count the same thing.
 */
export const followed = (before: Draft, after: Draft): Draft => {
  const relations = listAt(after, '/relations').map((relation) => {
    if (!isRecord(relation) || !isRecord(relation.target)) return relation;
    const target = { ...relation.target };
    const isOwn = isHistory(relation.type);
    for (const field of isOwn ? SHARED_IN_TIME : SHARED)
      if (
        (isOwn || before[field] !== undefined) &&
        !same(before[field], after[field]) &&
        same(target[field], before[field])
      ) {
        if (after[field] === undefined) delete target[field];
        else target[field] = after[field];
      }
    return { ...relation, target };
  });
  return relations.length ? { ...after, relations } : after;
};

/** Another claim to begin with: said at another time, it is of the same thing and claimant; of others', nothing is known. */
export const relatedDraft = (claim: Draft, type: string): Draft => ({
  type,
  target: isHistory(type)
    ? Object.fromEntries(SHARED_IN_TIME.flatMap((field) => (claim[field] === undefined ? [] : [[field, claim[field]]])))
    : {},
});

/** The form with another value in one field of the kind that is shown. */
export const withField = (state: State, pointer: string, value: unknown): State => {
  const { kind, drafts } = state;
  const before = drafts[kind];
  const after = withValue(before, pointer, value);
  return {
    ...state,
    drafts: {
      ...drafts,
      [kind]: kind === 'claim' && !pointer.startsWith('/relations') ? followed(before, after) : after,
    },
  };
};

/** The form with the editor's own sentence; without one, it is proposed. */
export const withSentence = (state: State, said: string | undefined): State => {
  const { [state.kind]: _old, ...others } = state.sentences;
  return { ...state, sentences: said === undefined ? others : { ...others, [state.kind]: said } };
};

/** The form emptied of the kind that is shown. */
export const cleared = (state: State): State =>
  withSentence({ ...state, drafts: { ...state.drafts, [state.kind]: {} } }, undefined);
