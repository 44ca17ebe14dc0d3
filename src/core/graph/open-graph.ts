import type { EdgeId, NodeId, SourceId } from "../model/ids.ts";
import { nodeKinds, type EdgeKind, type GraphEdge, type GraphNode, type GraphRecords, type NodeKind } from "./schema.ts";

export type NodeOf<K extends NodeKind> = Extract<GraphNode, { readonly kind: K }>;
export type EdgeOf<K extends EdgeKind> = Extract<GraphEdge, { readonly kind: K }>;

/** The graph to ask: the records, indexed. Nothing in it changes. */
export type SaysoGraph = {
  readonly records: GraphRecords;
  /** The node, or `null` where there is none of that id (and, when `kind` is given, of that kind). */
  node(id: string): GraphNode | null;
  node<K extends NodeKind>(id: string, kind: K): NodeOf<K> | null;
  edge(id: string): GraphEdge | null;
  /** The edges that start at a node, by id; none for an id that is not there. */
  edgesFrom(id: NodeId): readonly GraphEdge[];
  edgesFrom<K extends EdgeKind>(id: NodeId, kind: K): readonly EdgeOf<K>[];
  /** The edges that end at a node, by id; none for an id that is not there. */
  edgesTo(id: NodeId): readonly GraphEdge[];
  edgesTo<K extends EdgeKind>(id: NodeId, kind: K): readonly EdgeOf<K>[];
  nodesOf<K extends NodeKind>(kind: K): readonly NodeOf<K>[];
  /** The text of an article of ours, or `null`: a report or document that we do not have. */
  textOf(source: SourceId): string | null;
};

type Adjacency = ReadonlyMap<string, ReadonlyMap<EdgeKind | "all", readonly GraphEdge[]>>;

/** Indexes the records. Throws when two records have one id or an edge has an end that is not there: read them with `readGraph` first. */
export function openGraph(records: GraphRecords): SaysoGraph {
  const from = adjacency(records.edges, "from");
  const to = adjacency(records.edges, "to");
  const byKind = new Map(nodeKinds.map((kind) => [kind, records.nodes.filter((node) => node.kind === kind)]));
  const byId = new Map<string, GraphNode>(records.nodes.map((node) => [node.id, node]));
  const edges = new Map<string, GraphEdge>(records.edges.map((edge) => [edge.id, edge]));
  if (byId.size < records.nodes.length || edges.size < records.edges.length)
    throw new Error("openGraph: two records have one id. Read them with readGraph first.");
  const loose = records.edges.find((edge) => !byId.has(edge.from) || !byId.has(edge.to));
  if (loose) throw new Error(`openGraph: ${loose.id} has an end that is not there. Read the records with readGraph first.`);
  const graph = {
    records,
    node: (id: string, kind?: NodeKind) => {
      const node = byId.get(id) ?? null;
      return kind === undefined || node?.kind === kind ? node : null;
    },
    edge: (id: string) => edges.get(id as EdgeId) ?? null,
    edgesFrom: (id: NodeId, kind?: EdgeKind) => from.get(id)?.get(kind ?? "all") ?? [],
    edgesTo: (id: NodeId, kind?: EdgeKind) => to.get(id)?.get(kind ?? "all") ?? [],
    nodesOf: (kind: NodeKind) => byKind.get(kind) ?? [],
    textOf: (source: SourceId) => {
      const node = byId.get(source);
      return node?.kind === "source" ? node.text : null;
    },
  };
  // The overloads say which records come back for which kind; the indexes hold just those.
  return graph as SaysoGraph;
}

function adjacency(edges: readonly GraphEdge[], end: "from" | "to"): Adjacency {
  const found = new Map<string, Map<EdgeKind | "all", GraphEdge[]>>();
  for (const edge of edges) {
    const here = found.get(edge[end]) ?? new Map<EdgeKind | "all", GraphEdge[]>();
    found.set(edge[end], here);
    for (const kind of [edge.kind, "all"] as const) {
      const list = here.get(kind);
      if (list === undefined) here.set(kind, [edge]);
      else list.push(edge);
    }
  }
  return found;
}
