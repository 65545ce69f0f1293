// What the stories share: real entries of the ledger, each able to stand alone, and a look whether a story tells what it promises.

import type { LitElement } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { FragmentKind } from '../src/model/find-fragment.js';
import { openLedger } from '../src/model/open-ledger.js';
import { pinFragment } from '../src/model/pin-fragment.js';
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
  (...words: string[]) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const tag = canvasElement.querySelector<LitElement>(TAGS)!;
    // A tag is drawn when a reader comes near; who awaits it has it at once.
    await tag.updateComplete;
    await waitFor(() => {
      for (const one of words) void expect(tag.shadowRoot!.textContent!.replace(/\s+/g, ' ')).toContain(one);
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

/** Whether each of several tags says its words, in the order of the tags. */
export const eachSays =
  (...words: string[]) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const tags = [...canvasElement.querySelectorAll<LitElement>(TAGS)];
    await Promise.all(tags.map(({ updateComplete }) => updateComplete));
    await waitFor(() => {
      for (const [i, one] of words.entries())
        void expect(tags[i]!.shadowRoot!.textContent!.replace(/\s+/g, ' ')).toContain(one);
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
