import type { DrawnNode } from "../drawing.ts";
import type { Layout } from "../layered-layout.ts";
import { lineHeight } from "../place-labels.ts";
import { cutToRoom, wrapLabel } from "../wrap-label.ts";

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
  const more = node.more === 0 ? "" : ` +${node.more}`;
  const width = rooms === null ? room.width : room.width - measure(more);
  const lines = wrapLabel(node.label, width, room.lines, measure);
  // In a column a line must end before the next begins, even within a word.
  const cut = rooms === null ? lines : lines.map((line) => cutToRoom(line, width, measure));
  return cut.map((line, index) => (index === cut.length - 1 ? line + more : line));
}

/** How long a label may get: to the next column and row in the layered layout, else what can be taken in at once. */
function roomFor(node: DrawnNode, rooms: Room["rooms"], zoom: number): { width: number; lines: number } {
  if (rooms === null) return { width: 140, lines: 2 };
  const { width, row } = rooms.get(node.id) ?? { width: 160, row: 30 };
  const taken = node.radius * 1.2 + 19; // the shape, and air on both sides of the label
  const lines = Math.min(3, Math.max(1, Math.floor((row * zoom - 4) / lineHeight)));
  return { width: Math.min(420, Math.max(70, width * zoom - taken)), lines };
}
