// The two worlds in which every promise of the elements is kept: drawn by the script alone, and drawn by a server and then taken over.

import { renderBonus, renderClaim, renderSource, renderTrend } from '../../src/server/index.js';
import { ledger } from './fixtures.js';
import { put, settled, type Tag } from './page.js';

/** A world, with what a page there holds of the markup that a publisher has written. */
export interface World {
  name: string;
  /** Whether the script is alone with what it draws. */
  isScript: boolean;
  /** The same markup as it comes to the reader; `data` is what the server had for the tag, where no attribute says it. */
  markup(written: string, data?: unknown): string;
  /** A tag with data that a script sets, drawn: what a framework does with what its server has sent. */
  draw<T extends Element = Tag>(tag: string, data: unknown, attributes?: string, sentence?: string): Promise<T>;
}

const RENDER: Record<string, (data: never, options: object) => string> = {
  claim: renderClaim,
  bonus: renderBonus,
  source: renderSource,
  trend: renderTrend,
};
const TAGS = Object.keys(RENDER)
  .map((kind) => `war-${kind}`)
  .join();

/** What a server draws of data: a declarative shadow root, or nothing where the data is faulty. */
const drawnOf = (kind: string, data: unknown, element: Element): string => {
  const [, address, id] = /^(.*)#(.*)$/.exec(element.getAttribute('src') ?? '') ?? [];
  const html = RENDER[kind]!((data ?? (address && { ledger: ledger(), id, src: address })) as never, {
    fallback: 'x',
    inline: element.hasAttribute('inline'),
    noChart: element.hasAttribute('no-chart'),
  });
  const root = /<template shadowrootmode="open">.*<\/template>/s.exec(html)?.[0] ?? '';
  // A tree of which nothing is left would try nothing.
  if (root && !/part=/.test(root)) throw new Error(`The server has drawn nothing: ${html}`);
  return root;
};

const known = new Map<string, string>();
const served = (written: string, data?: unknown): string => {
  if (data !== undefined) return serve(written, data);
  if (!known.has(written)) known.set(written, serve(written));
  return known.get(written)!;
};

const serve = (written: string, data?: unknown): string => {
  const page = document.createElement('template');
  page.innerHTML = written;
  for (const element of page.content.querySelectorAll(TAGS)) {
    const kind = element.localName.slice(4);
    const given = data ?? element.getAttribute(`data-${kind}`);
    if (given !== null || element.hasAttribute('src'))
      element.insertAdjacentHTML('afterbegin', drawnOf(kind, given, element));
  }
  return page.innerHTML;
};

const world = (name: string, markup: World['markup']): World => ({
  name,
  isScript: markup !== served,
  markup,
  draw: async (tag, data, attributes = '', sentence = 'The sentence.') => {
    const element = put(markup(`<p></p><${tag} ${attributes}>${sentence}</${tag}>`, data));
    Object.assign(element, { [tag.slice(4)]: data });
    await settled(element);
    return element as never;
  },
});

const WORLDS = [
  world('drawn by the script', (written) => written),
  world('drawn by a server, then taken over', served),
];

/** Makes a promise in each world. */
export const inBothWorlds = (promise: (world: World) => void): void => {
  for (const one of WORLDS) describe(one.name, () => promise(one));
};
