/** The engines of a trend's pictures: each fetched when a reader first reaches for its picture, and ended when its stage is gone. */
import type { Engine, Speaker } from '../chart/engine.js';
import type { Picture } from '../chart/picture.js';

/** What is shown on a stage now, and its words. */
export interface Stages {
  pictureOf: (stage: HTMLElement) => Picture;
  speakerOf: (stage: HTMLElement) => Speaker;
}

export class Engines {
  readonly #stages: Stages;
  readonly #running = new Map<HTMLElement, Promise<Engine | undefined>>();
  /** Whether it could not be fetched: what a reader presses is the page's then. */
  isMissing = false;

  constructor(stages: Stages) {
    this.#stages = stages;
  }

  /** Whether any is running, or on its way. */
  get isAwake(): boolean {
    return this.#running.size > 0;
  }

  /** The engine of a stage; without it, the picture stays as it is. */
  wake(stage: HTMLElement): Promise<Engine | undefined> {
    const known = this.#running.get(stage);
    if (known) return known;
    const { pictureOf, speakerOf } = this.#stages;
    const engine: Promise<Engine | undefined> = import('../chart/engine.js').then(
      ({ startEngine }) => {
        this.isMissing = false;
        const isWanted = stage.isConnected && this.#running.get(stage) === engine;
        return isWanted ? startEngine(stage, pictureOf(stage), speakerOf(stage)) : undefined;
      },
      // The next touch asks again.
      () => {
        this.isMissing = true;
        this.#running.delete(stage);
        return undefined;
      },
    );
    this.#running.set(stage, engine);
    return engine;
  }

  /** Shows what is on the stages now. */
  draw() {
    for (const [stage, engine] of this.#running)
      if (stage.isConnected) void engine.then((running) => running?.draw(this.#stages.pictureOf(stage)));
      else this.#stop(stage);
  }

  /** Gives all pictures back as they were. */
  stop() {
    for (const stage of this.#running.keys()) this.#stop(stage);
  }

  #stop(stage: HTMLElement) {
    void this.#running.get(stage)!.then((engine) => engine?.destroy());
    this.#running.delete(stage);
  }
}
