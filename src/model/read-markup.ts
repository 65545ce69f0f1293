/** The linked data in a text: JSON, a page's `application/ld+json` scripts, or microdata. Pure; reads HTML without a DOM. */
import { decodeEntities, plainText } from './plain-text.js';
import { readLenientJson } from './lenient-json.js';

/** What was found, and whether the text could be read as it is or had to be repaired. */
export interface Linked {
  data: unknown;
  isMended: boolean;
}

const json = (text: string): Linked | undefined => {
  try {
    return { data: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown, isMended: false };
  } catch {
    const data = readLenientJson(text);
    return data === undefined ? undefined : { data, isMended: true };
  }
};

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>`]+))?)*)\s*(\/?)>/gi;

const attributesOf = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(/([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?/g)].map(
      ([, name, ...values]) => [name!.toLowerCase(), decodeEntities(values.find((value) => value !== undefined) ?? '')],
    ),
  );

type Item = Record<string, unknown>;

/** An element that is open: where its text begins, and what it is for the items around it. */
interface Open {
  name: string;
  from: number;
  props?: string;
  item?: Item;
  value?: string;
}

const microdata = (html: string): Item[] => {
  const items: Item[] = [];
  const open: Open[] = [];
  const put = (props: string, value: unknown) => {
    const holder = open.findLast(({ item }) => item)?.item;
    for (const prop of props.split(/\s+/).filter(Boolean))
      if (holder) holder[prop] = prop in holder ? [holder[prop], value].flat() : value;
  };
  const close = (element: Open, to: number) => {
    const { item, props, value, from } = element;
    if (props !== undefined) put(props, item ?? value ?? plainText(html.slice(from, to)));
    else if (item && !open.some((outer) => outer.item)) items.push(item);
  };
  for (const tag of html.matchAll(TAG)) {
    const [whole, slash, name, attributes] = [tag[0], tag[1], tag[2]!.toLowerCase(), attributesOf(tag[3]!)];
    if (slash) {
      if (!open.some((element) => element.name === name)) continue;
      // Elements left open inside it end with it.
      for (let last: Open | undefined; (last = open.pop());) {
        close(last, tag.index);
        if (last.name === name) break;
      }
      continue;
    }
    const value =
      attributes.get('content') ?? attributes.get('datetime') ?? attributes.get('href') ?? attributes.get('src');
    const item = attributes.has('itemscope') ? { '@type': attributes.get('itemtype') ?? '' } : undefined;
    const element: Open = {
      name,
      from: tag.index + whole.length,
      props: attributes.get('itemprop'),
      item,
      value: item ? undefined : value,
    };
    if (VOID.test(name) || tag[4]) close(element, element.from);
    else open.push(element);
  }
  while (open.length) close(open.pop()!, html.length);
  return items;
};

/** All linked data in a text; an empty list where there is none. Never throws. */
export const readMarkup = (text: string): Linked[] => {
  if (!/^\s*</.test(text)) return [json(text) ?? []].flat();
  const scripts = [
    ...text.matchAll(/<script\b[^>]*\btype\s*=\s*["']?application\/ld\+json\b[^>]*>([^]*?)<\/script\s*>/gi),
  ];
  const found = scripts.flatMap(([, body]) => json(body!) ?? []);
  const items = microdata(text);
  return items.length ? [...found, { data: items, isMended: false }] : found;
};
