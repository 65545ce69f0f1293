/** Tells on a terminal how far long work has come; says nothing where nobody watches, or where the work is short. */
/// <reference types="node" />

/** Work that is done sooner needs no word. */
const QUIET_MS = 800;
const PAUSE_MS = 100;

/** A line that is written over itself on the error stream. */
export const showProgress = (
  stream: NodeJS.WriteStream = process.stderr,
): { step: (done: number, all: number) => void; end: () => void } => {
  const startedMs = performance.now();
  let toldMs = 0;
  return {
    step: (done, all) => {
      const nowMs = performance.now();
      if (!stream.isTTY || nowMs - startedMs < QUIET_MS || nowMs - toldMs < PAUSE_MS) return;
      toldMs = nowMs;
      stream.write(`\r${done} of ${all} entries`);
    },
    end: () => void (toldMs && stream.write('\r\u001b[K')),
  };
};
