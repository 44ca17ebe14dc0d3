import type { SaysoGraph } from "../graph/open-graph.ts";
import type { QuoteNode } from "../graph/schema.ts";

/** Whether somebody says it: no belief or intention that an article ascribes, and nothing imagined. Formats without a place for the difference carry these only. */
export const isStatement = ({ speech, nested }: QuoteNode): boolean => speech && nested?.as !== "imagined";

/** What a format without grades has to say beside the speaker, lest *likely* read as a fact; `null` where the sentence states it. */
export function hedgeOf(graph: SaysoGraph, quote: QuoteNode): string | null {
  if (graph.edgesTo(quote.id, "said").length === 0) return "Who said it is not resolved.";
  return quote.grade === "stated" ? null : "The speaker is likely, not stated: it was resolved over a distance.";
}
