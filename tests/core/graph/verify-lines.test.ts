import { expect, test } from "vitest";
import { sha256 } from "../../../scripts/sha256.ts";
import type { GraphRecords } from "../../../src/core/graph/schema.ts";
import { verifyGraph } from "../../../src/core/graph/verify-graph.ts";
import { verifyLines } from "../../../src/core/graph/verify-lines.ts";
import { writeGraph } from "../../../src/core/graph/write-graph.ts";
import { goldRecords } from "./gold-graph.ts";

const records = goldRecords();
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
const good: GraphRecords = { ...records, nodes: records.nodes.toSorted(byId), edges: records.edges.toSorted(byId) };
const linesOf = (graph: GraphRecords) => writeGraph(graph).split("\n");

test("a graph as it is written is read line by line, and holds", () => {
  const { nodes, edges, issues } = verifyLines(linesOf(good), sha256) ?? {};
  expect([nodes?.length, edges?.length, issues]).toEqual([good.nodes.length, good.edges.length, []]);
});

test("a changed word is found just as in the whole graph", () => {
  const nodes = good.nodes.map((node) =>
    node.kind === "source" && node.text !== null ? { ...node, text: node.text.replace("adamant", "undecided") } : node,
  );
  const changed = { ...good, nodes };
  const found = verifyLines(linesOf(changed), sha256)?.issues ?? [];
  expect(found.map(({ rule }) => rule)).toContain("wrong-hash");
  expect(found.toSorted((a, b) => (a.message < b.message ? -1 : 1))).toEqual(
    verifyGraph(changed, sha256).toSorted((a, b) => (a.message < b.message ? -1 : 1)),
  );
});

test("an edge that ends nowhere is found", () => {
  const [first, ...others] = good.edges;
  if (first === undefined) throw new Error("the gold graph has edges");
  const loose = { ...good, edges: [{ ...first, to: "claim:gone" } as typeof first, ...others] };
  expect(verifyLines(linesOf(loose), sha256)?.issues.map(({ rule }) => rule)).toContain("unknown-end");
});

const withoutVerdict: Readonly<Record<string, readonly string[]>> = {
  "an id twice": linesOf({ ...good, nodes: [...good.nodes.slice(0, 1), ...good.nodes] }),
  "records in another order": linesOf({ ...good, nodes: good.nodes.toReversed() }),
  "a record without its shape": linesOf(good).map((line) => line.replace('"speech":true', '"speech":"yes"')),
  "a line that is cut off": linesOf(good).slice(0, 20),
  "all on one line": [JSON.stringify(good)],
  "another layout": JSON.stringify(good, null, 2).split("\n"),
  "another version": linesOf(good).map((line) => line.replace('{"version":1', '{"version":2')),
  "nothing at all": [],
};
for (const [what, lines] of Object.entries(withoutVerdict))
  test(`${what} is left to the reader of whole files, which says what is wrong`, () => {
    expect(verifyLines(lines, sha256)).toBeNull();
  });
