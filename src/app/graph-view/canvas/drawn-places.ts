import type { Sigma } from "sigma";
import type { NodeId } from "../../../core/model/ids.ts";
import type { DrawnLine } from "../drawing.ts";
import { halfWidth } from "../encode.ts";
import type { Point } from "../layered-layout.ts";
import { cubicOf, type Cubic } from "../picture-curves.ts";
import type { DisplayNode } from "./display-graph.ts";
import { inFrame, type Frame } from "./frame.ts";
import type { LaidOut } from "./laid-out.ts";
import { lineAt } from "./line-at.ts";

/** What the places in the view depend on. */
export type Camera = Pick<Sigma<DisplayNode>, "graphToViewport" | "scaleSize">;

/** Where the nodes and lines of a drawing are in the view at this moment, in pixels from its top left. */
export class DrawnPlaces {
  readonly #camera: Camera;
  readonly #laid: LaidOut;
  readonly #spots: readonly (Point & { readonly id: NodeId; readonly radius: number; readonly half: number })[]; // asked at each movement

  constructor(camera: Camera, laid: LaidOut) {
    this.#camera = camera;
    this.#laid = laid;
    this.#spots = laid.drawing.nodes.map(({ id, radius, look }) => ({ id, ...laid.placeOf(id), radius, half: halfWidth(look) }));
  }

  frame(): Frame {
    const { width, height } = this.#laid.layout;
    const topLeft = this.#camera.graphToViewport({ x: 0, y: height }); // sigma's y points up
    const topRight = this.#camera.graphToViewport({ x: width, y: height });
    return { left: topLeft.x, top: topLeft.y, scale: (topRight.x - topLeft.x) / width };
  }

  of(id: NodeId): Point {
    return inFrame(this.frame(), this.#laid.placeOf(id));
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
      this.#laid.drawing.lines.map((line) => [line.id, this.curveOf(line, frame)]),
      at,
      reach,
    );
  }

  /** A line's curve, from and to the middles of its nodes or the ends of their labels. */
  curveOf({ id, from, to, bend }: DrawnLine, frame: Frame): Cubic {
    const shift = this.#laid.shiftOf(id);
    return cubicOf(this.#end(from, shift.from, frame), this.#end(to, shift.to, frame), bend, this.#laid.isLayered);
  }

  #end(id: NodeId, shift: number, frame: Frame): Point {
    const { x, y } = inFrame(frame, this.#laid.placeOf(id));
    const radius = shift > 0 ? (this.#laid.nodes.get(id)?.radius ?? 0) : 0;
    return { x: shift > 0 ? x + shift + this.#camera.scaleSize(radius) : x, y };
  }
}
