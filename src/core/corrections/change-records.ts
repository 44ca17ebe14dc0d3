import { byId } from "../model/compare.ts";
import type { MovedId } from "../model/id-lock.ts";
import type { GraphEdge, GraphNode, GraphRecords } from "../graph/schema.ts";

/** A correction done, or why it cannot be. */
export type Outcome = GraphRecords | string;

/** The node of that id and kind, or `null`. */
export function nodeOf<K extends GraphNode["kind"]>(
  records: GraphRecords,
  id: string,
  kind: K,
): Extract<GraphNode, { readonly kind: K }> | null {
  const found = records.nodes.find((node) => node.id === id);
  return found?.kind === kind ? (found as Extract<GraphNode, { readonly kind: K }>) : null;
}

export const replaceNode = (records: GraphRecords, node: GraphNode): GraphRecords => ({
  ...records,
  nodes: records.nodes.map((one) => (one.id === node.id ? node : one)),
});

/** The records without some nodes, and so without the edges at them. */
export function withoutNodes(records: GraphRecords, ids: ReadonlySet<string>): GraphRecords {
  return {
    ...records,
    nodes: records.nodes.filter(({ id }) => !ids.has(id)),
    edges: records.edges.filter(({ from, to }) => !ids.has(from) && !ids.has(to)),
  };
}

/** The records with these edges for theirs, sorted by id. */
export const withEdges = (records: GraphRecords, edges: readonly GraphEdge[]): GraphRecords => ({
  ...records,
  edges: edges.toSorted(byId),
});

/** The records with one more node, sorted by id. */
export const withNode = (records: GraphRecords, node: GraphNode): GraphRecords => ({
  ...records,
  nodes: [...records.nodes, node].toSorted(byId),
});

/** The records with one more id that is no more; what had moved to it goes where it went. Sorted by id. */
export function withMoved(records: GraphRecords, move: MovedId): GraphRecords {
  const before = (records.moved ?? []).filter(({ id }) => id !== move.id);
  const onward = before.map((one) => ({ ...one, to: [...new Set(one.to.flatMap((id) => (id === move.id ? move.to : [id])))] }));
  return { ...records, moved: [...onward, move].toSorted(byId) };
}
