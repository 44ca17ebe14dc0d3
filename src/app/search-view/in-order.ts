import type { Steps } from "../../core/model/steps.ts";
import type { Collection } from "../collection.ts";
import type { Order } from "../state/view.ts";
import { alterationNames } from "../wording/telling.ts";
import { dateOf } from "../wording/wordings.ts";
import type { FoundQuote } from "./found.ts";
import { sortInSteps } from "./sort-in-steps.ts";

const seriousness: readonly string[] = Object.keys(alterationNames); // most serious first

const aStep = 50; // quotations

/** What was found in the order that a reader asks for; equals keep the order in which they were found. */
export function* inOrderInSteps(collection: Collection, found: readonly FoundQuote[], order: Order): Steps<readonly FoundQuote[]> {
  switch (order) {
    case "found":
      return found;
    case "earliest":
    case "latest":
      return yield* byDates(collection, found, order === "latest");
    case "altered":
      return yield* ranked(found, ({ quote }) => mostSerious(collection, quote.id));
    case "told":
      return yield* ranked(found, ({ quote }) => -repeatsAt(collection, quote.id).length);
  }
}

type Dated = { readonly one: FoundQuote; readonly published: string; readonly article: string; readonly start: number };

/** By the dates of their articles, those without one last; those of one article as they stand in it. */
function* byDates(collection: Collection, found: readonly FoundQuote[], isLatest: boolean): Steps<readonly FoundQuote[]> {
  const dated: Dated[] = [];
  const undated: FoundQuote[] = [];
  for (const [at, one] of found.entries()) {
    if (at % aStep === aStep - 1) yield;
    const { quote } = one;
    if (dateOf(collection, quote) === null) undated.push(one);
    else
      dated.push({
        one,
        published: collection.article(quote.article)?.published ?? "",
        article: quote.article,
        start: quote.content[0]?.span.start ?? 0,
      });
  }
  const sorted = yield* sortInSteps(dated, earlier);
  return [...(isLatest ? sorted.toReversed() : sorted).map(({ one }) => one), ...undated];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const earlier = (a: Dated, b: Dated): number =>
  compareText(a.published, b.published) || compareText(a.article, b.article) || a.start - b.start;

function* ranked(found: readonly FoundQuote[], rankOf: (one: FoundQuote) => number): Steps<readonly FoundQuote[]> {
  const ranks: { readonly one: FoundQuote; readonly rank: number }[] = [];
  for (const one of found) {
    ranks.push({ one, rank: rankOf(one) });
    if (ranks.length % aStep === 0) yield;
  }
  return (yield* sortInSteps(ranks, (a, b) => a.rank - b.rank)).map(({ one }) => one);
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
