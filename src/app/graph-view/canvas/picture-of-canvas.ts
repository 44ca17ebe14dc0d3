import type { NodeId } from "../../../core/model/ids.ts";
import type { Palette } from "../colours.ts";
import { halfWidth } from "../encode.ts";
import { pictureOf } from "../picture.ts";
import { placeLabels } from "../place-labels.ts";
import type { LaidOut } from "./laid-out.ts";

/** What is drawn as an SVG file, labels in the lines that they have on the canvas. */
export function pictureOfCanvas(laid: LaidOut, palette: Palette, measure: (text: string) => number): string {
  const { drawing, layout, isLayered } = laid;
  const labels = placeLabels(wishesOf(laid), { width: layout.width, height: layout.height }, measure, Infinity);
  return pictureOf({ drawing, layout, labels, flow: isLayered, shifts: shiftsOf(laid) }, palette);
}

const wishesOf = (laid: LaidOut) =>
  laid.drawing.nodes.map((node) => ({
    id: node.id,
    lines: laid.labels.linesOf(node.id),
    ...laid.placeOf(node.id),
    radius: node.radius * halfWidth(node.look),
    rank: node.radius,
    isFixed: laid.isLayered,
    side: laid.sideOf(node.id),
  }));

/** How far from its ends each line begins and stops. */
function shiftsOf(laid: LaidOut) {
  const radius = (end: NodeId, shift: number): number => (shift > 0 ? (laid.nodes.get(end)?.radius ?? 0) : 0);
  return new Map(
    laid.drawing.lines.map(({ id, from, to }) => {
      const shift = laid.shiftOf(id);
      return [id, { from: shift.from + radius(from, shift.from), to: shift.to + radius(to, shift.to) }];
    }),
  );
}
