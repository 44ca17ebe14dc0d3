import { countOrigins } from "../../core/graph/count-origins.ts";
import { wordingsOf } from "../../core/graph/repeats-of.ts";
import type { QuoteNode } from "../../core/graph/schema.ts";
import type { QuoteId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";
import { counted } from "./phrase.ts";

// Counting is a claim: articles are never counted without the origins they go back to.

/** "3 articles, 1 origin" for the articles that carry these quotes. */
export function articlesAndOrigins(collection: Collection, quotes: readonly QuoteId[]): string {
  const { articles, origins } = countOrigins(collection.graph, quotes);
  return `${counted(articles, "article")}, ${counted(origins, "origin")}`;
}

/** Where a quote runs, all its tellings taken together: "3 articles, 1 origin", and how many tellings. */
export function carried(collection: Collection, quote: QuoteNode): { readonly where: string; readonly tellings: number } {
  const tellings = wordingsOf(collection.graph, quote.id).map(({ id }) => id);
  return { where: articlesAndOrigins(collection, tellings), tellings: tellings.length };
}
