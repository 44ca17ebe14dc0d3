import { openGraph, type SaysoGraph } from "../../src/core/graph/open-graph.ts";
import { runPipeline } from "../../src/core/pipeline.ts";
import { buildIndex } from "../../src/core/search/build-index.ts";
import { openSearch, type Query } from "../../src/core/search/open-search.ts";
import { winkTagger } from "../../src/core/text/wink-tagger.ts";
import { quantile, timeOf } from "../measure.ts";
import { shippedModel } from "../shipped-model.ts";
import { sha256 } from "../sha256.ts";
import type { BenchTexts } from "./bench-texts.ts";

const perKind = 40;

/** How long a search takes in the graph of all the articles: single words, beginnings of words, names, phrases and filters. */
export function searchTimes({ articles }: BenchTexts): string {
  const graph = openGraph(runPipeline(articles, { tagger: winkTagger(), model: shippedModel, sha256, rates: [], issues: [] }));
  const index = buildIndex(graph.records);
  let opened = openSearch(graph, index);
  const opening = timeOf(() => (opened = openSearch(graph, index)));
  const queries = queriesOf(graph);
  const times = queries.map((query) => timeOf(() => opened.search(query)));
  const at = (share: number) => quantile(times, share).toFixed(1);
  const quotes = graph.nodesOf("quote").length.toLocaleString("en");
  const megabytes = (JSON.stringify(index).length / 1e6).toFixed(1);
  return `Search in ${quotes} quotes (index ${megabytes} MB, opened in ${Math.round(opening)} ms): p50 ${at(0.5)} ms, p95 ${at(0.95)} ms a query over ${queries.length} queries, each asked once.`;
}

/** Queries made of the graph's own words, spread over all of it. */
function queriesOf(graph: SaysoGraph): readonly Query[] {
  const quotes = spread(graph.nodesOf("quote").map(({ content }) => content[0]?.exact.match(/[\p{L}\p{N}’'-]+/gu) ?? []));
  const names = spread(graph.nodesOf("actor").map(({ names: [first] }) => first ?? ""));
  return [
    ...quotes.map((list) => ({ text: `${words(list, 2, 3)} ` })),
    ...quotes.map((list) => ({ text: words(list, 1, 4) })),
    ...quotes.map((list) => ({ text: words(list, 3, 4).slice(0, 3), kind: "quote" as const })),
    ...quotes.map((list) => ({ text: `"${words(list, 1, 5)}"` })),
    ...names.map((name) => ({ text: name })),
    { text: "", kind: "quote", named: "unnamed" },
    { text: "", kind: "quote", type: "direct" },
  ];
}

const words = (list: readonly string[], from: number, to: number): string => list.slice(from, to).join(" ");

/** Some of the list, evenly from all of it. */
function spread<T>(list: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.floor(list.length / perKind));
  return list.filter((_, index) => index % step === 0).slice(0, perKind);
}
