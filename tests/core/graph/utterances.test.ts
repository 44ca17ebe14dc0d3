import { expect, test } from "vitest";
import { countUtterances, utterancesIn } from "../../../src/core/graph/utterances.ts";
import { harbourCollection, harbourQuote } from "../../app/harbour-collection.ts";

const wall = "Three trawlers broke";

test("the tellings of one utterance have one that stands for all, and count once", () => {
  const { graph } = harbourCollection();
  const tellings = ["courier-06-04-wall", "herald-06-05-wall", "ledger-06-04-wall"].map((article) => harbourQuote(article, wall).id);
  const of = utterancesIn(graph);
  expect(new Set(tellings.map((id) => of.get(id)))).toEqual(new Set([tellings[0]]));
  expect(countUtterances(graph, tellings)).toBe(1);
});

test("what is told once stands for itself", () => {
  const { graph, quotes } = harbourCollection();
  const alone = quotes.filter(({ id }) => !utterancesIn(graph).has(id)).map(({ id }) => id);
  expect(alone.length).toBeGreaterThan(10);
  expect(countUtterances(graph, alone)).toBe(alone.length);
});
