import { expect, test } from "vitest";
import { atOnce } from "../../../src/core/model/steps.ts";
import type { FoundQuote } from "../../../src/app/search-view/found.ts";
import { inOrderInSteps } from "../../../src/app/search-view/in-order.ts";
import type { Order } from "../../../src/app/state/view.ts";
import { dateOf } from "../../../src/app/wording/wordings.ts";
import { harbourCollection } from "../harbour-collection.ts";

const harbour = harbourCollection();
const all: readonly FoundQuote[] = harbour.quotes.map((quote) => ({ quote, hits: [] }));
const listed = (order: Order) => atOnce(inOrderInSteps(harbour, all, order)).map(({ quote }) => quote);
const repeats = (id: FoundQuote["quote"]["id"]) => [...harbour.from(id, "repeats"), ...harbour.to(id, "repeats")];

test("the earliest and the latest come first by the dates of their articles", () => {
  const dates = (order: Order) => listed(order).map((quote) => dateOf(harbour, quote) ?? "");
  expect(dates("earliest")).toEqual(dates("earliest").toSorted());
  expect(dates("latest")).toEqual(dates("latest").toSorted().toReversed());
  expect(dates("earliest")[0]).not.toBe(dates("latest")[0]);
});

test("what has another speaker, number or a lost “not” elsewhere comes before what is told unaltered", () => {
  const [first] = listed("altered");
  expect(repeats(first!.id).flatMap(({ alterations }) => alterations)).toContain("speaker-changed"); // harbour has such a pair
  expect(repeats(listed("altered").at(-1)!.id)).toEqual([]);
});

test("what is told most often comes first, and what was found together stays so", () => {
  const times = listed("told").map(({ id }) => repeats(id).length);
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  const alone = listed("told").filter(({ id }) => repeats(id).length === 0);
  expect(alone).toEqual(listed("found").filter(({ id }) => repeats(id).length === 0));
});
