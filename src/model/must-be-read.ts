/** Whether what a caller gives is what a parser gave: raw text, and a result that was not opened, have every field missing and no problem. Pure. */

/** The same thing again. Throws TypeError where it cannot be the `value` of a parse, e.g. a text, or the whole `{ok, value, problems}`. */
export const mustBeRead = <T>(thing: T, parser: string): T => {
  if (typeof thing !== 'object' || thing === null || 'problems' in thing)
    throw new TypeError(`Give what \`${parser}\` has read: the \`value\` of its answer, where that is \`ok\`.`);
  return thing;
};
