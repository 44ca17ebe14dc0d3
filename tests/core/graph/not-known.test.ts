import { expect, test } from "vitest";
import { notKnown } from "../../../src/core/graph/not-known.ts";
import type { GraphNode } from "../../../src/core/graph/schema.ts";
import { goldGraph, quoteStarting } from "./gold-graph.ts";

const graph = goldGraph();
const unknown = (node: GraphNode | null) => (node === null ? [] : notKnown(graph, node));

test("of the article: outlet, title, author and date", () => {
  for (const name of ["outlet", "title", "author", "date"])
    expect(unknown(graph.node("source:voter-rolls"))).toContain(`The article’s ${name} is not known.`);
});

test("of the cudgel: who said it by name, and who heard it", () => {
  const said = unknown(quoteStarting(graph, "the data could be weaponized"));
  expect(said).toContain("The article does not name who said it.");
  expect(said).toContain("The article does not say who heard it.");
});

test("of Watson's words to CNN not who heard them", () => {
  expect(unknown(quoteStarting(graph, '"We were adamant'))).not.toContain("The article does not say who heard it.");
});

test("a quote without a repeat is said to stand here only, and that it says nothing about elsewhere", () => {
  const here = "It stands only here in this collection; that says nothing about elsewhere.";
  expect(unknown(quoteStarting(graph, "\"They're not going"))).toContain(here);
  expect(unknown(quoteStarting(graph, "the data could be weaponized"))).not.toContain(here);
});

test("of an unnamed official: the facts that are not given, and no guess", () => {
  const official = unknown(graph.node("actor:voter-rolls:republican-official"));
  expect(official).toContain("The article does not name them, and Sayso does not guess.");
  expect(official).toContain("Not given: how they know.");
  expect(official).not.toContain("Not given: why they are not named.");
});

test("of a claim: whether it is true", () => {
  for (const claim of graph.nodesOf("claim")) expect(unknown(claim)[0]).toMatch(/^Whether it is true/);
});

test("of CNN's report: its text, address and date", () => {
  expect(unknown(graph.node("source:voter-rolls:report-cnn")).join(" ")).toMatch(
    /not in this collection.*address, date and author are not known/,
  );
});

test("of somebody who is named and quoted: what they said elsewhere", () => {
  expect(unknown(graph.node("actor:michael-watson")).join(" ")).toMatch(/anywhere else/);
});

test("of a claim that is only rejected it is not said that nobody disputes it", () => {
  const disputed = "Nobody in this collection disputes or supports it.";
  const claimOf = (words: string): GraphNode | null => {
    const [edge] = graph.edgesFrom(quoteStarting(graph, words).id, "expresses");
    return edge === undefined ? null : graph.node(edge.to);
  };
  expect(unknown(claimOf("the DOJ's proposed agreement")).length).toBeGreaterThan(0);
  expect(unknown(claimOf("the DOJ's proposed agreement"))).not.toContain(disputed);
  expect(unknown(claimOf('"We were adamant'))).toContain(disputed);
});
