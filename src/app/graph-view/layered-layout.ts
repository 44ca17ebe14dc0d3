import type { NodeId } from "../../core/model/ids.ts";
import type { Drawing, DrawnNode } from "./drawing.ts";

export type Point = { readonly x: number; readonly y: number };
/** A place for each node in a box, in pixels from its top left, and the box, which may be larger than was asked for. */
export type Layout = {
  readonly places: ReadonlyMap<NodeId, Point>;
  /** What a node's label may take up: to the next column, and the height of a row. */
  readonly rooms: ReadonlyMap<NodeId, { readonly width: number; readonly row: number }>;
  readonly width: number;
  readonly height: number;
};
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
 * Sugiyama et al. 1981, two sweeps: reading order fixes the middle).
 */
export function layeredLayout(drawing: Drawing, box: Box): Layout {
  const columnOf = columnsOf(drawing, box.width);
  const members = (column: Column) => drawing.nodes.filter(({ id }) => columnOf.get(id) === column);
  const used = columns.filter((column) => members(column).length > 0);
  const rows = Math.max(1, ...used.map((column) => members(column).length));
  const height = Math.max(box.height, rows * rowHeight);
  const width = Math.max(box.width, (box.width * height) / box.height);
  const places = new Map<NodeId, Point>();
  const rooms = new Map<NodeId, { width: number; row: number }>();
  const put = (column: Column, ids: readonly NodeId[], ys: readonly number[]): void => {
    const { x, room } = columnAt(column, used, width);
    ids.forEach((id, index) => {
      const y = ys[index] ?? 0;
      places.set(id, { x, y });
      rooms.set(id, { width: room, row: Math.min(60, y - (ys[index - 1] ?? -Infinity), (ys[index + 1] ?? Infinity) - y) });
    });
  };
  const quotes = members("quotes").toSorted((a, b) => a.order - b.order);
  put(
    "quotes",
    quotes.map(({ id }) => id),
    evenly(quotes.length, height),
  );
  const others = used.filter((one) => one !== "quotes");
  // What has only neighbours of a later column finds its place in the second sweep.
  for (const column of [...others, ...others]) {
    const wanted = members(column)
      .map(({ id }) => ({ id, y: barycentre(drawing, id, places) ?? height }))
      .toSorted((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
    const gap = Math.min(rowHeight * 1.5, height / (wanted.length + 0.5));
    put(
      column,
      wanted.map(({ id }) => id),
      spreadRows(
        wanted.map(({ y }) => y),
        gap,
        height,
      ),
    );
  }
  return { places, rooms, width, height };
}

type Place = { readonly at: number; readonly room: number };

// Shares of the width. Speakers' names stand left of their shapes, all others right of theirs; lines run in the gaps between.
const wide: Readonly<Record<Column, Place>> = {
  speakers: { at: 0.18, room: 0.18 },
  quotes: { at: 0.25, room: 0.27 },
  around: { at: 0.58, room: 0.19 },
  sources: { at: 0.83, room: 0.17 },
};
const close: Readonly<Record<Column, Place>> = {
  speakers: { at: 0.22, room: 0.22 },
  quotes: { at: 0.31, room: 0.31 },
  around: { at: 0.74, room: 0.26 },
  sources: { at: 0.74, room: 0.26 },
};

// On a phone names get more room than words: a name that is cut names nobody.
const closest: Readonly<Record<Column, Place>> = {
  speakers: { at: 0.27, room: 0.29 },
  quotes: { at: 0.35, room: 0.33 },
  around: { at: 0.72, room: 0.31 },
  sources: { at: 0.72, room: 0.31 },
};
const phone = 480; // pixels of width

/** Where a column stands, and how much room labels have on its side, in pixels. */
function columnAt(column: Column, used: readonly Column[], width: number): { readonly x: number; readonly room: number } {
  const { at, room } = (used.includes("sources") ? wide : width < phone ? closest : close)[column];
  return { x: at * width, room: room * width };
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
