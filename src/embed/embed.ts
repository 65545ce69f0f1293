/**
 * The one script of a page: finds the tags and the elements that carry their data, now and when more come,
 * and loads only what they need. Adds no global.
 */
import { upgrade, CARRIERS } from './upgrade.js';

const LOADERS: Record<string, () => Promise<unknown>> = {
  'war-claim': () => import('../define/war-claim.js'),
  'war-trend': () => import('../define/war-trend.js'),
  'war-bonus': () => import('../define/war-bonus.js'),
  'war-source': () => import('../define/war-source.js'),
};

const TAGS = Object.keys(LOADERS);
const WANTED = [...TAGS, CARRIERS].join();

const asked = new Set<string>();
const load = (tag: string) => {
  if (!LOADERS[tag] || asked.has(tag)) return;
  asked.add(tag);
  // A chunk that does not come leaves the sentences where they are; the next tag that is added may ask again.
  LOADERS[tag]!().catch((error: unknown) => {
    asked.delete(tag);
    console.warn(`<${tag}>`, error);
  });
};

const look = (node: Node) => {
  if (!(node instanceof Element)) return;
  const found = [...node.querySelectorAll(WANTED)];
  if (node.matches(WANTED)) found.unshift(node);
  for (const element of found) {
    const tag = TAGS.includes(element.localName) ? element.localName : upgrade(element);
    if (tag) load(tag);
  }
};

look(document.documentElement);
new MutationObserver((records) => {
  for (const { addedNodes } of records) addedNodes.forEach(look);
}).observe(document, { childList: true, subtree: true });
