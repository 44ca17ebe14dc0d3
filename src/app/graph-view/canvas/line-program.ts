import { Program } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { Head, Pattern } from "../encode.ts";
import type { Point } from "../layered-layout.ts";
import { lineFragmentShader, lineVertexShader } from "./line-shaders.ts";

/** A line as the shader draws it. */
export type LineRow = {
  /** Places as sigma normalises them, and radii of the nodes there. */
  readonly from: Point;
  readonly to: Point;
  readonly fromRadius: number;
  readonly toRadius: number;
  /** Pixels to the right of its nodes at which the line begins and ends: where a label lies between. */
  readonly fromShift: number;
  readonly toShift: number;
  readonly width: number;
  readonly bend: number;
  /** Leaves and arrives level, as in the layered layout. */
  readonly flow: boolean;
  readonly pattern: Pattern;
  readonly head: Head;
  /** As `#rrggbb`. */
  readonly color: string;
};

// The numbers by which the shader knows them.
const patternCodes: Readonly<Record<Pattern, number>> = { solid: 0, double: 1, long: 2, short: 3, "dash-dot": 4, dotted: 5 };
const headCodes: Readonly<Record<Head, number>> = { none: 0, arrow: 1, open: 2, tee: 3, dot: 4, ring: 5 };

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

/** The corners of a strip of `pieces` quads: share of the way, and side. */
const strip = (pieces: number): number[][] =>
  Array.from({ length: pieces }, (_, index) => [index / pieces, (index + 1) / pieces]).flatMap(([a = 0, b = 1]) => [
    [a, -1],
    [a, 1],
    [b, -1],
    [b, -1],
    [a, 1],
    [b, 1],
  ]);

const headReach = 6.5; // pixels to either side
const crowded = 2_000; // lines of which, seen from afar, no head can be told: a strip for heads has four times the pixels of its line
const nearBy = 0.3; // the camera's ratio from which on they can

const number = (name: string, size = 1) => ({ name, size, type: FLOAT });

/** Draws lines as strips of quads. */
export abstract class LineProgram extends Program {
  override getDefinition() {
    const corners = strip(this.pieces());
    return {
      VERTICES: corners.length,
      VERTEX_SHADER_SOURCE: lineVertexShader(this.pieces() === 1),
      FRAGMENT_SHADER_SOURCE: lineFragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: ["u_matrix", "u_sizeRatio", "u_dimensions", "u_pixelRatio", "u_heads"],
      ATTRIBUTES: [
        number("a_from", 2),
        number("a_to", 2),
        ...["a_fromRadius", "a_toRadius", "a_fromShift", "a_toShift", "a_width", "a_bend", "a_flow", "a_pattern", "a_head"].map((name) =>
          number(name),
        ),
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [number("a_at", 2)],
      CONSTANT_DATA: corners,
    };
  }

  /** sigma asks for the definition while it constructs, before fields have values. */
  protected abstract pieces(): number;

  /** Sets the line at a place in the order of drawing; `reallocate` says how many there are. */
  put(index: number, row: LineRow): void {
    const { array } = this;
    let at = index * this.STRIDE;
    array[at++] = row.from.x;
    array[at++] = row.from.y;
    array[at++] = row.to.x;
    array[at++] = row.to.y;
    array[at++] = row.fromRadius;
    array[at++] = row.toRadius;
    array[at++] = row.fromShift;
    array[at++] = row.toShift;
    array[at++] = row.width;
    array[at++] = row.bend;
    array[at++] = row.flow ? 1 : 0;
    array[at++] = patternCodes[row.pattern];
    array[at++] = headCodes[row.head];
    array[at] = floatColor(row.color);
  }

  override setUniforms({ matrix, sizeRatio, zoomRatio, width, height, pixelRatio }: RenderParams, { gl, uniformLocations }: Info): void {
    gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, matrix);
    gl.uniform1f(uniformLocations["u_sizeRatio"] ?? null, sizeRatio);
    gl.uniform2f(uniformLocations["u_dimensions"] ?? null, width, height);
    gl.uniform1f(uniformLocations["u_pixelRatio"] ?? null, pixelRatio);
    gl.uniform1f(uniformLocations["u_heads"] ?? null, this.capacity > crowded && zoomRatio > nearBy ? 0 : headReach);
  }
}

type Info = Parameters<Program["setUniforms"]>[1];

/** Lines that do not bow: one quad each. */
export class StraightLines extends LineProgram {
  protected override pieces(): number {
    return 1;
  }
}

/** Lines that bow, or that leave and arrive level. */
export class CurvedLines extends LineProgram {
  protected override pieces(): number {
    return 24;
  }
}
