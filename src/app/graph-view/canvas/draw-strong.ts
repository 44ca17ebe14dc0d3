import { blend, type Palette } from "../colours.ts";
import type { Drawing, DrawnLine, DrawnNode } from "../drawing.ts";
import { isLineStrong, type Attention, type Emphasis } from "../emphasis.ts";
import { halfWidth, lineLooks, nodeLooks, patternOf } from "../encode.ts";
import type { Layout } from "../layered-layout.ts";
import { trimmed, type Cubic } from "../picture-curves.ts";
import { shapePath } from "../picture-shapes.ts";
import { dashes, fillShare, headRim, heads, rimDashes } from "../picture-strokes.ts";
import { inFrame, type Frame } from "./frame.ts";

type Strong = {
  readonly drawing: Drawing;
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly layout: Layout;
  readonly frame: Frame;
  /** Pixels of the view for one of a radius. */
  readonly size: number;
  readonly emphasis: Emphasis;
  readonly attention: Attention;
  readonly palette: Palette;
  readonly curveOf: (line: DrawnLine) => Cubic;
};

/** Draws what stands out over the faded drawing: to repaint thousands of lines for each would take longer than a reader waits. */
export function drawStrong(context: CanvasRenderingContext2D, strong: Strong): void {
  const { drawing, nodes: all, emphasis } = strong;
  const nodes = [...emphasis.nodes].flatMap((id) => all.get(id) ?? []);
  const radii = new Map(nodes.map(({ id, radius, look }) => [id as string, radius * halfWidth(look) * strong.size]));
  for (const line of drawing.lines) if (isLineStrong(emphasis, line.from, line.to)) drawLine(context, line, strong, radii);
  for (const node of nodes) drawNode(context, node, strong);
}

function drawLine(
  context: CanvasRenderingContext2D,
  line: DrawnLine,
  { palette, curveOf, attention }: Strong,
  radii: ReadonlyMap<string, number>,
): void {
  const away = (end: string): number => (radii.get(end) ?? 0) + 2.5;
  const curve = trimmed(curveOf(line), away(line.from), away(line.to));
  const [start, one, other, end] = curve;
  const look = lineLooks[line.line];
  const pattern = patternOf(line.line, line.grade);
  const width = line.width + (line.id === attention.line ? 1.2 : 0);
  const stroke = (lineWidth: number, ink: string): void => {
    context.lineWidth = lineWidth;
    context.strokeStyle = ink;
    context.setLineDash([...dashes[pattern]]);
    context.lineCap = pattern === "dotted" ? "round" : "butt";
    context.beginPath();
    context.moveTo(start.x, start.y);
    context.bezierCurveTo(one.x, one.y, other.x, other.y, end.x, end.y);
    context.stroke();
    context.setLineDash([]);
  };
  const ink = palette[look.hue];
  stroke(pattern === "double" ? width * 2.4 : width, ink);
  if (pattern === "double") stroke(width, palette.paper);
  if (look.head !== "none") drawHead(context, look.head, curve, { ink, paper: palette.paper, width });
}

function drawHead(
  context: CanvasRenderingContext2D,
  head: keyof typeof heads,
  [, , before, end]: Cubic,
  { ink, paper, width }: { readonly ink: string; readonly paper: string; readonly width: number },
): void {
  const { path, inside } = heads[head];
  const rim = headRim(head, width);
  context.save();
  context.translate(end.x, end.y);
  context.rotate(Math.atan2(end.y - before.y, end.x - before.x));
  const shape = pathOf(path);
  context.fillStyle = inside === "paper" ? paper : ink;
  if (inside !== "none") context.fill(shape);
  context.strokeStyle = ink;
  context.lineWidth = rim ?? 0;
  if (rim !== null) context.stroke(shape);
  context.restore();
}

function drawNode(context: CanvasRenderingContext2D, node: DrawnNode, { layout, frame, size, palette }: Strong): void {
  const place = layout.places.get(node.id);
  if (place === undefined) return;
  const { x, y } = inFrame(frame, place);
  const { shape, hue, fill, rim } = nodeLooks[node.look];
  const path = pathOf(shapePath(shape, node.radius * size));
  context.save();
  context.translate(x, y);
  context.fillStyle = blend(palette[hue], palette.paper, fillShare[fill]);
  context.fill(path);
  context.strokeStyle = palette[hue];
  context.lineWidth = 1.4;
  context.setLineDash([...rimDashes[rim]]);
  context.lineCap = rim === "dotted" ? "round" : "butt";
  context.stroke(path);
  context.restore();
}

const pathOf = (path: string): Path2D => new Path2D(path);
