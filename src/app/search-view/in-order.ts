import type { Collection } from "../collection.ts";
import type { Order } from "../state/view.ts";
import { alterationNames } from "../wording/telling.ts";
import { byDate, dateOf } from "../wording/wordings.ts";
import type { FoundQuote } from "./found.ts";

const seriousness: readonly string[] = Object.keys(alterationNames); // most serious first

/** What was found in the order that a reader asks for; equals keep the order in which they were found. */
export function inOrder(collection: Collection, found: readonly FoundQuote[], order: Order): readonly FoundQuote[] {
  switch (order) {
    case "found":
      return found;
    case "earliest":
    case "latest": {
      const dated = found.filter(({ quote }) => dateOf(collection, quote) !== null);
      const undated = found.filter(({ quote }) => dateOf(collection, quote) === null);
      const earlier = byDate(collection);
      const sorted = dated.toSorted((a, b) => earlier(a.quote, b.quote));
      return [...(order === "earliest" ? sorted : sorted.toReversed()), ...undated];
    }
    case "altered":
      return ranked(found, ({ quote }) => mostSerious(collection, quote.id));
    case "told":
      return ranked(found, ({ quote }) => -repeatsAt(collection, quote.id).length);
  }
}

function ranked(found: readonly FoundQuote[], rank: (one: FoundQuote) => number): readonly FoundQuote[] {
  const ranks = new Map(found.map((one) => [one, rank(one)]));
  return found.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

const repeatsAt = (collection: Collection, id: FoundQuote["quote"]["id"]) => [
  ...collection.from(id, "repeats"),
  ...collection.to(id, "repeats"),
];

/** Where the most serious change between a quote and another telling stands in the list of changes; behind it where there is none. */
function mostSerious(collection: Collection, id: FoundQuote["quote"]["id"]): number {
  const places = repeatsAt(collection, id).flatMap(({ alterations }) => alterations.map((one) => seriousness.indexOf(one)));
  return Math.min(seriousness.length, ...places);
}
