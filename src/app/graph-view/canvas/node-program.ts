import { NodeProgram } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { GlyphKind } from "../../ui/kind-glyph.tsx";
import type { Rim } from "../encode.ts";
import { nodeFragmentShader, nodeVertexShader } from "./node-shaders.ts";

/** What sigma is told of a node beyond its own attributes. */
export type ShapeData = NodeDisplayData & { readonly shape: GlyphKind; readonly rim: Rim; readonly fill: string };

// The numbers by which the shader knows them.
const shapeCodes: Readonly<Record<GlyphKind, number>> = {
  person: 0,
  organization: 1,
  group: 2,
  unnamed: 3,
  quote: 4,
  claim: 5,
  article: 6,
  report: 7,
  document: 8,
  gap: 9,
  open: 10,
};
const rimCodes: Readonly<Record<Rim, number>> = { solid: 0, dashed: 1, dotted: 2 };

// Written out for each node: to draw one square many times over is much slower where a processor does a graphics card's work.
const corners = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [-1, 1],
  [1, -1],
  [1, 1],
] as const;

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

/** Draws every shape of the network. Sizes are in pixels; sigma 4 will have shapes of its own, behind the same attributes. */
export class ShapeProgram extends NodeProgram {
  override getDefinition() {
    const colour = { size: 4, type: UNSIGNED_BYTE, normalized: true };
    return {
      VERTICES: corners.length,
      VERTEX_SHADER_SOURCE: nodeVertexShader,
      FRAGMENT_SHADER_SOURCE: nodeFragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: ["u_matrix", "u_sizeRatio", "u_dimensions", "u_pixelRatio"],
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_shape", size: 1, type: FLOAT },
        { name: "a_rim", size: 1, type: FLOAT },
        { name: "a_color", ...colour },
        { name: "a_fill", ...colour },
        { name: "a_corner", size: 2, type: FLOAT },
      ],
    };
  }

  override processVisibleItem(_index: number, start: number, data: NodeDisplayData): void {
    const { shape, rim, fill } = data as ShapeData; // every node of the display graph has them
    const row = [data.x, data.y, data.size, shapeCodes[shape], rimCodes[rim], floatColor(data.color), floatColor(fill)];
    for (const [index, corner] of corners.entries()) {
      const at = start + index * (row.length + corner.length);
      this.array.set(row, at);
      this.array.set(corner, at + row.length);
    }
  }

  override setUniforms({ matrix, sizeRatio, width, height, pixelRatio }: RenderParams, { gl, uniformLocations }: Program): void {
    gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, matrix);
    gl.uniform1f(uniformLocations["u_sizeRatio"] ?? null, sizeRatio);
    gl.uniform2f(uniformLocations["u_dimensions"] ?? null, width, height);
    gl.uniform1f(uniformLocations["u_pixelRatio"] ?? null, pixelRatio);
  }
}

type Program = Parameters<NodeProgram["setUniforms"]>[1];
