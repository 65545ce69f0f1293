/** Whether what a caller gives is what a parser gave: raw text, and a result that was not opened, have every field missing and no problem. Pure. */

/** Short forms, which a parser writes out: `value: 3000`, `claimant: 'TASS'`, points as pairs. */
const isShort = ({ value, measure, agent, publisher, claimant, points }: Record<string, unknown>): boolean =>
  [value, measure, agent, publisher].some((part) => part !== undefined && typeof part !== 'object') ||
  (claimant !== undefined && !Array.isArray(claimant)) ||
  Array.isArray(points);

/** The same thing again. Throws TypeError where it cannot be the `value` of a parse, e.g. a text, the whole `{ok, value, problems}`, or data with short forms. */
export const mustBeRead = <T>(thing: T, parser: string): T => {
  const parts = [thing, ...[(thing as { series?: unknown } | null)?.series ?? []].flat()];
  if (parts.some((part) => typeof part !== 'object' || part === null || 'problems' in part || isShort(part as never)))
    throw new TypeError(`Give what \`${parser}\` has read: the \`value\` of its answer, where that is \`ok\`.`);
  return thing;
};

/** The same function for others to call: what its first arguments are has to be read by these parsers. */
export const reading = <F extends (...args: never[]) => unknown>(call: F, ...parsers: string[]): F =>
  ((...args) => {
    parsers.forEach((parser, i) => mustBeRead<unknown>(args[i], parser));
    return call(...args);
  }) as F;
