/**
 * The one script of a page: finds the tags and the elements that carry their data, now and when more come,
 * and loads only what they need. Adds no global.
 */
import { CARRIERS, downgrade, isUpgraded, upgrade, WATCHED } from './upgrade.js';

const LOADERS: Record<string, () => Promise<unknown>> = {
  'war-claim': () => import('../define/war-claim.js'),
  'war-trend': () => import('../define/war-trend.js'),
  'war-bonus': () => import('../define/war-bonus.js'),
  'war-source': () => import('../define/war-source.js'),
};

const TAGS = Object.keys(LOADERS);
const WANTED = [...TAGS, CARRIERS].join();

const asked = new Set<string>();
const load = (tag: string | undefined) => {
  if (!tag || asked.has(tag)) return;
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
  for (const element of found) load(TAGS.includes(element.localName) ? element.localName : upgrade(element));
};

look(document.documentElement);
new MutationObserver((records) => {
  for (const { target, addedNodes, removedNodes, type } of records) {
    removedNodes.forEach((node) => downgrade(target, node));
    addedNodes.forEach(look);
    if (type === 'attributes' && (isUpgraded(target) || (target as Element).matches(CARRIERS)))
      load(upgrade(target as Element));
  }
}).observe(document, { childList: true, subtree: true, attributeFilter: WATCHED });
