import { inSlices } from "../steps/in-slices.ts";
import { openGraph } from "../core/graph/open-graph.ts";
import type { GraphRecords } from "../core/graph/schema.ts";
import type { NodeId } from "../core/model/ids.ts";
import type { SearchIndex } from "../core/search/build-index.ts";
import { openSearch, type Marks, type Query, type Search, type SearchResult } from "../core/search/open-search.ts";

// Search away from the page's own thread. Whether the graph has the right shape is checked by the page.

/** What the page asks: first to open the files, then one query after another, without waiting. */
export type ToSearch =
  /** `graph`: the file's bytes, where the page has fetched them, or else its address. */
  | { readonly ask: "open"; readonly graph: ArrayBuffer | string; readonly index: string }
  | { readonly ask: "search"; readonly turn: number; readonly query: Query }
  /** Where the words of `text` stand in these nodes. */
  | { readonly ask: "marks"; readonly turn: number; readonly text: string; readonly ids: readonly NodeId[] };

/** What the worker answers. */
export type FromSearch =
  | { readonly told: "open"; readonly rebuilt: boolean }
  | { readonly told: "found"; readonly turn: number; readonly result: SearchResult }
  | { readonly told: "marked"; readonly turn: number; readonly marks: Marks }
  /** `turn`: the query that failed; `null` where the search could not be opened. */
  | { readonly told: "failed"; readonly turn: number | null; readonly message: string };

const scope = self as unknown as DedicatedWorkerGlobalScope; // the project's DOM types take `self` for a window
const tell = (message: FromSearch, handedOver: Transferable[] = []): void => scope.postMessage(message, handedOver);
let opened: Promise<Search> | null = null;
const readAheadAfter = 2_000; // milliseconds

scope.addEventListener("message", ({ data }: MessageEvent<ToSearch>) => {
  if (data.ask === "open") opened = open(data.graph, data.index);
  void answer(data);
});

async function answer(message: ToSearch): Promise<void> {
  let turn: number | null = null;
  try {
    const search = await opened;
    if (search === null) throw new Error("The search was asked before it was opened.");
    if (message.ask === "open") return tell({ told: "open", rebuilt: search.rebuilt });
    turn = message.turn;
    if (message.ask === "marks") return tell({ told: "marked", turn, marks: search.marksOf(message.text, message.ids) });
    const result = search.search(message.query);
    tell({ told: "found", turn, result }, [result.found.buffer as ArrayBuffer]); // it was made for this answer
  } catch (problem) {
    tell({ told: "failed", turn, message: problem instanceof Error ? problem.message : String(problem) });
  }
}

async function open(graph: ArrayBuffer | string, index: string): Promise<Search> {
  const built = readJson<SearchIndex>(index).catch(() => null);
  const records = await (typeof graph === "string" ? readJson<GraphRecords>(graph) : parsed<GraphRecords>(new Response(graph)));
  const search = openSearch(openGraph(records), await built);
  // What is asked meanwhile waits for a slice at most. The page draws its first view before.
  setTimeout(() => void inSlices(search.readAhead(), new AbortController().signal), readAheadAfter);
  return search;
}

async function readJson<T>(address: string): Promise<T> {
  const answered = await fetch(address);
  if (!answered.ok) throw new Error(`${address} could not be read: the server answered ${answered.status}.`);
  return parsed<T>(answered);
}

const parsed = async <T>(response: Response): Promise<T> => (await response.json()) as T;
