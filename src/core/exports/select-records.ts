import type { NodeId } from "../model/ids.ts";
import { openGraph, type SaysoGraph } from "../graph/open-graph.ts";
import type { Evidence } from "../model/evidence.ts";
import type { GraphEdge, GraphNode, GraphRecords } from "../graph/schema.ts";

/**
 * The part of a graph that stands on its own around `ids`: those nodes, the edges between them, and the articles whose words any of it rests on.
 * Ids that are not there are passed over; none at all gives the whole graph.
 */
export function selectRecords(graph: SaysoGraph, ids: readonly NodeId[]): SaysoGraph {
  if (ids.length === 0) return graph;
  const chosen = new Set<string>(ids.filter((id) => graph.node(id) !== null));
  const between = graph.records.edges.filter(({ from, to }) => chosen.has(from) && chosen.has(to));
  const picked = graph.records.nodes.filter(({ id }) => chosen.has(id));
  for (const source of [...picked, ...between].flatMap(sourcesOf)) chosen.add(source);
  for (const node of picked) for (const id of leaning(node)) chosen.add(id);
  const records: GraphRecords = {
    ...graph.records,
    nodes: graph.records.nodes.filter(({ id }) => chosen.has(id)),
    edges: graph.records.edges.filter(({ from, to }) => chosen.has(from) && chosen.has(to)),
  };
  return openGraph(records);
}

const sourcesOf = (record: GraphNode | GraphEdge): readonly string[] => record.evidence.map(({ source }: Evidence) => source);

/** What a record names by id in itself: the quotation around a nested one. */
const leaning = (node: GraphNode): readonly string[] => (node.kind === "quote" && node.nested !== null ? [node.nested.inside] : []);
