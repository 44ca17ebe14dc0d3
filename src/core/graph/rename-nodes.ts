import { byId } from "../model/compare.ts";
import type { ActorId } from "../model/ids.ts";
import { mergeEdges } from "./merge-edges.ts";
import type { GraphEdge, GraphNode, GraphRecords } from "./schema.ts";

/** The records with other ids for some nodes, at their edges' ends and wherever a record names them; edges that become one are one, sorted by id. */
export function renameNodes(records: GraphRecords, names: ReadonlyMap<string, string>): GraphRecords {
  if (names.size === 0) return records;
  const renamed = <I extends string>(id: I): I => (names.get(id) as I | undefined) ?? id;
  return {
    ...records,
    nodes: records.nodes.map((node) => renamedNode(node, renamed)).toSorted(byId),
    issues: records.issues.map((issue) => ({ ...issue, remedy: withNames(issue.remedy, renamed) })),
    edges: mergeEdges(records.edges.map((edge) => renamedEdge(edge, renamed))).toSorted(byId),
  };
}

/** A remedy tells the ids to write down, so it tells those that the nodes have. */
const withNames = (remedy: string, renamed: Rename): string => remedy.replace(/\bactor:[\p{L}\p{N}:-]+/gu, (id) => renamed(id));

type Rename = <I extends string>(id: I) => I;

function renamedNode(node: GraphNode, renamed: Rename): GraphNode {
  // The id keeps its kind: only the part behind it changes.
  const same = { ...node, id: renamed(node.id) } as GraphNode;
  return same.kind === "quote" ? { ...same, candidates: [...new Set(same.candidates.map((id): ActorId => renamed(id)))] } : same;
}

/** The edge with its ends renamed, and an id to match. */
export function renamedEdge(edge: GraphEdge, renamed: Rename): GraphEdge {
  const [from, to] = [renamed(edge.from), renamed(edge.to)];
  if (from === edge.from && to === edge.to) return edge;
  const mark = edge.id.slice(`edge:${edge.kind}:${edge.from}>${edge.to}`.length);
  return { ...edge, from, to, id: `edge:${edge.kind}:${from}>${to}${mark}` };
}
