import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { openGraph } from "../../src/core/graph/open-graph.ts";
import { atOnce } from "../../src/core/model/steps.ts";
import { buildIndex, writeIndex, type SearchIndex } from "../../src/core/search/build-index.ts";
import { openSearch } from "../../src/core/search/open-search.ts";
import { quantile, timeOf } from "../measure.ts";
import { madeCollection } from "./made-collection.ts";
import { askMiniSearch, miniSearchOf } from "./mini-search.ts";
import { searchQueries } from "./search-queries.ts";
import { table } from "./table.ts";

const sizes = [10_000, 100_000]; // quotations
const asked = 500; // queries

/**
 * How long a search takes in made-up collections, each of the queries asked once, and beside it MiniSearch on the same words: built of the same terms, asked
 * for all of them. MiniSearch verifies no phrase, marks no words and compares no wording, which ours does within its time.
 */
export function searchTimes(): string {
  return sizes.map(timesAt).join("\n\n");
}

function timesAt(size: number): string {
  const graph = openGraph(madeCollection(size));
  const queries = searchQueries(graph, asked);
  const ours = measured(() => JSON.parse(writeIndex(buildIndex(graph.records))) as SearchIndex);
  const opened = measured(() => openSearch(graph, ours.made));
  const ahead = timeOf(() => atOnce(opened.made.readAhead()));
  const first = timeOf(() =>
    opened.made.search({ text: queries.find(({ kind }) => kind.startsWith("a wording"))?.text ?? "", beliefs: true }),
  );
  const times = queries.map(({ kind, text }) => ({ kind, time: timeOf(() => opened.made.search({ text, beliefs: true })) }));
  const theirs = measured(() => miniSearchOf(graph));
  const theirTimes = queries.map(({ kind, text }) => ({ kind, time: timeOf(() => askMiniSearch(theirs.made, text)) }));
  const kinds = [...new Set(queries.map(({ kind }) => kind)), null];
  const rows = kinds.map((kind) => [
    kind ?? `all ${asked}`,
    ...[times, theirTimes].flatMap((all) => {
      const some = all.filter((one) => kind === null || one.kind === kind).map(({ time }) => time);
      return [quantile(some, 0.5).toFixed(1), quantile(some, 0.95).toFixed(1)];
    }),
  ]);
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
  const seconds = (time: number): string => `${(time / 1000).toFixed(1)} s`;
  const quotes = graph.nodesOf("quote").length.toLocaleString("en");
  const articles = graph.nodesOf("source").length.toLocaleString("en");
  return [
    `Search in ${quotes} made-up quotations of ${articles} articles, whose whole text is searched too; milliseconds a query:`,
    table(["query", "Sayso p50", "p95", "MiniSearch p50", "p95"], rows),
    `Sayso: index built in ${seconds(ours.time)}, ${megabytes(writeIndex(ours.made).length)} as a file; opened in ${seconds(opened.time)}, the words of all texts read ahead in ${seconds(ahead)} (the worker does that while nobody asks), then ${megabytes(ours.heap + opened.heap)} of memory; the first wording took ${seconds(first)}.`,
    `MiniSearch: built in ${seconds(theirs.time)}, ${megabytes(theirs.heap)} of memory.`,
  ].join("\n");
}

type Measured<T> = { readonly made: T; readonly time: number; readonly heap: number };

/** What `make` makes, how long it took, and how much memory it holds afterwards. */
function measured<T>(make: () => T): Measured<T> {
  const before = heapUsed();
  const began = performance.now();
  const made = make();
  const time = performance.now() - began;
  return { made, time, heap: heapUsed() - before };
}

function heapUsed(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  const { heapUsed: heap, arrayBuffers } = process.memoryUsage();
  return heap + arrayBuffers;
}
