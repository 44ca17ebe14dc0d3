import type { Issue } from "../model/issue.ts";
import { eachRecord } from "./each-record.ts";
import { edgeSchema, graphSchema, nodeSchema } from "./record-schemas.ts";
import type { GraphNode } from "./schema.ts";
import { shapeCheck } from "./shape-check.ts";
import { edgeIssues, nodeIssues, type Sha256 } from "./verify-graph.ts";

/** A verified graph, of which the nodes are kept and the edges counted. */
export type VerifiedLines = {
  readonly nodes: readonly GraphNode[];
  readonly edges: { readonly length: number };
  readonly issues: readonly Issue[];
};

/**
 * What `readGraph` and `verifyGraph` find in a graph as `writeGraph` writes it, a record a line and in the order of the ids: a file of any length is never
 * one string, and no edge is held once it is checked. `null` for a file that is not so written, which those two are for.
 */
export function verifyLines(lines: Iterable<string>, sha256: Sha256): VerifiedLines | null {
  const isNode = shapeCheck(nodeSchema);
  const isEdge = shapeCheck(edgeSchema);
  const nodes = new Map<string, GraphNode>();
  const issues: Issue[] = [];
  let edges = 0;
  let last = "";
  const isNext = ({ id }: { readonly id: string }): boolean => last < (last = id);
  const read = eachRecord(lines, {
    nodes: (record) => {
      if (edges > 0 || !isNode(record) || !isNext(record)) return false;
      nodes.set(record.id, record);
      return true;
    },
    edges: (record) => {
      if (edges++ === 0) last = "";
      if (!isEdge(record) || !isNext(record)) return false;
      issues.push(...edgeIssues(record, nodes));
      return true;
    },
  });
  if (read === null || !isEmptyGraph(read.frame)) return null;
  const all = [...nodes.values()];
  return { nodes: all, edges: { length: edges }, issues: [...all.flatMap((node) => nodeIssues(node, nodes, sha256)), ...issues] };
}

const isGraph = shapeCheck(graphSchema);

/** Whether nothing but the visited records stood in the two lists. */
const isEmptyGraph = (frame: unknown): boolean => isGraph(frame) && frame.nodes.length + frame.edges.length === 0;
