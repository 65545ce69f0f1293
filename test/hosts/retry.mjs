// What fails for a moment, a registry that does not answer or a tool on a busy machine, is asked again.

const TRIES = 4;
const PAUSE_MS = 15_000;

const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const endOf = ({ message, stdout = '', stderr = '' }) =>
  `${message.split('\n')[0]}\n${`${stdout}${stderr}`.trim().slice(-3000)}`;

/** What `run` gives, after at most so many `tries`. Throws Error: `what`, the sentence, then the end of what the last try said. */
export async function retry(what, run, { tries = TRIES, pauseMs = PAUSE_MS } = {}) {
  for (let n = 1; ; n += 1) {
    try {
      return await run();
    } catch (error) {
      if (n === tries) throw new Error(`${what}, after ${tries} tries: ${endOf(error)}`, { cause: error });
      console.error(`${what}, trying again: ${error.message.split('\n')[0]}`);
      await wait(pauseMs * n);
    }
  }
}
