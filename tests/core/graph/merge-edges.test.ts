import { expect, test } from "vitest";
import { mergeEdges } from "../../../src/core/graph/merge-edges.ts";
import type { GraphEdge } from "../../../src/core/graph/schema.ts";

const edge = (id: `edge:${string}`, grade: GraphEdge["grade"], start: number): GraphEdge => ({
  id,
  kind: "mentions",
  from: "quote:a",
  to: "actor:b",
  grade,
  evidence: [{ source: "source:a", span: { start, end: start + 1 }, exact: "x" }],
});

test("two edges of one id become one with the surest grade and all the evidence", () => {
  expect(mergeEdges([edge("edge:m", "likely", 0), edge("edge:n", "open", 5), edge("edge:m", "stated", 3)])).toEqual([
    { ...edge("edge:m", "stated", 0), evidence: [...edge("edge:m", "stated", 0).evidence, ...edge("edge:m", "stated", 3).evidence] },
    edge("edge:n", "open", 5),
  ]);
});

test("the same piece of evidence stands once", () => {
  expect(mergeEdges([edge("edge:m", "open", 0), edge("edge:m", "open", 0)])).toEqual([edge("edge:m", "open", 0)]);
});
