import type { NodeId } from "../model/ids.ts";
import { forceAtlas, type FlatGraph } from "./force-atlas.ts";
import { hashLanes } from "./hash.ts";
import type { GraphEdge, GraphNode } from "./schema.ts";

export type Position = { readonly x: number; readonly y: number };

/**
 * A position for each node by ForceAtlas2 (Jacomy et al. 2014). The start comes from the ids and the number of rounds from the size, so the same
 * records in the same order give the same picture.
 */
export function layOut(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): ReadonlyMap<NodeId, Position> {
  const starts = nodes.map(({ id }) => start(id, nodes.length));
  if (nodes.length < 2 || nodes.length > mostPlaced) return new Map(nodes.map(({ id }, at) => [id, rounded(starts[at])]));
  const graph = flatGraph(nodes, edges, starts);
  forceAtlas(graph, { ...forces, theta: nodes.length > 500 ? 1.2 : null }, rounds(nodes.length));
  return new Map(nodes.map(({ id }, at) => [id, rounded({ x: graph.x[at] ?? 0, y: graph.y[at] ?? 0 })]));
}

const forces = { repulsion: 10, gravity: 0.05 };

function flatGraph(nodes: readonly GraphNode[], edges: readonly GraphEdge[], starts: readonly Position[]): FlatGraph {
  const places = new Map(nodes.map(({ id }, at) => [id, at]));
  const ends = edges.flatMap(({ from, to }) => {
    const [one, other] = [places.get(from), places.get(to)];
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
  const mass = new Float32Array(nodes.length).fill(1);
  for (const node of ends.flat()) mass[node] = (mass[node] ?? 0) + 1;
  return {
    x: Float32Array.from(starts, ({ x }) => x),
    y: Float32Array.from(starts, ({ y }) => y),
    mass,
    from: Uint32Array.from(ends, ([from]) => from),
    to: Uint32Array.from(ends, ([, to]) => to),
  };
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
