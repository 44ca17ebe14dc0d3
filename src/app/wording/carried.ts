import { countOrigins } from "../../core/graph/count-origins.ts";
import { wordingsOf } from "../../core/graph/repeats-of.ts";
import { utterancesIn } from "../../core/graph/utterances.ts";
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

type Carried = { readonly where: string; readonly tellings: number };
const known = new WeakMap<Collection, Map<QuoteId, Carried>>();

/** Where a quote runs, all its tellings taken together: "3 articles, 1 origin", and how many tellings. Counted once for all of them. */
export function carried(collection: Collection, quote: QuoteNode): Carried {
  const counts = known.get(collection) ?? new Map<QuoteId, Carried>();
  known.set(collection, counts);
  const utterance = utterancesIn(collection.graph).get(quote.id) ?? quote.id;
  const before = counts.get(utterance);
  if (before !== undefined) return before;
  const tellings = wordingsOf(collection.graph, quote.id).map(({ id }) => id);
  const found = { where: articlesAndOrigins(collection, tellings), tellings: tellings.length };
  counts.set(utterance, found);
  return found;
}
