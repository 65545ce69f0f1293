/** Where in a JSON text things stand: the line and column of a JSON Pointer, or of the first fault. Pure. */

/** A place as editors count: both from 1, columns in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** JSON that goes deeper is not walked to its end. */
const MAX_DEPTH = 500;

/** Where a walk stopped. */
class Fault extends Error {
  constructor(readonly at: number) {
    super();
  }
}

/** Walks a text by the grammar of RFC 8259 and calls `visit` for each thing under a path for which `enters` holds. */
const walk = (text: string, enters: (path: string) => boolean, visit: (path: string, at: number) => void): void => {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const token = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) throw new Fault(at);
    at = pattern.lastIndex;
    return found;
  };
  const space = () => token(/[ \t\n\r]*/y);
  const string = () => token(/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y);
  const value = (path: string | undefined, depth: number): void => {
    if (depth > MAX_DEPTH) throw new Fault(at);
    space();
    if (path !== undefined && depth === 0) visit(path, at);
    const isWanted = path !== undefined && enters(path);
    const sign = text[at];
    if (sign === '{' || sign === '[') {
      const end = sign === '{' ? '}' : ']';
      at++;
      space();
      for (let i = 0; text[at] !== end; i++) {
        const start = at;
        let step = String(i);
        if (sign === '{') {
          const key = string();
          if (isWanted) step = (JSON.parse(key) as string).replace(/~/g, '~0').replace(/\//g, '~1');
          space();
          token(/:/y);
        }
        const inner = isWanted ? `${path}/${step}` : undefined;
        if (inner !== undefined) visit(inner, start);
        value(inner, depth + 1);
        space();
        if (text[at] === end) break;
        token(/,/y);
        space();
        if (text[at] === end) throw new Fault(at);
      }
      at++;
    } else if (sign === '"') string();
    else token(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y);
  };
  value('', 0);
  space();
  if (at < text.length) throw new Fault(at);
};

/** Where in a text something stands, as editors count. */
export const placeAt = (text: string, at: number): Place => {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
};

/** {@link placeAt} for many places of one long text. */
export const placer = (text: string): ((at: number) => Place) => {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (at) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: at - starts[low]! + 1 };
  };
};

const parents = (pointer: string): string[] => pointer.split('/').map((_, i, steps) => steps.slice(0, i + 1).join('/'));

/** The places of some pointers; a pointer to nothing has the place of the nearest thing around it. Never throws. */
export const placesOf = (text: string, pointers: readonly string[]): Map<string, Place> => {
  const placeAt = placer(text);
  const around = new Set(pointers.flatMap((pointer) => parents(pointer).slice(0, -1)));
  const wanted = new Set(pointers.flatMap(parents));
  const found = new Map<string, number>();
  try {
    walk(
      text,
      (path) => around.has(path),
      (path, at) => wanted.has(path) && !found.has(path) && found.set(path, at),
    );
  } catch {
    // What stands before the fault has been found.
  }
  return new Map(
    pointers.map((pointer) => {
      const nearest = parents(pointer).findLast((path) => found.has(path));
      return [pointer, placeAt(nearest === undefined ? 0 : found.get(nearest)!)];
    }),
  );
};

/** At which sign a text stops being JSON; `undefined` where it is JSON. Never throws. */
export const faultAt = (text: string): number | undefined => {
  try {
    walk(
      text,
      () => false,
      () => undefined,
    );
    return undefined;
  } catch (error) {
    return error instanceof Fault ? error.at : 0;
  }
};
