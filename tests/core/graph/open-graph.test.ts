import { expect, test } from "vitest";
import { openGraph } from "../../../src/core/graph/open-graph.ts";
import { goldGraph } from "./gold-graph.ts";

const { records } = goldGraph();

test("an id that two records have is refused", () => {
  expect(() => openGraph({ ...records, nodes: [...records.nodes, ...records.nodes.slice(0, 1)] })).toThrow("two records have one id");
  expect(() => openGraph({ ...records, edges: [...records.edges, ...records.edges.slice(0, 1)] })).toThrow("two records have one id");
});

test("an edge without one of its ends is refused, by its id", () => {
  const [first] = records.edges;
  const nodes = records.nodes.filter(({ id }) => id !== first?.to);
  expect(() => openGraph({ ...records, nodes, edges: records.edges.slice(0, 1) })).toThrow(`${first?.id} has an end that is not there`);
});
