import { expect, test } from "vitest";
import { verifyGraph } from "../../../src/core/graph/verify-graph.ts";
import type { EdgeKind, GraphEdge, GraphNode, GraphRecords } from "../../../src/core/graph/schema.ts";
import { sha256 } from "../../../scripts/sha256.ts";
import { goldRecords } from "./gold-graph.ts";

const good = goldRecords();
const rulesOf = (graph: GraphRecords) => [...new Set(verifyGraph(graph, sha256).map(({ rule }) => rule))];
const withNodes = (change: (node: GraphNode) => GraphNode): GraphRecords => ({ ...good, nodes: good.nodes.map(change) });
const withEdge = (kind: EdgeKind, change: (edge: GraphEdge) => GraphEdge): GraphRecords => {
  const first = good.edges.findIndex((edge) => edge.kind === kind);
  return { ...good, edges: good.edges.map((edge, index) => (index === first ? change(edge) : edge)) };
};

test("a good graph has no issue", () => {
  expect(verifyGraph(good, sha256)).toEqual([]);
});

test("words that are not at their span are found, with the record and the place", () => {
  const evidence = [{ source: "source:voter-rolls" as const, span: { start: 0, end: 3 }, exact: "Ten" }];
  const issues = verifyGraph(withEdge("cites", (edge) => ({ ...edge, evidence })));
  expect(issues).toMatchObject([{ rule: "words-not-there", severity: "error" }]);
  expect(issues[0]?.message).toMatch(/^edge:cites:.*“Ten” are not at 0-3 of source:voter-rolls/);
});

test("evidence deep inside a record is read too", () => {
  const moved = withNodes((node) =>
    node.kind === "actor" && node.facts?.reason
      ? { ...node, facts: { ...node.facts, reason: { ...node.facts.reason, evidence: { ...node.facts.reason.evidence, exact: "else" } } } }
      : node,
  );
  expect(rulesOf(moved)).toEqual(["words-not-there"]);
});

test("a span outside the text is found, not read past its end", () => {
  const evidence = [{ source: "source:voter-rolls" as const, span: { start: 5, end: 1e9 }, exact: "" }];
  expect(rulesOf(withEdge("cites", (edge) => ({ ...edge, evidence })))).toEqual(["words-not-there"]);
  const negative = [{ source: "source:voter-rolls" as const, span: { start: -2, end: 0 }, exact: "" }];
  expect(rulesOf(withEdge("cites", (edge) => ({ ...edge, evidence: negative })))).toEqual(["words-not-there"]);
});

test("a record without evidence is found", () => {
  expect(rulesOf(withEdge("asserts", (edge) => ({ ...edge, evidence: [] })))).toEqual(["no-evidence"]);
});

const at = (source: `source:${string}`) => [{ source, span: { start: 0, end: 1 }, exact: "T" }];

test("evidence in a source that is not there, or whose text we do not have, is found", () => {
  expect(rulesOf(withEdge("asserts", (edge) => ({ ...edge, evidence: at("source:gone") })))).toEqual(["unknown-source"]);
  expect(rulesOf(withEdge("asserts", (edge) => ({ ...edge, evidence: at("source:voter-rolls:report-cnn") })))).toEqual(["no-text"]);
});

test("an end that is not there is found", () => {
  expect(rulesOf(withEdge("asserts", (edge) => ({ ...edge, to: "claim:gone" })))).toEqual(["unknown-end"]);
});

test("an end of the wrong kind is found", () => {
  expect(rulesOf(withEdge("asserts", (edge) => ({ ...edge, to: "actor:cnn" })))).toEqual(["wrong-end"]);
});

test("an id that two records have is found", () => {
  expect(rulesOf({ ...good, nodes: [...good.nodes, ...good.nodes.slice(0, 1)] })).toEqual(["same-id"]);
});

test("somebody who says an imagined quotation is found", () => {
  const imagined = good.nodes.find((node) => node.kind === "quote" && node.nested?.as === "imagined");
  expect(rulesOf(withEdge("said", (edge) => ({ ...edge, to: imagined?.id ?? "quote:" })))).toEqual(["imagined-said"]);
});

test("a diff that lies outside its article is found", () => {
  const far = { op: "same" as const, earlier: { start: 0, end: 1e9 }, later: null };
  expect(rulesOf(withEdge("repeats", (edge) => (edge.kind === "repeats" ? { ...edge, diff: [far] } : edge)))).toEqual([
    "diff-does-not-fit",
  ]);
});

test("a text that is not the one whose hash is written down is found, when there is a hash to ask", () => {
  const wrong = withNodes((node) => (node.kind === "source" && node.text !== null ? { ...node, sha256: "00" } : node));
  expect(rulesOf(wrong)).toEqual(["wrong-hash"]);
  expect(verifyGraph(wrong)).toEqual([]);
});

test("an article without text and a paragraph outside it are found", () => {
  const blank = withNodes((node) => (node.kind === "source" && node.source === "article" ? { ...node, text: null } : node));
  expect(rulesOf(blank)).toContain("no-text");
  const far = { start: 0, end: 1e9, furniture: false };
  const outside = withNodes((node) => (node.kind === "source" && node.text !== null ? { ...node, paragraphs: [far] } : node));
  expect(rulesOf(outside)).toEqual(["paragraph-does-not-fit"]);
});
