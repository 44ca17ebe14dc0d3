import { applyCorrections } from "../../core/corrections/apply-corrections.ts";
import { openGraph } from "../../core/graph/open-graph.ts";
import type { Correction } from "../../core/model/correction.ts";
import { collect, type Collection } from "../collection.ts";
import { shareFile } from "../load-graph.ts";

/** Where a collection's corrections are, and the collection without them. */
export type Shelf = { readonly name: string; readonly base: Collection };

const shelves = new WeakMap<Collection, Shelf>();
const mostIndexed = 5_000; // quotations: an index of more would hold the page up after each correction

/** The shelf of a collection; one that stands on none has its own, of no name. */
export const shelfOf = (collection: Collection): Shelf => shelves.get(collection) ?? { name: "", base: collection };

/** The collection `base` with a person's corrections in it, applied as a build applies them; `base` itself where there are none. */
export function corrected(base: Collection, made: readonly Correction[], name: string): Collection {
  const collection = made.length === 0 ? base : collect(openGraph(applyCorrections(base.graph.records, made)));
  shelves.set(collection, { name, base });
  // The index of a large collection stays the one that was built: it still finds the words, and what is gone is left out.
  if (collection !== base && base.quotes.length > mostIndexed) shareFile(collection, base);
  return collection;
}
