import type { Evidence } from "../../core/model/evidence.ts";
import type { NodeId } from "../../core/model/ids.ts";
import type { Query, SearchResult } from "../../core/search/open-search.ts";
import type { FromSearch, ToSearch } from "../../worker/search-worker.ts";
import type { Collection } from "../collection.ts";
import { folderOf, readBeside } from "../load-graph.ts";
import { hasSearchWorker, takeSearchWorker } from "./prepare-search.ts";

/** Answers queries, wherever it runs. */
export type SearchSession = {
  readonly search: (query: Query) => Promise<SearchResult>;
  /** Where the words of a text stand in these nodes: for what a search found and did not mark at once. */
  readonly marksOf: (text: string, ids: readonly NodeId[]) => Promise<Marks>;
  readonly close: () => void;
};

export type Marks = ReadonlyMap<NodeId, readonly Evidence[]>;

/** Starts a search of `collection`: in a worker, or in the page where workers or files are closed to us (`file://`), and for a graph that is in no file. */
export async function startSearch(collection: Collection): Promise<SearchSession> {
  const folder = folderOf(collection);
  if (folder === null || !hasSearchWorker()) return searchInPage(collection, folder);
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
  return {
    search: (query) => Promise.resolve(opened.search(query)),
    marksOf: (text, ids) => Promise.resolve(opened.marksOf(text, ids)),
    close: () => {},
  };
}

type Answered = Extract<FromSearch, { readonly turn: number }>;
type Waiting = { readonly resolve: (answered: Answered) => void; readonly reject: (problem: Error) => void };

function searchInWorker(folder: string): Promise<SearchSession> {
  const worker = takeSearchWorker();
  const waiting = new Map<number, Waiting>();
  let turn = 0;
  const tell = (message: ToSearch): void => worker.postMessage(message, []); // nothing is handed over
  const ask = (message: (turn: number) => ToSearch): Promise<Answered> =>
    new Promise((resolve, reject) => {
      turn += 1;
      waiting.set(turn, { resolve, reject });
      tell(message(turn));
    });
  const session: SearchSession = {
    search: async (query) => {
      const answered = await ask((asked) => ({ ask: "search", turn: asked, query }));
      if (answered.told === "found") return answered.result;
      throw new Error("The search worker answered another question than was asked.");
    },
    marksOf: async (text, ids) => {
      const answered = await ask((asked) => ({ ask: "marks", turn: asked, text, ids }));
      return answered.told === "marked" ? answered.marks : new Map();
    },
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
      if (data.told === "failed") asked?.reject(new Error(data.message));
      else asked?.resolve(data);
    });
    tell({ ask: "open", graph: beside(`${folder}graph.json`), index: beside(`${folder}search-index.json`) });
  });
}

const beside = (name: string): string => new URL(name, document.baseURI).href;
