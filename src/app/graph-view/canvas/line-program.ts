import { EdgeProgram } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { Head, Pattern } from "../encode.ts";
import { lineFragmentShader, lineVertexShader } from "./line-shaders.ts";

/** What sigma is told of a line beyond its own attributes. `flow`: leaves and arrives level, as in the layered layout. */
export type LineData = EdgeDisplayData & {
  readonly pattern: Pattern;
  readonly head: Head;
  readonly bend: number;
  readonly flow: boolean;
  readonly fromShift: number;
  readonly toShift: number;
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

const number = (name: string, size = 1) => ({ name, size, type: FLOAT });

abstract class LineProgram extends EdgeProgram {
  override getDefinition() {
    const corners = strip(this.pieces());
    const colour = { size: 4, type: UNSIGNED_BYTE, normalized: true };
    return {
      VERTICES: corners.length,
      VERTEX_SHADER_SOURCE: lineVertexShader(this.pieces() === 1),
      FRAGMENT_SHADER_SOURCE: lineFragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: ["u_matrix", "u_sizeRatio", "u_dimensions", "u_pixelRatio"],
      ATTRIBUTES: [
        number("a_from", 2),
        number("a_to", 2),
        ...["a_fromRadius", "a_toRadius", "a_fromShift", "a_toShift", "a_width", "a_bend", "a_flow", "a_pattern", "a_head"].map((name) =>
          number(name),
        ),
        { name: "a_color", ...colour },
        { name: "a_id", ...colour },
      ],
      CONSTANT_ATTRIBUTES: [number("a_at", 2)],
      CONSTANT_DATA: corners,
    };
  }

  /** sigma asks for the definition while it constructs, before fields have values. */
  protected abstract pieces(): number;

  override processVisibleItem(index: number, start: number, from: NodeDisplayData, to: NodeDisplayData, data: EdgeDisplayData): void {
    const { pattern, head, bend, flow, fromShift, toShift } = data as LineData; // every edge of the display graph has them
    const ends = [from.x, from.y, to.x, to.y, from.size, to.size, fromShift, toShift];
    const look = [data.size, bend, flow ? 1 : 0, patternCodes[pattern], headCodes[head], floatColor(data.color), index];
    this.array.set([...ends, ...look], start);
  }

  override setUniforms({ matrix, sizeRatio, width, height, pixelRatio }: RenderParams, { gl, uniformLocations }: Program): void {
    gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, matrix);
    gl.uniform1f(uniformLocations["u_sizeRatio"] ?? null, sizeRatio);
    gl.uniform2f(uniformLocations["u_dimensions"] ?? null, width, height);
    gl.uniform1f(uniformLocations["u_pixelRatio"] ?? null, pixelRatio);
  }
}

type Program = Parameters<EdgeProgram["setUniforms"]>[1];

/** Lines that do not bow. */
export class StraightLineProgram extends LineProgram {
  protected override pieces(): number {
    return 1;
  }
}

/** Lines that bow, or leave and arrive level. */
export class CurvedLineProgram extends LineProgram {
  protected override pieces(): number {
    return 24;
  }
}
