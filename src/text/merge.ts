/** Which phrase is said: a language's own, else the English one. Pure. The page's build has it work on lists instead. */

/** English phrases with those of another language over them, table by table. A set of plural forms (with `one`) is one phrase. */
export const merge = <T extends object>(base: T, over: object = {}): T => {
  const out = { ...base } as Record<string, unknown>;
  for (const [key, value] of Object.entries(over)) {
    const own = out[key];
    out[key] = typeof own === 'object' && !('one' in own!) ? merge(own!, value as object) : value;
  }
  return out as T;
};
