import type { NodeId } from "../../../core/model/ids.ts";
import { blend, type Palette } from "../colours.ts";
import type { Drawing, DrawnNode } from "../drawing.ts";
import type { Attention, Emphasis } from "../emphasis.ts";
import type { Point } from "../layered-layout.ts";
import { placeLabels, type LabelWish, type PlacedLabel, type Side } from "../place-labels.ts";
import { shorten } from "../shorten.ts";

/** What the words are drawn from. Places are in pixels of the view, sizes as drawn. */
export type Words = {
  readonly drawing: Drawing;
  readonly place: (id: NodeId) => Point;
  readonly scale: number;
  readonly side: (id: NodeId) => Side;
  /** Pixels a label may take. */
  readonly room: (id: NodeId) => number;
  readonly attention: Attention;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
  readonly font: string;
  readonly width: number;
  readonly height: number;
};

const fontSize = 12.5;
const widths = new Map<string, number>();

/** Draws labels and the rings of what is selected or walked on; gives back the labels, for pictures. */
export function drawWords(context: CanvasRenderingContext2D, words: Words): readonly PlacedLabel[] {
  const font = (isStrong: boolean): string => `${isStrong ? 600 : 400} ${fontSize}px ${words.font}`;
  const measure = (text: string, isStrong = false): number => {
    const key = `${isStrong ? "b" : ""}${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = font(isStrong);
    const width = context.measureText(text).width;
    widths.set(key, width);
    return width;
  };
  drawRings(context, words);
  const labels = placeLabels(wishesOf(words, measure), words, (text) => measure(text, true));
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const label of labels) drawLabel(context, label, words, font);
  return labels;
}

function wishesOf(words: Words, measure: (text: string) => number): readonly LabelWish[] {
  const { drawing, place, scale, side, room } = words;
  return drawing.nodes.map((node) => ({
    id: node.id,
    text: `${shorten(node.label, room(node.id), measure)}${node.more > 0 ? ` +${node.more}` : ""}`,
    ...place(node.id),
    radius: node.radius * scale,
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

function drawLabel(context: CanvasRenderingContext2D, label: PlacedLabel, words: Words, font: (isStrong: boolean) => string): void {
  const { attention, emphasis, palette } = words;
  const isCentre = label.id === attention.selected || label.id === attention.hovered || label.id === attention.cursor;
  const isStrong = emphasis.rest === 1 || emphasis.nodes.has(label.id) || isCentre;
  context.font = font(isCentre);
  context.lineWidth = 4;
  context.strokeStyle = palette.paper;
  context.strokeText(label.text, label.x, label.y + 0.5);
  context.fillStyle = isStrong ? palette.ink : blend(palette.muted, palette.paper, Math.max(0.35, emphasis.rest));
  context.fillText(label.text, label.x, label.y + 0.5);
}

/** A ring about what is selected, a second and wider one where the keyboard stands. */
function drawRings(context: CanvasRenderingContext2D, { drawing, place, scale, attention, palette }: Words): void {
  for (const node of drawing.nodes) {
    if (node.id !== attention.selected && node.id !== attention.cursor) continue;
    const { x, y } = place(node.id);
    const radius = node.radius * scale * 1.25;
    context.strokeStyle = palette.ring;
    for (const [is, away, width] of [
      [node.id === attention.selected, 4, 1.5],
      [node.id === attention.cursor, 8, 2.5],
    ] as const) {
      if (!is) continue;
      context.lineWidth = width;
      context.beginPath();
      context.arc(x, y, radius + away, 0, 2 * Math.PI);
      context.stroke();
    }
  }
}
