import type { GraphNode, GraphRecords } from "../../core/graph/schema.ts";
import type { NodeId } from "../../core/model/ids.ts";
import type { Marks, Query, SearchResult } from "../../core/search/open-search.ts";
import type { FromSearch, ToSearch } from "../../worker/search-worker.ts";
import type { Collection } from "../collection.ts";
import { fileOf, readBeside } from "../load-graph.ts";
import { untilDrawn } from "../state/drawing-first.ts";
import { hasSearchWorker, takeSearchWorker } from "./prepare-search.ts";

/** What a search found, and how to come by the nodes: `null` for one that is gone. */
export type Answer = SearchResult & { readonly nodeAt: (number: number) => GraphNode | null };

/** Answers queries, wherever it runs. */
export type SearchSession = {
  readonly search: (query: Query) => Promise<Answer>;
  /** Where the words of a text stand in these nodes: for what a search found and did not mark at once. */
  readonly marksOf: (text: string, ids: readonly NodeId[]) => Promise<Marks>;
  readonly close: () => void;
};

/**
 * A search of `collection`: in a worker, or in the page where workers or files are closed to us (`file://`), for a graph that is in no file, and where the
 * worker cannot open it. It may be asked at once; until it is, it waits for a drawing that comes first.
 */
export function startSearch(collection: Collection): SearchSession {
  const file = fileOf(collection);
  if (file === null || !hasSearchWorker()) return searchInPage(collection);
  let started: SearchSession | null = null;
  let isClosed = false;
  const worker = (): SearchSession => (started ??= searchInWorker(collection, file.folder, file.records));
  const waits = untilDrawn();
  if (waits === null) worker();
  else void waits.then(() => isClosed || worker());
  let page: SearchSession | null = null;
  const ask = async <T>(question: (session: SearchSession) => Promise<T>): Promise<T> => {
    try {
      return await question(page ?? worker());
    } catch (problem) {
      if (!(problem instanceof NotOpened)) throw problem;
      page ??= searchInPage(collection);
      return question(page);
    }
  };
  return {
    search: (query) => ask((session) => session.search(query)),
    marksOf: (text, ids) => ask((session) => session.marksOf(text, ids)),
    close: () => {
      isClosed = true;
      started?.close();
    },
  };
}

/** The worker could not start, or not read the files. */
class NotOpened extends Error {}

function searchInPage(collection: Collection): SearchSession {
  const opening = openInPage(collection);
  return {
    search: async (query) => {
      const result = (await opening).search(query);
      return { ...result, nodeAt: nodesIn(collection, collection.graph.records) };
    },
    marksOf: async (text, ids) => (await opening).marksOf(text, ids),
    close: () => {},
  };
}

async function openInPage(collection: Collection) {
  const file = fileOf(collection);
  const [{ openSearch }, index] = await Promise.all([
    import("../../core/search/open-search.ts"),
    // Without a usable index the search builds its own.
    file === null
      ? null
      : readBeside(`${file.folder}search-index.json`)
          .then((text): unknown => JSON.parse(text))
          .catch(() => null),
  ]);
  return openSearch(collection.graph, index as Parameters<typeof openSearch>[1]);
}

/** The nodes of `collection` that have these numbers in `records`, which may be those it was made from: what is gone is left out. */
const nodesIn =
  (collection: Collection, records: GraphRecords): Answer["nodeAt"] =>
  (number) => {
    const node = records.nodes[number] ?? null;
    return node === null || records === collection.graph.records ? node : collection.node(node.id);
  };

type Answered = Extract<FromSearch, { readonly turn: number }>;
type Waiting = { readonly resolve: (answered: Answered) => void; readonly reject: (problem: Error) => void };

function searchInWorker(collection: Collection, folder: string, records: GraphRecords): SearchSession {
  const worker = takeSearchWorker(folder);
  const waiting = new Map<number, Waiting>();
  let turn = 0;
  let notOpened: NotOpened | null = null;
  const ask = (message: (turn: number) => ToSearch): Promise<Answered> =>
    new Promise((resolve, reject) => {
      if (notOpened !== null) return reject(notOpened);
      turn += 1;
      waiting.set(turn, { resolve, reject });
      worker.postMessage(message(turn), []); // nothing is handed over
    });
  const giveUp = (message: string): void => {
    worker.terminate();
    notOpened = new NotOpened(message);
    for (const one of waiting.values()) one.reject(notOpened);
  };
  worker.addEventListener("error", ({ message }) => giveUp(message || "The search worker did not start."));
  worker.addEventListener("message", ({ data }: MessageEvent<FromSearch>) => {
    if (data.told === "open") return;
    if (data.told === "failed" && data.turn === null) return giveUp(data.message);
    const asked = waiting.get(data.turn ?? 0);
    waiting.delete(data.turn ?? 0);
    if (data.told === "failed") asked?.reject(new Error(data.message));
    else asked?.resolve(data);
  });
  return {
    search: async (query) => {
      const answered = await ask((asked) => ({ ask: "search", turn: asked, query }));
      if (answered.told !== "found") throw new Error("The search worker answered another question than was asked.");
      return { ...answered.result, nodeAt: nodesIn(collection, records) };
    },
    marksOf: async (text, ids) => {
      const answered = await ask((asked) => ({ ask: "marks", turn: asked, text, ids }));
      return answered.told === "marked" ? answered.marks : new Map();
    },
    close: () => worker.terminate(),
  };
}
