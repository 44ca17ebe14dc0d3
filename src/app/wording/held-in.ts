import type { SourceNode } from "../../core/graph/schema.ts";
import { isSaid } from "../search-view/facets.ts";
import type { Collection } from "../collection.ts";
import { counted } from "./phrase.ts";

/** How many quotations an article holds, and how many beliefs, intentions and imagined words beside them. */
export function heldIn(collection: Collection, article: SourceNode): { readonly said: number; readonly beside: number } {
  const quotes = collection.to(article.id, "appears").flatMap(({ from }) => collection.quote(from) ?? []);
  const said = quotes.filter(isSaid).length;
  return { said, beside: quotes.length - said };
}

/** "13 quotations, and 3 beliefs, intentions or imagined words". */
export function heldInWords(collection: Collection, article: SourceNode): string {
  const { said, beside } = heldIn(collection, article);
  if (beside === 0) return counted(said, "quotation");
  return `${counted(said, "quotation")} and ${counted(beside, "belief, intention or imagined word", "beliefs, intentions or imagined words")}`;
}
