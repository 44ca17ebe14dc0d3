import type { Sigma } from "sigma";
import { createNormalizationFunction } from "sigma/utils";
import type { Steps } from "../../../core/model/steps.ts";
import type { DrawnLine } from "../drawing.ts";
import { lineLooks, patternOf } from "../encode.ts";
import type { Point } from "../layered-layout.ts";
import { courseOf } from "../picture-curves.ts";
import type { DisplayNode } from "./display-graph.ts";
import type { LaidOut } from "./laid-out.ts";
import { LineMesh, type LineRow } from "./line-mesh.ts";
import { LineProgram } from "./line-program.ts";

/** How a line looks at this moment. `depth`: those of a higher one lie on top. */
export type PaintedLine = { readonly color: string; readonly width: number; readonly depth: 0 | 1 | 2 };

const batch = 1_000; // lines a step
const mostMoving = 4_000; // lines that are drawn while the drawing is moved
const nowhere: Point = { x: 0, y: 0 };

/**
 * The lines of a drawing, in sigma's layer beneath the nodes. sigma itself is told of the nodes only: it keeps two copies of every line, and goes
 * through all of them whenever one changes, which for thousands takes longer than all the rest.
 */
export class LineLayer {
  readonly #sigma: Sigma<DisplayNode>;
  readonly #program: LineProgram;

  /** Throws where WebGL is not to be had. */
  constructor(sigma: Sigma<DisplayNode>) {
    const canvas = sigma.getCanvases()["edges"];
    const gl = canvas?.getContext("webgl2") ?? canvas?.getContext("webgl"); // the one that sigma made
    if (!gl) throw new Error("LineLayer: the layer of lines has no WebGL context.");
    this.#sigma = sigma;
    this.#program = new LineProgram(gl);
  }

  /** All lines of a drawing as they are laid out and painted now, in steps, for `take`. */
  *mesh(laid: LaidOut, paint: (line: DrawnLine) => PaintedLine): Steps<LineMesh> {
    const { width, height } = laid.layout;
    const normalise = createNormalizationFunction({ x: [0, width], y: [0, height] });
    const places = new Map<string, Point>();
    for (const [id, { x, y }] of laid.layout.places) places.set(id, normalise({ x, y: height - y })); // sigma's y points up
    const rows: Row[] = [];
    for (const line of laid.drawing.lines) {
      rows.push({ ...paint(line), ...rowOf(line, laid, places) });
      if (rows.length % batch === 0) yield;
    }
    return yield* LineMesh.of(rows.toSorted((a, b) => a.depth - b.depth || Number(hasPattern(a)) - Number(hasPattern(b))));
  }

  /** Draws these lines from now on. */
  take(mesh: LineMesh): void {
    this.#program.take(mesh);
  }

  /** Draws them where sigma's camera is. Thousands are left out while the drawing is moved about. */
  draw(isMoving: boolean): void {
    if (isMoving && this.#program.lines > mostMoving) return;
    this.#program.draw(this.#sigma.getRenderParams());
  }

  close(): void {
    this.#program.close();
  }
}

type Row = PaintedLine & LineRow;

const hasPattern = ({ pattern }: Row): boolean => pattern !== "solid";

function rowOf(line: DrawnLine, laid: LaidOut, places: ReadonlyMap<string, Point>): Omit<LineRow, "color" | "width"> {
  const { from: fromShift, to: toShift } = laid.shiftOf(line.id);
  return {
    from: places.get(line.from) ?? nowhere,
    to: places.get(line.to) ?? nowhere,
    fromRadius: laid.nodes.get(line.from)?.radius ?? 0,
    toRadius: laid.nodes.get(line.to)?.radius ?? 0,
    fromShift,
    toShift,
    ...courseOf(laid.placeOf(line.from), laid.placeOf(line.to), line.bend, laid.isLayered),
    pattern: patternOf(line.line, line.grade),
    head: lineLooks[line.line].head,
  };
}
