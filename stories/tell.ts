// What the stories share: real entries of the ledger, each able to stand alone, and a look whether a story tells what it promises.

import type { LitElement } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { FragmentKind } from '../src/model/find-fragment.js';
import { parseClaim, type ClaimInput } from '../src/model/claim.js';
import { openLedger } from '../src/model/open-ledger.js';
import { pinFragment } from '../src/model/pin-fragment.js';
import { parseSource, type SourceInput } from '../src/model/source.js';
import { localeFor } from '../src/text/locale.js';
import { sayClaim, type ClaimWords } from '../src/text/say-claim.js';
import { saySource, type SourceWords } from '../src/text/say-source.js';
import recruitment from './data/russia-recruitment.json';

const ledger = openLedger(recruitment);

/** An entry of the ledger as a snippet holds it: names in place of ids, related claims inside. */
export const real = <T>(kind: FragmentKind, id: string): T => {
  const pinned = pinFragment(ledger, kind, id);
  if (!pinned.ok) throw new RangeError(`The ledger has no ${kind} “${id}”.`);
  return pinned.value as T;
};

/** The address of an entry, as a page names it in `src`. */
export const address = (id: string): string => `/data/russia-recruitment.json#${id}`;

const TAGS = 'war-claim, war-trend, war-bonus, war-source';

/** A busy machine takes its time. */
const PATIENCE = { timeout: 8000 };

/** Whether the first tag of a story says all of these words. */
export const says =
  (...promised: Words[]) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const words = await found(promised);
    const tag = canvasElement.querySelector<LitElement>(TAGS)!;
    // A tag is drawn when a reader comes near; who awaits it has it at once.
    await tag.updateComplete;
    await waitFor(() => {
      for (const one of words) void expect(tidy(tag.shadowRoot!.textContent!)).toContain(one);
    }, PATIENCE);
  };

/** Whether the page's own sentence stands, and nothing of ours. */
export const keepsSentence = async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
  const tag = canvasElement.querySelector(TAGS)!;
  await new Promise((done) => setTimeout(done, 200));
  await expect(tag.shadowRoot?.querySelectorAll('slot')).toHaveLength(1);
  await expect(tag.shadowRoot!.querySelectorAll('[part], [hidden]')).toHaveLength(0);
  await expect(tag.firstElementChild ?? tag).toBeVisible();
};

/** Whether the page's own sentence is all there is, as for a reader without scripts. */
export const isOnlySentence =
  (sentence: string) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    await expect(canvasElement.querySelector(TAGS)).toBeNull();
    await expect(canvasElement.textContent).toContain(sentence);
  };

/** The languages of the wording. */
export const LANGUAGES = ['en', 'uk', 'ru', 'de', 'fr', 'es', 'pl', 'ar'] as const;

/** Words, or what finds them in a phrase table. */
type Words = string | (() => Promise<string>);

const found = (words: readonly Words[]) =>
  Promise.all(words.map((one) => (typeof one === 'string' ? Promise.resolve(one) : one())));
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** How a claim is said in a language: its figure, where no other words are asked for. */
export const wordsOf =
  (claim: ClaimInput, pick: (words: ClaimWords) => string | undefined = ({ figure }) => figure, lang = 'en'): Words =>
  async () => {
    const parsed = parseClaim(claim);
    const words = parsed.ok ? pick(sayClaim(parsed.value, await localeFor(lang))) : undefined;
    if (!words) throw new RangeError('There are no such words.');
    return tidy(words);
  };

/** How a source is said in a language. */
export const sourceWordsOf =
  (source: SourceInput, pick: (words: SourceWords) => string | undefined = ({ badge }) => badge, lang = 'en'): Words =>
  async () => {
    const parsed = parseSource(source);
    const words = parsed.ok ? pick(saySource(parsed.value, await localeFor(lang))) : undefined;
    if (!words) throw new RangeError('There are no such words.');
    return tidy(words);
  };

/** Whether each of several tags says its words, in the order of the tags; there are as many words as tags. */
export const eachSays =
  (...promised: Words[]) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const words = await found(promised);
    const tags = [...canvasElement.querySelectorAll<LitElement>(TAGS)];
    await expect(tags).toHaveLength(words.length);
    await Promise.all(tags.map(({ updateComplete }) => updateComplete));
    await waitFor(() => {
      for (const [i, one] of words.entries()) void expect(tidy(tags[i]!.shadowRoot!.textContent!)).toContain(one);
    }, PATIENCE);
  };

/** Answers the requests of a story in place of a network; everything else goes where it goes. */
export const network = (by: () => Promise<Response>) => () => {
  const { fetch } = window;
  window.fetch = (input, init) => (String(input).includes('/elsewhere/') ? by() : fetch(input, init));
  return () => {
    window.fetch = fetch;
  };
};

/** Whether the first tag says all of these words, and opens to what it holds. */
export const opens =
  (...words: Words[]) =>
  async (story: { canvasElement: HTMLElement }): Promise<void> => {
    await says(...words)(story);
    const { shadowRoot } = story.canvasElement.querySelector(TAGS)!;
    await userEvent.click(shadowRoot!.querySelector('button[popovertarget]')!);
    await waitFor(() => expect(shadowRoot!.querySelector('[popover]:popover-open')).not.toBeNull(), PATIENCE);
  };

/** Whether the first tag says these words, and, when its button is pressed, a citation that has them. */
export const cites =
  (...words: string[]) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    await says()({ canvasElement });
    const { shadowRoot } = canvasElement.querySelector(TAGS)!;
    await waitFor(() => expect(shadowRoot!.querySelector('.cite button')).not.toBeNull(), PATIENCE);
    await userEvent.click(shadowRoot!.querySelector('.cite button')!);
    await waitFor(() => {
      for (const one of words) void expect(shadowRoot!.querySelector('textarea')?.value).toContain(one);
    }, PATIENCE);
  };
