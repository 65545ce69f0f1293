/**
 * The one script of a page: finds the tags and the elements that carry their data, now and when more come,
 * and loads only what they need. What a server has drawn is whole: it waits until there is somebody to use it. Adds no global.
 */
import { breakSeal, isSealed } from '../elements/sealed.js';
import { CARRIERS, downgrade, isHidden, isUpgraded, KINDS, upgrade, WATCHED } from './upgrade.js';

// Types only: who imports the script has the tags in `HTMLElementTagNameMap`.
export type { WarBonus } from '../elements/war-bonus.js';
export type { WarClaim } from '../elements/war-claim.js';
export type { WarSource } from '../elements/war-source.js';
export type { WarTrend } from '../elements/war-trend.js';

const LOADERS: Record<string, () => Promise<unknown>> = {
  'war-claim': () => import('../define/war-claim.js'),
  'war-trend': () => import('../define/war-trend.js'),
  'war-bonus': () => import('../define/war-bonus.js'),
  'war-source': () => import('../define/war-source.js'),
};

const TAGS = Object.keys(LOADERS);
const WANTED = [...TAGS, CARRIERS].join();

/** What a tag says may change without its tree. */
const TOLD = ['lang', 'inline', 'no-chart', 'heading-level', ...KINDS.map((kind) => 'data-' + kind)];

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

/** What tells that somebody is there. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin'];
let isAwake = false;
/** Drawn by a server, and not needed yet. */
const atRest = new Set<string>();
const wake = () => {
  isAwake = true;
  SIGNS.forEach((sign) => removeEventListener(sign, wake, true));
  atRest.forEach(load);
};
/** The page that is listened to: `document.open()` takes the listeners away with the old one. */
let page: Element | undefined;
const listen = () => {
  if (page === document.documentElement) return;
  page = document.documentElement;
  SIGNS.forEach((sign) => addEventListener(sign, wake, true));
};
listen();

const meet = (element: Element) => {
  const tag = element.localName;
  if (!isAwake && !asked.has(tag) && isSealed(element as HTMLElement, tag.slice(4))) {
    atRest.add(tag);
    listen();
  } else load(tag);
};

const take = (carrier: Element, isHidden?: boolean) => {
  load(upgrade(carrier, isHidden));
  // What shows or hides it may be any attribute of its own.
  observer.observe(carrier, { attributes: true });
};

const look = (nodes: Node[]) => {
  const found = nodes
    // By its type: what another document has made, e.g. an editor's for its preview, is no `Element` of this one.
    .filter((node): node is Element => node.nodeType === Node.ELEMENT_NODE)
    .flatMap((element) => [element, ...element.querySelectorAll(WANTED)])
    .filter((element) => element.matches(WANTED));
  // All is looked at before anything is moved: between two moves each look would style the page anew.
  const hidden = found.map((element) => element.matches(CARRIERS) && isHidden(element));
  found.forEach((element, i) => {
    if (TAGS.includes(element.localName)) return meet(element);
    take(element, hidden[i]);
  });
};

const observer = new MutationObserver((records) => {
  const added: Node[] = [];
  for (const { target, addedNodes, removedNodes, type, attributeName } of records) {
    removedNodes.forEach((node) => downgrade(target, node));
    added.push(...addedNodes);
    const element = target as Element;
    if (TAGS.includes(element.localName)) {
      if (attributeName === 'data-' + element.localName.slice(4)) breakSeal(element);
      // The words inside a tag count as well.
      meet(element);
    } else if (type === 'attributes' && (isUpgraded(element) || element.matches(CARRIERS))) take(element);
  }
  look(added);
});

// Inside its tag an element has no box, and Firefox follows no link to what has none.
addEventListener('click', ({ target }) => {
  const link = (target as Partial<Element>).closest?.('a[href*="#"]') as HTMLAnchorElement | null | undefined;
  if (!link) return;
  setTimeout(() => {
    const tag = link.hash === location.hash && document.querySelector(':target')?.closest(TAGS.join());
    if (!tag) return;
    const { top } = tag.getBoundingClientRect();
    if (top < 0 || top > innerHeight) tag.scrollIntoView();
  });
});

look([document.documentElement]);
observer.observe(document, { childList: true, subtree: true, attributeFilter: [...WATCHED, ...TOLD] });
