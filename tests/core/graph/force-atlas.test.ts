import { MultiDirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { expect, test } from "vitest";
import { forceAtlas, type FlatGraph } from "../../../src/core/graph/force-atlas.ts";

const rounds = 30;

test.each([
  { nodes: 60, theta: null, what: "each pushing each" },
  { nodes: 700, theta: 1.2, what: "far ones pushing as one body" },
])("$nodes nodes come to lie where graphology's ForceAtlas2 lays them, $what", ({ nodes, theta }) => {
  const graph = madeGraph(nodes);
  const expected = byLibrary(graph, theta);
  forceAtlas(graph, { repulsion: 10, gravity: 0.05, theta }, rounds);
  expect(rounded(graph.x)).toEqual(rounded(expected.x));
  expect(rounded(graph.y)).toEqual(rounded(expected.y));
});

test("nodes in one place stay finite, and harm nobody", () => {
  const graph = madeGraph(40);
  graph.x.fill(3);
  graph.y.fill(-2);
  forceAtlas(graph, { repulsion: 10, gravity: 0.05, theta: 1.2 }, rounds);
  expect([...graph.x, ...graph.y].every(Number.isFinite)).toBe(true);
});

const rounded = (places: Float32Array): readonly number[] => Array.from(places, (place) => Math.round(place * 100) / 100 + 0);

/** Nodes spread without a pattern, each joined to one before it and some to a second: a loop and a doubled edge are among them. */
function madeGraph(nodes: number): FlatGraph {
  const spread = (at: number, salt: number): number => Math.sin(at * 12.9898 + salt) * 10 * Math.sqrt(nodes);
  const edges = Array.from({ length: nodes }, (_, at): readonly (readonly [number, number])[] => [
    [at, Math.floor(at / 2)],
    ...(at % 3 === 0 ? [[at, (at * 7) % nodes] as const] : []),
  ]).flat();
  const mass = new Float32Array(nodes).fill(1);
  for (const node of edges.flat()) mass[node] = (mass[node] ?? 0) + 1;
  return {
    x: Float32Array.from({ length: nodes }, (_, at) => spread(at, 0)),
    y: Float32Array.from({ length: nodes }, (_, at) => spread(at, 4)),
    mass,
    from: Uint32Array.from(edges, ([from]) => from),
    to: Uint32Array.from(edges, ([, to]) => to),
  };
}

function byLibrary({ x, y, from, to }: FlatGraph, theta: number | null): { readonly x: Float32Array; readonly y: Float32Array } {
  const graph = new MultiDirectedGraph();
  x.forEach((place, node) => graph.addNode(node, { x: place, y: y[node] }));
  from.forEach((one, edge) => graph.addEdgeWithKey(`e${edge}`, one, to[edge]));
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: theta !== null, barnesHutTheta: theta ?? 1 };
  const places = forceAtlas2(graph, { iterations: rounds, settings });
  const along = (axis: "x" | "y") => Float32Array.from(x, (_, node) => places[node]?.[axis] ?? Number.NaN);
  return { x: along("x"), y: along("y") };
}
