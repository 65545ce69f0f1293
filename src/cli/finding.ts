/** What `check` finds. */

/** `error`: readers would be told something wrong or less · `warning`: look at it · `hint`: nothing a reader would miss. */
export type Level = 'error' | 'warning' | 'hint';

/** One thing that was found. `path` is a JSON Pointer. */
export interface Finding {
  code: string;
  level: Level;
  path: string;
  message: string;
}

/** A JSON object as it was written. */
export type Raw = Record<string, unknown>;

/** The objects of a list, each with its pointer; one thing where a list is expected has no number of its own. */
export const each = (input: unknown, path: string): [item: Raw, path: string][] =>
  (Array.isArray(input) ? input.map((item, i) => [item, `${path}/${i}`] as const) : [[input, path] as const]).flatMap(
    ([item, at]) => (typeof item === 'object' && item !== null ? [[item as Raw, at] as [Raw, string]] : []),
  );
