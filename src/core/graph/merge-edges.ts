import type { Grade } from "../model/attribution.ts";
import type { Evidence } from "../model/evidence.ts";
import type { EdgeId } from "../model/ids.ts";
import type { GraphEdge } from "./schema.ts";

/** One edge for each id: the first one found, with the surest grade and the evidence of all, each piece once. */
export function mergeEdges(edges: readonly GraphEdge[]): readonly GraphEdge[] {
  const merged = new Map<EdgeId, GraphEdge>();
  for (const edge of edges) {
    const before = merged.get(edge.id);
    if (before === undefined) merged.set(edge.id, edge);
    else
      merged.set(edge.id, {
        ...before,
        grade: surer(before.grade, edge.grade),
        evidence: distinct([...before.evidence, ...edge.evidence]),
      });
  }
  return [...merged.values()];
}

const surer = (a: Grade, b: Grade): Grade =>
  a === "stated" || b === "stated" ? "stated" : a === "likely" || b === "likely" ? "likely" : "open";

const distinct = (evidence: readonly Evidence[]): readonly Evidence[] => [
  ...new Map(evidence.map((one) => [`${one.source} ${one.span.start}-${one.span.end}`, one])).values(),
];
