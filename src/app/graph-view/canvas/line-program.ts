import { loadFragmentShader, loadProgram, loadVertexShader } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import { cornerBytes, cornerFields, type LineMesh } from "./line-mesh.ts";
import { lineFragmentShader, lineVertexShader, type LineDetail } from "./line-shaders.ts";

type GL = WebGLRenderingContext | WebGL2RenderingContext;
type Compiled = { readonly program: WebGLProgram; readonly uniform: (name: string) => WebGLUniformLocation | null };

const crowded = 2_000; // lines of which, seen from afar, no head can be told: a strip for heads has four times the pixels of its line
const nearBy = 0.3; // the camera's ratio from which on they can

/** Draws lines into a layer of its own. They go to the graphics card once, not with every frame. */
export class LineProgram {
  readonly #gl: GL; // that of a layer on which nothing else is drawn
  readonly #corners: WebGLBuffer | null;
  readonly #triangles: WebGLBuffer | null;
  readonly #compiled = new Map<LineDetail, Compiled>();
  #lines = 0;
  #indices = { plain: 0, all: 0 }; // of corners of triangles

  /** Throws where the browser cannot draw as many corners as lines have. */
  constructor(gl: GL) {
    if (!isSecond(gl) && gl.getExtension("OES_element_index_uint") === null)
      throw new Error("LineProgram: this browser's WebGL draws no more than 65,536 corners.");
    this.#gl = gl;
    this.#corners = gl.createBuffer();
    this.#triangles = gl.createBuffer();
  }

  /** How many lines there are to draw. */
  get lines(): number {
    return this.#lines;
  }

  /** Takes other lines over. */
  take({ corners, triangles, lines, plain }: LineMesh): void {
    const gl = this.#gl;
    this.#lines = lines;
    this.#indices = { plain, all: triangles.length };
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#corners);
    gl.bufferData(gl.ARRAY_BUFFER, corners, gl.STATIC_DRAW);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#triangles);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, triangles, gl.STATIC_DRAW);
  }

  draw(params: RenderParams): void {
    const { plain, all } = this.#indices;
    const hasHeads = this.#lines <= crowded || params.zoomRatio <= nearBy;
    if (hasHeads) return this.#drawPart("all", 0, all, params);
    this.#drawPart("plain", 0, plain, params);
    this.#drawPart("no heads", plain, all, params);
  }

  /** Draws the triangles from one to before another of their corners. */
  #drawPart(detail: LineDetail, from: number, to: number, { matrix, sizeRatio, width, height, pixelRatio }: RenderParams): void {
    if (to <= from) return;
    const gl = this.#gl;
    const { program, uniform } = this.#programFor(detail);
    gl.viewport(0, 0, width * pixelRatio, height * pixelRatio);
    gl.enable(gl.BLEND);
    gl.useProgram(program);
    gl.uniformMatrix3fv(uniform("u_matrix"), false, matrix);
    gl.uniform1f(uniform("u_sizeRatio"), sizeRatio);
    gl.uniform2f(uniform("u_dimensions"), width, height);
    gl.uniform1f(uniform("u_pixelRatio"), pixelRatio);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#corners);
    let offset = 0;
    for (const { name, size, bytes } of cornerFields) {
      const place = gl.getAttribLocation(program, name);
      if (place >= 0) {
        gl.enableVertexAttribArray(place);
        gl.vertexAttribPointer(place, size, bytes ? gl.UNSIGNED_BYTE : gl.FLOAT, name === "a_color", cornerBytes, offset);
      }
      offset += bytes ? size : 4 * size;
    }
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#triangles);
    gl.drawElements(gl.TRIANGLES, to - from, gl.UNSIGNED_INT, from * Uint32Array.BYTES_PER_ELEMENT);
  }

  close(): void {
    const gl = this.#gl;
    for (const { program } of this.#compiled.values()) gl.deleteProgram(program);
    gl.deleteBuffer(this.#corners);
    gl.deleteBuffer(this.#triangles);
  }

  /** Compiled when it is first needed: that takes as long as drawing a small network. */
  #programFor(detail: LineDetail): Compiled {
    const compiled = this.#compiled.get(detail) ?? compile(this.#gl, detail);
    this.#compiled.set(detail, compiled);
    return compiled;
  }
}

function compile(gl: GL, detail: LineDetail): Compiled {
  const shaders = [loadVertexShader(gl, lineVertexShader(detail)), loadFragmentShader(gl, lineFragmentShader(detail))];
  const program = loadProgram(gl, shaders);
  for (const shader of shaders) gl.deleteShader(shader); // the program keeps what it needs of them
  const places = new Map<string, WebGLUniformLocation | null>();
  const uniform = (name: string): WebGLUniformLocation | null => {
    if (!places.has(name)) places.set(name, gl.getUniformLocation(program, name));
    return places.get(name) ?? null;
  };
  return { program, uniform };
}

const isSecond = (gl: GL): gl is WebGL2RenderingContext =>
  typeof WebGL2RenderingContext !== "undefined" && gl instanceof WebGL2RenderingContext;
