import type { Sigma } from "sigma";
import { createNormalizationFunction } from "sigma/utils";
import type { Steps } from "../../../core/model/steps.ts";
import type { DrawnLine } from "../drawing.ts";
import { lineLooks, patternOf } from "../encode.ts";
import type { Point } from "../layered-layout.ts";
import { courseOf } from "../picture-curves.ts";
import type { DisplayNode } from "./display-graph.ts";
import type { LaidOut } from "./laid-out.ts";
import { CurvedLines, StraightLines, type LineRow } from "./line-program.ts";

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
  readonly #straight: StraightLines;
  readonly #curved: CurvedLines;

  /** Throws where WebGL is not to be had. */
  constructor(sigma: Sigma<DisplayNode>) {
    const canvas = sigma.getCanvases()["edges"];
    const gl = canvas?.getContext("webgl2") ?? canvas?.getContext("webgl"); // the one that sigma made
    if (!gl) throw new Error("LineLayer: the layer of lines has no WebGL context.");
    this.#sigma = sigma;
    this.#straight = new StraightLines(gl, null, sigma as never);
    this.#curved = new CurvedLines(gl, null, sigma as never);
  }

  /** Takes over all lines of a drawing as they are laid out and painted now, in steps; `draw` then shows them. */
  *fill(laid: LaidOut, paint: (line: DrawnLine) => PaintedLine): Steps<void> {
    const { width, height } = laid.layout;
    const normalise = createNormalizationFunction({ x: [0, width], y: [0, height] });
    const places = new Map<string, Point>();
    for (const [id, { x, y }] of laid.layout.places) places.set(id, normalise({ x, y: height - y })); // sigma's y points up
    const rows: Row[] = [];
    for (const line of laid.drawing.lines) {
      rows.push({ ...paint(line), ...rowOf(line, laid, places) });
      if (rows.length % batch === 0) yield;
    }
    for (const [program, takes] of [
      [this.#straight, (row: Row) => !isCurved(row)],
      [this.#curved, isCurved],
    ] as const) {
      const taken = rows.filter(takes);
      program.reallocate(taken.length);
      let next = 0;
      for (const depth of [0, 1, 2])
        for (const row of taken) {
          if (row.depth !== depth) continue;
          program.put(next, row);
          next += 1;
          if (next % batch === 0) yield;
        }
    }
  }

  /** Draws them where sigma's camera is. Thousands are left out while the drawing is moved about. */
  draw(isMoving: boolean): void {
    if (isMoving && this.#straight.capacity + this.#curved.capacity > mostMoving) return;
    const params = this.#sigma.getRenderParams();
    this.#straight.render(params);
    this.#curved.render(params);
  }

  close(): void {
    this.#straight.kill();
    this.#curved.kill();
  }
}

type Row = PaintedLine & LineRow;

const isCurved = ({ flow, bend }: Row): boolean => flow || bend !== 0;

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
