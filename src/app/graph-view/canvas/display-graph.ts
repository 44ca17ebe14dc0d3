import { UndirectedGraph } from "graphology";
import type { GlyphKind } from "../../ui/kind-glyph.tsx";
import { blend, type Palette } from "../colours.ts";
import type { Drawing, DrawnLine, DrawnNode } from "../drawing.ts";
import { isLineStrong, type Emphasis } from "../emphasis.ts";
import { lineLooks, nodeLooks, type Rim } from "../encode.ts";
import type { Layout } from "../layered-layout.ts";
import { fillShare } from "../picture-strokes.ts";
import { quietness } from "../quietness.ts";
import type { PaintedLine } from "./line-layer.ts";

/** What sigma draws: its own names for its own attributes, apart from the true graph. */
export type DisplayNode = {
  x: number;
  y: number;
  size: number;
  type: "shape";
  color: string;
  fill: string;
  shape: GlyphKind;
  rim: Rim;
  zIndex: number;
};
export type DisplayGraph = UndirectedGraph<DisplayNode>;

/** The nodes of a drawing for sigma: y points up, as sigma has it. Its lines are a layer of their own. */
export function displayGraph({ nodes }: Drawing, layout: Layout): DisplayGraph {
  const graph: DisplayGraph = new UndirectedGraph();
  for (const node of nodes) graph.addNode(node.id, displayNode(node, layout));
  return graph;
}

function displayNode(node: DrawnNode, layout: Layout): DisplayNode {
  const { shape, rim } = nodeLooks[node.look];
  const place = layout.places.get(node.id) ?? { x: 0, y: 0 };
  return {
    x: place.x,
    y: layout.height - place.y,
    size: node.radius,
    type: "shape",
    color: "#000000",
    fill: "#000000",
    shape,
    rim,
    zIndex: 0,
  };
}

/** The colours of a node under the present emphasis. */
export function paintNode(node: DrawnNode, palette: Palette, emphasis: Emphasis): Pick<DisplayNode, "color" | "fill" | "zIndex"> {
  const { hue, fill } = nodeLooks[node.look];
  const isStrong = emphasis.rest === 1 || emphasis.nodes.has(node.id);
  const color = blend(palette[hue], palette.paper, isStrong ? 1 : emphasis.rest);
  return { color, fill: blend(color, palette.paper, fillShare[fill]), zIndex: isStrong ? 1 : 0 };
}

/** The looks of a line under the present emphasis. Grey lines keep back, so that coloured ones and words come first, and in a crowd all do. */
export function paintLine(line: DrawnLine, palette: Palette, emphasis: Emphasis, crowding: number): PaintedLine {
  const { hue } = lineLooks[line.line];
  const isStrong = isLineStrong(emphasis, line.from, line.to);
  const isAlone = emphasis.rest < 1 && isStrong;
  const share = (isStrong ? 1 : emphasis.rest * 0.8) * (isAlone ? 1 : quietness(line) * Math.max(0.35, 1 / crowding));
  return { color: blend(palette[hue], palette.paper, share), width: line.width, depth: isStrong ? 1 : 0 };
}
