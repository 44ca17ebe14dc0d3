import type { ToSearch } from "../../worker/search-worker.ts";
import { untilDrawn } from "../state/drawing-first.ts";

// The search worker's script is fetched and read while the graph is, and it reads the graph while the page is drawn.

/** A worker, and in which folder the graph stands that is for it to open; `null` while there is none. `held`: the graph, where it was not told yet. */
type Prepared = { readonly worker: Worker; readonly folder: string | null; readonly held: ArrayBuffer | null };

let prepared: Prepared | null = null;

/** Whether a search can run in a worker: on `file://` workers and files are closed to us. */
export const hasSearchWorker = (): boolean => location.protocol !== "file:" && typeof Worker !== "undefined";

/** Starts a search worker ahead of the search that will use it. */
export function prepareSearch(): void {
  if (!hasSearchWorker() || prepared !== null) return;
  const worker = newWorker();
  prepared = { worker, folder: null, held: null };
  // Nobody listens yet: the search starts another one, and hears why that fails.
  worker.addEventListener("error", () => {
    if (prepared?.worker === worker) prepared = null;
  });
}

/**
 * Hands the bytes of the graph in `folder` to the worker that was started ahead, so that it reads them while the page does. Where the network is to be
 * drawn first it gets them once a search takes it.
 */
export function openAhead(folder: string, graph: ArrayBuffer): void {
  if (prepared === null || prepared.folder !== null) return;
  const waits = untilDrawn() !== null;
  prepared = { worker: prepared.worker, folder, held: waits ? graph : null };
  if (!waits) tellToOpen(prepared.worker, folder, graph);
}

/** A worker that was told to open the graph in `folder`, for one search to keep: the one that was started ahead, or a new one. */
export function takeSearchWorker(folder: string): Worker {
  const ahead = prepared;
  prepared = null;
  if (ahead?.folder === folder) {
    if (ahead.held !== null) tellToOpen(ahead.worker, folder, ahead.held);
    return ahead.worker;
  }
  if (ahead !== null && ahead.folder !== null) ahead.worker.terminate();
  const worker = ahead?.folder === null ? ahead.worker : newWorker();
  tellToOpen(worker, folder, beside(`${folder}graph.json`));
  return worker;
}

function tellToOpen(worker: Worker, folder: string, graph: ArrayBuffer | string): void {
  const message: ToSearch = { ask: "open", graph, index: beside(`${folder}search-index.json`) };
  worker.postMessage(message, typeof graph === "string" ? [] : [graph]);
}

const beside = (name: string): string => new URL(name, document.baseURI).href;

const newWorker = (): Worker => new Worker(new URL("../../worker/search-worker.ts", import.meta.url), { type: "module" });
