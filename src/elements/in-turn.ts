/** Work that can wait, one piece after the other: where a task has taken long, the page can respond to its reader before the next piece. */

/** Work that takes less is followed by the next at once; on a desktop nearly all of it does. */
const LONG_MS = 10;

let last: Promise<unknown> = Promise.resolve();
/** When the work of the present task began. */
let startMs: number | undefined;

/** Whether the present task has worked long enough. */
const isLong = (): boolean => {
  const nowMs = performance.now();
  if (startMs === undefined) setTimeout(() => (startMs = undefined));
  return nowMs - (startMs ??= nowMs) >= LONG_MS;
};

/** Does a piece of work after all that was asked for before. */
export const inTurn = (work: () => void): Promise<void> => {
  const done = last.then(async () => {
    while (isLong()) await new Promise((next) => setTimeout(next));
    work();
  });
  last = done.catch(() => {});
  return done;
};
