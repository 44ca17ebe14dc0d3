import { openGraph } from "../core/graph/open-graph.ts";
import type { GraphRecords } from "../core/graph/schema.ts";
import type { Evidence } from "../core/model/evidence.ts";
import type { NodeId } from "../core/model/ids.ts";
import type { SearchIndex } from "../core/search/build-index.ts";
import { openSearch, type Query, type Search, type SearchResult } from "../core/search/open-search.ts";

// Search away from the page's own thread. The page has checked the graph's shape before it starts this worker.

/** What the page asks: first where the files are, then one query after another. */
export type ToSearch =
  | { readonly ask: "open"; readonly graph: string; readonly index: string }
  | { readonly ask: "search"; readonly turn: number; readonly query: Query }
  /** Where the words of `text` stand in these nodes. */
  | { readonly ask: "marks"; readonly turn: number; readonly text: string; readonly ids: readonly NodeId[] };

/** What the worker answers. */
export type FromSearch =
  | { readonly told: "open"; readonly rebuilt: boolean }
  | { readonly told: "found"; readonly turn: number; readonly result: SearchResult }
  | { readonly told: "marked"; readonly turn: number; readonly marks: ReadonlyMap<NodeId, readonly Evidence[]> }
  /** `turn`: the query that failed; `null` where the search could not be opened. */
  | { readonly told: "failed"; readonly turn: number | null; readonly message: string };

const scope = self as unknown as DedicatedWorkerGlobalScope; // the project's DOM types take `self` for a window
const tell = (message: FromSearch): void => scope.postMessage(message, []); // nothing is handed over
let opened: Promise<Search> | null = null;

scope.addEventListener("message", ({ data }: MessageEvent<ToSearch>) => {
  answer(data).catch((problem: unknown) =>
    tell({
      told: "failed",
      turn: data.ask === "open" ? null : data.turn,
      message: problem instanceof Error ? problem.message : String(problem),
    }),
  );
});

async function answer(message: ToSearch): Promise<void> {
  if (message.ask === "open") {
    opened = open(message.graph, message.index);
    tell({ told: "open", rebuilt: (await opened).rebuilt });
    return;
  }
  const search = await opened;
  if (!search) throw new Error("The search was asked before it was opened.");
  const { turn } = message;
  if (message.ask === "search") tell({ told: "found", turn, result: search.search(message.query) });
  else tell({ told: "marked", turn, marks: search.marksOf(message.text, message.ids) });
}

async function open(graph: string, index: string): Promise<Search> {
  const [records, built] = await Promise.all([readJson<GraphRecords>(graph), readJson<SearchIndex>(index).catch(() => null)]);
  return openSearch(openGraph(records), built);
}

async function readJson<T>(address: string): Promise<T> {
  const answered = await fetch(address);
  if (!answered.ok) throw new Error(`${address} could not be read: the server answered ${answered.status}.`);
  return (await answered.json()) as T;
}
