import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { NodeId } from "../../core/model/ids.ts";
import type { DrawnLine, DrawnNode } from "./drawing.ts";
import type { Box, Layout, Point } from "./layered-layout.ts";

const most = 200; // nodes that are laid out anew; more keep the places of the build
const labelWidth = 130; // pixels: room that a typical label takes beside its node
const margin = 28;

/** What of a drawing the layout depends on. */
type Drawing = {
  readonly nodes: readonly Pick<DrawnNode, "id" | "x" | "y">[];
  readonly lines: readonly Pick<DrawnLine, "from" | "to">[];
};

/**
 * The actors' layout: places of the build, relaxed for what is drawn (ForceAtlas2, Jacomy et al. 2014), stretched over the box, and moved apart
 * until labels have room. Deterministic: the same drawing in the same box gives the same places.
 */
export function forceLayout(drawing: Drawing, box: Box): Layout {
  if (drawing.nodes.length === 1) return { places: stretch(builtPlaces(drawing), box), rooms: new Map(), ...box };
  if (drawing.nodes.length > most) return { places: scale(builtPlaces(drawing), box), rooms: new Map(), ...box };
  const joined = new Set(drawing.lines.flatMap(({ from, to }) => [from, to]));
  const [linked, alone] = [drawing.nodes.filter(({ id }) => joined.has(id)), drawing.nodes.filter(({ id }) => !joined.has(id))];
  const shelf = shelfFor(alone.length, linked.length === 0 ? 1 : 0.6, box);
  const above = { width: box.width, height: box.height - shelf.height };
  const places = linked.length === 0 ? new Map() : moveApart(stretch(relax({ ...drawing, nodes: linked }), above), above);
  return { places: new Map([...places, ...onShelf(alone, shelf, above.height)]), rooms: new Map(), ...box };
}

/** Rows under the drawing for nodes without a line, which nothing else would keep anywhere. In pixels. */
type Shelf = { readonly columns: number; readonly across: number; readonly down: number; readonly height: number };

const [shelfAcross, shelfDown] = [170, 36]; // pixels from one to the next: a label of two full lines has room

function shelfFor(count: number, mostOfHeight: number, { width, height }: Box): Shelf {
  const columns = Math.max(1, Math.floor((width - margin) / shelfAcross));
  const rows = Math.ceil(count / columns);
  const down = Math.min(shelfDown, (mostOfHeight * height) / Math.max(1, rows));
  return { columns, across: (width - margin) / columns, down, height: rows * down };
}

const onShelf = (nodes: Drawing["nodes"], { columns, across, down }: Shelf, top: number): readonly (readonly [NodeId, Point])[] =>
  nodes.map(({ id }, index) => [id, { x: margin + (index % columns) * across, y: top + (Math.floor(index / columns) + 0.5) * down }]);

const builtPlaces = (drawing: Drawing): ReadonlyMap<NodeId, Point> => new Map(drawing.nodes.map(({ id, x, y }) => [id, { x, y: -y }]));

function relax(drawing: Drawing): ReadonlyMap<NodeId, Point> {
  const graph = new UndirectedGraph();
  // A little of the index keeps nodes that the build put in one place from staying there.
  drawing.nodes.forEach(({ id, x, y }, index) => graph.addNode(id, { x: x + index * 0.013, y: -y + index * 0.007 }));
  for (const { from, to } of drawing.lines) if (from !== to && !graph.hasEdge(from, to)) graph.addEdgeWithKey(`${from} ${to}`, from, to);
  const settings = { ...forceAtlas2.inferSettings(graph), gravity: 0.6, scalingRatio: 8, linLogMode: true, barnesHutOptimize: false };
  const found = graph.order < 2 ? {} : forceAtlas2(graph, { iterations: 240, settings });
  return new Map(drawing.nodes.map(({ id, x, y }) => [id, { x: found[id]?.["x"] ?? x, y: found[id]?.["y"] ?? y }]));
}

type Extent = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

function extentOf(places: ReadonlyMap<NodeId, Point>): Extent {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places.values()) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left, top, width: right - left || 1, height: bottom - top || 1 };
}

/** Fills the box both ways, with room for labels on the right. */
function stretch(places: ReadonlyMap<NodeId, Point>, box: Box): ReadonlyMap<NodeId, Point> {
  if (places.size === 1) return new Map([...places.keys()].map((id) => [id, { x: box.width / 2, y: box.height / 2 }]));
  const { left, top, width, height } = extentOf(places);
  const across = Math.max(1, box.width - 2 * margin - labelWidth) / width;
  const down = Math.max(1, box.height - 2 * margin) / height;
  return new Map([...places].map(([id, { x, y }]) => [id, { x: margin + (x - left) * across, y: margin + (y - top) * down }]));
}

/** Fits the box without changing the shape. */
function scale(places: ReadonlyMap<NodeId, Point>, box: Box): ReadonlyMap<NodeId, Point> {
  const { left, top, width, height } = extentOf(places);
  const by = Math.max(0.001, Math.min((box.width - 2 * margin) / width, (box.height - 2 * margin) / height));
  const [dx, dy] = [(box.width - width * by) / 2, (box.height - height * by) / 2];
  return new Map([...places].map(([id, { x, y }]) => [id, { x: dx + (x - left) * by, y: dy + (y - top) * by }]));
}

/** Pushes nodes apart whose shapes or labels would meet, along the shorter way, for a fixed number of rounds. */
function moveApart(places: ReadonlyMap<NodeId, Point>, box: Box): ReadonlyMap<NodeId, Point> {
  const ids = [...places.keys()];
  const at = ids.map((id) => ({ ...(places.get(id) ?? { x: 0, y: 0 }) }));
  for (let round = 0; round < 80; round += 1) {
    for (let a = 0; a < at.length; a += 1) for (let b = a + 1; b < at.length; b += 1) part(at[a]!, at[b]!); // indexes of `at` itself
    for (const point of at) {
      point.x = Math.min(Math.max(point.x, margin), Math.max(margin, box.width - margin - labelWidth * 0.6));
      point.y = Math.min(Math.max(point.y, margin), Math.max(margin, box.height - margin));
    }
  }
  return new Map(ids.map((id, index) => [id, at[index] ?? { x: 0, y: 0 }]));
}

type Movable = { x: number; y: number };
const [roomAcross, roomDown] = [labelWidth + 30, 30]; // pixels from node to node

function part(a: Movable, b: Movable): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const [across, down] = [roomAcross - Math.abs(dx), roomDown - Math.abs(dy)];
  if (across <= 0 || down <= 0) return;
  // Down is the shorter way for all but neighbours on one line.
  if (down / roomDown < across / roomAcross || Math.abs(dx) < 1) {
    const step = (down / 2) * 0.5 * (dy < 0 ? -1 : 1);
    a.y -= step;
    b.y += step;
  } else {
    const step = (across / 2) * 0.25 * (dx < 0 ? -1 : 1);
    a.x -= step;
    b.x += step;
  }
}
