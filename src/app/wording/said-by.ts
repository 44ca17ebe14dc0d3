import type { QuoteNode } from "../../core/graph/schema.ts";
import type { NodeId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";
import { isSaid } from "../search-view/facets.ts";
import { counted } from "./phrase.ts";

/** What somebody says here, and what the articles tell of them that nobody said: beliefs, intentions, imagined words. */
export function saidBy(collection: Collection, id: NodeId): { readonly said: readonly QuoteNode[]; readonly beside: readonly QuoteNode[] } {
  const quotes = collection.from(id, "said").flatMap(({ to }) => collection.quote(to) ?? []);
  return { said: quotes.filter(isSaid), beside: quotes.filter((quote) => !isSaid(quote)) };
}

/** "2 quotations"; of somebody who is not quoted what else there is: "1 belief or intention", "mentioned, not quoted". */
export function saidWords(collection: Collection, id: NodeId): string {
  const { said, beside } = saidBy(collection, id);
  if (said.length > 0) return counted(said.length, "quotation");
  return beside.length > 0 ? besideWords(beside.length) : "mentioned, not quoted";
}

/** "1 belief or intention", "2 beliefs or intentions". */
export const besideWords = (count: number): string => counted(count, "belief or intention", "beliefs or intentions");
