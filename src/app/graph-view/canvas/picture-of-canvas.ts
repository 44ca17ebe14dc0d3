import type { NodeId } from "../../../core/model/ids.ts";
import type { Palette } from "../colours.ts";
import type { Drawing } from "../drawing.ts";
import { halfWidth } from "../encode.ts";
import type { columnsOf, Layout } from "../layered-layout.ts";
import { pictureOf } from "../picture.ts";
import { placeLabels } from "../place-labels.ts";
import type { DisplayGraph } from "./display-graph.ts";

type Drawn = {
  readonly drawing: Drawing;
  readonly layout: Layout;
  readonly graph: DisplayGraph;
  readonly columns: ReturnType<typeof columnsOf>;
  /** The lines of each label. */
  readonly lines: ReadonlyMap<NodeId, readonly string[]>;
  /** Laid out in layers, from who speaks to what is stated. */
  readonly flow: boolean;
  readonly measure: (text: string) => number;
};

/** What is drawn as an SVG file, labels in the lines that they have on the canvas. */
export function pictureOfCanvas(drawn: Drawn, palette: Palette): string {
  const { drawing, layout, flow, measure } = drawn;
  const labels = placeLabels(wishesOf(drawn), { width: layout.width, height: layout.height }, measure, Infinity);
  return pictureOf({ drawing, layout, labels, flow, shifts: shiftsOf(drawn) }, palette);
}

const wishesOf = ({ drawing, layout, columns, lines, flow }: Drawn) =>
  drawing.nodes.map((node) => ({
    id: node.id,
    lines: lines.get(node.id) ?? [],
    ...(layout.places.get(node.id) ?? { x: 0, y: 0 }),
    radius: node.radius * halfWidth(node.look),
    rank: node.radius,
    side: flow && columns.get(node.id) === "speakers" ? ("left" as const) : ("right" as const),
  }));

/** How far from its ends each line begins and stops. */
function shiftsOf({ drawing, graph }: Drawn) {
  const radii = new Map(drawing.nodes.map(({ id, radius }) => [id, radius]));
  return new Map(
    drawing.lines.map(({ id, from, to }) => {
      const { fromShift, toShift } = graph.getEdgeAttributes(id);
      const radius = (end: NodeId, shift: number) => (shift > 0 ? (radii.get(end) ?? 0) : 0);
      return [id, { from: fromShift + radius(from, fromShift), to: toShift + radius(to, toShift) }];
    }),
  );
}
