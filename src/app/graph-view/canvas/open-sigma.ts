import { Sigma } from "sigma";
import type { DisplayGraph, DisplayLine, DisplayNode } from "./display-graph.ts";
import { isStill } from "./is-still.ts";
import { CurvedLineProgram, StraightLineProgram } from "./line-program.ts";
import { ShapeProgram } from "./node-program.ts";

/** How a node and a line are painted at this moment. */
type Paint = { readonly node: (id: string) => Partial<DisplayNode>; readonly line: (id: string) => Partial<DisplayLine> };

/** Sigma with our shapes and lines and without its own words. Throws where WebGL is not to be had. */
export function openSigma(graph: DisplayGraph, container: HTMLElement, paint: Paint): Sigma<DisplayNode, DisplayLine> {
  return new Sigma<DisplayNode, DisplayLine>(graph, container, {
    nodeProgramClasses: { shape: ShapeProgram as never },
    edgeProgramClasses: { straight: StraightLineProgram as never, curved: CurvedLineProgram as never },
    defaultNodeType: "shape",
    defaultEdgeType: "straight",
    nodeReducer: (id, display) => ({ ...display, ...paint.node(id) }),
    edgeReducer: (id, display) => ({ ...display, ...paint.line(id) }),
    renderLabels: false, // the words are ours: sigma's lie on each other and its hover box is white
    defaultDrawNodeHover: () => undefined,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: 0,
    allowInvalidContainer: true,
    minCameraRatio: 0.05,
    maxCameraRatio: 3,
    zoomToSizeRatioFunction: (ratio) => Math.max(0.6, Math.sqrt(Math.max(ratio, 0.2))),
    inertiaDuration: isStill() ? 0 : 200,
    zoomDuration: isStill() ? 0 : 150,
    doubleClickZoomingRatio: 1,
    tapMoveTolerance: 8,
  });
}
