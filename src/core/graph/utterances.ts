import type { QuoteId } from "../model/ids.ts";
import { wordingsOf } from "./repeats-of.ts";
import type { SaysoGraph } from "./open-graph.ts";

const known = new WeakMap<SaysoGraph, ReadonlyMap<QuoteId, QuoteId>>();

/** For each quote that is told more than once, the one that stands for all its tellings: the first by id. A quote that stands alone has no entry. */
export function utterancesIn(graph: SaysoGraph): ReadonlyMap<QuoteId, QuoteId> {
  const before = known.get(graph);
  if (before !== undefined) return before;
  const found = new Map<QuoteId, QuoteId>();
  for (const { id } of graph.nodesOf("quote")) {
    if (found.has(id) || graph.edgesFrom(id, "repeats").length === 0) continue;
    const tellings = wordingsOf(graph, id);
    for (const telling of tellings) found.set(telling.id, tellings[0]?.id ?? id);
  }
  known.set(graph, found);
  return found;
}

/** How many different utterances some quotes are: tellings of one count once. */
export function countUtterances(graph: SaysoGraph, quotes: readonly QuoteId[]): number {
  const of = utterancesIn(graph);
  return new Set(quotes.map((id) => of.get(id) ?? id)).size;
}
