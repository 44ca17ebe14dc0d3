import { expect, test } from "vitest";
import { findClaims } from "../../../src/core/claims/find-claims.ts";
import { sameQuantities } from "../../../src/core/claims/same-quantities.ts";
import { smallArticle } from "../graph/small-articles.ts";

/** How many pairs of claims are joined when one article says one sentence and another the other. */
function joined(a: string, b: string): number {
  const articles = [smallArticle("bell", a), smallArticle("tide", b)];
  return sameQuantities(articles, findClaims(articles, []).claims).length;
}

const cost = "The engineers gave the cost of the bridge as 42 million crowns.";

test("claims that give the same quantity of the same things are one", () => {
  expect(joined(cost, "The bridge has a cost of 42 million crowns, the engineers wrote.")).toBe(1);
  expect(
    joined("The town closed the pier and moved nine trawlers to the north basin.", "Nine trawlers have been moved to the north basin."),
  ).toBe(1);
  expect(joined("The town moved 9 trawlers to the basin.", "Nine trawlers were moved to the basin.")).toBe(1);
});

test("a number alone joins nothing", () => {
  expect(joined(cost, "The council has set its ceiling at 42 million crowns.")).toBe(0);
  expect(joined("The town moved nine trawlers to the basin.", "The town moved nine lorries to the basin.")).toBe(0);
  expect(joined("The town moved nine trawlers to the basin.", "The town moved eight trawlers to the basin.")).toBe(0);
});

test("a bound or a negation makes it another claim", () => {
  expect(joined("The town moved nine trawlers to the basin.", "The town moved at least nine trawlers to the basin.")).toBe(0);
  expect(joined("The town moved nine trawlers to the basin.", "The town never moved nine trawlers to the basin.")).toBe(0);
});

test("all the numbers of a claim count", () => {
  expect(joined("The town moved nine trawlers and sold two ferries.", "The town moved nine trawlers and sold three ferries.")).toBe(0);
});
