import { atOnce, type Steps } from "../../../core/model/steps.ts";
import { inSlices } from "../../../steps/in-slices.ts";

/** Work of one kind, of which only the latest is wanted. */
export class LatestWork {
  #leaving = new AbortController();
  #latest: Promise<void> = Promise.resolve();

  /** Does `steps` instead of what was being done, in slices or at once. Resolves once the latest work is done, whichever that is by then, or given up. */
  do(steps: Steps<void>, how: "in slices" | "at once"): Promise<void> {
    this.stop();
    this.#leaving = new AbortController();
    return (this.#latest = this.#finish(steps, how, this.#leaving.signal));
  }

  /** Gives up what is being done. */
  stop(): void {
    this.#leaving.abort();
    this.#latest = Promise.resolve();
  }

  async #finish(steps: Steps<void>, how: "in slices" | "at once", signal: AbortSignal): Promise<void> {
    if (how === "at once") return atOnce(steps);
    try {
      await inSlices(steps, signal);
    } catch (problem) {
      if (!signal.aborted) throw problem;
      await this.#latest; // by now what has taken its place
    }
  }
}
