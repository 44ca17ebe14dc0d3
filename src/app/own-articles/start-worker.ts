import type { Weights } from "../../worker/load-environment.ts";

// Where the site is served. The bundle for pages opened from disk has `start-worker-from-disk.ts` in the place of this file.

/** Starts the worker that analyses articles. */
export const startWorker = (): Promise<Worker> =>
  Promise.resolve(new Worker(new URL("../../worker/analyse-worker.ts", import.meta.url), { type: "module" }));

/** Where the weights of the attribution model are. */
export const weights = (): Promise<Weights> =>
  Promise.resolve({
    network: new URL("../../../graph-data/model/attribution.bin", import.meta.url).href,
    linear: new URL("../../../graph-data/model/attribution-linear.bin", import.meta.url).href,
  });
