import type { ActorNode, ClaimNode, QuoteNode, SourceNode } from "../../core/graph/schema.ts";
import type { Span } from "../../core/model/span.ts";
import type { Collection } from "../collection.ts";
import type { Filters } from "../state/view.ts";
import { isSaid, passes } from "./facets.ts";

/** A quote that a search found, and where in its article the words stand. */
export type FoundQuote = { readonly quote: QuoteNode; readonly hits: readonly Span[] };

/** What a search found, best first. */
export type Found = {
  readonly quotes: readonly FoundQuote[];
  readonly actors: readonly ActorNode[];
  readonly claims: readonly ClaimNode[];
  readonly sources: readonly SourceNode[];
  /** How the query was read, in words; empty where nothing was asked. */
  readonly reading: string;
};

/** Everything, for when nothing is searched: quotes and claims in reading order, those who say most first. */
export function everything(collection: Collection): Found {
  const said = (actor: ActorNode): number => collection.from(actor.id, "said").length;
  return {
    quotes: collection.quotes.map((quote) => ({ quote, hits: [] })),
    actors: collection.actors.toSorted((a, b) => said(b) - said(a) || (a.id < b.id ? -1 : 1)),
    claims: collection.claims,
    sources: collection.sources.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1)),
    reading: "",
  };
}

const rank = (source: SourceNode): number => ["article", "report", "document", "gap"].indexOf(source.source);

/** The quotes of a search that the filters let through; what nobody said is left out unless it is asked for. */
export const shownQuotes = (collection: Collection, found: Found, filters: Filters, beliefs: boolean): readonly FoundQuote[] =>
  found.quotes.filter(({ quote }) => (beliefs || isSaid(quote)) && passes(collection, quote, filters));
