/** The language that the page asks for at an element: the nearest `lang`, through shadow roots, else the document's. */
export const nearestLanguage = (element: Element): string => {
  for (let at: Element | null = element; at;) {
    const found: Element | null = at.closest('[lang]');
    if (found) return found.getAttribute('lang')!;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
};

/** Whether two tags name one language: `de` and `de-AT` do. */
export const isSameLanguage = (a: string, b: string): boolean => primary(a) === primary(b);

const primary = (tag: string) => tag.split('-')[0]!.toLowerCase();
