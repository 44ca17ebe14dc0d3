import type { QuoteId } from "../model/ids.ts";
import type { EdgeOf, SaysoGraph } from "./open-graph.ts";
import type { QuoteNode } from "./schema.ts";

/** Another place of the same utterance: the quote there and the edge; `is` says which side of the edge it stands on. */
export type RepeatOf = { readonly quote: QuoteNode; readonly edge: EdgeOf<"repeats">; readonly is: "earlier" | "later" };

/** The quotes that a quote repeats or that repeat it, one step away. */
export function repeatsOf(graph: SaysoGraph, quote: QuoteId): readonly RepeatOf[] {
  const earlier = graph.edgesFrom(quote, "repeats").flatMap((edge) => at(graph, edge, edge.to, "earlier"));
  const later = graph.edgesTo(quote, "repeats").flatMap((edge) => at(graph, edge, edge.from, "later"));
  return [...earlier, ...later];
}

/** Every quote of the same utterance, however many repeats away, this one too; by id. */
export function wordingsOf(graph: SaysoGraph, quote: QuoteId): readonly QuoteNode[] {
  const found = new Map<string, QuoteNode>();
  const open = [quote];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = graph.node(id, "quote");
    if (node === null || found.has(id)) continue;
    found.set(id, node);
    open.push(...repeatsOf(graph, id).map((one) => one.quote.id));
  }
  return [...found.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function at(graph: SaysoGraph, edge: EdgeOf<"repeats">, id: string, is: RepeatOf["is"]): readonly RepeatOf[] {
  const quote = graph.node(id, "quote");
  return quote === null ? [] : [{ quote, edge, is }];
}
