/** Defines a tag unless the page has it already: two copies or versions of the library can share a page. */
export const define = (tag: string, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
