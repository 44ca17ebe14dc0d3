import type { QuoteId } from "../model/ids.ts";
import { onceFor } from "../model/once-for.ts";
import { wordingsOf } from "./repeats-of.ts";
import type { SaysoGraph } from "./open-graph.ts";

/** For each quote that is told more than once, the one that stands for all its tellings: the first by id. A quote that stands alone has no entry. */
export const utterancesIn = onceFor((graph: SaysoGraph): ReadonlyMap<QuoteId, QuoteId> => {
  const found = new Map<QuoteId, QuoteId>();
  for (const { id } of graph.nodesOf("quote")) {
    if (found.has(id) || graph.edgesFrom(id, "repeats").length === 0) continue;
    const tellings = wordingsOf(graph, id);
    for (const telling of tellings) found.set(telling.id, tellings[0]?.id ?? id);
  }
  return found;
});

/** How many different utterances some quotes are: tellings of one count once. */
export function countUtterances(graph: SaysoGraph, quotes: readonly QuoteId[]): number {
  const of = utterancesIn(graph);
  return new Set(quotes.map((id) => of.get(id) ?? id)).size;
}
