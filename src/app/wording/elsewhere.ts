import { compareWordings } from "../../core/graph/compare-wordings.ts";
import { wordingsOf } from "../../core/graph/repeats-of.ts";
import type { QuoteNode } from "../../core/graph/schema.ts";
import type { Collection } from "../collection.ts";
import { articlesAndOrigins } from "./carried.ts";
import { counted } from "./phrase.ts";
import { isAltered } from "./wordings.ts";

/** Where else a quote stands: in how many other articles, in how many of those otherwise than here, and all of them by origin. */
export type Elsewhere = { readonly articles: number; readonly altered: number; readonly where: string };

const known = new WeakMap<QuoteNode, Elsewhere | null>();

/** Where else in the collection a quote stands, or `null` where it stands in one article only. */
export function elsewhere(collection: Collection, quote: QuoteNode): Elsewhere | null {
  const before = known.get(quote);
  if (before !== undefined) return before;
  const found = count(collection, quote);
  known.set(quote, found);
  return found;
}

function count(collection: Collection, quote: QuoteNode): Elsewhere | null {
  const wordings = wordingsOf(collection.graph, quote.id);
  const others = wordings.filter(({ article }) => article !== quote.article);
  if (others.length === 0) return null;
  const altered = others.filter((other) => isAltered(compareWordings(collection.graph, quote, other).alterations));
  return {
    articles: articlesOf(others).size,
    altered: articlesOf(altered).size,
    where: articlesAndOrigins(
      collection,
      wordings.map(({ id }) => id),
    ),
  };
}

const articlesOf = (quotes: readonly QuoteNode[]): ReadonlySet<string> => new Set(quotes.map(({ article }) => article));

/** "in 5 other articles, altered in 4"; "in 1 other article, unaltered". */
export function elsewhereWords({ articles, altered }: Elsewhere): string {
  const how = altered === 0 ? "unaltered" : altered < articles ? `altered in ${altered}` : articles === 1 ? "altered" : "altered in all";
  return `in ${counted(articles, "other article")}, ${how}`;
}
