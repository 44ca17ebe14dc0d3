import type { Query, SearchResult } from "../../core/search/open-search.ts";
import type { FromSearch, ToSearch } from "../../worker/search-worker.ts";
import type { Collection } from "../collection.ts";
import { folderOf, readBeside } from "../load-graph.ts";

/** Answers queries, wherever it runs. */
export type SearchSession = { readonly search: (query: Query) => Promise<SearchResult>; readonly close: () => void };

/** Starts a search of `collection`: in a worker, or in the page where workers or files are closed to us (`file://`), and for a graph that is in no file. */
export async function startSearch(collection: Collection): Promise<SearchSession> {
  const folder = folderOf(collection);
  if (location.protocol === "file:" || folder === null || typeof Worker === "undefined") return searchInPage(collection, folder);
  try {
    return await searchInWorker(folder);
  } catch {
    return searchInPage(collection, folder);
  }
}

async function searchInPage(collection: Collection, folder: string | null): Promise<SearchSession> {
  const [{ openSearch }, index] = await Promise.all([
    import("../../core/search/open-search.ts"),
    // Without a usable index the search builds its own.
    folder === null
      ? null
      : readBeside(`${folder}search-index.json`)
          .then((text): unknown => JSON.parse(text))
          .catch(() => null),
  ]);
  const opened = openSearch(collection.graph, index as Parameters<typeof openSearch>[1]);
  return { search: (query) => Promise.resolve(opened.search(query)), close: () => {} };
}

type Waiting = { readonly resolve: (result: SearchResult) => void; readonly reject: (problem: Error) => void };

function searchInWorker(folder: string): Promise<SearchSession> {
  const worker = new Worker(new URL("../../worker/search-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, Waiting>();
  let turn = 0;
  const ask = (message: ToSearch): void => worker.postMessage(message, []); // nothing is handed over
  const session: SearchSession = {
    search: (query) =>
      new Promise((resolve, reject) => {
        turn += 1;
        waiting.set(turn, { resolve, reject });
        ask({ ask: "search", turn, query });
      }),
    close: () => worker.terminate(),
  };
  return new Promise((resolve, reject) => {
    const giveUp = (message: string): void => {
      worker.terminate();
      reject(new Error(message));
      for (const one of waiting.values()) one.reject(new Error(message));
    };
    worker.addEventListener("error", ({ message }) => giveUp(message || "The search worker did not start."));
    worker.addEventListener("message", ({ data }: MessageEvent<FromSearch>) => {
      if (data.told === "open") return resolve(session);
      if (data.told === "failed" && data.turn === null) return giveUp(data.message);
      const asked = waiting.get(data.turn ?? 0);
      waiting.delete(data.turn ?? 0);
      if (data.told === "found") asked?.resolve(data.result);
      else asked?.reject(new Error(data.message));
    });
    ask({ ask: "open", graph: beside(`${folder}graph.json`), index: beside(`${folder}search-index.json`) });
  });
}

const beside = (name: string): string => new URL(name, document.baseURI).href;
