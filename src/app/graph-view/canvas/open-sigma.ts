import { Sigma } from "sigma";
import type { DisplayGraph, DisplayLine, DisplayNode } from "./display-graph.ts";
import type { Point } from "../layered-layout.ts";
import { isStill } from "./is-still.ts";
import { linePrograms } from "./line-program.ts";
import { ShapeProgram } from "./node-program.ts";

/** How the drawing looks at this moment. */
type Looks = {
  readonly node: (id: string) => Partial<DisplayNode>;
  readonly line: (id: string) => Partial<DisplayLine>;
  /** By how much shapes are divided at a ratio of the camera; under 1 they grow. */
  readonly shrink: (ratio: number) => number;
  /** Whether the drawing is being moved about. */
  readonly isMoving: () => boolean;
  /** The node at a place of the view. */
  readonly nodeAt: (at: Point) => string | null;
};

/** Sigma with our shapes and lines and without its own words. Throws where WebGL is not to be had. */
export function openSigma(graph: DisplayGraph, container: HTMLElement, looks: Looks): Sigma<DisplayNode, DisplayLine> {
  const { straight, curved } = linePrograms(looks.isMoving);
  const sigma = new Sigma<DisplayNode, DisplayLine>(graph, container, {
    nodeProgramClasses: { shape: ShapeProgram as never },
    edgeProgramClasses: { straight: straight as never, curved: curved as never },
    defaultNodeType: "shape",
    defaultEdgeType: "straight",
    // What is given here is sigma's own copy, so it may be written to: there are thousands.
    nodeReducer: (id, display) => Object.assign(display, looks.node(id)),
    edgeReducer: (id, display) => Object.assign(display, looks.line(id)),
    renderLabels: false, // the words are ours: sigma's lie on each other and its hover box is white
    defaultDrawNodeHover: () => undefined,
    // sigma would draw every line a second time to know which is pointed at, and wait for it at each movement; `lineAt` finds the one clicked.
    enableEdgeEvents: false,
    zIndex: true,
    stagePadding: 0,
    allowInvalidContainer: true,
    minCameraRatio: 0.05,
    maxCameraRatio: 3,
    zoomToSizeRatioFunction: looks.shrink,
    inertiaDuration: isStill() ? 0 : 200,
    zoomDuration: isStill() ? 0 : 150,
    doubleClickZoomingRatio: 1,
    tapMoveTolerance: 8,
  });
  // To know what is pointed at sigma reads back a drawing of all nodes, and waits until everything before it is drawn.
  return Object.assign(sigma, { getNodeAtPosition: looks.nodeAt });
}
