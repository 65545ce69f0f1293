// What is made of many loads: medians, quantiles, intervals, growth. Pure; the same numbers in give the same numbers out.

const sorted = (values) => values.filter(Number.isFinite).sort((a, b) => a - b);

/** `quantile([1, 2, 3, 4, 5], 0.5)` is 3; between two values it is on the line between them. NaN of nothing. */
export function quantile(values, share) {
  const all = sorted(values);
  if (all.length === 0) return NaN;
  const at = (all.length - 1) * share;
  const below = Math.floor(at);
  const above = Math.min(below + 1, all.length - 1);
  return all[below] + (all[above] - all[below]) * (at - below);
}

/** The middle value; NaN of nothing. */
export const median = (values) => quantile(values, 0.5);

/** A stream of numbers from 0 to 1 that is the same for the same seed. */
export function numbersFrom(seed) {
  let state = seed >>> 0 || 1;
  return () => {
    // xorshift32
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}

/** Within which limits the median of such values lies, 95 times in 100: `[low, high]`, by drawing from them again and again. */
export function bootstrap(values, { draws = 2000, seed = 1 } = {}) {
  const all = sorted(values);
  if (all.length === 0) return [NaN, NaN];
  const next = numbersFrom(seed);
  const medians = Array.from({ length: draws }, () => median(all.map(() => all[Math.floor(next() * all.length)])));
  return [quantile(medians, 0.025), quantile(medians, 0.975)];
}

/** The values of each round over those of the base in the same round; rounds that lack either are left out. */
export const ratiosByRound = (values, base) =>
  values.map((value, round) => value / base[round]).filter((ratio) => Number.isFinite(ratio) && ratio > 0);

/** From fewer rounds no interval is made: it would say more than they know. */
const FEWEST = 6;

/** `{value: 1.4, low: 1.3, high: 1.5, rounds: 9}`: how often a cost contains its base's, round by round. Without limits of fewer than six rounds. */
export function ratio(values, base) {
  const ratios = ratiosByRound(values, base);
  const of = { value: median(ratios), rounds: ratios.length };
  if (ratios.length < FEWEST) return of;
  const [low, high] = bootstrap(ratios);
  return { ...of, low, high };
}

/** The power of N with which a cost grows, from `[[n, cost], …]`: 1 is in proportion, 0 not at all. NaN of fewer than two. */
export function growth(pairs) {
  const logs = pairs.filter(([n, cost]) => n > 0 && cost > 0).map(([n, cost]) => [Math.log(n), Math.log(cost)]);
  if (logs.length < 2) return NaN;
  const mean = (at) => logs.reduce((sum, pair) => sum + pair[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return over / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}
