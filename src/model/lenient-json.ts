/**
 * JSON as it is found in pages and programs: single quotes, bare keys, trailing commas, comments, line breaks and quotation marks
 * within texts, `None` and `True`. Pure. For what others published; our own data is read strictly.
 */

class Unreadable extends Error {}

const WORDS: Record<string, unknown> = {
  true: true,
  false: false,
  null: null,
  True: true,
  False: false,
  None: null,
  undefined: null,
  NaN: null,
};
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' };
const MAX_DEPTH = 64;
/** What follows a text that has ended; before anything else a quotation mark is part of the text. */
const END = /^\s*([:}\]]|$|,\s*(["'}\]{[]|[\w$@-]+\s*:|[-\d]|\/[/*]|true|false|null|None|True|False|$))/;

/** Reads a value from such a text; `undefined` when it cannot be read. Never throws. */
export const readLenientJson = (source: string): unknown => {
  let at = 0;
  const fail = (): never => {
    throw new Unreadable();
  };
  const space = () => {
    const skip = /(?:\s|\/\*[^]*?\*\/|\/\/[^\n]*|\uFEFF)*/y;
    skip.lastIndex = at;
    skip.exec(source);
    at = skip.lastIndex;
  };
  const text = (): string => {
    const quote = source[at++]!;
    let out = '';
    for (; at < source.length; at++) {
      const sign = source[at]!;
      if (sign === '\\') {
        const next = source[++at] ?? '';
        const hex = next === 'u' && /^[\da-f]{4}/i.exec(source.slice(at + 1, at + 5));
        if (hex) {
          out += String.fromCharCode(parseInt(hex[0], 16));
          at += 4;
        } else out += ESCAPES[next] ?? next;
      } else if (sign === quote && END.test(source.slice(at + 1, at + 200))) {
        at++;
        return out;
      } else out += sign;
    }
    return fail();
  };
  const value = (depth: number): unknown => {
    if (depth > MAX_DEPTH) fail();
    space();
    const sign = source[at];
    if (sign === '"' || sign === "'") return text();
    if (sign === '[') {
      const items: unknown[] = [];
      for (at++, space(); source[at] !== ']'; space()) {
        items.push(value(depth + 1));
        space();
        if (source[at] === ',') at++;
        else if (source[at] !== ']') fail();
      }
      at++;
      return items;
    }
    if (sign === '{') {
      const entries: [string, unknown][] = [];
      for (at++, space(); source[at] !== '}'; space()) {
        const bare = /[\w$@-]+/y;
        bare.lastIndex = at;
        const key = source[at] === '"' || source[at] === "'" ? text() : (bare.exec(source)?.[0] ?? fail());
        if (bare.lastIndex > at) at = bare.lastIndex;
        space();
        if (source[at++] !== ':') fail();
        entries.push([key, value(depth + 1)]);
        space();
        if (source[at] === ',') at++;
        else if (source[at] !== '}') fail();
      }
      at++;
      return Object.fromEntries(entries);
    }
    const token = /[^\s,\]}]+/y;
    token.lastIndex = at;
    const word = token.exec(source)?.[0] ?? fail();
    at += word.length;
    if (Object.hasOwn(WORDS, word)) return WORDS[word];
    return word !== '' && Number.isFinite(+word) ? +word : fail();
  };
  try {
    const read = value(0);
    space();
    return at < source.length && source[at] !== ';' ? undefined : read;
  } catch {
    return undefined; // it was not even nearly JSON
  }
};
