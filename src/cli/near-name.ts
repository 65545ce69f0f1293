/** The name that was probably meant by one that is not known. Pure. */

/** How many letters have to be put in, taken out or replaced to make one of the other. */
export const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let n = 1; n <= b.length; n++)
      next[n] = Math.min(row[n]! + 1, next[n - 1]! + 1, row[n - 1]! + (a[i - 1] === b[n - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
};

/** Names longer than that are no slips of the hand, and dear to compare. */
const MAX_LENGTH = 60;
const MIN_BEGINNING = 4;

/**
 * `nearestOf('claiment', […])` is `claimant`, `nearestOf('un-civilians', […])` is `un-civilians-2024-10`; `undefined` where nothing is near,
 * or where several names begin with it and none is the one that was meant.
 */
export const nearestOf = (name: string, names: readonly string[]): string | undefined => {
  if (name.length > MAX_LENGTH) return undefined;
  const said = name.toLowerCase();
  // Of a short name every other short name is a slip away.
  const slips = said.length < 3 ? 0 : said.length < 6 ? 1 : 2;
  const [nearest] = names
    .filter((known) => Math.abs(known.length - said.length) <= slips)
    .map((known) => ({ known, far: distance(said, known.toLowerCase()) }))
    .filter(({ far }) => far <= slips)
    .sort((a, b) => a.far - b.far);
  if (nearest) return nearest.known;
  const longer = said.length < MIN_BEGINNING ? [] : names.filter((known) => known.toLowerCase().startsWith(said));
  return longer.length === 1 ? longer[0] : undefined;
};
