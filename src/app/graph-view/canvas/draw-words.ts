import type { NodeId } from "../../../core/model/ids.ts";
import { blend, type Palette } from "../colours.ts";
import type { DrawnNode } from "../drawing.ts";
import type { Attention, Emphasis } from "../emphasis.ts";
import { halfWidth } from "../encode.ts";
import type { Layout } from "../layered-layout.ts";
import { lineHeight, type PlacedLabel } from "../place-labels.ts";
import { inFrame, type Frame } from "./frame.ts";
import { fontOf } from "./measure-text.ts";

/** What the words are drawn from. `size`: pixels of the view for one of a radius. */
export type Words = {
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly layout: Layout;
  readonly frame: Frame;
  readonly size: number;
  readonly labels: readonly PlacedLabel[];
  readonly attention: Attention;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
  readonly font: string;
};

/** Draws labels, and the rings of what is selected, chosen or walked on. */
export function drawWords(context: CanvasRenderingContext2D, words: Words): void {
  drawRings(context, words);
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const label of words.labels) drawLabel(context, label, words);
}

function drawLabel(context: CanvasRenderingContext2D, label: PlacedLabel, { attention, emphasis, palette, font }: Words): void {
  const isCentre = label.id === attention.selected || label.id === attention.hovered || label.id === attention.cursor;
  const isStrong = emphasis.rest === 1 || emphasis.nodes.has(label.id) || isCentre;
  context.font = fontOf(font, isCentre ? "strong" : "plain");
  context.lineWidth = 4;
  context.strokeStyle = palette.paper;
  context.textAlign = label.align;
  label.lines.forEach((line, index) => context.strokeText(line, label.x, label.y + index * lineHeight));
  context.fillStyle = isStrong ? palette.ink : blend(palette.muted, palette.paper, Math.max(0.4, emphasis.rest));
  label.lines.forEach((line, index) => context.fillText(line, label.x, label.y + index * lineHeight));
}

/** A ring about what is selected, a second and wider one where the keyboard stands. */
function drawRings(context: CanvasRenderingContext2D, { nodes, layout, frame, size, attention, palette }: Words): void {
  const { selected, cursor, chosen } = attention;
  const ring = (id: NodeId | null, away: number, width: number): void => {
    const [node, place] = id === null ? [] : [nodes.get(id), layout.places.get(id)];
    if (node === undefined || place === undefined) return;
    const { x, y } = inFrame(frame, place);
    context.strokeStyle = palette.ring;
    context.lineWidth = width;
    context.beginPath();
    context.arc(x, y, node.radius * size * halfWidth(node.look) + away, 0, 2 * Math.PI);
    context.stroke();
  };
  ring(selected, 3.5, 1.5);
  for (const id of chosen) ring(id, 3.5, 2.5);
  ring(cursor, 5, 2.5);
}
