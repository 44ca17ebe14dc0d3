import { expect, test } from "vitest";
import { atOnce } from "../../../src/core/model/steps.ts";
import { clustersInSteps } from "../../../src/app/search-view/clusters.ts";
import type { FoundQuote } from "../../../src/app/search-view/found.ts";
import { goldCollection } from "../gold-collection.ts";
import { harbourCollection, harbourQuote } from "../harbour-collection.ts";

const harbour = harbourCollection();
const gold = goldCollection();
const found = (quotes: readonly FoundQuote["quote"][]): readonly FoundQuote[] => quotes.map((quote) => ({ quote, hits: [] }));

test("tellings in other articles stand under the first that was found", () => {
  const tellings = ["herald-06-05-wall", "courier-06-04-wall", "ledger-06-04-wall"].map((article) =>
    harbourQuote(article, "Three trawlers"),
  );
  const alone = harbourQuote("courier-06-06-cost", "Every crown");
  const [first, second, ...more] = atOnce(clustersInSteps(harbour, found([tellings[0]!, alone, tellings[1]!, tellings[2]!]))); // three were asked for
  expect([first?.quote.id, first?.others.map(({ quote }) => quote.id)]).toEqual([tellings[0]?.id, [tellings[1]?.id, tellings[2]?.id]]);
  expect([second?.quote.id, second?.others, more]).toEqual([alone.id, [], []]);
});

test("nothing that was found is lost in folding, and each stands once", () => {
  const clusters = atOnce(clustersInSteps(harbour, found(harbour.quotes)));
  const all = clusters.flatMap(({ quote, others }) => [quote, ...others.map((other) => other.quote)]).map(({ id }) => id);
  expect(all.toSorted()).toEqual(harbour.quotes.map(({ id }) => id).toSorted());
  expect(clusters.length).toBeLessThan(harbour.quotes.length);
});

test("two tellings in one article stay apart", () => {
  const told = gold.quotes.filter(({ id }) => gold.from(id, "repeats").length + gold.to(id, "repeats").length > 0);
  expect(told.length).toBeGreaterThan(1);
  expect(atOnce(clustersInSteps(gold, found(told))).map(({ quote }) => quote.id)).toEqual(told.map(({ id }) => id));
});
