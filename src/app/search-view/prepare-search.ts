// The search worker's script is fetched and read while the graph is, so that it only has to be told which graph.

let prepared: Worker | null = null;

/** Whether a search can run in a worker: on `file://` workers and files are closed to us. */
export const hasSearchWorker = (): boolean => location.protocol !== "file:" && typeof Worker !== "undefined";

/** Starts a search worker ahead of the search that will use it. */
export function prepareSearch(): void {
  if (!hasSearchWorker() || prepared !== null) return;
  prepared = newWorker();
  // Nobody listens yet: the search starts another one, and hears why that fails.
  prepared.addEventListener("error", () => (prepared = null));
}

/** The worker that was started ahead, for one search to keep; a new one where there is none. */
export function takeSearchWorker(): Worker {
  const worker = prepared ?? newWorker();
  prepared = null;
  return worker;
}

const newWorker = (): Worker => new Worker(new URL("../../worker/search-worker.ts", import.meta.url), { type: "module" });
