// What runs in a measured page before anything of its own. It is sent as text: no reference to anything outside.

/* global document, globalThis, Node, performance, PerformanceObserver, requestAnimationFrame */

/**
 * Notes shifts and long tasks; with `visible` (a selector) when an element that it finds first has words to be seen.
 * Only then is there a look at every frame, which itself costs: that time and CPU are not measured in one load.
 */
export function watchPage({ visible }) {
  const bench = (globalThis.bench = { shift: 0, longest: 0, parsed: 0 });

  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('layout-shift', (entry) => (bench.shift += entry.value));
  observe('longtask', (entry) => (bench.longest = Math.max(bench.longest, entry.duration)));

  // A ledger is a long text; how often one is read is a promise of ours.
  const { parse } = JSON;
  JSON.parse = (text, ...rest) => {
    if (text?.length > 20_000) bench.parsed += 1;
    return parse(text, ...rest);
  };

  const frame = () => new Promise(requestAnimationFrame);
  globalThis.benchFrames = async (count) => {
    for (let i = 0; i < count; i++) await frame();
  };

  const find = (selector, root = document) => {
    const [first, ...rest] = selector.split(' >>> ');
    const found = root.querySelector(first);
    return rest.length && found ? find(rest.join(' >>> '), found.shadowRoot ?? found) : found;
  };
  globalThis.benchFind = find;
  /** How many `tag`s have an `inner` in their shadow tree, of `'tag >>> inner'`. */
  globalThis.benchCount = (selector) => {
    const [tags, ...rest] = selector.split(' >>> ');
    return [...document.querySelectorAll(tags)].filter((tag) => find(rest.join(' >>> '), tag.shadowRoot ?? tag)).length;
  };
  globalThis.benchBox = (selector) => {
    const element = find(selector);
    element?.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = element?.getBoundingClientRect() ?? {};
    return width ? { x, y, width, height } : undefined;
  };

  if (!visible) return;
  /** What a reader can read of it: no style sheet, no script. */
  const read = (node) =>
    node.nodeType === Node.TEXT_NODE
      ? node.data
      : /^(style|script|template)$/i.test(node.nodeName)
        ? ''
        : [...node.childNodes].map(read).join('');
  const look = async () => {
    for (;;) {
      await frame();
      const element = find(visible);
      const words = element && ((element.shadowRoot && read(element.shadowRoot)) || read(element)).trim();
      if (words && element.getBoundingClientRect().height > 4) break;
    }
    // The first of the next two frames shows it, the second has been told that it was shown.
    await frame();
    bench.visibleMs = performance.now();
  };
  look();
}
