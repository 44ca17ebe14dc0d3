import type { DrawnNode } from "../drawing.ts";
import type { Layout } from "../layered-layout.ts";
import { lineHeight } from "../place-labels.ts";
import { wrapLabel } from "../wrap-label.ts";

type Room = {
  /** `null` where nodes have no room of their own: the force layout. */
  readonly rooms: Layout["rooms"] | null;
  /** Pixels of the view for one of the layout. */
  readonly zoom: number;
  readonly measure: (text: string) => number;
};

/** A node's label broken into lines for the present zoom, with how many neighbours are not drawn. */
export function linesOfLabel(node: DrawnNode, { rooms, zoom, measure }: Room): readonly string[] {
  const room = roomFor(node, rooms, zoom);
  const lines = wrapLabel(node.label, room.width, room.lines, measure);
  const last = lines.length - 1;
  return node.more === 0 ? lines : lines.map((line, index) => (index === last ? `${line} +${node.more}` : line));
}

/** How long a label may get: to the next column and row in the layered layout, else what can be taken in at once. */
function roomFor(node: DrawnNode, rooms: Room["rooms"], zoom: number): { width: number; lines: number } {
  if (rooms === null) return { width: 140, lines: 2 };
  const { width, row } = rooms.get(node.id) ?? { width: 160, row: 30 };
  const taken = node.radius * 1.2 + 19; // the shape, and air on both sides of the label
  const lines = Math.min(3, Math.max(2, Math.floor((row * zoom - 4) / lineHeight)));
  return { width: Math.min(420, Math.max(70, width * zoom - taken)), lines };
}
