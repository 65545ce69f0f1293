/** What language and direction the words at an element have, and when the page changes them. Reads the page only. */
import type { ReactiveElement } from 'lit';
import type { Locale } from '../text/locale.js';
import { levelOf, type Frame } from '../view/tags.js';

/** The language that the page asks for at an element: the nearest `lang`, through shadow roots, else the document's. */
export const nearestLanguage = (element: Element): string => {
  for (let at: Element | null = element; at;) {
    const found: Element | null = at.closest('[lang]');
    if (found) return found.getAttribute('lang')!;
    // A document has no host; a shadow root may be of another window than this one.
    at = (at.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return '';
};

/** The tags that are drawn, and what language they were last asked for. */
const speaking = new Map<ReactiveElement, string>();
let watch: MutationObserver | undefined;

/** Updates a tag whenever the page, or a shadow tree that it is in, changes a language, until it is {@link unheed}ed. */
export const heed = (tag: ReactiveElement) => {
  speaking.set(tag, nearestLanguage(tag));
  watch ??= new MutationObserver(() =>
    speaking.forEach((before, one) => {
      const now = nearestLanguage(one);
      if (now === before) return;
      speaking.set(one, now);
      one.requestUpdate();
    }),
  );
  for (let root: Node | undefined = tag.getRootNode(); root; root = (root as ShadowRoot).host?.getRootNode())
    watch.observe(root, { subtree: true, attributeFilter: ['lang'] });
};
export const unheed = (tag: ReactiveElement): unknown => speaking.delete(tag);

/** The frame of the words at an element. */
export const frameOf = (
  element: Element,
  { tag, dir, number }: Locale,
  level: unknown,
  rest: Pick<Frame, 'foot' | 'isPartial'>,
): Frame => ({
  ...rest,
  lang: tag,
  number,
  dir: primary(tag) === primary(nearestLanguage(element)) ? undefined : dir,
  level: levelOf(level),
});

const primary = (tag: string) => tag.split('-')[0]!.toLowerCase();
