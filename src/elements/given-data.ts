/** What a page has given a tag: its words, its data, and the address of more. */
import type { ReactiveElement } from 'lit';

/** Whether there are words inside; data in a child script, or a framework's comments, are none. */
export const hasWords = (element: Element): boolean =>
  [...element.childNodes].some(
    ({ nodeName, textContent }) => !/^(SCRIPT|STYLE|TEMPLATE|#comment)$/.test(nodeName) && textContent!.trim(),
  );

const scriptIn = (element: Element) => element.querySelector(':scope > script[type="application/json"]');

/** What a tag is to show: its property, else its attribute, else the text of a child `<script type="application/json">`. */
export const givenTo = (element: Element, kind: string): unknown =>
  (element as unknown as Record<string, unknown>)[kind] ??
  element.getAttribute('data-' + kind) ??
  scriptIn(element)?.textContent ??
  undefined;

let watch: MutationObserver | undefined;

/** The same for a tag that is to look again when the text of a child script comes, in pieces or late, or changes. */
export const takeGiven = (tag: ReactiveElement, kind: string): unknown => {
  const given = givenTo(tag, kind);
  const script = scriptIn(tag);
  if (!script) return given;
  watch ??= new MutationObserver((records) => {
    for (const { target } of records) {
      const { parentNode } = (target.nodeType === Node.TEXT_NODE && target.parentNode) || target;
      (parentNode as Partial<ReactiveElement> | null)?.requestUpdate?.();
    }
  });
  watch.observe(script, { childList: true, characterData: true, subtree: true });
  const { ownerDocument: page } = tag;
  if (given !== script.textContent || page.readyState !== 'loading') return given;
  try {
    JSON.parse(given as string);
    return given;
  } catch {
    // The rest may be on its way.
    page.addEventListener('DOMContentLoaded', () => tag.requestUpdate(), { once: true });
    return;
  }
};

/** `/ledger.json#troops-2025` is `{url: 'https://…/ledger.json', name: 'troops-2025'}`; no `url` for what can be no ledger's, such as `javascript:`. */
export const splitSource = (src: string, base: string): { url?: string; name: string } => {
  const [address = '', id = ''] = src.split('#');
  const { protocol = '', href } = URL.canParse(address, base) ? new URL(address, base) : ({} as Partial<URL>);
  const url = /^(https?|blob|data):$/.test(protocol) ? href : undefined;
  try {
    return { url, name: decodeURIComponent(id) };
  } catch {
    return { url, name: id };
  }
};
