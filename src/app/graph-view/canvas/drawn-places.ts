import type { Sigma } from "sigma";
import type { NodeId } from "../../../core/model/ids.ts";
import type { Drawing, DrawnLine } from "../drawing.ts";
import { halfWidth } from "../encode.ts";
import type { Layout, Point } from "../layered-layout.ts";
import { cubicOf, type Cubic } from "../picture-curves.ts";
import type { DisplayGraph, DisplayLine, DisplayNode } from "./display-graph.ts";
import { inFrame, type Frame } from "./frame.ts";
import { lineAt } from "./line-at.ts";

const nowhere: Point = { x: 0, y: 0 };

/** What the places in the view depend on. */
export type Camera = Pick<Sigma<DisplayNode, DisplayLine>, "graphToViewport" | "scaleSize">;

/** Where the nodes and lines of a drawing are in the view at this moment, in pixels from its top left. */
export class DrawnPlaces {
  readonly #camera: Camera;
  readonly #drawing: Drawing;
  readonly #layout: Layout;
  readonly #graph: DisplayGraph;
  readonly #flows: boolean;
  readonly #spots: readonly (Point & { readonly id: NodeId; readonly radius: number; readonly half: number })[]; // asked at each movement

  /** `flows`: lines leave and arrive level, as in the layered layout. */
  constructor(
    camera: Camera,
    {
      drawing,
      layout,
      graph,
      flows,
    }: { readonly drawing: Drawing; readonly layout: Layout; readonly graph: DisplayGraph; readonly flows: boolean },
  ) {
    this.#camera = camera;
    this.#drawing = drawing;
    this.#layout = layout;
    this.#graph = graph;
    this.#flows = flows;
    this.#spots = drawing.nodes.map(({ id, radius, look }) => ({
      id,
      ...(layout.places.get(id) ?? nowhere),
      radius,
      half: halfWidth(look),
    }));
  }

  frame(): Frame {
    const { width, height } = this.#layout;
    const topLeft = this.#camera.graphToViewport({ x: 0, y: height }); // sigma's y points up
    const topRight = this.#camera.graphToViewport({ x: width, y: height });
    return { left: topLeft.x, top: topLeft.y, scale: (topRight.x - topLeft.x) / width };
  }

  of(id: NodeId): Point {
    return inFrame(this.frame(), this.#layout.places.get(id) ?? nowhere);
  }

  /** The node whose shape is at a place, or whose middle is at most `reach` pixels away; of several the nearest. */
  nodeAt(at: Point, reach = 0): NodeId | null {
    const [{ left, top, scale }, size] = [this.frame(), this.#camera.scaleSize(1)];
    let [nearest, least]: [NodeId | null, number] = [null, Infinity];
    for (const { id, x, y, radius, half } of this.#spots) {
      const away = Math.hypot((left + x * scale - at.x) / half, top + y * scale - at.y);
      if (away < least && away <= Math.max(reach, radius * size)) [nearest, least] = [id, away];
    }
    return nearest;
  }

  /** The line nearest to a place, at most `reach` pixels away. */
  lineAt(at: Point, reach: number): string | null {
    const frame = this.frame();
    return lineAt(
      this.#drawing.lines.map((line) => [line.id, this.curveOf(line, frame)]),
      at,
      reach,
    );
  }

  /** A line's curve, from and to the middles of its nodes or the ends of their labels. */
  curveOf({ id, from, to, bend }: DrawnLine, frame: Frame): Cubic {
    const { fromShift, toShift } = this.#graph.getEdgeAttributes(id);
    return cubicOf(this.#end(from, fromShift, frame), this.#end(to, toShift, frame), bend, this.#flows);
  }

  #end(id: NodeId, shift: number, frame: Frame): Point {
    const { x, y } = inFrame(frame, this.#layout.places.get(id) ?? nowhere);
    const radius = shift > 0 ? this.#graph.getNodeAttribute(id, "size") : 0;
    return { x: shift > 0 ? x + shift + this.#camera.scaleSize(radius) : x, y };
  }
}
