/** Long work in pieces: between two of them a page can answer its reader. */

/** A piece that takes less is no reason to stop: on a desktop nearly all do. */
const LONG_MS = 10;

/** Does a piece of work; where it was a long one, what is asked of the page meanwhile comes before the next. */
export const piece = (work: () => void): Promise<void> | undefined => {
  const start = performance.now();
  work();
  return performance.now() - start < LONG_MS ? undefined : new Promise((done) => setTimeout(done));
};
