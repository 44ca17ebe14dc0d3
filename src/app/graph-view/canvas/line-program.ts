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

const headReach = 6.5; // pixels to either side
const crowded = 2_000; // lines of which, seen from afar, no head can be told: a strip for heads has four times the pixels of its line
const nearBy = 0.3; // the camera's ratio from which on they can
const mostMoving = 4_000; // lines that are drawn while the drawing is moved

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
      UNIFORMS: ["u_matrix", "u_sizeRatio", "u_dimensions", "u_pixelRatio", "u_heads"],
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

  protected abstract isMoving(): boolean;

  override render(params: RenderParams): void {
    if (this.capacity <= mostMoving || !this.isMoving()) super.render(params);
  }

  override setUniforms({ matrix, sizeRatio, zoomRatio, width, height, pixelRatio }: RenderParams, { gl, uniformLocations }: Program): void {
    gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, matrix);
    gl.uniform1f(uniformLocations["u_sizeRatio"] ?? null, sizeRatio);
    gl.uniform2f(uniformLocations["u_dimensions"] ?? null, width, height);
    gl.uniform1f(uniformLocations["u_pixelRatio"] ?? null, pixelRatio);
    gl.uniform1f(uniformLocations["u_heads"] ?? null, this.capacity > crowded && zoomRatio > nearBy ? 0 : headReach);
  }
}

type Program = Parameters<EdgeProgram["setUniforms"]>[1];

/** The programs of lines that do not bow, and of those that do or that leave and arrive level. `isMoving`: whether the drawing is being moved about. */
export const linePrograms = (isMoving: () => boolean) => ({ straight: programOf(1, isMoving), curved: programOf(24, isMoving) });

const programOf = (pieces: number, isMoving: () => boolean) =>
  class extends LineProgram {
    protected override pieces(): number {
      return pieces;
    }

    protected override isMoving(): boolean {
      return isMoving();
    }
  };
