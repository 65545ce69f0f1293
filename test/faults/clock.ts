/** The page's clock, turned by hand: a day of timers in some seconds. Put back after the test. */
import { replace } from '../elements/page.js';

/** In the reader's time: an answer that is read by then has planned the next look. */
const REST_MS = 3000;

export interface Clock {
  /** Runs what is due within so many seconds, each with time for answers to arrive. */
  run(seconds: number): Promise<void>;
  /** Lets time go by in which nothing runs, as a computer does that sleeps. */
  sleep(seconds: number): void;
  /** How many timers are set. */
  pending(): number;
}

/** A turn of the page's loop that needs no timer. */
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();
const turn = () =>
  new Promise<void>((done) => {
    waiting.push(done);
    port2.postMessage(0);
  });

/** Stops the page's clock. */
export const stopClock = (): Clock => {
  let nowMs = 1000;
  let last = 0;
  const timers = new Map<number, { at: number; run: () => void }>();
  replace(performance, 'now', () => nowMs);
  replace(window, 'setTimeout', ((run: () => void, ms = 0) => {
    timers.set((last += 1), { at: nowMs + ms, run });
    return last;
  }) as never);
  replace(window, 'clearTimeout', ((id: number) => void timers.delete(id)) as never);
  // A deadline would be a timer of the browser's own.
  replace(AbortSignal, 'timeout', () => new AbortController().signal);
  /** An answer comes, is read and drawn in some turns; then the next look is planned, or there is none to come. */
  const rest = async () => {
    const startMs = Date.now();
    for (let i = 0; i < 8 || (!timers.size && Date.now() - startMs < REST_MS); i++) await turn();
  };
  return {
    pending: () => timers.size,
    sleep: (seconds) => void (nowMs += seconds * 1000),
    async run(seconds) {
      for (const end = nowMs + seconds * 1000; ;) {
        await rest();
        const [next] = [...timers].sort(([, a], [, b]) => a.at - b.at);
        if (!next || next[1].at > end) return void (nowMs = end);
        timers.delete(next[0]);
        nowMs = Math.max(nowMs, next[1].at);
        next[1].run();
      }
    },
  };
};
