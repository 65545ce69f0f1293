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

/** `/ledger.json#troops-2025` is `{address: '/ledger.json', name: 'troops-2025'}`. */
export const splitSource = (src: string): { address: string; name: string } => {
  const [address = '', id = ''] = src.split('#');
  try {
    return { address, name: decodeURIComponent(id) };
  } catch {
    return { address, name: id };
  }
};
