/** What a JSON Pointer (RFC 6901) leads to. Pure. */

/** The steps of a pointer: `['claims', '3', 'a/b']` of `/claims/3/a~1b`. */
export const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));

/** What stands there; `undefined` where nothing does. */
export const valueAt = (whole: unknown, pointer: string): unknown =>
  stepsOf(pointer).reduce<unknown>(
    (part, step) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[step] : undefined),
    whole,
  );
