import { expect, test } from "vitest";
import { findCredits } from "../../../src/core/graph/find-credits.ts";
import { notKnown } from "../../../src/core/graph/not-known.ts";
import { affair, type Told } from "./affair.ts";

const scoop: Told = [
  "Northwire",
  "2032-03-02",
  "Mayor Ana Ruiz said that the town would sell its three ferries to a dealer for 12 million crowns.",
];
const rewrite = (day: string, words = "that the town would sell its three ferries to a dealer for 12 million crowns"): Told => [
  "Valley Echo",
  `2032-03-${day}`,
  `The harbour is quiet.\n\nNorthwire reported ${words}.`,
];

test("a credit leads to the article of that outlet which states the same claim, in whatever words", () => {
  expect(findCredits(affair(scoop, rewrite("03")))).toMatchObject([{ from: "source:valley-echo-1", to: "source:northwire-0" }]);
});

test("a credit leads to no later article and to no other claim, and the account's page says what the collection has of the outlet", () => {
  expect(findCredits(affair(scoop, rewrite("01")))).toEqual([]);
  const graph = affair(scoop, rewrite("03", "that the pilot had left"));
  expect(findCredits(graph)).toEqual([]);
  const account = graph.node("source:valley-echo-1:report-northwire");
  expect(account && notKnown(graph, account)).toEqual([
    "Which account is meant: this collection has an article of that outlet, and the statement was not found there.",
  ]);
});
