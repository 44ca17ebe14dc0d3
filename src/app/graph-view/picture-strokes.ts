import type { Fill, Head, Pattern, Rim } from "./encode.ts";

// How patterns and heads are drawn with a pen, in pixels: in a picture, and over the drawing. The shaders draw the same.

/** Lengths of strokes and gaps by turns; empty: one stroke. What is dotted has round ends. */
export const dashes: Readonly<Record<Pattern, readonly number[]>> = {
  solid: [],
  double: [],
  long: [10, 5],
  short: [4, 3],
  "dash-dot": [8, 3, 2, 3],
  dotted: [0.1, 5],
};
export const rimDashes: Readonly<Record<Rim, readonly number[]>> = { solid: [], dashed: [3, 2], dotted: [0.1, 2.8] };

/** How much of its colour the inside of a shape has. */
export const fillShare: Readonly<Record<Fill, number>> = { solid: 1, pale: 0.16, hollow: 0 };

/** A head whose point is at 0, 0 and that points right: SVG path data, what it is filled with, and the width of its outline. */
type HeadShape = { readonly path: string; readonly inside: "ink" | "paper" | "none"; readonly rim: number | null };

const circle = (r: number): string => `M${-3.1 - r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

export const heads: Readonly<Record<Exclude<Head, "none">, HeadShape>> = {
  arrow: { path: "M0 0L-9 -4.3V4.3z", inside: "ink", rim: null },
  open: { path: "M-7.5 -4.6L0 0L-7.5 4.6", inside: "none", rim: 1.4 },
  tee: { path: "M-1.2 -6V6", inside: "none", rim: 2.4 },
  dot: { path: circle(3.1), inside: "ink", rim: null },
  ring: { path: circle(2.5), inside: "paper", rim: 1.2 },
};

/** The width of a head's outline on a line of some width: an open one is never thinner than its line. `null` without outline. */
export function headRim(head: Exclude<Head, "none">, width: number): number | null {
  const { rim } = heads[head];
  return head === "open" && rim !== null ? Math.max(rim, width) : rim;
}
