import type { QuoteNode, SourceNode } from "../../core/graph/schema.ts";
import { isSaid } from "../search-view/facets.ts";
import type { Collection } from "../collection.ts";
import { byDate } from "./wordings.ts";

/** What came through an account that articles credit, by date and in reading order. */
export type Through = {
  /** Quotations of which the article says so. */
  readonly stated: readonly QuoteNode[];
  /** Those of which it does not, and which may have. */
  readonly likely: readonly QuoteNode[];
  /** Beliefs, intentions and imagined words, of either kind: nobody said them. */
  readonly beside: readonly QuoteNode[];
};

/** The quotes whose article credits this account, quotations and what nobody said told apart. */
export function throughOf(collection: Collection, account: SourceNode): Through {
  const routes = collection.to(account.id, "via").flatMap(({ from, grade }) => {
    const quote = collection.quote(from);
    return quote === null ? [] : [{ quote, grade }];
  });
  const those = (is: (route: (typeof routes)[number]) => boolean): readonly QuoteNode[] =>
    routes
      .filter(is)
      .map(({ quote }) => quote)
      .toSorted(byDate(collection));
  return {
    stated: those(({ quote, grade }) => isSaid(quote) && grade === "stated"),
    likely: those(({ quote, grade }) => isSaid(quote) && grade !== "stated"),
    beside: those(({ quote }) => !isSaid(quote)),
  };
}
