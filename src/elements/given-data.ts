/** What a page has given a tag: its words, its data, and the address of more. */

/** Whether there are words inside; data in a child script, or a framework's comments, are none. */
export const hasWords = (element: Element): boolean =>
  [...element.childNodes].some(
    ({ nodeName, textContent }) => !/^(SCRIPT|STYLE|TEMPLATE|#comment)$/.test(nodeName) && textContent!.trim(),
  );

/** What a tag is to show: its property, else its attribute, else the text of a child `<script type="application/json">`. */
export const givenTo = (element: Element, kind: string): unknown =>
  (element as unknown as Record<string, unknown>)[kind] ??
  element.getAttribute('data-' + kind) ??
  element.querySelector(':scope > script[type="application/json"]')?.textContent ??
  undefined;

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
