import { expect, test } from "vitest";
import { layOut } from "../../../src/core/graph/lay-out.ts";
import { goldRecords } from "./gold-graph.ts";

const { nodes, edges } = goldRecords();

test("the same records give the same positions", () => {
  expect([...layOut(nodes, edges)]).toEqual([...layOut(nodes, edges)]);
});

test("every node has a finite place of its own", () => {
  const places = [...layOut(nodes, edges).values()];
  for (const { x, y } of places) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  expect(new Set(places.map(({ x, y }) => `${x},${y}`)).size).toBe(nodes.length);
});

test("no node and one node are laid out too, and an edge to nowhere is passed over", () => {
  expect(layOut([], []).size).toBe(0);
  expect(layOut(nodes.slice(0, 1), edges).size).toBe(1);
});
