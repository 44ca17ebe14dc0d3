import type { Sift } from "../../core/graph/is-shown.ts";
import type { QuoteNode } from "../../core/graph/schema.ts";
import type { Steps } from "../../core/model/steps.ts";
import type { Collection } from "../collection.ts";
import { isFiltered, type View } from "../state/view.ts";
import { clustersInSteps, type Cluster } from "./clusters.ts";
import { isListed, isSaid, passes } from "./facets.ts";
import type { Found, FoundQuote } from "./found.ts";
import { inOrderInSteps } from "./in-order.ts";

/** How the list of quotations is asked for. */
export type ListAsked = Sift & Pick<View, "filters" | "order">;

/** What the list of quotations shows of what was found. */
export type Listed = {
  readonly found: Found;
  readonly asked: ListAsked;
  /** Sure enough, and said unless beliefs are asked for: what the filters count. */
  readonly sifted: readonly QuoteNode[];
  /** How many were believed, intended or imagined. */
  readonly unsaid: number;
  /** Those that the filters let through, best first. */
  readonly quotes: readonly FoundQuote[];
  /** The same in the order that is asked for, tellings of one utterance under the first. */
  readonly clusters: readonly Cluster[];
};

const aStep = 50; // quotations

/** Sifts, filters, orders and folds what was found. */
export function* listedInSteps(collection: Collection, found: Found, asked: ListAsked): Steps<Listed> {
  const isPassed = isFiltered(asked.filters) ? (quote: QuoteNode): boolean => passes(collection, quote, asked.filters) : () => true;
  const sifted: QuoteNode[] = [];
  const quotes: FoundQuote[] = [];
  let unsaid = 0;
  for (const [at, one] of found.quotes.entries()) {
    if (at % aStep === aStep - 1) yield;
    if (!isSaid(one.quote)) unsaid += 1;
    if (!isListed(one.quote, asked)) continue;
    sifted.push(one.quote);
    if (isPassed(one.quote)) quotes.push(one);
  }
  const ordered = yield* inOrderInSteps(collection, quotes, asked.order);
  return { found, asked, sifted, unsaid, quotes, clusters: yield* clustersInSteps(collection, ordered) };
}
