/**
 * Elements that a CMS lets through carry the data; here they get the tag they stand for. The element itself stays,
 * inside the new tag, as its fallback: whenever the data fails, the page's own sentence is back. What is taken away is undone.
 */
export const KINDS = ['claim', 'trend', 'bonus', 'source'];

/** What may carry data: `<blockquote data-war-claim="…">`, `<a href="…/ledger.html?war-claim=ID">`. */
export const CARRIERS = KINDS.flatMap((kind) => [`[data-war-${kind}]`, `a[href*="war-${kind}="]`]).join();

/** The attributes that a carrier carries its data in. */
export const WATCHED = ['href', ...KINDS.map((kind) => 'data-war-' + kind)];

const originOf = (address: string) => (URL.canParse(address) ? new URL(address).origin : '');

/** Origins whose ledgers may be shown: the page's own (of a preview: the page's that shows it), and those that the script's `data-allow` lists. */
const allowed = new Set([
  origin === 'null' ? originOf(document.baseURI) : origin,
  ...[...document.querySelectorAll<HTMLScriptElement>('script[src][data-allow]')].flatMap(({ dataset }) =>
    dataset.allow!.split(/[\s,]+/).map(originOf),
  ),
]);
// Mail, files and previews in a sandbox have this origin, which is nobody's.
allowed.delete('null');
allowed.delete('');

const BLOCKS = /^(address|article|aside|blockquote|div|dl|figure|h\d|ol|p|pre|section|table|ul)$/;
/** These have their place in a list or a table, where a tag has none: the tag goes inside. */
const PARTS = /^(caption|d[dt]|figcaption|legend|li|summary|t[dh])$/;
/** In these nothing but their own parts may stand. */
const FRAMES = /^(body|col|colgroup|head|html|optgroup|option|t(body|foot|head|r))$/;

/** What only dresses words: a sentence runs on through it. */
const WORDS = /^(a|abbr|b|bdi|cite|del|em|font|i|ins|mark|q|s|small|span|strong|su[bp]|time|u)$/;
/** A picture has no place for a tag; where a press is the page's own, a tag's buttons would be pressed with it. */
const OTHERS_PLACE = ['svg', 'math', 'a[href]', 'button'].map((name) => name + ' *').join();

/** The tags that were made here, by their carriers. Another copy of the script has its own. */
const made = new WeakMap<Node, Element>();

/** Which tag a carrier stands for, and the attribute that gives the tag its data. */
const dataOf = (carrier: Element): [kind: string, name: string, value: string] | undefined => {
  for (const kind of KINDS) {
    const data = carrier.getAttribute('data-war-' + kind);
    if (data !== null) return [kind, 'data-' + kind, data];
    const src = sourceOf(carrier, kind);
    if (src) return [kind, 'src', src];
  }
  return;
};

/** `https://publisher.example/ledger.html?war-claim=ID` is `https://publisher.example/ledger.json#ID`. */
const sourceOf = (carrier: Element, kind: string): string | undefined => {
  // By its name: what another document has made is no `HTMLAnchorElement` of this one. In a picture `href` is no text.
  const { localName, href } = carrier as HTMLAnchorElement;
  if (localName !== 'a' || typeof href !== 'string' || !allowed.has(originOf(href))) return;
  const { origin, pathname, searchParams } = new URL(href);
  const id = searchParams.get('war-' + kind);
  const path = pathname.replace(/(\.html?|\/)$/, '');
  // Beside a site's root there is no ledger: without a path its name would be another host's.
  return id && path ? `${origin}${path}.json#${encodeURIComponent(id)}` : undefined;
};

const standsAlone = ({ parentElement: around, textContent }: Element): boolean => {
  while (around && WORDS.test(around.localName)) around = around.parentElement;
  return around?.textContent?.trim() === textContent?.trim();
};

/** What the page hides has no tag: its own styles and scripts show it and hide it as they always did. */
export const isHidden = (carrier: Element): boolean =>
  !!(carrier as HTMLElement).hidden || getComputedStyle(carrier).display === 'none';

/** The tag around a carrier, or in it, that says the same and nobody has made: a page was put back from a copy of its nodes. */
const copied = (carrier: Element, [kind, name, value]: string[] = []): Element | undefined => {
  const tag = [carrier.parentElement, ...carrier.children].find(
    (one) => one?.localName === 'war-' + kind && one.getAttribute(name!) === value,
  );
  if (tag) made.set(carrier, tag);
  return tag!;
};

const undo = (carrier: Element, tag: Element): void => {
  made.delete(carrier);
  if (tag.contains(carrier)) tag.replaceWith(carrier);
  else tag.replaceWith(...tag.childNodes);
};

/** Gives a carrier its tag and returns the tag's name; nothing where another has done so, it may not be followed, is hidden, or carries no data any more. */
export const upgrade = (carrier: Element, hides = isHidden(carrier)): string | undefined => {
  const data = hides ? undefined : dataOf(carrier);
  const known = made.get(carrier) ?? copied(carrier, data);
  if (known && !(data && known.matches(`war-${data[0]}[${data[1]}]`))) undo(carrier, known);
  if (!data) return;
  const [kind, name, value] = data;
  const tag = made.get(carrier) ?? document.createElement('war-' + kind);
  if (!known?.contains(carrier) && !carrier.contains(tag)) {
    const { localName } = carrier;
    const isPart = PARTS.test(localName);
    const isInSentence = !isPart && !BLOCKS.test(localName) && !standsAlone(carrier);
    const others = KINDS.map((other) => (isPart ? ':scope > war-' : 'war-') + other).join();
    // Another copy of the script was here, or an editor is at work, or a picture would tear a sentence apart.
    if (
      (isPart ? carrier.querySelector(others) : carrier.closest(others)) ||
      FRAMES.test(localName) ||
      carrier.matches(OTHERS_PLACE) ||
      (carrier as HTMLElement).isContentEditable
    )
      return;
    if (isInSentence && /trend|bonus/.test(kind)) return;
    // Inside a running sentence the words stay there.
    if (isInSentence && kind === 'claim') tag.setAttribute('inline', '');
    made.set(carrier, tag);
    if (isPart) {
      tag.append(...carrier.childNodes);
      carrier.append(tag);
    } else {
      carrier.replaceWith(tag);
      tag.append(carrier);
    }
  }
  tag.setAttribute(name, value);
  // What stands inside its carrier has its language anyway.
  if (tag.contains(carrier))
    for (const own of ['lang', 'dir']) {
      const said = carrier.getAttribute(own);
      if (said === null) tag.removeAttribute(own);
      else tag.setAttribute(own, said);
    }
  return tag.localName;
};

/** A carrier that was taken out of its tag takes the tag with it. */
export const downgrade = (from: Node, carrier: Node): void => {
  if (made.get(carrier) === from && !from.contains(carrier)) {
    made.delete(carrier);
    (from as Element).remove();
  }
};

/** Whether a tag was made here for this element. */
export const isUpgraded = (carrier: Node): boolean => made.has(carrier);
