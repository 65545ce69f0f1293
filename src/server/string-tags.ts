/**
 * The template tags as strings: the views' markup without a browser. Pure; no DOM, no Lit.
 * They read a template as Lit does: text and attribute values are escaped, `?flag=${…}` is there or not, `@event=${…}` and
 * `.property=${…}` are left out, `nothing` takes its attribute with it.
 */
import type { Tags } from '../view/tags.js';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/** Text for markup and quoted attributes: `escapeHtml('a < "b"')` is `a &lt; &quot;b&quot;`. */
export const escapeHtml = (text: unknown): string => String(text).replace(/[&<>"'\r]/g, (sign) => ENTITIES[sign]!);

/** An attribute of a tag. Text with `"` in it, as all JSON has, is quoted with `'`: there is less to send, and less to read. */
export const attributeHtml = (name: string, text: string): string =>
  text.includes('"')
    ? ` ${name}='${text.replace(/[&<>'\r]/g, (sign) => ENTITIES[sign]!)}'`
    : ` ${name}="${escapeHtml(text)}"`;

const SIGNS: Record<string, string> = Object.fromEntries(Object.entries(ENTITIES).map(([sign, name]) => [name, sign]));

/** What a browser reads out of markup of ours, e.g. `a < b` out of `<p>a &lt; b</p>`. */
export const textOf = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&#?\w+;/g, (name) => SIGNS[name] ?? name);

/** An id in an address. A lone surrogate cannot be in an address: it is replaced, so that nothing throws. */
export const encodeId = (id: string): string => encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));

/** An id as it stands in an address; `100%` is an id, too. */
export const decodeId = (id: string): string => {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
};

/** Markup that a template of ours has made. Nothing else is ever let through unescaped. */
class Markup {
  readonly #html: string;
  constructor(html: string) {
    this.#html = html;
  }
  static read(value: unknown): string | undefined {
    return typeof value === 'object' && value !== null && #html in value ? value.#html : undefined;
  }
}

const nothing = Symbol('nothing');

/** What a template's result, a list of them, or a text is in HTML. */
export const toHtml = (value: unknown): string => {
  if (value === nothing || value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(toHtml).join('');
  return Markup.read(value) ?? escapeHtml(value);
};

/** A hole of a template: from its value to HTML. */
type Hole = (values: readonly unknown[]) => string;

const attribute = (name: string, statics: readonly string[], first: number): Hole => {
  const kind = name[0];
  if (kind === '@' || kind === '.') return () => '';
  if (kind === '?') return (values) => (values[first] && values[first] !== nothing ? ` ${name.slice(1)}` : '');
  return (values) => {
    const given = values.slice(first, first + statics.length - 1);
    if (given.includes(nothing)) return '';
    if (given.some((value) => Markup.read(value) !== undefined))
      throw new TypeError(`Markup cannot stand in the attribute “${name}”.`);
    return ` ${name}="${statics[0]}${given.map((value, i) => escapeHtml(value ?? '') + statics[i + 1]).join('')}"`;
  };
};

/** Where a template's text ends: within a tag, and within which quotes. */
const follow = (text: string, isInTag: boolean): boolean => {
  const marks = /[<>]|"[^"]*("|$)|'[^']*('|$)/g;
  for (let found; (found = marks.exec(text));) {
    const mark = found[0];
    if (mark === '<') isInTag = true;
    else if (mark === '>') isInTag = false;
    // Outside a tag a quotation mark is a letter like any other.
    else if (!isInTag) marks.lastIndex = found.index + 1;
  }
  return isInTag;
};

const compile = (strings: readonly string[]): readonly (string | Hole)[] => {
  const parts: (string | Hole)[] = [];
  const refuse = () => {
    throw new TypeError(`This template cannot be written as a string: ${strings.join('${…}').slice(0, 200)}`);
  };
  let isInTag = false;
  let open: { name: string; quote: string; statics: string[]; first: number } | undefined;
  strings.forEach((string, i) => {
    let text = string;
    const isLast = i === strings.length - 1;
    if (open) {
      const end = open.quote ? text.indexOf(open.quote) : 0;
      if (end < 0) {
        open.statics.push(text);
        return;
      }
      open.statics.push(text.slice(0, end));
      text = text.slice(end + open.quote.length);
      if (!/^[\s>/]/.test(text)) refuse();
      parts.push(attribute(open.name, open.statics, open.first));
      open = undefined;
    }
    if (text.includes('<!--')) refuse();
    isInTag = follow(text, isInTag);
    if (!isLast && isInTag) {
      const tail = /^([^]*?)\s+([@.?]?[^\s"'<>=/]+)=(["']?)([^"'<>]*)$/.exec(text);
      if (!tail || (!tail[3] && tail[4])) return refuse();
      open = { name: tail[2]!, quote: tail[3]!, statics: [tail[4]!], first: i };
      text = tail[1]!;
    }
    // A line's end between two tags or holes is how the source is set, and nothing that is read.
    parts.push(text.replace(/(^|>)\s*\n\s*(?=<|$)/g, '$1').replace(/[ \t\n\r\f]+/g, ' '));
    if (!isLast && !isInTag) parts.push((values) => toHtml(values[i]));
  });
  if (isInTag || open) refuse();
  return parts;
};

// A template's strings are the same array each time it is used.
const compiled = new WeakMap<readonly string[], readonly (string | Hole)[]>();

const html = (strings: TemplateStringsArray, ...values: unknown[]): Markup => {
  let parts = compiled.get(strings);
  if (!parts) compiled.set(strings, (parts = compile(strings)));
  return new Markup(parts.map((part) => (typeof part === 'string' ? part : part(values))).join(''));
};

/** Writes strings; give its results to {@link toHtml}. Throws TypeError where a template of ours is not well formed. */
export const stringTags: Tags = { html, svg: html, nothing };
