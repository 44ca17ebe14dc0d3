import type { NodeId } from "../../../core/model/ids.ts";
import { blend, type Palette } from "../colours.ts";
import type { Drawing, DrawnNode } from "../drawing.ts";
import type { Attention, Emphasis } from "../emphasis.ts";
import { halfWidth } from "../encode.ts";
import type { Point } from "../layered-layout.ts";
import { lineHeight, placeLabels, type LabelWish, type PlacedLabel, type Side } from "../place-labels.ts";
import { fontOf } from "./measure-text.ts";

/** What the words are drawn from. Places are in pixels of the view, sizes as drawn. */
export type Words = {
  readonly drawing: Drawing;
  readonly place: (id: NodeId) => Point;
  readonly scale: number;
  readonly side: (id: NodeId) => Side;
  readonly lines: (id: NodeId) => readonly string[];
  readonly measure: (text: string) => number;
  readonly attention: Attention;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
  readonly font: string;
  readonly width: number;
  readonly height: number;
};

/** Draws labels, and the rings of what is selected, chosen or walked on. */
export function drawWords(context: CanvasRenderingContext2D, words: Words): void {
  drawRings(context, words);
  const labels = placeLabels(wishesOf(words), words, words.measure);
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const label of labels) drawLabel(context, label, words);
}

function wishesOf(words: Words): readonly LabelWish[] {
  const { drawing, place, scale, side, lines } = words;
  return drawing.nodes.map((node) => ({
    id: node.id,
    lines: lines(node.id),
    ...place(node.id),
    radius: node.radius * scale * halfWidth(node.look),
    rank: rankOf(node, words),
    side: side(node.id),
  }));
}

/** What is pointed at or selected first, then its neighbours, then the rest by kind and size. */
function rankOf(node: DrawnNode, { attention, emphasis }: Words): number {
  const own = node.radius + (node.kind === "quote" ? 0 : 2);
  if (node.id === attention.hovered || node.id === attention.cursor) return 1000;
  if (node.id === attention.selected) return 900;
  return emphasis.nodes.has(node.id) ? 100 + own : own;
}

function drawLabel(context: CanvasRenderingContext2D, label: PlacedLabel, words: Words): void {
  const { attention, emphasis, palette } = words;
  const isCentre = label.id === attention.selected || label.id === attention.hovered || label.id === attention.cursor;
  const isStrong = emphasis.rest === 1 || emphasis.nodes.has(label.id) || isCentre;
  context.font = fontOf(words.font, isCentre ? "strong" : "plain");
  context.lineWidth = 4;
  context.strokeStyle = palette.paper;
  context.textAlign = label.align;
  label.lines.forEach((line, index) => context.strokeText(line, label.x, label.y + index * lineHeight));
  context.fillStyle = isStrong ? palette.ink : blend(palette.muted, palette.paper, Math.max(0.4, emphasis.rest));
  label.lines.forEach((line, index) => context.fillText(line, label.x, label.y + index * lineHeight));
}

/** A ring about what is selected, a second and wider one where the keyboard stands. */
function drawRings(context: CanvasRenderingContext2D, { drawing, place, scale, attention, palette }: Words): void {
  for (const node of drawing.nodes) {
    const isChosen = attention.chosen.includes(node.id);
    if (node.id !== attention.selected && node.id !== attention.cursor && !isChosen) continue;
    const { x, y } = place(node.id);
    const radius = node.radius * scale * halfWidth(node.look);
    context.strokeStyle = palette.ring;
    for (const [is, away, width] of [
      [node.id === attention.selected || isChosen, 3.5, isChosen ? 2.5 : 1.5],
      [node.id === attention.cursor, 5, 2.5],
    ] as const) {
      if (!is) continue;
      context.lineWidth = width;
      context.beginPath();
      context.arc(x, y, radius + away, 0, 2 * Math.PI);
      context.stroke();
    }
  }
}
