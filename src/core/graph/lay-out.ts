import { MultiDirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { NodeId } from "../model/ids.ts";
import { hashLanes } from "./hash.ts";
import type { GraphEdge, GraphNode } from "./schema.ts";

export type Position = { readonly x: number; readonly y: number };

/**
 * A position for each node by ForceAtlas2 (Jacomy et al. 2014). The start comes from the ids and the number of rounds from the size, so the same
 * records in the same order give the same picture.
 */
export function layOut(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): ReadonlyMap<NodeId, Position> {
  const graph = new MultiDirectedGraph();
  for (const { id } of nodes) graph.addNode(id, start(id, nodes.length));
  for (const { id, from, to } of edges) if (graph.hasNode(from) && graph.hasNode(to)) graph.addEdgeWithKey(id, from, to);
  const settings = { ...forceAtlas2.inferSettings(graph), adjustSizes: false, barnesHutOptimize: nodes.length > 500, barnesHutTheta: 1.2 };
  const isPlaced = nodes.length >= 2 && nodes.length <= mostPlaced;
  const positions = isPlaced ? forceAtlas2(graph, { iterations: rounds(nodes.length), settings }) : {};
  return new Map(nodes.map(({ id }) => [id, rounded(positions[id] ?? start(id, nodes.length))]));
}

const mostPlaced = 20_000; // nodes: nobody sees more of them at once, and their start has to do

/** A round costs a little more than its nodes: about 100,000 of them are a second or two. */
const rounds = (nodes: number): number => Math.round(Math.min(600, Math.max(5, 100_000 / Math.max(1, nodes))));

/** A place in a square that grows with the number of nodes; from the id alone. */
function start(id: NodeId, nodes: number): Position {
  const side = 10 * Math.sqrt(nodes);
  const [a, b] = hashLanes(id);
  return { x: (a / 2 ** 32 - 0.5) * side, y: (b / 2 ** 32 - 0.5) * side };
}

// Two decimals: enough to draw, and the file's diff stays readable. `+ 0` turns -0 into 0.
const rounded = (position: Partial<Position> | undefined): Position => ({ x: cents(position?.x ?? 0), y: cents(position?.y ?? 0) });
const cents = (value: number): number => (Number.isFinite(value) ? Math.round(value * 100) / 100 + 0 : 0);
