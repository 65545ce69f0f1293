/**
 * Elements that a CMS lets through carry the data; here they get the tag they stand for. The element itself stays,
 * inside the new tag, as its fallback: whenever the data fails, the page's own sentence is back.
 */
const KINDS = ['claim', 'trend', 'bonus', 'source'];

const LINKS = KINDS.map((kind) => `a[href*="?war-${kind}="]`);

/** What may carry data: `<blockquote data-war-claim="…">`, `<a href="…/ledger.html?war-claim=ID">`. */
export const CARRIERS = [...KINDS.map((kind) => `[data-war-${kind}]`), ...LINKS].join();

/** Origins whose ledgers may be shown: the page's own, and those that the script's `data-allow` lists. */
const allowed = new Set([
  location.origin,
  ...[...document.querySelectorAll<HTMLScriptElement>('script[data-allow]')].flatMap(({ dataset }) => dataset.allow!.split(/[\s,]+/)),
]);

const BLOCKS = /^(address|article|aside|blockquote|div|dl|figure|h\d|ol|p|pre|section|table|ul)$/;

/** Wraps a carrier in its tag and returns the tag's name; nothing where it has one already or may not be followed. */
export const upgrade = (carrier: Element): string | undefined => {
  if (carrier.closest(KINDS.map((kind) => 'war-' + kind).join())) return;
  for (const kind of KINDS) {
    const data = carrier.getAttribute(`data-war-${kind}`);
    const src = data === null ? linkSource(carrier, kind) : undefined;
    if (data === null && !src) continue;
    const tag = document.createElement('war-' + kind);
    if (src) tag.setAttribute('src', src);
    else tag.setAttribute('data-' + kind, data!);
    // Inside a running sentence the words stay there.
    if (kind === 'claim' && !BLOCKS.test(carrier.localName) && !standsAlone(carrier)) tag.setAttribute('inline', '');
    carrier.replaceWith(tag);
    tag.append(carrier);
    return tag.localName;
  }
  return;
};

/** `https://publisher.example/ledger.html?war-claim=ID` is `https://publisher.example/ledger.json#ID`. */
const linkSource = (carrier: Element, kind: string): string | undefined => {
  if (carrier.localName !== 'a') return;
  const url = new URL((carrier as HTMLAnchorElement).href);
  const id = url.searchParams.get('war-' + kind);
  if (!id || !allowed.has(url.origin)) return;
  return `${url.origin}${url.pathname.replace(/\.html$/, '')}.json#${encodeURIComponent(id)}`;
};

const standsAlone = ({ parentElement, textContent }: Element): boolean => parentElement?.textContent?.trim() === textContent?.trim();
