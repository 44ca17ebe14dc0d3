import { floatColor } from "sigma/utils";
import type { Head, Pattern } from "../encode.ts";
import type { Point } from "../layered-layout.ts";

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

/** What a corner says of its line and where on it it stands: numbers of four bytes, and bytes, each with how many of them. In this order. */
export const cornerFields = [
  { name: "a_from", size: 2, bytes: false },
  { name: "a_to", size: 2, bytes: false },
  { name: "a_radii", size: 2, bytes: false },
  { name: "a_shifts", size: 2, bytes: false },
  { name: "a_width", size: 1, bytes: false },
  { name: "a_bend", size: 1, bytes: false },
  { name: "a_at", size: 1, bytes: false }, // share of the way
  { name: "a_codes", size: 4, bytes: true }, // pattern, head, whether it flows, side
  { name: "a_color", size: 4, bytes: true },
] as const;

/** Bytes that a corner takes. */
export const cornerBytes = cornerFields.reduce((sum, { size, bytes }) => sum + (bytes ? size : 4 * size), 0);

const words = cornerBytes / 4;
const [atWord, sideByte] = [10, 4 * 11 + 3]; // within a corner

const isCurved = ({ flow, bend }: LineRow): boolean => flow || bend !== 0;
const piecesOf = (row: LineRow): number => (isCurved(row) ? 24 : 1);
const mostRows = 1_000; // a step

/**
 * Lines as strips of quads, whose corners are written out one by one: to draw one quad many times over, each time for another line, is much slower
 * where a processor does a graphics card's work. Later ones lie on top.
 */
export class LineMesh {
  /** What `cornerFields` name, corner after corner. */
  readonly corners: Float32Array;
  /** Three numbers of corners for each triangle. */
  readonly triangles: Uint32Array;
  readonly lines: number;
  /** How many of those numbers belong to the first lines until one has a pattern. */
  readonly plain: number;
  readonly #bytes: Uint8Array;
  #corner = 0;
  #triangle = 0;

  private constructor(rows: readonly LineRow[]) {
    const pieces = rows.reduce((sum, row) => sum + piecesOf(row), 0);
    const firstWithPattern = rows.findIndex(({ pattern }) => pattern !== "solid");
    this.lines = rows.length;
    this.plain = 6 * rows.slice(0, firstWithPattern < 0 ? rows.length : firstWithPattern).reduce((sum, row) => sum + piecesOf(row), 0);
    this.corners = new Float32Array(2 * (pieces + rows.length) * words);
    this.triangles = new Uint32Array(6 * pieces);
    this.#bytes = new Uint8Array(this.corners.buffer);
  }

  /** Makes the mesh, in steps. */
  static *of(rows: readonly LineRow[]): Generator<void, LineMesh> {
    const mesh = new LineMesh(rows);
    for (const [index, row] of rows.entries()) {
      mesh.#put(row);
      if (index % mostRows === mostRows - 1) yield;
    }
    return mesh;
  }

  #put(row: LineRow): void {
    const { from, to, fromRadius, toRadius, fromShift, toShift, width, bend, flow, pattern, head, color } = row;
    const pieces = piecesOf(row);
    const first = this.#corner * words;
    this.corners.set([from.x, from.y, to.x, to.y, fromRadius, toRadius, fromShift, toShift, width, bend, 0, 0, floatColor(color)], first);
    this.#bytes.set([patternCodes[pattern], headCodes[head], flow ? 1 : 0, 0], 4 * (first + atWord + 1));
    for (let piece = 0; piece <= pieces; piece += 1)
      for (const side of [0, 1]) {
        const at = this.#corner * words;
        if (at > first) this.corners.copyWithin(at, first, first + words);
        this.corners[at + atWord] = piece / pieces;
        this.#bytes[4 * at + sideByte] = side;
        this.#corner += 1;
      }
    for (let corner = this.#corner - 2 * (pieces + 1); corner < this.#corner - 2; corner += 2)
      for (const of of [0, 1, 2, 2, 1, 3]) {
        this.triangles[this.#triangle] = corner + of;
        this.#triangle += 1;
      }
  }
}
