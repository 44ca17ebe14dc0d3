import type { NodeId } from "../../core/model/ids.ts";
import type { Drawing, DrawnNode } from "./drawing.ts";

export type Point = { readonly x: number; readonly y: number };
/** A place for each node in a box, in pixels from its top left, and the box, which may be larger than was asked for. */
export type Layout = { readonly places: ReadonlyMap<NodeId, Point>; readonly width: number; readonly height: number };
export type Box = { readonly width: number; readonly height: number };

/** From where words come, on the left, to where they are read, on the right. */
export const columns = ["speakers", "quotes", "around", "sources"] as const;
export type Column = (typeof columns)[number];

const rowHeight = 30; // pixels: a label and air
const narrow = 860; // pixels of width under which claims and sources share a column

/** The column of each node: who speaks, what is said, what it is about, where it is read. */
export function columnsOf(drawing: Drawing, width: number): ReadonlyMap<NodeId, Column> {
  const speakers = new Set(drawing.lines.filter(({ line, to }) => line === "said" && to.startsWith("quote:")).map(({ from }) => from));
  const column = ({ id, kind }: DrawnNode): Column => {
    if (kind === "quote") return "quotes";
    if (speakers.has(id)) return "speakers";
    return kind === "source" && width >= narrow ? "sources" : "around";
  };
  return new Map(drawing.nodes.map((node) => [node.id, column(node)]));
}

/**
 * Columns from the origin of words to their reader; quotes in reading order, everything else beside what it belongs to (the barycentre rule of
 * Sugiyama et al. 1981, one sweep: reading order fixes the middle).
 */
export function layeredLayout(drawing: Drawing, box: Box): Layout {
  const columnOf = columnsOf(drawing, box.width);
  const members = (column: Column) => drawing.nodes.filter(({ id }) => columnOf.get(id) === column);
  const used = columns.filter((column) => members(column).length > 0);
  const rows = Math.max(1, ...used.map((column) => members(column).length));
  const height = Math.max(box.height, rows * rowHeight);
  const width = Math.max(box.width, (box.width * height) / box.height);
  const places = new Map<NodeId, Point>();
  const quotes = members("quotes").toSorted((a, b) => a.order - b.order);
  const middle = evenly(quotes.length, height);
  quotes.forEach(({ id }, index) => places.set(id, { x: xOf("quotes", used, width), y: middle[index] ?? 0 }));
  for (const column of used.filter((one) => one !== "quotes")) {
    const wanted = members(column)
      .map((node) => ({ id: node.id, y: barycentre(drawing, node.id, places) ?? height }))
      .toSorted((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
    const ys = spreadRows(
      wanted.map(({ y }) => y),
      Math.min(rowHeight * 1.2, height / (wanted.length + 0.5)),
      height,
    );
    wanted.forEach(({ id }, index) => places.set(id, { x: xOf(column, used, width), y: ys[index] ?? 0 }));
  }
  return { places, width, height };
}

// Speakers' names stand left of their shapes, all others right of theirs, so the columns are not evenly spaced.
function xOf(column: Column, used: readonly Column[], width: number): number {
  const shares: Readonly<Record<Column, number>> = used.includes("sources")
    ? { speakers: 0.2, quotes: 0.3, around: 0.58, sources: 0.82 }
    : { speakers: 0.24, quotes: 0.37, around: 0.74, sources: 0.74 };
  return shares[column] * width;
}

const evenly = (count: number, height: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => ((index + 0.5) * height) / count);

/** The mean height of a node's neighbours that have a place; `null` where none has. */
function barycentre(drawing: Drawing, id: NodeId, places: ReadonlyMap<NodeId, Point>): number | null {
  const ys = [...(drawing.neighbours.get(id) ?? [])].flatMap((other) => places.get(other)?.y ?? []);
  return ys.length === 0 ? null : ys.reduce((sum, y) => sum + y, 0) / ys.length;
}

/** Heights as near as may be to those wanted (in ascending order), at least `gap` apart, and inside 0 to `height` as far as they fit. */
export function spreadRows(wanted: readonly number[], gap: number, height: number): readonly number[] {
  const margin = gap / 2;
  const ys = [...wanted];
  for (const index of ys.keys()) ys[index] = Math.max(ys[index]!, index === 0 ? margin : ys[index - 1]! + gap); // indexes of `ys` itself
  for (const index of [...ys.keys()].toReversed())
    ys[index] = Math.min(ys[index]!, index === ys.length - 1 ? height - margin : ys[index + 1]! - gap);
  return ys;
}
