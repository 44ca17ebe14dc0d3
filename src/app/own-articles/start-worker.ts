/** Starts the worker that analyses articles. On `file://` the build puts `start-worker-from-disk.ts` in the place of this file. */
export const startWorker = (): Promise<Worker> =>
  Promise.resolve(new Worker(new URL("../../worker/analyse-worker.ts", import.meta.url), { type: "module" }));

/** The address of the attribution model's weights, or `null` where there are none. */
export const weightsAddress = (): Promise<string | null> => Promise.resolve(null);
