/** Long work in pieces: between two of them the page can respond to its reader. */

/** A piece that takes less is followed by the next at once; on a desktop nearly all do. */
const LONG_MS = 10;

/** Does a piece of work. After a long one, input and painting that are waiting come before the next. */
export const piece = (work: () => void): Promise<void> | undefined => {
  const start = performance.now();
  work();
  return performance.now() - start < LONG_MS ? undefined : new Promise((done) => setTimeout(done));
};
