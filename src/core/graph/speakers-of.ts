import type { ActorId, ArticleId, NodeId, QuoteId, SourceId } from "../model/ids.ts";
import type { EdgeOf, SaysoGraph } from "./open-graph.ts";
import type { ActorNode, QuoteNode, SourceNode } from "./schema.ts";

/** Who said a quote: an actor, a document, or an article in its author's voice; with the edge that says so. */
export type Speaker = { readonly speaker: ActorNode | SourceNode; readonly said: EdgeOf<"said"> };

/** Who said it; nobody where the speaker is open or the words are imagined. */
export function speakersOf(graph: SaysoGraph, quote: QuoteId): readonly Speaker[] {
  return graph.edgesTo(quote, "said").flatMap((said) => {
    const speaker = graph.node(said.from);
    return speaker?.kind === "actor" || speaker?.kind === "source" ? [{ speaker, said }] : [];
  });
}

/** What an actor or a document said, in reading order: article by article, each from its top. */
export function quotesOf(graph: SaysoGraph, speaker: ActorId | SourceId): readonly QuoteNode[] {
  return inReadingOrder(
    quotesAt(
      graph,
      graph.edgesFrom(speaker, "said").map(({ to }) => to),
    ),
  );
}

/** The quotes of an article, imagined and second-hand ones too, from its top. */
export function quotesIn(graph: SaysoGraph, article: ArticleId): readonly QuoteNode[] {
  return inReadingOrder(
    quotesAt(
      graph,
      graph.edgesTo(`source:${article}`, "appears").map(({ from }) => from),
    ),
  );
}

/** The quotations inside a quote: second-hand, or imagined and said by nobody. */
export function quotesInside(graph: SaysoGraph, quote: QuoteNode): readonly QuoteNode[] {
  return quotesIn(graph, quote.article).filter(({ nested }) => nested?.inside === quote.id);
}

/** Quotes by article, then by where they start. */
export const inReadingOrder = (quotes: readonly QuoteNode[]): readonly QuoteNode[] =>
  quotes.toSorted((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : startOf(a) - startOf(b)));

const startOf = (quote: QuoteNode): number => quote.content[0]?.span.start ?? 0;

const quotesAt = (graph: SaysoGraph, ids: readonly NodeId[]): readonly QuoteNode[] => ids.flatMap((id) => graph.node(id, "quote") ?? []);
