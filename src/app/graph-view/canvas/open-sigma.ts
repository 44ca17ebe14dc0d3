import { Sigma } from "sigma";
import { AbstractNodeProgram } from "sigma/rendering";
import type { Settings } from "sigma/settings";
import type { DisplayGraph, DisplayNode } from "./display-graph.ts";
import type { Point } from "../layered-layout.ts";
import { isStill } from "./is-still.ts";
import { ShapeProgram } from "./node-program.ts";

/** How the drawing looks at this moment. */
type Looks = {
  readonly node: (id: string) => Partial<DisplayNode>;
  /** By how much shapes are divided at a ratio of the camera; under 1 they grow. */
  readonly shrink: (ratio: number) => number;
  /** The node at a place of the view. */
  readonly nodeAt: (at: Point) => string | null;
};

/** WebGL is not to be had: switched off, lost, or never there. */
export class NoWebGL extends Error {}

/** Sigma with our shapes and without its own words and lines. Throws `NoWebGL` where that is not to be had. */
export function openSigma(graph: DisplayGraph, container: HTMLElement, looks: Looks): Sigma<DisplayNode> {
  const sigma = new ShapesSigma(graph, container, {
    ...programs,
    defaultNodeType: "shape",
    // What is given here is sigma's own copy, so it may be written to: there are thousands.
    nodeReducer: (id, display) => Object.assign(display, looks.node(id)),
    renderLabels: false, // the words are ours: sigma's lie on each other and its hover box is white
    defaultDrawNodeHover: () => undefined,
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
  // To know what is pointed at sigma would read back a drawing of all nodes, and wait until everything before it is drawn.
  return Object.assign(sigma, { getNodeAtPosition: looks.nodeAt });
}

/** Of sigma's layers those on which nothing of ours is drawn: they need be neither cleared nor laid over the others. */
const unused = ["edgeLabels", "labels", "hovers", "hoverNodes"];

/** What sigma asks of the context of a layer on which nothing is drawn. Browsers allow only a few true ones, and each takes a while to make. */
const empty = { COLOR_BUFFER_BIT: 0, blendFunc: () => {}, clear: () => {}, viewport: () => {}, getExtension: () => null };

class ShapesSigma extends Sigma<DisplayNode> {
  override createCanvas(...given: Parameters<Sigma["createCanvas"]>): HTMLCanvasElement {
    const canvas = super.createCanvas(...given);
    const [id] = given;
    canvas.hidden = unused.includes(id);
    if (id === "hoverNodes") Object.assign(canvas, { getContext: () => empty });
    return canvas;
  }

  override createWebGLContext(...[id, options]: Parameters<Sigma["createWebGLContext"]>): WebGLRenderingContext {
    try {
      // sigma would draw nodes a second time, unseen, to know which is pointed at; ours are found by their places.
      return super.createWebGLContext(id, { ...options, picking: false });
    } catch (cause) {
      throw new NoWebGL("openSigma: the browser gives no WebGL context.", { cause });
    }
  }
}

/** Stands for a program of sigma that is never used, so that its shaders need not be compiled. */
class NoProgram extends AbstractNodeProgram {
  drawLabel = undefined;
  drawHover = undefined;
  process(): void {}
  reallocate(): void {}
  render(): void {}
  kill(): void {}
}

const programs: Partial<Settings<DisplayNode>> = {
  nodeProgramClasses: { shape: ShapeProgram as never, circle: NoProgram as never },
  nodeHoverProgramClasses: { shape: NoProgram as never, circle: NoProgram as never },
  edgeProgramClasses: { arrow: NoProgram as never, line: NoProgram as never },
};
