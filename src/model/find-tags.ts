/**
 * The tags and carriers in a page's markup, each with its data, its sentence and where they stand. Pure; reads HTML without a DOM.
 * It reads what editors paste, not all that browsers forgive; what it cannot read it says.
 */
import type { FragmentKind } from './find-fragment.js';
import { decodeEntities, plainText } from './plain-text.js';

/** Text out of markup, and for each of its signs the place in the page. */
export interface Mapped {
  text: string;
  at: readonly number[];
}

/** A tag, or an element that carries the data of one. */
export interface FoundTag {
  kind: FragmentKind;
  /** Where its `<` stands. */
  at: number;
  /** As it is called in a sentence: `<war-claim>`, `<blockquote data-war-claim>`, `<a href="…?war-claim=ID">`. */
  name: string;
  /** Its data as JSON text; absent where it is live, or has none. */
  data?: Mapped;
  /** Where its ledger is, as it stands there: `/ledger.json#id` of a tag, `/ledger.html?war-claim=id` of a link. Its data lives there. */
  address?: string;
  /** Its own language. */
  lang?: string;
  /** It stands in a sentence of its page. */
  isInline: boolean;
  /** What readers see without the script. */
  sentence: string;
  /** Why its markup cannot be read, as a sentence. */
  fault?: { at: number; message: string };
}

const ATTRIBUTE = /\s*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?/y;
/** What is no markup of the page, though it looks like it. */
const APART = /<!--[^]*?(?:-->|$)|<(script|style|textarea|title|noscript|template)\b[^>]*>[^]*?(?:<\/\1\s*>|$)/gi;

const mapped = (page: string, from: number, to: number): Mapped => {
  const at: number[] = [];
  let text = '';
  const pieces = /&[#\w]{1,9};|[^]/gu;
  for (const piece of page.slice(from, to).matchAll(pieces)) {
    const decoded = decodeEntities(piece[0]);
    for (let i = 0; i < decoded.length; i++) at.push(from + piece.index + (decoded === piece[0] ? i : 0));
    text += decoded;
  }
  return { text, at: [...at, to] };
};

/** Text as it is: within a script there are no entities. */
const verbatim = (page: string, from: number, to: number): Mapped => ({
  text: page.slice(from, to),
  at: Array.from({ length: to - from + 1 }, (_, i) => from + i),
});

interface Attribute {
  from: number;
  to: number;
}

/** The attributes of a start tag, and where the tag ends; a fault where it cannot be read to its end. */
const readStart = (page: string, from: number) => {
  const attributes = new Map<string, Attribute>();
  let at = from;
  for (;;) {
    const end = /^\s*\/?>/.exec(page.slice(at, at + 200));
    if (end) return { attributes, end: at + end[0].length };
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(page);
    if (!found) return { attributes, end: at, fault: at };
    const [whole, name, ...values] = found;
    const value = values.find((text) => text !== undefined) ?? '';
    at += whole.length;
    const to = at - (/["']$/.test(whole) ? 1 : 0);
    if (!attributes.has(name!.toLowerCase())) attributes.set(name!.toLowerCase(), { from: to - value.length, to });
    // Behind a closing quote there is a space or the end; what else stands there was meant to be in the quotes.
    if (/["']$/.test(whole) && !/[\s/>]/.test(page[at] ?? ' ')) return { attributes, end: at, fault: at - 1 };
  }
};

const TAGS = /<(war-(claim|trend|bonus|source)|[a-z][a-z\d-]*)(?=[\s/>])/gi;
const CARRIER = /^data-war-(claim|trend|bonus|source)$/;
/** The address of an entry on its ledger's page. */
const LINK = /[?&]war-(claim|trend|bonus|source)=[^&#]/i;

const closingOf = (page: string, name: string, from: number): number | undefined => {
  const pattern = new RegExp(`<(/?)${name}(?=[\\s/>])`, 'gi');
  pattern.lastIndex = from;
  let depth = 1;
  for (let tag; (tag = pattern.exec(page));) if ((depth += tag[1] ? -1 : 1) === 0) return tag.index;
  return undefined;
};

const quoteFault = (page: string, at: number): string =>
  page[at] === "'"
    ? "The attribute ends at this apostrophe: in '…' write &#39; for each apostrophe of the data"
    : "The attribute ends at this quote: write &quot; for each quote of the data, or put the data in '…'";

/** Every tag and carrier, in the order of the page; a link within a carrier is a part of its sentence. Never throws. */
export const findTags = (page: string): FoundTag[] => {
  // What stands in comments, scripts and text boxes keeps its length, so that every place stays one of the page.
  const blank = page.replace(APART, (whole) => whole.replace(/[^\n]/g, ' '));
  let carriedUntil = 0;
  return [...blank.matchAll(TAGS)].flatMap((start): FoundTag[] => {
    const { index: at } = start;
    const element = start[1]!.toLowerCase();
    const isTag = start[2] !== undefined;
    const { attributes, end, fault } = readStart(page, at + start[0].length);
    const textOf = (name: string) => {
      const found = attributes.get(name);
      return found && decodeEntities(page.slice(found.from, found.to));
    };
    const carried = [...attributes.keys()].find((name) => CARRIER.test(name));
    const href = element === 'a' && carried === undefined && at >= carriedUntil ? textOf('href') : undefined;
    const linked = href === undefined ? undefined : LINK.exec(href)?.[1];
    const kind = (start[2] ?? CARRIER.exec(carried ?? '')?.[1] ?? linked)?.toLowerCase() as FragmentKind | undefined;
    if (!kind) return [];
    const name = isTag ? `<${element}>` : `<${element} ${carried ?? `href="…?war-${kind}=ID"`}>`;
    const address = linked ? href : isTag ? textOf('src') : undefined;
    const lang = textOf('lang');
    const found = {
      kind,
      at,
      name,
      isInline: isTag ? attributes.has('inline') : element === 'span',
      ...(address !== undefined && { address }),
      ...(lang && { lang }),
    };
    if (fault !== undefined) {
      const isQuote = /["']/.test(page[fault] ?? '');
      const message = isQuote ? quoteFault(page, fault) : `The markup of this ${name} cannot be read from here on`;
      return [{ ...found, sentence: '', fault: { at: fault, message: `${message}.` } }];
    }
    const close = closingOf(blank, element, end);
    if (close === undefined)
      return [
        {
          ...found,
          sentence: '',
          fault: { at, message: `This ${name} is never closed: add </${element}> after its sentence.` },
        },
      ];
    if (!linked) carriedUntil = Math.max(carriedUntil, close);
    const inside = page.slice(end, close);
    const given = attributes.get(isTag ? `data-${kind}` : carried!);
    const script = /<script\b[^>]*\btype\s*=\s*["']?application\/json\b[^>]*>([^]*?)<\/script\s*>/i.exec(inside);
    const from = script ? end + script.index + script[0].indexOf('>') + 1 : 0;
    const data = given
      ? mapped(page, given.from, given.to)
      : script && isTag
        ? verbatim(page, from, from + script[1]!.length)
        : undefined;
    return [{ ...found, ...(data && { data }), sentence: plainText(inside.replace(APART, ' ')) }];
  });
};
