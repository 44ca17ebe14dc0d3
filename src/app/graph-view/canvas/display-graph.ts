import { MultiDirectedGraph } from "graphology";
import { blend, type Palette } from "../colours.ts";
import type { Drawing, DrawnLine, DrawnNode } from "../drawing.ts";
import { isLineStrong, type Emphasis } from "../emphasis.ts";
import { lineLooks, nodeLooks, patternOf, type Head, type Pattern, type Rim } from "../encode.ts";
import type { GlyphKind } from "../../ui/kind-glyph.tsx";
import type { Layout } from "../layered-layout.ts";
import { fillShare } from "../picture-strokes.ts";
import { quietness } from "../quietness.ts";

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
export type DisplayLine = {
  size: number;
  type: "straight" | "curved";
  color: string;
  pattern: Pattern;
  head: Head;
  bend: number;
  flow: boolean;
  /** Pixels to the right of its nodes at which the line begins and ends: where a label lies between. */
  fromShift: number;
  toShift: number;
  zIndex: number;
};
export type DisplayGraph = MultiDirectedGraph<DisplayNode, DisplayLine>;

/** The display graph of a drawing: y points up, as sigma has it. */
export function displayGraph(drawing: Drawing, layout: Layout, isLayered: boolean): DisplayGraph {
  const graph: DisplayGraph = new MultiDirectedGraph();
  for (const node of drawing.nodes) graph.addNode(node.id, displayNode(node, layout));
  for (const line of drawing.lines) graph.addEdgeWithKey(line.id, line.from, line.to, displayLine(line, layout, isLayered));
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

function displayLine(line: DrawnLine, layout: Layout, isLayered: boolean): DisplayLine {
  const [a, b] = [layout.places.get(line.from), layout.places.get(line.to)];
  const isUpright = isLayered && Math.abs((a?.x ?? 0) - (b?.x ?? 0)) < 1;
  // A line within one column bows to the left, away from the labels: "left" as the reader sees it, whichever way the line runs.
  const isDown = (b?.y ?? 0) > (a?.y ?? 0);
  const bend = isUpright ? (isDown ? -0.16 : 0.16) : line.bend;
  const flow = isLayered && !isUpright;
  const { head } = lineLooks[line.line];
  const pattern = patternOf(line.line, line.grade);
  return {
    size: line.width,
    type: flow || bend !== 0 ? "curved" : "straight",
    color: "#000000",
    pattern,
    head,
    bend,
    flow,
    fromShift: 0,
    toShift: 0,
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

/** The colour of a line under the present emphasis. Grey lines keep back, so that coloured ones and words come first, and in a crowd all do. */
export function paintLine(line: DrawnLine, palette: Palette, emphasis: Emphasis, crowding: number): Pick<DisplayLine, "color" | "zIndex"> {
  const { hue } = lineLooks[line.line];
  const isStrong = isLineStrong(emphasis, line.from, line.to);
  const isAlone = emphasis.rest < 1 && isStrong;
  const share = (isStrong ? 1 : emphasis.rest * 0.8) * (isAlone ? 1 : quietness(line) * Math.max(0.35, 1 / crowding));
  return { color: blend(palette[hue], palette.paper, share), zIndex: isStrong ? 1 : 0 };
}
