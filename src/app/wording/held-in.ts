import type { QuoteNode, SourceNode } from "../../core/graph/schema.ts";
import { isSaid } from "../search-view/facets.ts";
import type { Collection } from "../collection.ts";
import { counted } from "./phrase.ts";

/** How many quotations an article holds, and how many beliefs, intentions and imagined words beside them. */
export function heldIn(collection: Collection, article: SourceNode): { readonly said: number; readonly beside: number } {
  return countsOf(quotesIn(collection, article));
}

function countsOf(quotes: readonly QuoteNode[]): { readonly said: number; readonly beside: number } {
  const said = quotes.filter(isSaid).length;
  return { said, beside: quotes.length - said };
}

/** All that an article holds of what was said, believed, intended or imagined. */
export const quotesIn = (collection: Collection, article: SourceNode): readonly QuoteNode[] =>
  collection.to(article.id, "appears").flatMap(({ from }) => collection.quote(from) ?? []);

/** "13 quotations and 3 beliefs, intentions or imagined words". */
export function heldInWords(quotes: readonly QuoteNode[]): string {
  const { said, beside } = countsOf(quotes);
  if (beside === 0) return counted(said, "quotation");
  return `${counted(said, "quotation")} and ${counted(beside, "belief, intention or imagined word", "beliefs, intentions or imagined words")}`;
}
